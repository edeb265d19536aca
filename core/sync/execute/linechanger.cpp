// SPDX-License-Identifier: Apache-2.0
#include "core/sync/execute/linechanger.h"

#include "core/ledger/journalrepository.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

LineOperation markOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Void:
        return LineOperation::Voiding;
    case StepKind::Adopt:
        return LineOperation::Adopting;
    case StepKind::Settle:
    case StepKind::Attach:
    case StepKind::Number:
    case StepKind::HandOver:
    case StepKind::Restore:
    case StepKind::Create:
        break;
    }
    return LineOperation::Restoring;
}

/// Every field that is compared afterwards: the line may have been open to edits. The two that cannot be read back are
/// sent where they may be wrong; a draft that was made from a line does not know them.
LineChange contentOf(const PlannedStep &step)
{
    const LineDraft &draft = step.draft;
    LineChange change;
    change.amount = draft.amount;
    change.date = draft.date;
    change.invoiceNumber = draft.invoiceNumber;
    change.checkNumber = draft.checkNumber;
    change.notes = draft.notes;
    if (draft.invoice.isValid())
        change.invoice = draft.invoice;
    if (step.kind == StepKind::Number)
        change.paymentNumber = draft.paymentNumber;
    if (step.kind != StepKind::Void && draft.invoiceDate.isValid()) {
        change.invoiceDate = draft.invoiceDate;
        change.method = draft.method;
    }
    return change;
}

LineChange numberOf(const PlannedStep &step)
{
    LineChange change;
    change.paymentNumber = step.draft.paymentNumber;
    return change;
}

LineChange unlockOf(const PlannedStep &step)
{
    LineChange unlock;
    unlock.originId = QLatin1String("");
    unlock.originData = originDataFor(step.record.payment.id, markOf(step.kind), step.draft);
    return unlock;
}

LineChange lockOf(const PlannedStep &step)
{
    LineChange lock;
    lock.originId = step.draft.originId;
    lock.originData = step.draft.originData;
    return lock;
}

/// The line's own marks again. One that was found open is locked as ours.
LineChange relockOf(const PlannedStep &step)
{
    const PaymentRecord &owner = step.replaces ? *step.replaces : step.record; // of a line not handed over yet
    const PaymentId payment = owner.payment.id;
    const PaymentLine &line = step.line;
    LineChange lock;
    const bool wasNotOurs = step.kind == StepKind::Adopt && !isChangeUnderWay(line);
    if (wasNotOurs) {
        lock.originId = line.originId;
        lock.originData = line.originData;
        return lock;
    }
    lock.originId = line.originId.isEmpty() ? originIdFor(payment) : line.originId;
    lock.originData = line.originData;
    if (line.originId.isEmpty()) {
        LineDraft asItStands = draftFromLine(line);
        asItStands.originId = *lock.originId;
        // Proved data carries its own operation: a voided line gets its mark of a void again.
        lock.originData =
            owner.issued ? owner.issued->originData : originDataFor(payment, LineOperation::Issue, asItStands);
    }
    return lock;
}

} // namespace

LineChanger::LineChanger(ExecutorParts parts)
    : m_parts(parts)
{
}

Task<WriteResult> LineChanger::run(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    if (step.kind == StepKind::Number && !isChangeUnderWay(step.line)) {
        WriteResult direct = co_await send(step, currency, intent, u"number"_s, numberOf(step), stop);
        if (!mayBeTheLock(direct))
            co_return direct;
    }
    const bool isOriginOnly = !isEdit(step.kind) && !firstContentDifference(step.draft, step.line);
    if (isOriginOnly) // the lock allows to change origin_id and origin_data
        co_return co_await send(step, currency, intent, u"lock"_s, lockOf(step), stop);
    // A line that somebody else unlocked is marked, too: whatever interrupts this run, the next one knows.
    if (!step.line.originId.isEmpty() || !isChangeUnderWay(step.line)) {
        WriteResult unlocked = co_await unlock(step, currency, intent, stop);
        if (unlocked.end != WriteEnd::Answered)
            co_return unlocked;
    }
    // From here on a stop would leave the line open to edits: the sequence is carried to its end.
    WriteResult changed = co_await send(step, currency, intent, u"change"_s, contentOf(step), std::stop_token());
    if (changed.end == WriteEnd::Refused) {
        WriteResult relocked = co_await send(step, currency, intent, u"relock"_s, relockOf(step), std::stop_token());
        if (relocked.end == WriteEnd::Answered)
            co_return changed;
        relocked.end = WriteEnd::Unknown; // the line is open: the intent must stay open too
        co_return relocked;
    }
    if (changed.end != WriteEnd::Answered)
        co_return changed;
    co_return co_await lock(step, currency, intent);
}

Task<WriteResult> LineChanger::unlock(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    return send(step, currency, intent, u"unlock"_s, unlockOf(step), stop);
}

Task<WriteResult> LineChanger::lock(PlannedStep step, Currency currency, IntentId intent)
{
    return send(step, currency, intent, u"lock"_s, lockOf(step), std::stop_token());
}

Task<WriteResult> LineChanger::send(
    PlannedStep step, Currency currency, IntentId intent, QString name, LineChange change, std::stop_token stop)
{
    if (Done recorded = m_parts.ledger->journal().recordStep(intent, name); !recorded)
        co_return failedWrite(recorded.error());
    auto updated = co_await m_parts.book->updateLine(
        step.draft.project, step.draft.commitment, step.line.id, change, currency, stop);
    if (!updated)
        co_return failedWrite(updated.error());
    co_return answeredWrite();
}

} // namespace tieout
