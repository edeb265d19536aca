// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/prover.h"

#include "core/sync/line/linemark.h"
#include "core/sync/prove/editoutcomes.h"
#include "core/sync/prove/notasmeant.h"

namespace tieout {

namespace {

StepOutcome notAsMeant(const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    return isEdit(step.kind) ? editNotAsMeant(step, result, difference) : writeNotAsMeant(step, result, difference);
}

StepOutcome judged(const PlannedStep &step, const WriteResult &result, const LineIndex *lines, Instant now)
{
    if (!lines) {
        if (result.end != WriteEnd::NotSent)
            return undecided(step, result);
        return isChangeUnderWay(step.line) ? leftOpen(step, result) : notAsMeant(step, result, std::nullopt);
    }
    const QList<PaymentLine> ours = lines->linesOf(step.record);
    if (ours.size() > 1) {
        StepOutcome outcome = ended(step, aboutLines(Reason::TwoLinesOneOrigin, idsOf(ours)), OutcomeKind::Differs, {});
        outcome.settlement.line = ours.first().id; // it has money in Procore, whichever of them is kept
        return outcome;
    }
    if (ours.isEmpty())
        return notAsMeant(step, result, std::nullopt);
    const PaymentLine &line = ours.first();
    const std::optional<Difference> difference = firstDifference(step.draft, line);
    if (!difference)
        return isEdit(step.kind) ? endOfEdit(step, result, line, now) : asMeant(step, line, now);
    if (isChangeUnderWay(line) && step.kind == StepKind::HandOver)
        return leftOpen(step, result); // the ledger knows it as the removed payment's line until this is done
    const bool isMoneyLeft = step.kind == StepKind::Void && result.end == WriteEnd::Answered && !line.amount.isZero();
    StepOutcome outcome = isChangeUnderWay(line) ? leftOpen(step, result)
        : isMoneyLeft                            ? voidWithMoneyLeft(step, *difference)
                                                 : notAsMeant(step, result, difference);
    outcome.settlement.line = line.id;
    if (outcome.settlement.issued && outcome.settlement.standing.reason == Reason::LineDiffersAfterWrite)
        outcome.settlement.readBack = draftFromLine(line);
    return outcome;
}

/// The step's line as it was read last.
PaymentLine lineNow(const PlannedStep &step, const LineIndex *lines)
{
    const std::optional<PaymentLine> line = lines ? lines->lineWithId(step.line.id) : std::nullopt;
    return line.value_or(step.line);
}

} // namespace

StepOutcome proveStep(const PlannedStep &step, const WriteResult &result, const LineIndex *lines, Instant now)
{
    StepOutcome outcome = judged(step, result, lines, now);
    const bool isClosed = outcome.journal && *outcome.journal != OutcomeKind::Fulfilled && outcome.givenUp.isEmpty();
    const bool isLost = step.kind == StepKind::Attach && hasLostFile(step.files, lineNow(step, lines).attachments);
    if (!isClosed || !isLost)
        return outcome;
    // The copies would go with the intent, and they are all that is left. What needs a person is reported.
    StepOutcome open = undecided(step, result);
    open.settlement.line = outcome.settlement.line;
    if (outcome.settlement.standing.state() == PaymentState::Attention)
        open.settlement.standing = outcome.settlement.standing;
    return open;
}

} // namespace tieout
