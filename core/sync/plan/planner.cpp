// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/planner.h"

#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planbuilder.h"

#include <algorithm>

namespace tieout {

namespace {

/// What keeps the line of a removed payment from being handed over as it stands: somebody changed it, or is at it.
std::optional<Difference> obstacleToHandOver(const PaymentRecord &record, const PaymentLine &line)
{
    // What Xero said at last, which the line may never have got. Where the ledger was lost, nobody knows more than
    // that.
    LineDraft expected = record.issued.value_or(draftFromLine(line));
    expected.amount = record.payment.amount;
    expected.date = record.payment.date;
    if (auto difference = record.issued ? firstDifference(expected, line) : firstContentDifference(expected, line))
        return difference;
    if (isChangeUnderWay(line))
        return Difference { lockField(), originIdFor(record.payment.id), line.originId };
    return std::nullopt;
}

/// A line that a new payment cannot take over as it stands.
struct ChangedLine {
    LineId line;
    std::optional<Difference> difference;
    bool isUnderWay = false;
    bool isBeingEdited = false;
};

/// One click sets the line right and hands it over: the line that was shown, and none that a run of ours is at.
bool isToBeSetRight(const PaymentRecord &added, const ChangedLine &changed)
{
    return added.decision == Decision::Restore && added.linesShown.contains(changed.line) && !changed.isUnderWay;
}

/// Rule 17: pairs among the payments of the case, by the lines that were read. A removed payment that waits for the
/// user has its replacement too, so `issued` is looked at as well.
Replacements replacementsIn(const CommitmentCase &facts, const LineIndex &index)
{
    RecordRefs removed;
    RecordRefs added;
    QHash<PaymentId, ChangedLine> changed;
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
            const auto difference = obstacleToHandOver(record, lines.first());
            const bool isUnderWay = isBeingEdited || isChangeUnderWay(lines.first());
            if (isBeingEdited || difference)
                changed.insert(record.payment.id, { lines.first().id, difference, isUnderWay, isBeingEdited });
        }
    }
    Replacements found = findReplacements(removed, added);
    // A line that is not what was written is compared by a person first: neither handed over nor voided.
    for (const PaymentRecord *record : std::as_const(added)) {
        const PaymentId payment = record->payment.id;
        const PaymentId predecessor = found.predecessorOf.value(payment);
        const auto line = changed.constFind(predecessor);
        if (line == changed.constEnd() || isToBeSetRight(*record, *line))
            continue;
        if (const auto &difference = line->difference) {
            const QStringList args { line->line.toString(), difference->field, difference->expected,
                difference->found };
            found.changed.insert(payment, Standing { Reason::ReplacedLineChanged, args });
        } else if (line->isBeingEdited) {
            found.later.insert(payment); // nothing to ask about: the edit ends by itself
            found.beingEdited.insert(predecessor);
        } else {
            found.unclear.insert(payment, { predecessor });
        }
        found.handedOver.remove(predecessor);
        found.held.insert(predecessor);
        found.predecessorOf.remove(payment);
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
