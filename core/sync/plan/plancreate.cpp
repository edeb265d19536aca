// SPDX-License-Identifier: Apache-2.0
// Payments that get a line of their own, unless that would be too much or something else speaks against it (rules 13,
// 15 and 20).
#include "core/base/tr.h"
#include "core/sync/plan/plannewparts.h"

namespace tieout {

namespace {

/// Rule 15: a payment without a line waits as long as money of its bill is taken back.
std::optional<Standing> heldByItsBill(const Planning &planning, const PaymentRecord &record)
{
    JudgedBill bill = planning.facts.judged.value(record.payment.bill);
    if (!bill.isFresh)
        bill = JudgedBill();
    if (bill.verdict == BillVerdict::TakenBack)
        return takenBackBeforeIssue(bill.figures);
    // Once held back, only a bill that was read and agrees lets it go: no verdict is not that.
    if (record.standing.reason == Reason::TakenBackBeforeIssue && bill.verdict != BillVerdict::Agrees)
        return record.standing;
    if (bill.isInFlux)
        return Standing { Reason::TemporaryFailure,
            { Tr::tr("Its bill changed in Xero while this sync was reading.") } };
    return std::nullopt;
}

/// Holds a create back: an old payment may be meant, the money was taken back, another sync may be writing.
std::optional<Standing> reasonNotToCreate(const Planning &planning, const PaymentRecord &record)
{
    const bool isAnswered = record.decision == Decision::IssueAnyway;
    if (planning.billsWithRemovedBaseline.contains(record.payment.bill) && !isAnswered)
        return Standing { Reason::BaselinePaymentRemoved, {} };
    const auto held = heldByItsBill(planning, record);
    if (held && !isAnswered)
        return held;
    if (planning.facts.heldBack.creates && !wantsItsOwnLine(record))
        return aboutLines(Reason::OtherSyncSuspected, { planning.facts.heldBack.creates->line },
            { planning.facts.heldBack.creates->mark });
    return std::nullopt;
}

/// Lines of removed payments, by invoice, that this plan does not set to 0.00.
QHash<InvoiceId, QList<PaymentLine>> standingLinesOfRemoved(const Planning &planning)
{
    QHash<InvoiceId, QList<PaymentLine>> found;
    const RecordRefs all = planning.facts.records();
    for (const PaymentRecord *record : all) {
        if (record->payment.status != PaymentStatus::Deleted || planning.replacements.isHandedOver(record->payment.id))
            continue;
        for (const PaymentLine &line : planning.lines.linesOf(*record)) {
            if (!line.amount.isZero() && !planning.voidedOn.value(line.invoice).contains(line))
                found[line.invoice].append(line);
        }
    }
    return found;
}

/// The excess comes from lines of removed payments, which are named.
Standing removedLinesTakeRoom(const QList<PaymentLine> &lines, const Standing &excess)
{
    return aboutLines(Reason::RemovedLineStands, idsOf(lines), excess.args);
}

/// Too much is issued: where voiding the line of a removed payment would make room, that line is named.
Standing explained(Planning &planning, const PaymentRecord &record, const Money &amount, const Standing &excess)
{
    if (excess.reason != Reason::OverIssue)
        return excess;
    if (!planning.linesOfRemoved) // made once, after all removed payments were planned
        planning.linesOfRemoved = standingLinesOfRemoved(planning);
    const QList<PaymentLine> standing = planning.linesOfRemoved->value(record.placement.invoice);
    Result<Money> rest = amount;
    for (const PaymentLine &line : standing)
        rest = rest ? difference(*rest, line.amount) : rest;
    const bool isRoomThen = rest && !standing.isEmpty()
        && !overIssue(planning.amounts.with(record.placement.invoice, *rest), planning.amountDue(record));
    return isRoomThen ? removedLinesTakeRoom(standing, excess) : excess;
}

/// What rule 13 comes to for one more line.
struct Room {
    std::optional<Standing> excess; ///< too much, whatever else this plan does
    NeededVoids needs; ///< enough, once these lines are voided
};

Room roomFor(Planning &planning, const PaymentRecord &record, const LineDraft &draft)
{
    Room room;
    const InvoiceId invoice = record.placement.invoice;
    const std::optional<Money> due = planning.amountDue(record);
    if (const auto excess = overIssue(planning.amounts.with(invoice, draft.amount), due)) {
        room.excess = explained(planning, record, draft.amount, *excess);
        return room;
    }
    if (const auto excess = overIssue(planning.amounts.withBeforeVoids(invoice, draft.amount), due)) {
        const QList<PaymentLine> voided = planning.voidedOn.value(invoice);
        room.needs.ifRefused = removedLinesTakeRoom(voided, *excess);
        for (const PaymentLine &line : voided)
            room.needs.lines.append(line.id);
    }
    return room;
}

} // namespace

void planCreate(Planning &planning, const PaymentRecord &record)
{
    if (const auto standing = reasonNotToCreate(planning, record)) {
        planning.settle(record, *standing);
        return;
    }
    const std::optional<LineDraft> draft = planning.freshDraft(record, planning.nextNumber);
    if (!draft) {
        planning.settle(record, Reason::MethodNotChosen, { planning.accountLabel(record) });
        return;
    }
    Room room;
    if (record.decision != Decision::IssueAnyway)
        room = roomFor(planning, record, *draft);
    if (room.excess) {
        planning.settle(record, *room.excess);
        return;
    }
    planning.takeNumber(planning.nextNumber);
    planning.amounts.create(*draft);
    PlannedStep &step = planning.add(StepKind::Create, record);
    step.draft = *draft;
    step.age = PaymentAge::New;
    step.needs = room.needs;
}

} // namespace tieout
