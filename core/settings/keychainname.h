// SPDX-License-Identifier: Apache-2.0
// Under which name a profile has its secrets in the keychain. It stays when the profile gets another name, so that a
// profile is renamed in one step: its folder. No entry of the keychain moves, and none can get lost on the way.
//
// The file keychain-name in the profile's folder says it; without one it is the profile's own name, or the next free
// one where another profile has its secrets under that.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace tieout {

/// What the file says; nothing without one, or with one that is empty, damaged or not ours.
[[nodiscard]] std::optional<QString> readKeychainName(const QString &path);
/// Whole or not at all. Storage.
[[nodiscard]] Done writeKeychainName(const QString &path, const QString &name);
/// The profile's own name; with a number where another profile has that one, since it was renamed. Pure.
[[nodiscard]] QString freeKeychainName(const QString &profile, const QStringList &taken);

} // namespace tieout
