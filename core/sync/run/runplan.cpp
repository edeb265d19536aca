// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runplan.h"

#include "core/sync/plan/planner.h"

namespace tieout {

CommitmentPlan planWithin(VoidBreaker &breaker, CommitmentCase facts)
{
    facts.heldBack.voids = false;
    CommitmentPlan plan = planCommitment(facts);
    if (breaker.allows(voidsByItself(plan)))
        return plan;
    facts.heldBack.voids = true;
    return planCommitment(facts);
}

} // namespace tieout
