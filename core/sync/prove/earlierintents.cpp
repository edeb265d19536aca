// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/earlierintents.h"

namespace tieout {

namespace {

/// Whether this payment has no line any more that files could be put back on.
bool isLineGone(const PlannedStep &step)
{
    const Reason reason = step.standing.reason;
    return step.kind == StepKind::Create || step.forgetsLine
        || (step.kind == StepKind::Settle
            && (reason == Reason::DeletedInProcore || reason == Reason::RemovedAndDeleted
                || reason == Reason::Replaced));
}

/// The copies are all that is left of a file: while one is missing the intent that knows of them stays open.
bool keepsCopies(const PlannedStep &step, const Intent &intent)
{
    return intent.kind == IntentKind::Attach && !isEdit(step.kind) && !isLineGone(step)
        && hasLostFile(intent.files, step.line.attachments);
}

/// Of an edit that an earlier run began.
std::optional<OutcomeKind> endOfEarlierEdit(const PlannedStep &step, const Intent &intent)
{
    const PaymentLine &line = step.line;
    const bool isDone = intent.kind == IntentKind::Number ? line.paymentNumber == intent.draft.paymentNumber
                                                          : missingFiles(intent.files, line.attachments).isEmpty();
    if (line.id.isValid() && isDone)
        return OutcomeKind::Fulfilled;
    const bool isLineRead = step.isProof || line.id.isValid();
    if (step.kind == StepKind::Settle && !isLineRead && step.standing.state() == PaymentState::Waiting)
        return std::nullopt;
    if (keepsCopies(step, intent))
        return std::nullopt;
    // Gone on with under a new intent, or somebody else changed the line since.
    return isEdit(step.kind) || !line.id.isValid() ? OutcomeKind::NotDone : OutcomeKind::Differs;
}

} // namespace

QList<KeptFile> filesGivenUp(const PlannedStep &step, const Intent &intent)
{
    if (intent.kind != IntentKind::Attach || !isLineGone(step))
        return {};
    return lostFiles(intent.files, {});
}

std::optional<OutcomeKind> endOfEarlierIntent(const PlannedStep &step, const Intent &intent)
{
    if (isEdit(intent.kind))
        return endOfEarlierEdit(step, intent);
    if (step.kind != StepKind::Settle)
        return OutcomeKind::NotDone; // it is planned again, so the line is not as it was meant to be
    if (step.isProof)
        return OutcomeKind::Fulfilled;
    if (step.standing.state() == PaymentState::Waiting)
        return std::nullopt;
    return step.line.id.isValid() ? OutcomeKind::Differs : OutcomeKind::NotDone;
}

} // namespace tieout
