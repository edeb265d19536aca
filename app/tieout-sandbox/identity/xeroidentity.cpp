// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/xeroidentity.h"

#include "app/tieout-sandbox/identity/consent.h"
#include "app/tieout-sandbox/identity/jwt.h"
#include "app/tieout-sandbox/identity/scopes.h"
#include "app/tieout-sandbox/identity/signingkey.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace tieout::sandbox {

namespace {

const QString kAuthorizePath = QStringLiteral("/identity/connect/authorize");
const QString kTokenPath = QStringLiteral("/connect/token");
const QString kRevocationPath = QStringLiteral("/connect/revocation");
const QString kDiscoveryPath = QStringLiteral("/.well-known/openid-configuration");
const QString kKeysPath = QStringLiteral("/.well-known/openid-configuration/jwks");
const QString kUserId = QStringLiteral("2f0d6d1c-3a5e-4b7b-9a41-6c1f0e8f7a10");

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
    return errorPage(500, QStringLiteral("Sorry, something went wrong"),
        QStringLiteral("Error code: 500. %1 : %2").arg(error, detail));
}

bool verifierFits(const QString &verifier, const QString &challenge)
{
    static const QRegularExpression kAlphabet(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$"));
    if (!kAlphabet.match(verifier).hasMatch())
        return false;
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge.toLatin1();
}

Response unauthorized(const QString &detail)
{
    const QString instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Response response;
    response.status = 401;
    response.contentType = QByteArrayLiteral("application/json");
    response.body = QStringLiteral("{\"Type\":null,\"Title\":\"Unauthorized\",\"Status\":401,\"Detail\":\"%1\","
                                   "\"Instance\":\"%2\",\"Extensions\":{}}")
                        .arg(detail, instance)
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
    return path == kAuthorizePath || path == kTokenPath || path == kRevocationPath || path == kDiscoveryPath
        || path == kKeysPath;
}

Response XeroIdentity::answer(const Request &request, const QString &origin, const ServerKnobs &knobs, qint64 now)
{
    forgetExpired(now);
    m_origin = origin;
    const bool post = request.method == "POST";
    if (request.path == kAuthorizePath)
        return authorize(post ? formFields(request) : request.query, knobs, now);
    if (request.path == kDiscoveryPath)
        return discovery();
    if (request.path == kKeysPath)
        return signingKeys();
    if (!post)
        return oauthError(405, QStringLiteral("invalid_request"));
    return request.path == kTokenPath ? token(request, knobs, now) : revoke(request);
}

std::optional<Response> XeroIdentity::refuseAuthorize(const FormFields &fields, const ServerKnobs &knobs) const
{
    const QString error = QStringLiteral("unauthorized_client");
    if (field(fields, "client_id") != m_clientId)
        return xeroErrorPage(error, QStringLiteral("Unknown client or client not enabled"));
    if (!m_redirectUris.contains(field(fields, "redirect_uri")))
        return xeroErrorPage(error, QStringLiteral("Invalid redirect_uri"));
    if (field(fields, "response_type") != QLatin1String("code"))
        return xeroErrorPage(QStringLiteral("unsupported_response_type"), QStringLiteral("Only code is supported"));
    if (field(fields, "code_challenge").isEmpty() || field(fields, "code_challenge_method") != QLatin1String("S256"))
        return xeroErrorPage(QStringLiteral("invalid_request"), QStringLiteral("code challenge required"));
    const QStringList scopes = scopeList(field(fields, "scope"));
    if (scopes.isEmpty())
        return xeroErrorPage(QStringLiteral("invalid_request"), QStringLiteral("Missing scope"));
    for (const QString &scope : scopes) {
        if (!isXeroScope(scope, true))
            return xeroErrorPage(QStringLiteral("invalid_scope"), QStringLiteral("Invalid scope"));
        if (!isXeroScope(scope, knobs.is(QStringLiteral("xero.broad-scopes"), QStringLiteral("on"))))
            return xeroErrorPage(error, QStringLiteral("Invalid scope for client"));
    }
    return std::nullopt;
}

Response XeroIdentity::authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    if (const std::optional<Response> refusal = refuseAuthorize(fields, knobs))
        return *refusal;
    switch (decide(knobs.value(QStringLiteral("xero.consent")), fields)) {
    case Decision::Allow:
        return grantCode(fields, knobs, now);
    case Decision::AskOnPage:
        return consentPage(QStringLiteral("Xero"), kAuthorizePath, fields);
    case Decision::NeverAnswer:
        return silentPage(QStringLiteral("Xero"));
    case Decision::Deny:
        break;
    }
    FormFields back { { QStringLiteral("error"), QStringLiteral("access_denied") },
        { QStringLiteral("error_description"), QStringLiteral("The resource owner denied the request") } };
    if (!field(fields, "state").isNull())
        back.append({ QStringLiteral("state"), field(fields, "state") });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response XeroIdentity::grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    // Scopes are additive over consents; only a revocation reduces them.
    for (const QString &scope : scopeList(field(fields, "scope"))) {
        if (!m_consented.contains(scope))
            m_consented.append(scope);
    }
    const QString authEventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_consentEvent = authEventId;
    const QString code = randomText(32);
    m_codes.insert(code,
        { field(fields, "redirect_uri"), field(fields, "code_challenge"), field(fields, "nonce"), authEventId,
            m_consented, now + knobs.number(QStringLiteral("xero.code-seconds")) * 1000 });
    FormFields back { { QStringLiteral("code"), code },
        { QStringLiteral("scope"), m_consented.join(QLatin1Char(' ')) } };
    if (!field(fields, "state").isNull())
        back.append({ QStringLiteral("state"), field(fields, "state") });
    back.append({ QStringLiteral("session_state"), randomText(24) });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response XeroIdentity::token(const Request &request, const ServerKnobs &knobs, qint64 now)
{
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, QStringLiteral("invalid_request"));
    const FormFields fields = formFields(request);
    if (field(fields, "client_id") != m_clientId)
        return oauthError(400, QStringLiteral("invalid_client"));
    const QString grant = field(fields, "grant_type");
    if (grant == QLatin1String("authorization_code"))
        return redeemCode(fields, knobs, now);
    if (grant == QLatin1String("refresh_token"))
        return refresh(fields, knobs, now);
    // A PKCE application has no secret, so it may not act on its own behalf.
    if (grant == QLatin1String("client_credentials"))
        return oauthError(400, QStringLiteral("unauthorized_client"));
    return oauthError(400, QStringLiteral("unsupported_grant_type"));
}

