// SPDX-License-Identifier: Apache-2.0
// Calls both services without sockets, from sign-in to answer, on a stopped clock.
#pragma once

#include "tests/unit/sandbox/worldprobe.h"

#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/front/procorefront.h"
#include "app/tieout-sandbox/front/xerofront.h"

#include <QCryptographicHash>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

using Headers = QList<QPair<QByteArray, QByteArray>>;

constexpr qint64 kNoon = 1'800'000'000'000; // 15 January 2027, 08:00 UTC
constexpr char kCallback[] = "http://localhost:53682/callback";
constexpr char kVerifier[] = "abcdefghijklmnopqrstuvwxyz-._~0123456789ABCDEF";

inline QByteArray formBody(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[key, value] : fields)
        body += (body.isEmpty() ? "" : "&") + key + '=' + value.toPercentEncoding();
    return body;
}

inline QString locationParameter(const Response &response, const QString &name)
{
    const QUrl url(QString::fromUtf8(Probe::header(response, "Location")));
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

inline QString textOf(const Response &response, const QString &key)
{
    return Probe::json(response).object().value(key).toString();
}

/// Both services with one world.
struct FrontProbe {
    World world = standing();
    ServerKnobs knobs;
    XeroFront xeroFront { xeroClientId(), registeredRedirectUris() };
    ProcoreFront procoreFront { procoreClientId(), procoreClientSecret(),
        registeredRedirectUris() << u"urn:ietf:wg:oauth:2.0:oob"_s << u"http://localhost"_s };

    static World standing()
    {
        World world = buildWorld({});
        world.standStillAt(kNoon);
        return world;
    }
    static Request made(const QByteArray &method, const QString &target, const Headers &headers, const QByteArray &body)
    {
        Request request = Probe::request(method, target);
        request.headers = headers;
        request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        request.body = body;
        return request;
    }
    Reply xero(
        const QByteArray &method, const QString &target, const Headers &headers = {}, const QByteArray &body = {})
    {
        return xeroFront.answer(made(method, target, headers, body), u"http://127.0.0.1:1"_s, world, knobs);
    }
    Response procore(
        const QByteArray &method, const QString &target, const Headers &headers = {}, const QByteArray &body = {})
    {
        return procoreFront.answer(made(method, target, headers, body), world, knobs).response;
    }

    Response xeroAuthorize(const QString &scopes, const QString &redirect = QString::fromLatin1(kCallback))
    {
        const QByteArray challenge = QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QUrlQuery query;
        query.addQueryItem(u"response_type"_s, u"code"_s);
        query.addQueryItem(u"client_id"_s, xeroClientId());
        query.addQueryItem(u"redirect_uri"_s, redirect);
        query.addQueryItem(u"scope"_s, scopes);
        query.addQueryItem(u"state"_s, u"s1"_s);
        query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challenge));
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
        return xero("GET", u"/identity/connect/authorize?"_s + query.toString(QUrl::FullyEncoded)).response;
    }
    Response xeroRedeem(const QString &code, const QByteArray &verifier = kVerifier)
    {
        return xero("POST", u"/connect/token"_s, {},
            formBody({ { "grant_type", "authorization_code" }, { "client_id", xeroClientId().toLatin1() },
                { "code", code.toLatin1() }, { "redirect_uri", kCallback }, { "code_verifier", verifier } }))
            .response;
    }
    Response xeroRefresh(const QString &token, const QByteArray &client = xeroClientId().toLatin1())
    {
        return xero("POST", u"/connect/token"_s, {},
            formBody(
                { { "grant_type", "refresh_token" }, { "client_id", client }, { "refresh_token", token.toLatin1() } }))
            .response;
    }
    /// The token answer of a whole sign-in.
    Response xeroSignIn(const QString &scopes = xeroScopes())
    {
        return xeroRedeem(locationParameter(xeroAuthorize(scopes), u"code"_s));
    }
    Headers xeroHeaders(const Response &tokens, int tenant = 0) const
    {
        return { { "authorization", "Bearer " + textOf(tokens, u"access_token"_s).toLatin1() },
            { "accept", "application/json" }, { "xero-tenant-id", world.tenants.at(tenant).id.toLatin1() } };
    }

    Response procoreAuthorize(const QString &redirect = QString::fromLatin1(kCallback), const QString &more = {})
    {
        return procore("GET",
            u"/oauth/authorize?response_type=code&client_id=%1&redirect_uri=%2%3"_s.arg(
                procoreClientId(), QString::fromLatin1(QUrl::toPercentEncoding(redirect)), more));
    }
    Response procoreToken(QList<QPair<QByteArray, QByteArray>> fields, bool withSecret = true)
    {
        fields.emplaceBack("client_id", procoreClientId().toLatin1());
        if (withSecret)
            fields.emplaceBack("client_secret", procoreClientSecret().toLatin1());
        return procore("POST", u"/oauth/token"_s, {}, formBody(fields));
    }
    Response procoreRedeem(const QString &code, const QByteArray &redirect = kCallback)
    {
        return procoreToken(
            { { "grant_type", "authorization_code" }, { "code", code.toLatin1() }, { "redirect_uri", redirect } });
    }
    Response procoreSignIn() { return procoreRedeem(locationParameter(procoreAuthorize(), u"code"_s)); }
    Headers procoreHeaders(const Response &tokens) const
    {
        return { { "authorization", "Bearer " + textOf(tokens, u"access_token"_s).toLatin1() },
            { "procore-company-id", QByteArray::number(world.company.id) }, { "host", "127.0.0.1:1" } };
    }
};

} // namespace tieout::sandbox
