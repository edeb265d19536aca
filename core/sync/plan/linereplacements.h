// SPDX-License-Identifier: Apache-2.0
// Which new payment of a commitment takes over which line of a removed one, by the lines that were read (rule 17).
// Pure.
#pragma once

#include "core/sync/plan/plan.h"
#include "core/sync/plan/replacements.h"

namespace tieout {

/// Pairs among all payments of the case: a removed payment that waits for the user may have a replacement, too.
[[nodiscard]] Replacements replacementsIn(const CommitmentCase &facts, const LineIndex &index);

} // namespace tieout
