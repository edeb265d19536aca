// SPDX-License-Identifier: Apache-2.0
// Creates and removes profiles: their folders together with their secrets.
#pragma once

#include "core/facade/profilerequests.h"
#include "core/secrets/secretstore.h"

#include <memory>
#include <optional>

namespace tieout {

enum class SecretsIn {
    Keychain,
    Memory ///< the demo: forgotten at the end; refused for endpoints that are not on loopback
};
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(SecretsIn secretsIn);

/// The profile to use when none is named; it need not be added first.
[[nodiscard]] QString defaultProfileName();

struct AddedProfile {
    bool isLoopback = false;
};

/// Creates a profile. `endpoints` is the content of an endpoints file: the addresses are stored with the profile; ids
/// and secrets go to `secrets`, which is not touched if there are none. If anything fails, nothing remains.
/// Configuration (name, file), Keychain, Storage.
[[nodiscard]] Task<Result<AddedProfile>> addProfile(
    QString name, std::optional<QByteArray> endpoints, SecretStore *secrets, std::stop_token stop);
/// Holding the profile's locks: sets its folder aside, so that the profile is none any more, removes the secrets, then
/// deletes the folder. When the keychain refuses, the profile is back; when we are killed, finishRemovals() goes on.
/// Does not revoke tokens: disconnect first to do that too. Errors of ProfileLocks::take(), Configuration, Keychain,
/// Storage.
[[nodiscard]] Task<Done> removeProfile(QString name, SecretStore *secrets, std::stop_token stop);
/// What removals that were killed left of profiles, as far as the keychain lets it; for the start of a program.
[[nodiscard]] Task<void> finishRemovals(SecretStore *secrets, std::stop_token stop);

/// Holding the profile's locks, gives its folder another name, in one step. The secrets stay in the keychain under the
/// name that they have. Errors of ProfileLocks::take(), Configuration, Storage.
[[nodiscard]] Task<Done> renameProfile(QString name, QString newName, std::stop_token stop);
/// The profiles of this computer, by name.
[[nodiscard]] QList<ProfileChoice> listProfiles();

} // namespace tieout
