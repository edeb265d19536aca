// SPDX-License-Identifier: Apache-2.0
#include "core/sync/planner.h"

#include "core/sync/linedraft.h"
#include "core/sync/origindata.h"
#include "core/sync/planning.h"

#include <algorithm>

namespace tieout {

namespace {

/// Whether the line of a removed payment can be handed over as it stands: nobody changed it, nobody is at it.
bool canBeHandedOver(const PaymentRecord &record, const PaymentLine &line)
{
    if (isChangeUnderWay(line) || line.amount.isZero())
        return false;
    if (record.issued)
        return !firstDifference(*record.issued, line);
    return line.amount == record.payment.amount && line.date == record.payment.date;
}

/// Rule 17: pairs among the payments of the case, by the lines that were read. A removed payment that waits for the
/// user has its replacement too, so `issued` is looked at as well.
Replacements replacementsIn(const CommitmentCase &facts, const LineIndex &index)
{
    RecordRefs removed;
    RecordRefs added;
    QSet<PaymentId> changed;
    for (const QList<PaymentRecord> *records : { &facts.payments, &facts.issued }) {
        for (const PaymentRecord &record : *records) {
            if (!record.line.isValid() && mayReplace(record) && index.linesOf(record).isEmpty())
                added.append(&record);
            if (!mayBeReplaced(record))
                continue;
            const QList<PaymentLine> lines = index.linesOf(record);
            if (lines.size() != 1 || isVoidUnderWay(lines.first()))
                continue;
            removed.append(&record);
            const auto begun = facts.begun.constFind(record.payment.id);
            const bool isBeingEdited = begun != facts.begun.constEnd() && isEdit(begun->kind); // ended first (rule 12)
            if (isBeingEdited || !canBeHandedOver(record, lines.first()))
                changed.insert(record.payment.id);
        }
    }
    Replacements found = findReplacements(removed, added);
    // A line that is not what was written is compared by a person first: neither handed over nor voided.
    for (auto pair = found.predecessorOf.begin(); pair != found.predecessorOf.end();) {
        if (!changed.contains(*pair)) {
            ++pair;
            continue;
        }
        found.unclear.insert(pair.key(), { *pair });
        found.handedOver.remove(*pair);
        found.held.insert(*pair);
        pair = found.predecessorOf.erase(pair);
    }
    return found;
}

/// New lines after everything that has one; who adopts goes first, so that nobody is asked about that line.
void planNewLines(Planning &planning, RecordRefs records)
{
    std::stable_partition(records.begin(), records.end(),
        [](const PaymentRecord *record) { return record->decision == Decision::Adopt; });
    for (const PaymentRecord *record : std::as_const(records))
        planNewLine(planning, *record);
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
    for (const PaymentRecord &record : facts.issued)
        proveAgain(planning, record);
    return CommitmentPlan { inOrder(std::move(planning.steps)) };
}

} // namespace tieout
