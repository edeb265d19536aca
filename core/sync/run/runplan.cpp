// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runplan.h"

#include "core/sync/plan/planner.h"

namespace tieout {

CommitmentPlan planWithin(VoidBreaker &breaker, CommitmentCase facts)
{
    facts.voidsAllowed = true;
    CommitmentPlan plan = planCommitment(facts);
    if (breaker.allows(voidsByItself(plan)))
        return plan;
    facts.voidsAllowed = false;
    return planCommitment(facts);
}

} // namespace tieout
