// SPDX-License-Identifier: Apache-2.0
// The part of SyncEngine that shows a commitment's lines and their files, and changes nothing in Procore.
#include "core/sync/syncengine.h"

#include "core/sync/edit/issuedlines.h"
#include "core/sync/edit/linenotice.h"
#include "core/sync/preflight.h"
#include "core/sync/run/openledger.h"

namespace tieout {

namespace {

/// What somebody looks at is written down; where a run is going on, that finds it out by itself.
Result<int> notice(const EngineParts &parts, LedgerAge age, const QList<ChangedLine> &changed)
{
    if (changed.isEmpty())
        return 0;
    const auto lock = lockLedger(parts.lockPath, *parts.ledger, age);
    if (!lock)
        return 0;
    int count = 0;
    for (const ChangedLine &one : changed) {
        const auto noticed = noticeDifference(parts, one.known, one.line);
        if (!noticed)
            return failed(noticed.error());
        count += *noticed ? 1 : 0;
    }
    return count;
}

} // namespace

Task<Result<IssuedLines>> SyncEngine::showLines(
    ProjectId project, CommitmentId commitment, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    if (Done ready = checkSetUp(settings); !ready)
        co_return failed(ready.error());
    if (Done same = checkLedgerOwner(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    const auto known = knownPayments(*m_parts.ledger, project, commitment);
    if (!known)
        co_return failed(known.error());
    const auto lines = co_await listLines(m_parts, *known, stop);
    if (!lines)
        co_return failed(lines.error());
    const auto noticed = notice(m_parts, ledgerAge(settings), changedLines(*known, *lines));
    if (!noticed)
        co_return failed(noticed.error());
    const auto owned = withOwners(*m_parts.ledger, commitment, *lines);
    if (!owned)
        co_return failed(owned.error());
    IssuedLines shown;
    shown.commitment = commitment;
    shown.lines = *owned;
    shown.isRead = true;
    shown.readAt = m_parts.clock->now();
    shown.noLongerGreen = *noticed;
    co_return shown;
}

Task<Result<QByteArray>> SyncEngine::showAttachment(
    ProjectId project, Attachment attachment, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    if (Done ready = checkSetUp(settings); !ready)
        co_return failed(ready.error());
    const auto level = co_await m_parts.book->fetchCommitmentsLevel(project, stop);
    if (!level)
        co_return failed(level.error());
    if (Done allowed = checkMayRead(*level); !allowed)
        co_return failed(allowed.error());
    auto content = co_await m_parts.book->fetchContent(attachment, stop);
    co_return content;
}

} // namespace tieout
