// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/procoreidentity.h"

#include "app/tieout-sandbox/identity/consent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tieout::sandbox {

namespace {

const QString kAuthorizePath = QStringLiteral("/oauth/authorize");
const QString kTokenPath = QStringLiteral("/oauth/token");
const QString kRevokePath = QStringLiteral("/oauth/revoke");
const QString kInfoPath = QStringLiteral("/oauth/token/info");
const QString kOutOfBand = QStringLiteral("urn:ietf:wg:oauth:2.0:oob");

QString field(const FormFields &fields, const char *name)
{
    return fieldValue(fields, QString::fromLatin1(name));
}

Response unauthorized(const QString &text)
{
    Response response;
    response.status = 401;
    response.body = QJsonDocument(QJsonObject { { QStringLiteral("errors"), text } }).toJson(QJsonDocument::Compact);
    return response;
}

Response invalidClient()
{
    return oauthError(401, QStringLiteral("invalid_client"),
        QStringLiteral("Client authentication failed due to unknown client, no client authentication included, or "
                       "unsupported authentication method."));
}

Response invalidGrant(const ServerKnobs &knobs, const QString &text)
{
    return oauthError(static_cast<int>(knobs.value(QStringLiteral("procore.grant-error-status")).toInt()),
        QStringLiteral("invalid_grant"), text);
}

bool hasPkce(const FormFields &fields)
{
    return !field(fields, "code_challenge").isNull() || !field(fields, "code_verifier").isNull();
}

Response codePage(const QString &code)
{
    return plainPage(200, QStringLiteral("Authorization code"),
        QStringLiteral("<p>Copy this code into your application.</p><p><code id=\"authorization_code\">%1</code></p>")
            .arg(code.toHtmlEscaped()));
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
    return errorPage(404, QStringLiteral("Not found"), QStringLiteral("There is no such page."));
}

Response ProcoreIdentity::authorize(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const QString title = QStringLiteral("An error has occurred");
    if (field(fields, "client_id") != m_clientId)
        return errorPage(401, title, QStringLiteral("Client authentication failed due to unknown client."));
    if (!m_redirectUris.contains(field(fields, "redirect_uri")))
        return errorPage(401, title, QStringLiteral("The redirect uri included is not valid."));
    if (field(fields, "response_type") != QLatin1String("code"))
        return errorPage(401, title, QStringLiteral("The authorization server does not support this response type."));
    if (hasPkce(fields) && knobs.is(QStringLiteral("procore.pkce"), QStringLiteral("reject")))
        return errorPage(400, title, QStringLiteral("The request includes an unsupported parameter value."));
    switch (decide(knobs.value(QStringLiteral("procore.consent")), fields)) {
    case Decision::Allow:
        return grantCode(fields, knobs, now);
    case Decision::AskOnPage:
        return consentPage(QStringLiteral("Procore"), kAuthorizePath, fields);
    case Decision::NeverAnswer:
        return silentPage(QStringLiteral("Procore"));
    case Decision::Deny:
        break;
    }
    const QString sentence = QStringLiteral("The resource owner or authorization server denied the request.");
    if (field(fields, "redirect_uri") == kOutOfBand)
        return errorPage(401, title, sentence);
    FormFields back { { QStringLiteral("error"), QStringLiteral("access_denied") },
        { QStringLiteral("error_description"), sentence } };
    if (!field(fields, "state").isNull())
        back.append({ QStringLiteral("state"), field(fields, "state") });
    return redirectTo(field(fields, "redirect_uri"), back);
}

Response ProcoreIdentity::grantCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const QString code = randomText(32);
    const QString redirectUri = field(fields, "redirect_uri");
    m_codes.insert(code, { redirectUri, now + knobs.number(QStringLiteral("procore.code-seconds")) * 1000 });
    if (redirectUri == kOutOfBand)
        return redirectTo(kAuthorizePath + QLatin1Char('/') + code, {});
    FormFields back { { QStringLiteral("code"), code } };
    if (!field(fields, "state").isNull())
        back.append({ QStringLiteral("state"), field(fields, "state") });
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
    // "Any refresh call, even a failed or lost one, kills the old one": so it dies before anything is checked.
    const bool refreshTokenLived = refreshing && m_refresh.remove(field(fields, "refresh_token")) > 0;
    if (!isOurClient(fields))
        return invalidClient();
    if (hasPkce(fields) && knobs.is(QStringLiteral("procore.pkce"), QStringLiteral("reject")))
        return oauthError(400, QStringLiteral("invalid_request"),
            QStringLiteral("The request includes an unsupported parameter value."));
    if (grant == QLatin1String("authorization_code"))
        return redeemCode(fields, knobs, now);
    if (grant == QLatin1String("client_credentials"))
        return issue(true, knobs, now);
    if (!refreshing)
        return oauthError(400, QStringLiteral("unsupported_grant_type"),
            QStringLiteral("The authorization grant type is not supported by the authorization server."));
    if (!refreshTokenLived)
        return invalidGrant(knobs, QStringLiteral("The refresh token is invalid"));
    return issue(false, knobs, now);
}

