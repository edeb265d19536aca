// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/killedrun.h"

#include "core/ledger/runrepository.h"
#include "core/sync/run/runlock.h"

namespace tieout {

Result<RunRow> asItEnded(RunRow run, const RunRepository &runs, const QString &lockPath)
{
    if (run.outcome != RunOutcome::Running || RunLock::holder(lockPath))
        return run;
    // It may have ended in order between the two looks: its end is written before its lock is let go.
    const auto again = runs.find(run.id);
    if (!again)
        return failed(again.error());
    return again->has_value() && (*again)->outcome != RunOutcome::Running ? **again : asAbandoned(run);
}

} // namespace tieout
