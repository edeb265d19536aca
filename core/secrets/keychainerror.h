// SPDX-License-Identifier: Apache-2.0
// What can keep Tieout from using the keychain, each with its own sentence and advice.
#pragma once

#include "core/base/error.h"

namespace tieout {

enum class KeychainTrouble {
    Absent, ///< no session bus, or no Secret Service on it
    NoKeyring, ///< a Secret Service that has no default keyring yet
    Locked, ///< locked, and prompts are not allowed
    Dismissed, ///< the person closed the prompt
    NoAnswer, ///< neither the service nor the person answered in time
    Refused ///< the service reported an error of its own
};

/// An ErrorKind::Keychain with what is wrong, and the cause that says what to do; `said` is the service's own text, if
/// any.
[[nodiscard]] Error keychainError(KeychainTrouble trouble, const QString &said = {});

} // namespace tieout
