// SPDX-License-Identifier: Apache-2.0
// What a user asked for about a synced line, and an interrupted run did not finish (rule 12).
#include "core/sync/line/editrules.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planbuilder.h"

namespace tieout {

namespace {

/// Finished only while nobody changed the number since: a run overwrites none.
bool planNumber(Planning &planning, const PaymentRecord &record, const Intent &begun, const PaymentLine &line)
{
    const qint64 wanted = begun.draft.paymentNumber.value_or(0);
    const bool isToBeVoided = record.payment.status == PaymentStatus::Deleted && !begun.draft.amount.isZero();
    if (line.paymentNumber == wanted || line.paymentNumber != begun.numberBefore || isToBeVoided)
        return false;
    if (lineNumbered(wanted, line.id, planning.facts.lines))
        return false;
    planning.change(StepKind::Number, record, begun.draft, line);
    planning.takeNumber(wanted);
    return true;
}

/// Before all else: a file that was lost is on no line until it is put back. Where it cannot be sent any more, the
/// step finds that out, and locks a line that is open.
bool planFiles(Planning &planning, const PaymentRecord &record, const Intent &begun, const PaymentLine &line)
{
    if (!line.showsAttachments)
        return false;
    if (!hasLostFile(begun.files, line.attachments) && filesToSend(begun.files, line.attachments).isEmpty())
        return false;
    planning.change(StepKind::Attach, record, begun.draft, line).files = begun.files;
    return true;
}

/// A line that is open to edits never waits, nor does the void of a removed payment.
bool isAtRest(const Planning &planning, const PaymentRecord &record, const PaymentLine &line)
{
    return planning.facts.heldBack.edits.contains(record.payment.id) && !isChangeUnderWay(line)
        && record.payment.status != PaymentStatus::Deleted && record.standing.state() == PaymentState::Waiting;
}

} // namespace

bool planEdit(Planning &planning, const PaymentRecord &record)
{
    const std::optional<Intent> begun = planning.begunEdit(record);
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    if (!begun || lines.size() != 1)
        return false;
    if (isAtRest(planning, record, lines.first())) {
        planning.settle(record, record.standing); // the intent stays open: nothing was found out
        return true;
    }
    return begun->kind == IntentKind::Attach ? planFiles(planning, record, *begun, lines.first())
                                             : planNumber(planning, record, *begun, lines.first());
}

} // namespace tieout
