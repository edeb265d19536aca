// SPDX-License-Identifier: Apache-2.0
// What a frequency costs in calls, in words. Pure except for the locale.
#pragma once

#include "core/facade/appstatus.h"

namespace tieout {

/// Syncs on a day that has them: 24, 12, 6, 1 or 0.
[[nodiscard]] int syncsADay(Frequency frequency);
/// What a day costs on which nothing changed, beside what the services allow (docs/economy.md). `projects`: those that
/// take part, when known.
[[nodiscard]] QString costOfDay(Frequency frequency, std::optional<int> projects, const AppStatus &status);
/// That the first sync may take hours, when Procore allows this sign-in few calls an hour; else empty
/// (docs/budgets.md).
[[nodiscard]] QString smallBudgetNote(const AppStatus &status);

} // namespace tieout
