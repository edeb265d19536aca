// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/xeroidentity.h"

#include "app/tieout-sandbox/identity/consent.h"
#include "app/tieout-sandbox/identity/jwt.h"
#include "app/tieout-sandbox/identity/scopes.h"
#include "app/tieout-sandbox/identity/signingkey.h"
#include "app/tieout-sandbox/identity/xeroopenid.h"
#include "app/tieout-sandbox/world/utc.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString field(const FormFields &fields, const char *name)
{
    return fieldValue(fields, QString::fromLatin1(name));
}

QStringList scopeList(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Response xeroErrorPage(const QString &error, const QString &detail)
{
    return errorPage(500, u"Sorry, something went wrong"_s, u"Error code: 500. %1 : %2"_s.arg(error, detail));
}

bool verifierFits(const QString &verifier, const QString &challenge)
{
    static const QRegularExpression kAlphabet(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    if (!kAlphabet.match(verifier).hasMatch())
        return false;
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge.toLatin1();
}

Response jsonAnswer(const QJsonObject &object)
{
    Response response;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response unauthorized(const QString &detail)
{
    const QString instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Response response;
    response.status = 401;
    response.contentType = QByteArrayLiteral("application/json");
    response.body = u"{\"Type\":null,\"Title\":\"Unauthorized\",\"Status\":401,\"Detail\":\"%1\","
                    "\"Instance\":\"%2\",\"Extensions\":{}}"_s.arg(detail, instance)
                        .toUtf8();
    return response;
}

} // namespace

XeroIdentity::XeroIdentity(QString clientId, QStringList redirectUris)
    : m_clientId(std::move(clientId))
    , m_redirectUris(std::move(redirectUris))
{
}

bool XeroIdentity::owns(const QString &path)
{
    return path == kXeroAuthorizePath || path == kXeroTokenPath || path == kXeroRevocationPath
        || path == kXeroDiscoveryPath || path == kXeroKeysPath;
}

Response XeroIdentity::answer(const Request &request, const QString &origin, const ServerKnobs &knobs, qint64 now)
{
    forgetExpired(now);
    m_origin = origin;
    const bool post = request.method == "POST";
    if (request.path == kXeroAuthorizePath)
        return authorize(post ? formFields(request) : request.query, knobs, now);
    if (request.path == kXeroDiscoveryPath)
        return jsonAnswer(openIdConfiguration(origin));
    if (request.path == kXeroKeysPath)
        return jsonAnswer({ { u"keys"_s, QJsonArray { publicSigningKey() } } });
    if (!post)
        return oauthError(405, u"invalid_request"_s);
    return request.path == kXeroTokenPath ? token(request, knobs, now) : revoke(request);
}

std::optional<Response> XeroIdentity::refuseAuthorize(const FormFields &fields, const ServerKnobs &knobs) const
{
    const QString error = u"unauthorized_client"_s;
    if (field(fields, "client_id") != m_clientId)
        return xeroErrorPage(error, u"Unknown client or client not enabled"_s);
    if (!m_redirectUris.contains(field(fields, "redirect_uri")))
        return xeroErrorPage(error, u"Invalid redirect_uri"_s);
    if (field(fields, "response_type") != QLatin1String("code"))
        return xeroErrorPage(u"unsupported_response_type"_s, u"Only code is supported"_s);
    if (field(fields, "code_challenge").isEmpty() || field(fields, "code_challenge_method") != QLatin1String("S256"))
        return xeroErrorPage(u"invalid_request"_s, u"code challenge required"_s);
    const QStringList scopes = scopeList(field(fields, "scope"));
    if (scopes.isEmpty())
        return xeroErrorPage(u"invalid_request"_s, u"Missing scope"_s);
    for (const QString &scope : scopes) {
        if (!isXeroScope(scope, true))
            return xeroErrorPage(u"invalid_scope"_s, u"Invalid scope"_s);
        if (!isXeroScope(scope, knobs.is(u"xero.broad-scopes"_s, u"on"_s)))
            return xeroErrorPage(error, u"Invalid scope for client"_s);
    }
    return std::nullopt;
}

Response XeroIdentity::authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    if (const std::optional<Response> refusal = refuseAuthorize(fields, knobs))
        return *refusal;
    switch (decide(knobs.value(u"xero.consent"_s), fields)) {
    case Decision::Allow:
        return grantCode(fields, knobs, now);
    case Decision::AskOnPage:
        return consentPage(u"Xero"_s, kXeroAuthorizePath, fields);
    case Decision::NeverAnswer:
        return silentPage(u"Xero"_s);
    case Decision::Deny:
        break;
    }
    FormFields back { { u"error"_s, u"access_denied"_s },
        { u"error_description"_s, u"The resource owner denied the request"_s } };
    if (!field(fields, "state").isNull())
        back.append({ u"state"_s, field(fields, "state") });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response XeroIdentity::grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    // Scopes add up over consents; only a revocation reduces them.
    for (const QString &scope : scopeList(field(fields, "scope"))) {
        if (!m_consented.contains(scope))
            m_consented.append(scope);
    }
    const QString authEventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_consentEvent = authEventId;
    const QString code = randomText(32);
    m_codes.insert(code,
        { field(fields, "redirect_uri"), field(fields, "code_challenge"), field(fields, "nonce"), authEventId,
            m_consented, now + knobs.number(u"xero.code-seconds"_s) * 1000 });
    FormFields back { { u"code"_s, code }, { u"scope"_s, m_consented.join(QLatin1Char(' ')) } };
    if (!field(fields, "state").isNull())
        back.append({ u"state"_s, field(fields, "state") });
    back.append({ u"session_state"_s, randomText(24) });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response XeroIdentity::token(const Request &request, const ServerKnobs &knobs, qint64 now)
{
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s);
    const FormFields fields = formFields(request);
    if (field(fields, "client_id") != m_clientId)
        return oauthError(400, u"invalid_client"_s);
    const QString grant = field(fields, "grant_type");
    if (grant == QLatin1String("authorization_code"))
        return redeemCode(fields, knobs, now);
    if (grant == QLatin1String("refresh_token"))
        return refresh(fields, knobs, now);
    // A PKCE application has no secret, so it may not act in its own name.
    if (grant == QLatin1String("client_credentials"))
        return oauthError(400, u"unauthorized_client"_s);
    return oauthError(400, u"unsupported_grant_type"_s);
}

Response XeroIdentity::redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const auto it = m_codes.constFind(field(fields, "code"));
    if (it == m_codes.constEnd())
        return oauthError(400, u"invalid_grant"_s);
    const Code code = *it;
    m_codes.erase(it); // once, whatever the result
    if (code.expires <= now || field(fields, "redirect_uri") != code.redirectUri
        || !verifierFits(field(fields, "code_verifier"), code.challenge))
        return oauthError(400, u"invalid_grant"_s);
    return issue(code.scopes, code.authEventId, code.nonce, knobs, now);
}

