// SPDX-License-Identifier: Apache-2.0
// From a profile's folder to the addresses and names that the other parts use.
#pragma once

#include "app/session/places.h"
#include "core/settings/profilehome.h"

namespace tieout {

/// The name for the profile's secrets in the keychain, which all homes of a person share. It is its keychainName(),
/// plus a mark of the home if TIEOUT_HOME names one, so that equal names in two homes do not share tokens.
[[nodiscard]] QString secretsNameOf(const ProfileHome &home);

/// Configuration when the stored endpoints cannot be used.
[[nodiscard]] Result<Places> placesOf(const ProfileHome &home);

} // namespace tieout
