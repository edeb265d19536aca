// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/notasmeant.h"

namespace tieout {

namespace {

/// The line is not at 0.00 as it was meant to be.
StepOutcome voidNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    // Nobody changed what differs since our own write, even when the void has to be tried again.
    const bool cameOutSo = step.record.standing.reason == Reason::LineDiffersAfterWrite;
    const Standing pending = cameOutSo ? step.record.standing : Standing { Reason::VoidPending, {} };
    switch (result.end) {
    case WriteEnd::NotSent:
        return ended(step, pending, OutcomeKind::NotDone, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        if (adviceFor(error) == Advice::AskTheUser)
            return ended(
                step, Standing { Reason::VoidRefused, { wordsOf(error) } }, OutcomeKind::Refused, wordsOf(error));
        return ended(step, pending, OutcomeKind::NotDone, sentenceFor(error));
    }
    case WriteEnd::Unknown:
        break;
    case WriteEnd::Answered:
        if (difference)
            return differs(step, *difference);
        break;
    }
    StepOutcome outcome = undecided(step, result);
    outcome.settlement.standing = pending;
    return outcome;
}

/// There is no line, or it is not as it was meant to be.
StepOutcome createNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    if (difference)
        return differs(step, *difference);
    switch (result.end) {
    case WriteEnd::NotSent:
        if (result.lacksVoid)
            return notDone(step, step.needs.ifRefused, {});
        return ended(step, Standing { Reason::NotWrittenYet, {} }, OutcomeKind::NotDone, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        return ended(step, standingFor(error), OutcomeKind::Refused, sentenceFor(error));
    }
    case WriteEnd::Unknown:
    case WriteEnd::Answered:
        break;
    }
    return undecided(step, result);
}

/// The line was to be handed over, adopted or restored, and is not as it was meant to be.
StepOutcome changeNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    // Nothing was done: the question about the payment, or its answer, is still valid.
    const Standing before =
        step.kind == StepKind::HandOver ? Standing { Reason::NotWrittenYet, {} } : step.record.standing;
    switch (result.end) {
    case WriteEnd::NotSent:
        return notDone(step, before, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        if (adviceFor(error) != Advice::AskTheUser)
            return notDone(step, before, sentenceFor(error));
        return ended(
            step, Standing { Reason::RestoreRefused, { wordsOf(error) } }, OutcomeKind::Refused, wordsOf(error));
    }
    case WriteEnd::Unknown:
        break;
    case WriteEnd::Answered:
        if (difference)
            return differs(step, *difference);
        break;
    }
    return undecided(step, result);
}

} // namespace

StepOutcome voidWithMoneyLeft(const PlannedStep &step, const Difference &difference)
{
    const QString what = differing(Reason::LineDiffersAfterWrite, difference).sentence();
    return ended(step, Standing { Reason::VoidRefused, { what } }, OutcomeKind::Differs, what);
}

StepOutcome writeNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    switch (step.kind) {
    case StepKind::Void:
        return voidNotAsMeant(step, result, difference);
    case StepKind::HandOver:
    case StepKind::Adopt:
    case StepKind::Restore:
        return changeNotAsMeant(step, result, difference);
    case StepKind::Settle:
    case StepKind::Attach:
    case StepKind::Number:
    case StepKind::Create:
        break;
    }
    return createNotAsMeant(step, result, difference);
}

} // namespace tieout
