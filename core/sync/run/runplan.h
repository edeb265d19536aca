// SPDX-License-Identifier: Apache-2.0
// The plan of one commitment in a run, without voids where the circuit breaker holds them back (rule 21).
#pragma once

#include "core/sync/plan/voidbreaker.h"

namespace tieout {

[[nodiscard]] CommitmentPlan planWithin(VoidBreaker &breaker, CommitmentCase facts);

} // namespace tieout