Response XeroIdentity::redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const auto it = m_codes.constFind(field(fields, "code"));
    if (it == m_codes.constEnd())
        return oauthError(400, QStringLiteral("invalid_grant"));
    const Code code = *it;
    m_codes.erase(it); // once, whatever comes of it
    if (code.expires <= now || field(fields, "redirect_uri") != code.redirectUri
        || !verifierFits(field(fields, "code_verifier"), code.challenge))
        return oauthError(400, QStringLiteral("invalid_grant"));
    return issue(code.scopes, code.authEventId, code.nonce, knobs, now);
}

Response XeroIdentity::refresh(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const auto it = m_refresh.find(field(fields, "refresh_token"));
    if (it == m_refresh.end() || it->expires <= now)
        return oauthError(400, QStringLiteral("invalid_grant"));
    if (!it->rotated) {
        it->rotated = true;
        it->expires = now + knobs.number(QStringLiteral("xero.grace-minutes")) * 60000;
    }
    const Refresh used = *it;
    return issue(used.scopes, used.authEventId, {}, knobs, now);
}

/// As OpenID Connect Core 2 wants them: for this client, from the issuer that the discovery document names.
QJsonObject XeroIdentity::identityClaims(const QString &nonce, qint64 now) const
{
    QJsonObject claims { { QStringLiteral("iss"), m_origin }, { QStringLiteral("aud"), m_clientId },
        { QStringLiteral("iat"), now / 1000 }, { QStringLiteral("exp"), now / 1000 + 300 },
        { QStringLiteral("sub"), kUserId }, { QStringLiteral("xero_userid"), kUserId },
        { QStringLiteral("email"), QStringLiteral("accountant@example.com") },
        { QStringLiteral("given_name"), QStringLiteral("Robin") },
        { QStringLiteral("family_name"), QStringLiteral("Keller") } };
    if (!nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), nonce);
    return claims;
}

