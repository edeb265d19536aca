// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/planner.h"

#include "core/sync/plan/linereplacements.h"
#include "core/sync/plan/planbuilder.h"

#include <algorithm>

namespace tieout {

namespace {

/// New lines after everything that has one; adoptions first, so that nobody is asked about the adopted line.
void planNewLines(Planning &planning, RecordRefs records)
{
    std::stable_partition(records.begin(), records.end(),
        [](const PaymentRecord *record) { return record->decision == Decision::Adopt; });
    for (const PaymentRecord *record : std::as_const(records))
        planNewLine(planning, *record);
}

/// Removed payments whose line would be handed over, but not now: the new payment is asked about or failed. The line is
/// kept for it, and both say so.
void planKeptLines(Planning &planning)
{
    QSet<PaymentId> handedOver;
    for (const PlannedStep &step : std::as_const(planning.steps[StepKind::HandOver]))
        handedOver.insert(step.replaces->payment.id);
    for (const PaymentRecord &record : planning.facts.payments) {
        const PaymentId payment = record.payment.id;
        if (planning.replacements.isHandedOver(payment) && !handedOver.contains(payment))
            planning.settle(record, Reason::VoidAwaitsReplacement).line = planning.lines.linesOf(record).first();
    }
}

/// Kind by kind, and within a kind as they were planned.
QList<PlannedStep> inOrder(std::map<StepKind, QList<PlannedStep>> byKind)
{
    QList<PlannedStep> ordered = std::move(byKind[StepKind::Settle]); // room for all of them
    byKind.erase(StepKind::Settle);
    for (auto &[kind, steps] : byKind) {
        for (PlannedStep &step : steps)
            ordered.append(std::move(step));
    }
    return ordered;
}

/// Payments of which this plan ends what a user began, and does nothing else.
QSet<PaymentId> planEdits(Planning &planning)
{
    QSet<PaymentId> edited;
    if (planning.facts.begun.isEmpty())
        return edited;
    for (const PaymentRecord &record : planning.facts.payments) {
        if (planEdit(planning, record))
            edited.insert(record.payment.id);
    }
    return edited;
}

} // namespace

CommitmentPlan planCommitment(const CommitmentCase &facts)
{
    Planning planning(facts);
    planning.replacements = replacementsIn(facts, planning.lines);
    const QSet<PaymentId> edited = planEdits(planning);
    for (const PaymentRecord &record : facts.payments) {
        if (record.payment.status == PaymentStatus::Deleted && !edited.contains(record.payment.id))
            planRemoved(planning, record);
    }
    RecordRefs withoutLine;
    for (const PaymentRecord &record : facts.payments) {
        if (edited.contains(record.payment.id))
            continue;
        if (record.payment.status != PaymentStatus::Deleted && !planIssued(planning, record))
            withoutLine.append(&record);
    }
    planNewLines(planning, withoutLine);
    planKeptLines(planning);
    for (const PaymentRecord &record : facts.issued)
        proveAgain(planning, record);
    return CommitmentPlan { inOrder(std::move(planning.steps)) };
}

} // namespace tieout
