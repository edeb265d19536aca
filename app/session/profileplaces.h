// SPDX-License-Identifier: Apache-2.0
// From a profile's folder to the words of the parts that talk to its services.
#pragma once

#include "app/session/places.h"
#include "core/settings/profilehome.h"

namespace tieout {

/// Configuration when the stored endpoints cannot be used.
[[nodiscard]] Result<Places> placesOf(const ProfileHome &home);

} // namespace tieout
