// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenstorage.h"

namespace tieout {

namespace {

constexpr char kClientId[] = "client-id";
constexpr char kClientSecret[] = "client-secret";
constexpr char kRefreshToken[] = "refresh-token";

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
        Error error(ErrorKind::Configuration, QStringLiteral("The client id of your app is missing. Enter it first."));
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

Task<Done> TokenStorage::removeRefreshToken(std::stop_token stop)
{
    co_return co_await m_secrets->remove(key(kRefreshToken), stop);
}

Task<Done> TokenStorage::removeClient(std::stop_token stop)
{
    const Done id = co_await m_secrets->remove(key(kClientId), stop);
    const Done secret = co_await m_secrets->remove(key(kClientSecret), stop);
    co_return id ? secret : id;
}

} // namespace tieout
