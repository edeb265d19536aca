// SPDX-License-Identifier: Apache-2.0
// Signs in at Procore's login service without sockets, on its own clock.
#pragma once

#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/identity/procoreidentity.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

inline const QString kRedirect = u"http://localhost:53682/callback"_s;
inline const QString kOutOfBand = u"urn:ietf:wg:oauth:2.0:oob"_s;

inline QString q(const char *text)
{
    return QString::fromLatin1(text);
}

inline QByteArray headerOf(const Response &response, const char *name)
{
    for (const auto &[header, value] : response.headers) {
        if (header == name)
            return value;
    }
    return {};
}

inline QString inLocation(const Response &response, const char *name)
{
    return QUrlQuery(QUrl(QString::fromUtf8(headerOf(response, "Location"))))
        .queryItemValue(q(name), QUrl::FullyDecoded);
}

inline QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QString errorOf(const Response &response)
{
    return json(response).value(q("error")).toString();
}

struct ProcoreSignInProbe {
    ProcoreIdentity identity { procoreClientId(), procoreClientSecret(),
        registeredRedirectUris() << kOutOfBand << q("http://localhost") };
    ServerKnobs knobs;
    qint64 now = 1795392000000;

    static FormFields client()
    {
        return { { q("client_id"), procoreClientId() }, { q("client_secret"), procoreClientSecret() } };
    }
    Response authorize(const QString &redirect, const FormFields &more = {})
    {
        Request request;
        request.method = "GET";
        request.path = q("/oauth/authorize");
        request.query = FormFields { { q("response_type"), q("code") }, { q("client_id"), procoreClientId() },
            { q("redirect_uri"), redirect }, { q("state"), q("st") } }
            + more;
        return identity.answer(request, knobs, now);
    }
    Response post(const char *path, const FormFields &fields)
    {
        QJsonObject object;
        for (const auto &[name, value] : fields)
            object.insert(name, value);
        Request request;
        request.method = "POST";
        request.path = q(path);
        request.headers.emplaceBack("content-type", "application/json");
        request.body = QJsonDocument(object).toJson();
        return identity.answer(request, knobs, now);
    }
    Response token(const FormFields &fields) { return post("/oauth/token", fields); }
    Response redeem(const QString &code, const QString &redirect = kRedirect)
    {
        return token(client()
            + FormFields {
                { q("grant_type"), q("authorization_code") }, { q("code"), code }, { q("redirect_uri"), redirect } });
    }
    Response refresh(const QString &refreshToken)
    {
        return token(
            client() + FormFields { { q("grant_type"), q("refresh_token") }, { q("refresh_token"), refreshToken } });
    }
    /// The token answer of a whole sign-in.
    QJsonObject signIn() { return json(redeem(inLocation(authorize(kRedirect), "code"))); }
    BearerCheck check(const QString &accessToken)
    {
        Request request;
        request.method = "GET";
        request.path = q("/rest/v1.0/me");
        if (!accessToken.isNull())
            request.headers.append({ "authorization", "Bearer " + accessToken.toLatin1() });
        return identity.check(request, now);
    }
};

} // namespace tieout::sandbox
