// SPDX-License-Identifier: Apache-2.0
// Signs in at Xero's identity service without sockets, on a clock of its own.
#pragma once

#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/identity/xeroidentity.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

inline const QString kRedirect = u"http://localhost:53682/callback"_s;
inline const QString kVerifier = u"abcdefghijklmnopqrstuvwxyz-._~0123456789ABCDEF"_s;

inline QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

inline QString q(const char *text)
{
    return QString::fromLatin1(text);
}

inline QString inLocation(const Response &response, const char *name)
{
    for (const auto &[header, value] : response.headers) {
        if (header == "Location")
            return QUrlQuery(QUrl(QString::fromUtf8(value))).queryItemValue(q(name), QUrl::FullyDecoded);
    }
    return {};
}

inline QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

struct XeroSignInProbe {
    XeroIdentity identity { xeroClientId(), registeredRedirectUris() };
    ServerKnobs knobs;
    qint64 now = 1795392000000;

    static FormFields authorizeFields(const QString &scopes = xeroScopes())
    {
        return { { q("response_type"), q("code") }, { q("client_id"), xeroClientId() },
            { q("redirect_uri"), kRedirect }, { q("scope"), scopes }, { q("state"), q("s&t") },
            { q("code_challenge"), challengeOf(kVerifier) }, { q("code_challenge_method"), q("S256") } };
    }
    Response authorize(const FormFields &fields) { return get("/identity/connect/authorize", fields); }
    Response get(const char *path, const FormFields &fields)
    {
        Request request;
        request.method = "GET";
        request.path = q(path);
        request.query = fields;
        return identity.answer(request, q("http://127.0.0.1:1"), knobs, now);
    }
    Response token(const FormFields &fields)
    {
        Request request;
        request.method = "POST";
        request.path = q("/connect/token");
        request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        QUrlQuery query;
        for (const auto &[name, value] : fields)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        request.body = query.toString(QUrl::FullyEncoded).toLatin1();
        return identity.answer(request, q("http://127.0.0.1:1"), knobs, now);
    }
    Response redeem(const QString &code, const QString &verifier = kVerifier, const QString &redirect = kRedirect)
    {
        return token({ { q("grant_type"), q("authorization_code") }, { q("client_id"), xeroClientId() },
            { q("code"), code }, { q("redirect_uri"), redirect }, { q("code_verifier"), verifier } });
    }
    Response refresh(const QString &refreshToken)
    {
        return token({ { q("grant_type"), q("refresh_token") }, { q("client_id"), xeroClientId() },
            { q("refresh_token"), refreshToken } });
    }
    /// The token answer of a whole sign-in.
    QJsonObject signIn(const QString &scopes = xeroScopes())
    {
        return json(redeem(inLocation(authorize(authorizeFields(scopes)), "code")));
    }
    /// Xero's word for what is wrong with a bearer header; "ok" when nothing is.
    QByteArray detailFor(const QByteArray &authorization, const char *path = "/api.xro/2.0/Payments")
    {
        Request request;
        request.method = "GET";
        request.path = q(path);
        request.headers.append({ "authorization", authorization });
        const BearerCheck checked = identity.check(request, now);
        return checked.refusal ? json(*checked.refusal).value(q("Detail")).toString().toLatin1()
                               : QByteArrayLiteral("ok");
    }
};

} // namespace tieout::sandbox
