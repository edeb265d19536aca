// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runsbefore.h"

#include "core/ledger/runrepository.h"
#include "core/sync/run/killedrun.h"

namespace tieout {

namespace {

/// When the schedule's last run began, if it was killed and no run has been since.
Result<std::optional<Instant>> killedSince(const RunRepository &runs, const QString &lockPath)
{
    const auto unfinished = runs.unfinishedWhole();
    if (!unfinished)
        return failed(unfinished.error());
    std::optional<Instant> began;
    if (!unfinished->has_value())
        return began;
    const auto ended = asItEnded(**unfinished, runs, lockPath);
    if (!ended)
        return failed(ended.error());
    if (ended->outcome != RunOutcome::Running && !ended->finishedAt)
        began = ended->startedAt;
    return began;
}

} // namespace

Result<RunsBefore> runsBefore(Ledger &ledger, Instant setUpAt, Instant now, const QString &lockPath)
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
    const auto killed = killedSince(ledger.runs(), lockPath);
    if (!killed)
        return failed(killed.error());
    if (killed->has_value()) {
        ++runs.failures;
        runs.failedAt = **killed;
    }
    return runs;
}

} // namespace tieout
