// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/procoreidentity.h"

#include "app/tieout-sandbox/identity/consent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString kAuthorizePath = u"/oauth/authorize"_s;
const QString kTokenPath = u"/oauth/token"_s;
const QString kRevokePath = u"/oauth/revoke"_s;
const QString kInfoPath = u"/oauth/token/info"_s;
const QString kOutOfBand = u"urn:ietf:wg:oauth:2.0:oob"_s;

QString field(const FormFields &fields, const char *name)
{
    return fieldValue(fields, QString::fromLatin1(name));
}

Response unauthorized(const QString &text)
{
    Response response;
    response.status = 401;
    response.body = QJsonDocument(QJsonObject { { u"errors"_s, text } }).toJson(QJsonDocument::Compact);
    return response;
}

Response invalidClient()
{
    return oauthError(401, u"invalid_client"_s,
        u"Client authentication failed due to unknown client, no client authentication included, or "
        "unsupported authentication method."_s);
}

Response invalidGrant(const ServerKnobs &knobs, const QString &text)
{
    return oauthError(static_cast<int>(knobs.value(u"procore.grant-error-status"_s).toInt()), u"invalid_grant"_s, text);
}

bool hasPkce(const FormFields &fields)
{
    return !field(fields, "code_challenge").isNull() || !field(fields, "code_verifier").isNull();
}

Response codePage(const QString &code)
{
    return plainPage(200, u"Authorization code"_s,
        u"<p>Copy this code into your application.</p><p><code id=\"authorization_code\">%1</code></p>"_s.arg(
            code.toHtmlEscaped()));
}

} // namespace

ProcoreIdentity::ProcoreIdentity(QString clientId, QString clientSecret, QStringList redirectUris)
    : m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
    , m_redirectUris(std::move(redirectUris))
{
}

bool ProcoreIdentity::owns(const QString &path)
{
    return path.startsWith(QLatin1String("/oauth/"));
}

Response ProcoreIdentity::answer(const Request &request, const ServerKnobs &knobs, qint64 now)
{
    const bool post = request.method == "POST";
    m_codes.removeIf([now](const auto &entry) { return entry.value().expires < now; });
    if (request.path == kAuthorizePath)
        return authorize(post ? formFields(request) : request.query, knobs, now);
    if (request.path.startsWith(kAuthorizePath + QLatin1Char('/')))
        return codePage(request.path.mid(kAuthorizePath.size() + 1));
    if (request.path == kInfoPath)
        return info(request, now);
    if (request.path == kTokenPath && post)
        return token(request, knobs, now);
    if (request.path == kRevokePath && post)
        return revoke(request);
    return errorPage(404, u"Not found"_s, u"There is no such page."_s);
}

Response ProcoreIdentity::authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const QString title = u"An error has occurred"_s;
    if (field(fields, "client_id") != m_clientId)
        return errorPage(401, title, u"Client authentication failed due to unknown client."_s);
    if (!m_redirectUris.contains(field(fields, "redirect_uri")))
        return errorPage(401, title, u"The redirect uri included is not valid."_s);
    if (field(fields, "response_type") != QLatin1String("code"))
        return errorPage(401, title, u"The authorization server does not support this response type."_s);
    if (hasPkce(fields) && knobs.is(u"procore.pkce"_s, u"reject"_s))
        return errorPage(400, title, u"The request includes an unsupported parameter value."_s);
    switch (decide(knobs.value(u"procore.consent"_s), fields)) {
    case Decision::Allow:
        return grantCode(fields, knobs, now);
    case Decision::AskOnPage:
        return consentPage(u"Procore"_s, kAuthorizePath, fields);
    case Decision::NeverAnswer:
        return silentPage(u"Procore"_s);
    case Decision::Deny:
        break;
    }
    const QString sentence = u"The resource owner or authorization server denied the request."_s;
    if (field(fields, "redirect_uri") == kOutOfBand)
        return errorPage(401, title, sentence);
    FormFields back { { u"error"_s, u"access_denied"_s }, { u"error_description"_s, sentence } };
    if (!field(fields, "state").isNull())
        back.append({ u"state"_s, field(fields, "state") });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response ProcoreIdentity::grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const QString code = randomText(32);
    const QString redirectUri = field(fields, "redirect_uri");
    m_codes.insert(code, { redirectUri, now + knobs.number(u"procore.code-seconds"_s) * 1000 });
    if (redirectUri == kOutOfBand)
        return redirectTo(kAuthorizePath + QLatin1Char('/') + code, {});
    FormFields back { { u"code"_s, code } };
    if (!field(fields, "state").isNull())
        back.append({ u"state"_s, field(fields, "state") });
    return redirectTo(redirectUri, back);
}

bool ProcoreIdentity::isOurClient(const FormFields &fields) const
{
    return field(fields, "client_id") == m_clientId && field(fields, "client_secret") == m_clientSecret;
}

