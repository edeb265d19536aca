// SPDX-License-Identifier: Apache-2.0
// Whether a step did what it was meant to, as the lines read back afterwards show (rules 10, 11, 23). Pure.
#pragma once

#include "core/sync/plan/lineindex.h"
#include "core/sync/prove/outcomes.h"

namespace tieout {

/// `lines` are those of the commitment after its last write; null when they could not be read.
[[nodiscard]] StepOutcome proveStep(
    const PlannedStep &step, const WriteResult &result, const LineIndex *lines, Instant now);

} // namespace tieout
