// SPDX-License-Identifier: Apache-2.0
// Secrets of any length in a keychain that takes short ones only: the Credential Manager of Windows has 2,560 bytes for
// each, and the tokens of Xero are longer.
#pragma once

#include "core/secrets/secretparts.h"
#include "core/secrets/secretstore.h"

#include <memory>

namespace tieout {

/// Keeps a short secret as it is. A long one is cut into parts (secretparts.h): `access-token`, `access-token.a2`,
/// `access-token.a3`. A process that is killed while it writes leaves the secret of before, or the new one.
class SplitSecretStore final : public SecretStore {
public:
    SplitSecretStore(std::unique_ptr<SecretStore> store, qsizetype longest);

    void setPromptsAllowed(bool allowed) override { m_store->setPromptsAllowed(allowed); }
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token stop) override;
    /// Nothing also for what is left of a secret whose parts are not all there.
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) override;
    [[nodiscard]] Task<Done> remove(SecretKey key, std::stop_token stop) override;

private:
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> readOnce(SecretKey key, std::stop_token stop);
    [[nodiscard]] Task<Result<std::optional<SecretHead>>> headOf(SecretKey key, std::stop_token stop);
    [[nodiscard]] Task<Done> writeParts(SecretKey key, SecretParts parts, PartSet set, std::stop_token stop);
    [[nodiscard]] Task<Done> removeOthers(SecretKey key, PartSet set, std::stop_token stop);

    std::unique_ptr<SecretStore> m_store;
    qsizetype m_longest;
};

} // namespace tieout
