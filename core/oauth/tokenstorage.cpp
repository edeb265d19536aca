// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenstorage.h"

#include "core/base/tr.h"

#include <QCryptographicHash>

namespace tieout {

namespace {

constexpr char kClientId[] = "client-id";
constexpr char kClientSecret[] = "client-secret";
constexpr char kRefreshToken[] = "refresh-token";
constexpr char kAccessToken[] = "access-token";
constexpr char kFailedRenewal[] = "failed-renewal";
constexpr char kLost[] = "lost";
constexpr char kRefused[] = "refused";

/// Identifies the refresh token that an access token came with, without revealing it.
QByteArray fingerprintOf(const QByteArray &refreshToken)
{
    return QCryptographicHash::hash(refreshToken, QCryptographicHash::Sha256).toHex();
}

} // namespace

TokenStorage::TokenStorage(QString profile, Service service, SecretStore *secrets)
    : m_profile(std::move(profile))
    , m_service(service)
    , m_secrets(secrets)
{
}

SecretKey TokenStorage::key(const char *what) const
{
    return SecretKey(m_profile, toString(m_service), QLatin1String(what));
}

Task<Result<ClientCredentials>> TokenStorage::readClient(std::stop_token stop)
{
    const Result<std::optional<QByteArray>> id = co_await m_secrets->read(key(kClientId), stop);
    if (!id)
        co_return failed(id.error());
    if (!id->has_value() || (*id)->isEmpty()) {
        Error error(Cause::ClientMissing, Tr::tr("The client id of your app is missing."));
        error.service = m_service;
        co_return failed(error);
    }
    const Result<std::optional<QByteArray>> secret = co_await m_secrets->read(key(kClientSecret), stop);
    if (!secret)
        co_return failed(secret.error());
    co_return ClientCredentials(QString::fromUtf8(**id), secret->value_or(QByteArray()));
}

Task<Done> TokenStorage::writeClient(ClientCredentials client, std::stop_token stop)
{
    const Done id = co_await m_secrets->write(key(kClientId), client.id.toUtf8(), stop);
    if (!id)
        co_return id;
    if (client.secret.isEmpty())
        co_return co_await m_secrets->remove(key(kClientSecret), stop);
    co_return co_await m_secrets->write(key(kClientSecret), client.secret, stop);
}

Task<Result<std::optional<QByteArray>>> TokenStorage::readRefreshToken(std::stop_token stop)
{
    co_return co_await m_secrets->read(key(kRefreshToken), stop);
}

Task<Done> TokenStorage::writeRefreshToken(QByteArray token, std::stop_token stop)
{
    co_return co_await m_secrets->write(key(kRefreshToken), token, stop);
}

// "<fingerprint of the refresh token> <end, ms since 1970> <token>": the two entries are written one after the other,
// and a kill or another sign-in in between must not pair tokens that do not belong together.
Task<std::optional<TokenSet>> TokenStorage::readAccessToken(QByteArray refreshToken, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> stored = co_await m_secrets->read(key(kAccessToken), stop);
    if (!stored || !stored->has_value())
        co_return std::nullopt;
    const QList<QByteArray> parts = (*stored)->split(' ');
    bool isNumber = false;
    const qint64 end = parts.value(1).toLongLong(&isNumber);
    const bool isWhole = parts.size() == 3 && isNumber && !parts.last().isEmpty();
    if (!isWhole || parts.first() != fingerprintOf(refreshToken))
        co_return std::nullopt;
    TokenSet tokens;
    tokens.accessToken = parts.last();
    tokens.refreshToken = refreshToken;
    tokens.expiresAt = instantFromMs(end);
    co_return tokens;
}

Task<Done> TokenStorage::writeAccessToken(TokenSet tokens, std::stop_token stop)
{
    const QByteArray value = fingerprintOf(tokens.refreshToken) + ' ' + QByteArray::number(toMs(tokens.expiresAt)) + ' '
        + tokens.accessToken;
    co_return co_await m_secrets->write(key(kAccessToken), value, stop);
}

// "<fingerprint of the refresh token> lost refused", each word only where it holds: what belongs to another token says
// nothing.
Task<FailedRenewal> TokenStorage::readFailedRenewal(QByteArray refreshToken, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> stored = co_await m_secrets->read(key(kFailedRenewal), stop);
    const QList<QByteArray> words = stored ? stored->value_or(QByteArray()).split(' ') : QList<QByteArray>();
    FailedRenewal renewal;
    if (words.value(0) == fingerprintOf(refreshToken)) {
        renewal.wasLost = words.contains(kLost);
        renewal.wasRefused = words.contains(kRefused);
    }
    co_return renewal;
}

Task<Done> TokenStorage::writeFailedRenewal(QByteArray refreshToken, FailedRenewal renewal, std::stop_token stop)
{
    QByteArrayList words { fingerprintOf(refreshToken) };
    if (renewal.wasLost)
        words.append(kLost);
    if (renewal.wasRefused)
        words.append(kRefused);
    co_return co_await m_secrets->write(key(kFailedRenewal), words.join(' '), stop);
}

Task<Done> TokenStorage::removeTokens(std::stop_token stop)
{
    const Done failure = co_await m_secrets->remove(key(kFailedRenewal), stop);
    const Done access = co_await m_secrets->remove(key(kAccessToken), stop);
    const Done refresh = co_await m_secrets->remove(key(kRefreshToken), stop);
    const Done tokens = refresh ? access : refresh;
    co_return tokens ? failure : tokens;
}

Task<Done> TokenStorage::removeClient(std::stop_token stop)
{
    const Done id = co_await m_secrets->remove(key(kClientId), stop);
    const Done secret = co_await m_secrets->remove(key(kClientSecret), stop);
    co_return id ? secret : id;
}

} // namespace tieout