Response ProcoreIdentity::redeemCode(const FormFields &fields, const ServerKnobs &knobs, qint64 now)
{
    const Code code = m_codes.take(field(fields, "code"));
    if (code.expires <= now || code.redirectUri != field(fields, "redirect_uri"))
        return invalidGrant(knobs,
            QStringLiteral(
                "The provided authorization grant is invalid, expired, revoked, does not match the redirection "
                "URI used in the authorization request, or was issued to another client."));
    return issue(false, knobs, now);
}

Response ProcoreIdentity::issue(bool serviceAccount, const ServerKnobs &knobs, qint64 now)
{
    const qint64 life = knobs.number(QStringLiteral("procore.access-seconds"));
    const QString access = randomText(32);
    const QString refresh = serviceAccount ? QString() : randomText(32);
    m_access.insert(access, { now, now + life * 1000, serviceAccount, refresh });
    QJsonObject answer { { QStringLiteral("access_token"), access },
        { QStringLiteral("token_type"), QStringLiteral("bearer") }, { QStringLiteral("expires_in"), life },
        { QStringLiteral("created_at"), now / 1000 } };
    if (!serviceAccount) {
        m_refresh.insert(refresh, access);
        answer.insert(QStringLiteral("refresh_token"), refresh);
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
    const QJsonObject answer { { QStringLiteral("resource_owner_id"), m_userId },
        { QStringLiteral("scopes"), QJsonArray { QStringLiteral("public") } },
        { QStringLiteral("expires_in_seconds"), (access.expires - now) / 1000 },
        { QStringLiteral("application"), QJsonObject { { QStringLiteral("uid"), m_clientId } } },
        { QStringLiteral("created_at"), access.created / 1000 } };
    Response response;
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

BearerCheck ProcoreIdentity::check(const Request &request, qint64 now) const
{
    const QString token = bearerToken(request);
    if (token.isNull())
        return { {}, unauthorized(QStringLiteral("Unauthorized")) };
    const auto it = m_access.constFind(token);
    if (it == m_access.constEnd() || it->expires <= now)
        return { {}, unauthorized(QStringLiteral("The access token is invalid")) };
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
            QJsonObject { { QStringLiteral("created"), it->created }, { QStringLiteral("expires"), it->expires },
                { QStringLiteral("serviceAccount"), it->serviceAccount }, { QStringLiteral("refresh"), it->refresh } });
    }
    QJsonObject refresh;
    for (auto it = m_refresh.begin(); it != m_refresh.end(); ++it)
        refresh.insert(it.key(), it.value());
    return { { QStringLiteral("refresh"), refresh }, { QStringLiteral("access"), access } };
}

void ProcoreIdentity::load(const QJsonObject &saved)
{
    const QJsonObject access = saved.value(QStringLiteral("access")).toObject();
    for (auto it = access.begin(); it != access.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_access.insert(it.key(),
            { entry.value(QStringLiteral("created")).toInteger(), entry.value(QStringLiteral("expires")).toInteger(),
                entry.value(QStringLiteral("serviceAccount")).toBool(),
                entry.value(QStringLiteral("refresh")).toString() });
    }
    const QJsonObject refresh = saved.value(QStringLiteral("refresh")).toObject();
    for (auto it = refresh.begin(); it != refresh.end(); ++it)
        m_refresh.insert(it.key(), it.value().toString());
}

} // namespace tieout::sandbox
