// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runsbefore.h"

#include "core/ledger/runrepository.h"

namespace tieout {

Result<RunsBefore> runsBefore(Ledger &ledger, Instant setUpAt, Instant now)
{
    const auto last = ledger.runs().lastWhole(now);
    if (!last)
        return failed(last.error());
    const auto failures = ledger.runs().failures();
    if (!failures)
        return failed(failures.error());
    RunsBefore runs;
    runs.lastStarted = last->value_or(setUpAt);
    runs.failures = failures->times;
    runs.failedAt = failures->last;
    return runs;
}

} // namespace tieout
