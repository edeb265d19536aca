// SPDX-License-Identifier: Apache-2.0
// Secrets in the keychain of the operating system, through QtKeychain. They are written nowhere else.
#pragma once

#include "core/secrets/secretservice.h"

namespace tieout {

/// The steps of every operation: check the lock (SecretService) → if locked, an error, or the prompt when prompts are
/// allowed → the operation, with a bounded wait → trust "no such entry" only if the keyring is still open. Lives on a
/// thread with a GLib event loop (Qt's default on Linux), which the library below needs.
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(KeychainPatience patience = {});

    void setPromptsAllowed(bool allowed) override { m_promptsAllowed = allowed; }
    [[nodiscard]] Task<Result<KeychainState>> state(std::stop_token stop) override;
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] Task<Done> write(SecretKey key, QByteArray value, std::stop_token stop) override;
    [[nodiscard]] Task<Done> remove(SecretKey key, std::stop_token stop) override;

private:
    [[nodiscard]] Task<Done> openForReading(SecretKey key, std::stop_token stop);
    [[nodiscard]] Task<Done> openToStore(std::stop_token stop);
    [[nodiscard]] Task<Done> openDefault(KeychainState state, std::stop_token stop);
    [[nodiscard]] Task<Done> confirmOpen(std::stop_token stop);

    KeychainPatience m_patience;
    SecretService m_service;
    bool m_promptsAllowed = true;
};

} // namespace tieout
