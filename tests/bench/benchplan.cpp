// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchplan.h"

#include "core/sync/plan/planner.h"
#include "tests/bench/benchcase.h"
#include "tests/bench/measuring.h"

#include <algorithm>
#include <cstdio>

namespace tieout::test {

void benchPlan(int payments)
{
    for (const bool isBusy : { false, true }) {
        for (const int each : { 20, payments }) {
            QList<CommitmentCase> all;
            for (int commitment = 0; commitment < payments / each; ++commitment)
                all << caseOf(commitment, each, isBusy);
            forgetPeak();
            const double before = peakMegabytes();
            QList<CommitmentPlan> plans; // kept: throwing them away is not planning
            plans.reserve(all.size());
            const Spent spent = spentOn([&] {
                for (const CommitmentCase &facts : std::as_const(all))
                    plans.append(planCommitment(facts));
            });
            qsizetype steps = 0;
            qsizetype writes = 0;
            for (const CommitmentPlan &plan : std::as_const(plans)) {
                steps += plan.steps.size();
                writes += std::count_if(plan.steps.begin(), plan.steps.end(),
                    [](const PlannedStep &step) { return step.kind != StepKind::Settle; });
            }
            std::printf("{\"bench\":\"plan\",\"case\":\"%s\",\"payments\":%d,\"commitments\":%lld,\"steps\":%lld,"
                        "\"writes\":%lld,"
                        "\"ms\":%.0f,\"cpuMs\":%.0f,\"peakMb\":%.0f,\"peakMbBefore\":%.0f}\n",
                isBusy ? "everything at once" : "proved again", payments, static_cast<long long>(all.size()),
                static_cast<long long>(steps), static_cast<long long>(writes), spent.wall, spent.cpu, peakMegabytes(),
                before);
        }
    }
}

} // namespace tieout::test
