// SPDX-License-Identifier: Apache-2.0
// A length of time, as people say it.
#pragma once

#include <QString>

#include <chrono>

namespace tieout {

/// "40 seconds", "12 minutes", "3 hours", "2 days": in the unit that gives a small number, rounded up. Negative is 0.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace tieout
