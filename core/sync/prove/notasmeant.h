// SPDX-License-Identifier: Apache-2.0
// What a write to a line led to when the line read back is not as it was meant (rules 10, 14, 16, 17, 20, 23). Pure.
#pragma once

#include "core/sync/prove/outcomes.h"

namespace tieout {

/// Of every step but a Settle and an edit. `difference` is nothing when there is no line, or none was read.
[[nodiscard]] StepOutcome writeNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference);

/// Of a void that Procore accepted, on a line that shows money all the same: the line is not voided, and holds what it
/// held before.
[[nodiscard]] StepOutcome voidWithMoneyLeft(const PlannedStep &step, const Difference &difference);

} // namespace tieout