Response XeroIdentity::refresh(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const auto it = m_refresh.find(field(fields, "refresh_token"));
    if (it == m_refresh.end() || it->expires <= now)
        return oauthError(400, u"invalid_grant"_s);
    if (!it->rotated) {
        it->rotated = true;
        it->expires = now + knobs.number(u"xero.grace-minutes"_s) * 60000;
    }
    const Refresh used = *it;
    return issue(used.scopes, used.authEventId, {}, knobs, now);
}

Response XeroIdentity::issue(
    const QStringList &scopes, const QString &authEventId, const QString &nonce, const ServerKnobs &knobs, qint64 now)
{
    const qint64 life = knobs.number(u"xero.access-seconds"_s);
    const QString access = signedJwt({ { u"nbf"_s, now / 1000 }, { u"exp"_s, now / 1000 + life },
        { u"iss"_s, m_origin }, { u"aud"_s, m_origin + u"/resources"_s }, { u"client_id"_s, m_clientId },
        { u"sub"_s, kXeroUserId }, { u"xero_userid"_s, kXeroUserId }, { u"jti"_s, randomText(16) },
        { u"authentication_event_id"_s, authEventId }, { u"scope"_s, QJsonArray::fromStringList(scopes) } });
    m_access.insert(access, { scopes, now + life * 1000 });
    QJsonObject answer { { u"access_token"_s, access }, { u"expires_in"_s, life }, { u"token_type"_s, u"Bearer"_s },
        { u"scope"_s, scopes.join(QLatin1Char(' ')) } };
    if (scopes.contains(u"offline_access"_s)) {
        const QString refresh = randomText(32);
        m_refresh.insert(
            refresh, { scopes, authEventId, now + knobs.number(u"xero.refresh-days"_s) * 86400000, false });
        answer.insert(u"refresh_token"_s, refresh);
    }
    if (scopes.contains(u"openid"_s))
        answer.insert(u"id_token"_s, signedJwt(identityClaims({ m_origin, m_clientId }, nonce, now)));
    Response response = jsonAnswer(answer);
    response.headers.emplaceBack("Cache-Control", "no-store, no-cache, max-age=0");
    return response;
}

Response XeroIdentity::revoke(const Request &request)
{
    const FormFields fields = formFields(request);
    if (field(fields, "client_id") != m_clientId)
        return oauthError(400, u"invalid_client"_s);
    if (m_refresh.contains(field(fields, "token"))) {
        m_refresh.clear();
        m_access.clear();
        m_codes.clear();
        m_consented.clear();
        m_connectionsRemoved = true;
    }
    Response response;
    response.contentType.clear();
    return response;
}

BearerCheck XeroIdentity::check(const Request &request, qint64 now) const
{
    const auto it = m_access.constFind(bearerToken(request));
    if (it == m_access.constEnd())
        return { {}, unauthorized(u"AuthenticationUnsuccessful"_s) };
    if (it->expires <= now) {
        const QDateTime at = utcTime(it->expires);
        return { {}, unauthorized(u"TokenExpired: token expired at %1"_s.arg(at.toString(u"MM/dd/yyyy HH:mm:ss"_s))) };
    }
    if (!xeroScopesAllow(it->scopes, request.method, request.path))
        return { {}, unauthorized(u"AuthorizationUnsuccessful"_s) };
    return { { it->scopes, false }, std::nullopt };
}

bool XeroIdentity::takeConnectionsRemoved()
{
    return std::exchange(m_connectionsRemoved, false);
}

std::optional<QString> XeroIdentity::takeConsentEvent()
{
    return std::exchange(m_consentEvent, std::nullopt);
}

void XeroIdentity::forgetExpired(qint64 now)
{
    // Keep an expired access token for a day, since its 401 says when it expired.
    m_access.removeIf([now](const auto &entry) { return entry.value().expires + 86400000 < now; });
    m_codes.removeIf([now](const auto &entry) { return entry.value().expires < now; });
}

void XeroIdentity::expireAccess(qint64 now)
{
    for (Access &access : m_access)
        access.expires = std::min(access.expires, now);
}

void XeroIdentity::forgetTokens()
{
    m_access.clear();
    m_refresh.clear();
}

} // namespace tieout::sandbox
