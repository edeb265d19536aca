// SPDX-License-Identifier: Apache-2.0
// Decides what happens to each payment of a commitment. Pure: facts in, plan out; no clock, no network, no ledger.
#pragma once

#include "core/sync/plan/plan.h"

namespace tieout {

/// Rules 2 to 5, 7, 9 to 11, 13 to 17, 19 and 20. Planning again from the state that the first plan leads to gives no
/// write; no payment gets a new line while any line names it; a line is handed over from one payment to one.
[[nodiscard]] CommitmentPlan planCommitment(const CommitmentCase &facts);

} // namespace tieout