Response XeroIdentity::issue(
    const QStringList &scopes, const QString &authEventId, const QString &nonce, const ServerKnobs &knobs, qint64 now)
{
    const qint64 life = knobs.number(QStringLiteral("xero.access-seconds"));
    const QString access = signedJwt({ { QStringLiteral("nbf"), now / 1000 },
        { QStringLiteral("exp"), now / 1000 + life }, { QStringLiteral("iss"), m_origin },
        { QStringLiteral("aud"), m_origin + QStringLiteral("/resources") }, { QStringLiteral("client_id"), m_clientId },
        { QStringLiteral("sub"), kUserId }, { QStringLiteral("xero_userid"), kUserId },
        { QStringLiteral("jti"), randomText(16) }, { QStringLiteral("authentication_event_id"), authEventId },
        { QStringLiteral("scope"), QJsonArray::fromStringList(scopes) } });
    m_access.insert(access, { scopes, now + life * 1000 });
    QJsonObject answer { { QStringLiteral("access_token"), access }, { QStringLiteral("expires_in"), life },
        { QStringLiteral("token_type"), QStringLiteral("Bearer") },
        { QStringLiteral("scope"), scopes.join(QLatin1Char(' ')) } };
    if (scopes.contains(QStringLiteral("offline_access"))) {
        const QString refresh = randomText(32);
        m_refresh.insert(refresh,
            { scopes, authEventId, now + knobs.number(QStringLiteral("xero.refresh-days")) * 86400000, false });
        answer.insert(QStringLiteral("refresh_token"), refresh);
    }
    if (scopes.contains(QStringLiteral("openid")))
        answer.insert(QStringLiteral("id_token"), signedJwt(identityClaims(nonce, now)));
    Response response;
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    response.headers.emplaceBack("Cache-Control", "no-store, no-cache, max-age=0");
    return response;
}

Response XeroIdentity::revoke(const Request &request)
{
    const FormFields fields = formFields(request);
    if (field(fields, "client_id") != m_clientId)
        return oauthError(400, QStringLiteral("invalid_client"));
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

Response XeroIdentity::discovery() const
{
    const QJsonObject document { { QStringLiteral("issuer"), m_origin },
        { QStringLiteral("authorization_endpoint"), m_origin + kAuthorizePath },
        { QStringLiteral("token_endpoint"), m_origin + kTokenPath },
        { QStringLiteral("revocation_endpoint"), m_origin + kRevocationPath },
        { QStringLiteral("jwks_uri"), m_origin + kKeysPath },
        { QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray { QStringLiteral("RS256") } },
        { QStringLiteral("subject_types_supported"), QJsonArray { QStringLiteral("public") } },
        { QStringLiteral("response_types_supported"), QJsonArray { QStringLiteral("code") } },
        { QStringLiteral("grant_types_supported"),
            QJsonArray { QStringLiteral("authorization_code"), QStringLiteral("refresh_token") } },
        { QStringLiteral("code_challenge_methods_supported"), QJsonArray { QStringLiteral("S256") } },
        { QStringLiteral("scopes_supported"),
            QJsonArray { QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                QStringLiteral("offline_access") } } };
    Response response;
    response.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return response;
}

Response XeroIdentity::signingKeys() const
{
    const QJsonObject keys { { QStringLiteral("keys"), QJsonArray { publicSigningKey() } } };
    Response response;
    response.body = QJsonDocument(keys).toJson(QJsonDocument::Compact);
    return response;
}

BearerCheck XeroIdentity::check(const Request &request, qint64 now) const
{
    const auto it = m_access.constFind(bearerToken(request));
    if (it == m_access.constEnd())
        return { {}, unauthorized(QStringLiteral("AuthenticationUnsuccessful")) };
    if (it->expires <= now) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(it->expires, Qt::UTC);
        return { {},
            unauthorized(QStringLiteral("TokenExpired: token expired at %1")
                             .arg(at.toString(QStringLiteral("MM/dd/yyyy HH:mm:ss")))) };
    }
    if (!xeroScopesAllow(it->scopes, request.method, request.path))
        return { {}, unauthorized(QStringLiteral("AuthorizationUnsuccessful")) };
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
    // An expired access token is kept for a day, since its 401 says when it expired.
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
