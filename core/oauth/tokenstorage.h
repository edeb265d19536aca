// SPDX-License-Identifier: Apache-2.0
// Where a profile's three secrets of one service stand in the SecretStore.
#pragma once

#include "core/oauth/oauthprofile.h"
#include "core/secrets/secretstore.h"

namespace tieout {

/// "client-id", "client-secret" and "refresh-token" under profile and service. Errors are those of the SecretStore.
class TokenStorage final {
public:
    /// The store outlives this.
    TokenStorage(QString profile, Service service, SecretStore *secrets);

    /// Configuration when no client id is stored.
    [[nodiscard]] Task<Result<ClientCredentials>> readClient(std::stop_token stop);
    /// An empty secret removes a stored one.
    [[nodiscard]] Task<Done> writeClient(ClientCredentials client, std::stop_token stop);
    /// Nothing when never signed in.
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> readRefreshToken(std::stop_token stop);
    [[nodiscard]] Task<Done> writeRefreshToken(QByteArray token, std::stop_token stop);
    [[nodiscard]] Task<Done> removeRefreshToken(std::stop_token stop);
    [[nodiscard]] Task<Done> removeClient(std::stop_token stop);

private:
    [[nodiscard]] SecretKey key(const char *what) const;

    QString m_profile;
    Service m_service = Service::Xero;
    SecretStore *m_secrets = nullptr;
};

} // namespace tieout
