// SPDX-License-Identifier: Apache-2.0
// What people call a sync frequency.
#pragma once

#include "core/schedule/schedulerule.h"

namespace tieout {

/// "Hourly", "Every 2 Hours", "Every 4 Hours", "Daily", "Never": Procore's own words, in the user's language. What
/// programs read is toString().
[[nodiscard]] QString frequencyName(Frequency frequency);

} // namespace tieout
