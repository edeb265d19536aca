// SPDX-License-Identifier: Apache-2.0
// Xero's names of time zones.
#pragma once

#include <QString>

namespace tieout {

/// The IANA id for Organisation.Timezone, a Windows zone id in capitals without spaces: "EASTERNSTANDARDTIME" →
/// "America/New_York" (api facts, Xero 4). Empty when the name is unknown.
[[nodiscard]] QString ianaZoneFromXero(const QString &xeroName);

} // namespace tieout
