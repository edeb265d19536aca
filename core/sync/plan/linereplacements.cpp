// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/linereplacements.h"

#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/cameout.h"

namespace tieout {

namespace {

/// What keeps the line of a removed payment from being handed over as it is: somebody changed it, or one of our
/// runs is changing it.
std::optional<Difference> obstacleToHandOver(const PaymentRecord &record, const PaymentLine &line)
{
    // Xero's latest values, which the line may never have received. Where the ledger was lost, nothing else is known.
    LineDraft expected = record.issued.value_or(draftFromLine(line));
    expected.amount = record.payment.amount;
    expected.date = record.payment.date;
    auto difference = record.issued ? firstDifference(expected, line) : firstContentDifference(expected, line);
    // A text that came out otherwise than it was sent is no change by somebody (rule 11).
    if (difference && !(difference->inTextAlone && isAsItCameOut(record, expected, *difference)))
        return difference;
    if (isChangeUnderWay(line))
        return Difference { lockField(), originIdFor(record.payment.id), line.originId };
    return std::nullopt;
}

/// A line that a new payment cannot take over as it is.
struct ChangedLine {
    LineId line;
    std::optional<Difference> difference;
    bool isUnderWay = false;
    bool isBeingEdited = false;
};

/// One click sets the line right and hands it over: the line that was shown, and none that a run is changing.
bool isToBeSetRight(const PaymentRecord &added, const ChangedLine &changed)
{
    return added.decision == Decision::Restore && added.linesShown.contains(changed.line) && !changed.isUnderWay;
}

/// Payments that may be pairs.
struct Candidates {
    RecordRefs removed; ///< with a line that may be handed over
    RecordRefs added; ///< without a line
    QHash<PaymentId, ChangedLine> changed; ///< of removed ones
};

void addRemoved(
    Candidates &candidates, const CommitmentCase &facts, const LineIndex &index, const PaymentRecord &record)
{
    const QList<PaymentLine> lines = index.linesOf(record);
    if (lines.size() != 1 || isVoidUnderWay(lines.first()))
        return;
    candidates.removed.append(&record);
    const PaymentLine &line = lines.first();
    const auto begun = facts.begun.constFind(record.payment.id);
    const bool isBeingEdited = begun != facts.begun.constEnd() && isEdit(begun->kind); // ended first (rule 12)
    const auto difference = obstacleToHandOver(record, line);
    const bool isUnderWay = isBeingEdited || isChangeUnderWay(line);
    if (isBeingEdited || difference)
        candidates.changed.insert(record.payment.id, { line.id, difference, isUnderWay, isBeingEdited });
}

Candidates candidatesIn(const CommitmentCase &facts, const LineIndex &index)
{
    Candidates found;
    const RecordRefs all = facts.records();
    for (const PaymentRecord *record : all) {
        if (!record->line.isValid() && mayReplace(*record) && index.linesOf(*record).isEmpty())
            found.added.append(record);
        if (mayBeReplaced(*record))
            addRemoved(found, facts, index, *record);
    }
    return found;
}

/// A line that is not what was written is compared by a person first: it is neither handed over nor voided.
Replacement withLineChanged(PaymentId removed, const ChangedLine &line)
{
    if (const auto &difference = line.difference) {
        const QStringList args { difference->field, difference->expected, difference->found };
        return { Replacement::Kind::LineChanged, { removed },
            aboutLines(Reason::ReplacedLineChanged, { line.line }, args) };
    }
    // Nothing to ask about: the edit ends by itself.
    return { line.isBeingEdited ? Replacement::Kind::AfterEdit : Replacement::Kind::Unclear, { removed }, {} };
}

} // namespace

Replacements replacementsIn(const CommitmentCase &facts, const LineIndex &index)
{
    const Candidates candidates = candidatesIn(facts, index);
    Replacements found = findReplacements(candidates.removed, candidates.added);
    for (const PaymentRecord *record : candidates.added) {
        const std::optional<PaymentId> removed = found.predecessorOf(record->payment.id);
        const auto line = removed ? candidates.changed.constFind(*removed) : candidates.changed.constEnd();
        if (line == candidates.changed.constEnd() || isToBeSetRight(*record, *line))
            continue;
        const Replacement replacement = withLineChanged(*removed, *line);
        const bool waitsForEdit = replacement.kind == Replacement::Kind::AfterEdit;
        found.ofNew.insert(record->payment.id, replacement);
        found.ofRemoved.insert(*removed, waitsForEdit ? RemovedLine::BeingEdited : RemovedLine::Held);
    }
    return found;
}

} // namespace tieout
