// SPDX-License-Identifier: Apache-2.0
// Xero's names for time zones.
#pragma once

#include <QString>

namespace tieout {

/// The IANA id for Organisation.Timezone, which is a Windows zone id in capitals without spaces: "EASTERNSTANDARDTIME"
/// → "America/New_York" (api facts, Xero 4). Empty when the name is unknown.
[[nodiscard]] QString ianaZoneFromXero(const QString &xeroName);

} // namespace tieout
