// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runreport.h"

#include "core/ledger/overviewrepository.h"

#include <algorithm>

namespace tieout {

Result<RunCounts> countsOf(const ReportSources &sources)
{
    const auto states = sources.ledger.payments().countByState(sources.scope);
    if (!states)
        return failed(states.error());
    RunCounts counts;
    for (const PaymentAction action : sources.actions) {
        counts.created += action == PaymentAction::Created ? 1 : 0;
        counts.voided += action == PaymentAction::Voided ? 1 : 0;
        counts.updated += action == PaymentAction::Updated ? 1 : 0;
    }
    const int synced = states->value(PaymentState::Synced);
    counts.unchanged = std::max(0, synced - counts.created - counts.voided - counts.updated);
    counts.waiting = states->value(PaymentState::Waiting);
    counts.attention = states->value(PaymentState::Attention);
    counts.failed = states->value(PaymentState::Failed);
    counts.notIncluded = states->value(PaymentState::NotIncluded);
    return counts;
}

Result<QList<ReportedPayment>> reportedPayments(const ReportSources &sources)
{
    PaymentFilter filter;
    if (!sources.dryRun)
        filter.run = sources.run;
    const auto rows = sources.ledger.overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    QList<ReportedPayment> reported;
    for (const PaymentRow &row : *rows) {
        const PaymentId id = row.record.payment.id;
        ReportedPayment payment { row, sources.actions.value(id) };
        if (sources.dryRun) {
            const auto preview = sources.previewed.constFind(id);
            if (preview == sources.previewed.constEnd())
                continue;
            payment.row.record.standing = *preview;
        }
        reported.append(payment);
    }
    return reported;
}

RunOutcome outcomeOf(const std::optional<Error> &error, const RunCounts &counts, bool hadProblems, bool asked)
{
    if (error)
        return error->kind == ErrorKind::Cancelled || asked ? RunOutcome::Stopped : RunOutcome::Failed;
    // A payment that still waits was not reached, or not understood: that is not a clean end.
    const bool needsSomebody = counts.failed > 0 || counts.attention > 0 || counts.waiting > 0;
    return needsSomebody || hadProblems ? RunOutcome::CompletedWithProblems : RunOutcome::Completed;
}

} // namespace tieout