Response ProcoreIdentity::token(const Request &request, const ServerKnobs &knobs, qint64 now)
{
    const FormFields fields = formFields(request);
    const QString grant = field(fields, "grant_type");
    const bool refreshing = grant == QLatin1String("refresh_token");
    // "Any refresh call, even a failed or lost one, kills the old one": so it dies before any check.
    const bool refreshTokenLived = refreshing && m_refresh.remove(field(fields, "refresh_token")) > 0;
    if (!isOurClient(fields))
        return invalidClient();
    if (hasPkce(fields) && knobs.is(u"procore.pkce"_s, u"reject"_s))
        return oauthError(400, u"invalid_request"_s, u"The request includes an unsupported parameter value."_s);
    if (grant == QLatin1String("authorization_code"))
        return redeemCode(fields, knobs, now);
    if (grant == QLatin1String("client_credentials"))
        return issue(true, knobs, now);
    if (!refreshing)
        return oauthError(400, u"unsupported_grant_type"_s,
            u"The authorization grant type is not supported by the authorization server."_s);
    if (!refreshTokenLived)
        return invalidGrant(knobs, u"The refresh token is invalid"_s);
    return issue(false, knobs, now);
}

Response ProcoreIdentity::redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const Code code = m_codes.take(field(fields, "code"));
    if (code.expires <= now || code.redirectUri != field(fields, "redirect_uri"))
        return invalidGrant(knobs,
            u"The provided authorization grant is invalid, expired, revoked, does not match the redirection "
            "URI used in the authorization request, or was issued to another client."_s);
    return issue(false, knobs, now);
}

Response ProcoreIdentity::issue(bool serviceAccount, const ServerKnobs &knobs, qint64 now)
{
    const qint64 life = knobs.number(u"procore.access-seconds"_s);
    const QString access = randomText(32);
    const QString refresh = serviceAccount ? QString() : randomText(32);
    m_access.insert(access, { now, now + life * 1000, serviceAccount, refresh });
    QJsonObject answer { { u"access_token"_s, access }, { u"token_type"_s, u"bearer"_s }, { u"expires_in"_s, life },
        { u"created_at"_s, now / 1000 } };
    if (!serviceAccount) {
        m_refresh.insert(refresh, access);
        answer.insert(u"refresh_token"_s, refresh);
    }
    Response response;
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

Response ProcoreIdentity::revoke(const Request &request)
{
    const FormFields fields = formFields(request);
    if (!isOurClient(fields))
        return invalidClient();
    const QString token = field(fields, "token");
    const QString access = m_access.contains(token) ? token : m_refresh.value(token);
    m_refresh.remove(token);
    if (m_access.contains(access))
        m_refresh.remove(m_access.take(access).refresh);
    Response response;
    response.body = QByteArrayLiteral("{}");
    return response;
}

Response ProcoreIdentity::info(const Request &request, qint64 now) const
{
    const BearerCheck checked = check(request, now);
    if (checked.refusal)
        return *checked.refusal;
    const Access access = m_access.value(bearerToken(request));
    const QJsonObject answer { { u"resource_owner_id"_s, m_userId }, { u"scopes"_s, QJsonArray { u"public"_s } },
        { u"expires_in_seconds"_s, (access.expires - now) / 1000 },
        { u"application"_s, QJsonObject { { u"uid"_s, m_clientId } } }, { u"created_at"_s, access.created / 1000 } };
    Response response;
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

BearerCheck ProcoreIdentity::check(const Request &request, qint64 now) const
{
    const QString token = bearerToken(request);
    if (token.isNull())
        return { {}, unauthorized(u"Unauthorized"_s) };
    const auto it = m_access.constFind(token);
    if (it == m_access.constEnd() || it->expires <= now)
        return { {}, unauthorized(u"The access token is invalid"_s) };
    return { { {}, it->serviceAccount }, std::nullopt };
}

void ProcoreIdentity::expireAccess(qint64 now)
{
    for (Access &access : m_access)
        access.expires = std::min(access.expires, now);
}

void ProcoreIdentity::forgetTokens()
{
    m_access.clear();
    m_refresh.clear();
}

QJsonObject ProcoreIdentity::save() const
{
    QJsonObject access;
    for (auto it = m_access.begin(); it != m_access.end(); ++it) {
        access.insert(it.key(),
            QJsonObject { { u"created"_s, it->created }, { u"expires"_s, it->expires },
                { u"serviceAccount"_s, it->serviceAccount }, { u"refresh"_s, it->refresh } });
    }
    QJsonObject refresh;
    for (auto it = m_refresh.begin(); it != m_refresh.end(); ++it)
        refresh.insert(it.key(), it.value());
    return { { u"refresh"_s, refresh }, { u"access"_s, access } };
}

void ProcoreIdentity::load(const QJsonObject &saved)
{
    const QJsonObject access = saved.value(u"access"_s).toObject();
    for (auto it = access.begin(); it != access.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_access.insert(it.key(),
            { entry.value(u"created"_s).toInteger(), entry.value(u"expires"_s).toInteger(),
                entry.value(u"serviceAccount"_s).toBool(), entry.value(u"refresh"_s).toString() });
    }
    const QJsonObject refresh = saved.value(u"refresh"_s).toObject();
    for (auto it = refresh.begin(); it != refresh.end(); ++it)
        m_refresh.insert(it.key(), it.value().toString());
}

} // namespace tieout::sandbox
