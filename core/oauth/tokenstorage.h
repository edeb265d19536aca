// SPDX-License-Identifier: Apache-2.0
// A profile's secrets for one service in the SecretStore.
#pragma once

#include "core/oauth/oauthprofile.h"
#include "core/oauth/tokenset.h"
#include "core/secrets/secretstore.h"

namespace tieout {

/// How renewals with a refresh token ended that brought no other one.
struct FailedRenewal {
    bool wasLost = false; ///< an answer never came: the service may have spent the token
    bool wasRefused = false; ///< the service said that the token is no longer valid

    bool operator==(const FailedRenewal &) const = default;
};

/// "client-id", "client-secret", "refresh-token", "access-token" and "failed-renewal" under profile and service. Errors
/// are those of the SecretStore.
class TokenStorage final {
public:
    /// The store outlives this.
    TokenStorage(QString profile, Service service, SecretStore *secrets);

    /// Configuration when no client id is stored.
    [[nodiscard]] Task<Result<ClientCredentials>> readClient(std::stop_token stop);
    /// An empty secret removes a stored one.
    [[nodiscard]] Task<Done> writeClient(ClientCredentials client, std::stop_token stop);
    /// Nothing when nobody ever signed in.
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> readRefreshToken(std::stop_token stop);
    [[nodiscard]] Task<Done> writeRefreshToken(QByteArray token, std::stop_token stop);
    /// The access token that came with this refresh token, and its expiry. Nothing when there is none, when it came
    /// with another refresh token, or when it cannot be read: a renewal then brings one.
    [[nodiscard]] Task<std::optional<TokenSet>> readAccessToken(QByteArray refreshToken, std::stop_token stop);
    [[nodiscard]] Task<Done> writeAccessToken(TokenSet tokens, std::stop_token stop);
    /// What is known of this refresh token; neither when it cannot be read.
    [[nodiscard]] Task<FailedRenewal> readFailedRenewal(QByteArray refreshToken, std::stop_token stop);
    [[nodiscard]] Task<Done> writeFailedRenewal(QByteArray refreshToken, FailedRenewal renewal, std::stop_token stop);
    /// Both tokens, and what is known of them.
    [[nodiscard]] Task<Done> removeTokens(std::stop_token stop);
    [[nodiscard]] Task<Done> removeClient(std::stop_token stop);

private:
    [[nodiscard]] SecretKey key(const char *what) const;

    QString m_profile;
    Service m_service = Service::Xero;
    SecretStore *m_secrets = nullptr;
};

} // namespace tieout
