// SPDX-License-Identifier: Apache-2.0
// From a profile's folder to the words of the parts that talk to its services.
#pragma once

#include "app/session/places.h"
#include "core/settings/profilehome.h"

namespace tieout {

/// What the profile's secrets are filed under in the keychain, which all homes of a person share: the profile's name,
/// and for a home that TIEOUT_HOME names a mark of that home, so that equal names in two homes do not share their
/// tokens.
[[nodiscard]] QString secretsNameOf(const ProfileHome &home);

/// Configuration when the stored endpoints cannot be used.
[[nodiscard]] Result<Places> placesOf(const ProfileHome &home);

} // namespace tieout
