// SPDX-License-Identifier: Apache-2.0
// Making and removing profiles: their folders and their secrets together.
#pragma once

#include "core/secrets/secretstore.h"

#include <memory>
#include <optional>

namespace tieout {

enum class SecretsIn {
    Keychain,
    Memory ///< the demo: forgotten at the end; refused for endpoints that are not on loopback
};
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(SecretsIn secretsIn);

/// The profile that is meant when none is named; it need not be added.
[[nodiscard]] QString defaultProfileName();

struct AddedProfile {
    bool isLoopback = false;
};

/// Makes a profile. `endpoints` is the content of an endpoints file: addresses are kept with the profile, ids and
/// secrets go to `secrets`, which is not touched when there are none. Nothing stays behind when something fails.
/// Configuration (name, file), Keychain, Storage.
[[nodiscard]] Task<Result<AddedProfile>> addProfile(
    QString name, std::optional<QByteArray> endpoints, SecretStore *secrets, std::stop_token stop);
/// Removes the secrets, then the folder. Tokens are not revoked: disconnect first to do that too.
[[nodiscard]] Task<Done> removeProfile(QString name, SecretStore *secrets, std::stop_token stop);

} // namespace tieout
