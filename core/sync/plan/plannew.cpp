// SPDX-License-Identifier: Apache-2.0
// Payments that stand in Xero and have no line yet: handed over, adopted, created, or asked about (rules 3 to 5, 7, 13,
// 17, 20).
#include "core/base/tr.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planbuilder.h"
#include "core/sync/plan/possibleduplicates.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The person was shown what is on the invoice and wants a line of its own for this payment.
bool wantsItsOwnLine(const PaymentRecord &record)
{
    return record.decision == Decision::Create || record.decision == Decision::IssueAnyway;
}

/// The person was told that nobody knows whether the payment is old, and wants it in Procore. What was asked after that
/// (is it this line? is it too much?) is answered with the other words.
bool isWanted(const PaymentRecord &record)
{
    return wantsItsOwnLine(record) || record.decision == Decision::Adopt;
}

std::optional<Standing> obstacleTo(const Planning &planning, const PaymentRecord &record)
{
    if (record.age == PaymentAge::Undecided && !isWanted(record))
        return Standing { Reason::HistoryUnclear, {} };
    if (record.linkedInvoices.size() > 1)
        return ambiguousLink(record);
    if (record.payment.amount.isZero())
        return Standing { Reason::ZeroAmount, {} };
    if (record.payment.amount.currency() != planning.facts.currency)
        return Standing { Reason::CurrencyDiffers,
            { record.payment.amount.currency().code(), planning.facts.currency.code() } };
    return std::nullopt;
}

/// What the removed payment's Reference put into the line becomes what the new one's says; all else is the same for
/// both, and what a person wrote beside it stays.
LineDraft handedOverDraft(PaymentId to, const LineDraft &issued, const LineDraft &before, const LineDraft &now)
{
    LineDraft draft = issued;
    draft.amount = now.amount; // both payments', though perhaps not what was issued
    draft.date = now.date;
    if (before.checkNumber != now.checkNumber)
        draft.checkNumber = now.checkNumber;
    if (before.notes != now.notes)
        draft.notes =
            issued.notes.startsWith(before.notes) ? now.notes + issued.notes.mid(before.notes.size()) : now.notes;
    draft.originId = now.originId;
    draft.originData = originDataFor(to, LineOperation::Issue, draft);
    return draft;
}

// Rule 17: where both payments have one Reference only the origin changes, which the lock allows. A line that somebody
// changed is set right on the way, when a person wants it; never to more than is due without being asked (rule 13).
void planHandOver(Planning &planning, const PaymentRecord &record, const PaymentRecord &removed)
{
    const PaymentLine line = planning.lines.linesOf(removed).first();
    const qint64 number = line.paymentNumber.value_or(0);
    const std::optional<LineDraft> before = planning.freshDraft(removed, number);
    const std::optional<LineDraft> now = planning.freshDraft(record, number);
    if (!before || !now) {
        planning.settle(record, Reason::MethodNotChosen, { planning.accountLabel(record) });
        return;
    }
    const LineDraft asItStands = record.decision == Decision::Restore ? *before : draftFromLine(line);
    const LineDraft draft = handedOverDraft(record.payment.id, removed.issued.value_or(asItStands), *before, *now);
    if (draft.amount != line.amount) {
        if (const auto excess = planning.overIssueInsteadOf(line, record, draft.amount)) {
            planning.settle(record, *excess);
            return;
        }
    }
    PlannedStep &step = planning.change(StepKind::HandOver, record, draft, line);
    step.replaces = std::make_shared<PaymentRecord>(removed);
    step.age = PaymentAge::New;
}

/// Which lines the payment could take over from which removed payment.
QString unclearText(const Planning &planning, const QList<PaymentId> &removed)
{
    QList<PaymentLine> lines;
    for (const PaymentId payment : removed) {
        if (const PaymentRecord *record = planning.lines.recordOf(payment))
            lines += planning.lines.linesOf(*record);
    }
    return Tr::tr("line %1").arg(idsOf(lines));
}

/// Those that this plan does not adopt.
QList<PaymentLine> freeOf(const Planning &planning, QList<PaymentLine> lines)
{
    lines.removeIf([&planning](const PaymentLine &line) { return planning.adopted.contains(line.id); });
    return lines;
}

/// The line that the person meant: the one that an interrupted adoption was about, else one of those shown, even if
/// somebody changed it since, the one that looks most like the payment first. Never one that nobody saw.
std::optional<PaymentLine> lineToAdopt(
    const Planning &planning, const PaymentRecord &record, const QList<PaymentLine> &alike)
{
    const Intent begun = planning.facts.begun.value(record.payment.id);
    const QList<LineId> meant = begun.kind == IntentKind::Adopt ? QList<LineId> { begun.line } : record.linesShown;
    const auto isMeant = [&](const PaymentLine &line) {
        return line.invoice == record.placement.invoice && meant.contains(line.id);
    };
    const QList<PaymentLine> candidates = alike + freeOf(planning, planning.lines.strangers());
    const auto found = std::find_if(candidates.begin(), candidates.end(), isMeant);
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

/// What Xero says goes into the line; what a person wrote beside it stays.
LineDraft adoptedDraft(PaymentId by, LineDraft draft, const PaymentLine &line)
{
    if (draft.checkNumber.isEmpty())
        draft.checkNumber = line.checkNumber;
    const QString notes = line.notes.trimmed();
    if (!notes.isEmpty() && notes != draft.notes)
        draft.notes = u"%1 Before: %2"_s.arg(draft.notes, notes);
    draft.paymentNumber = line.paymentNumber;
    draft.originData = originDataFor(by, LineOperation::Issue, draft);
    return draft;
}

void planAdoption(Planning &planning, const PaymentRecord &record, const QList<PaymentLine> &alike)
{
    const std::optional<PaymentLine> line = lineToAdopt(planning, record, alike);
    if (!line) { // it is gone: no other line is taken, and none made, on a decision that was about that one
        planning.settle(
            record, Reason::PossibleDuplicate, { alike.isEmpty() ? Tr::tr("no longer there") : idsOf(alike) });
        return;
    }
    const std::optional<LineDraft> fresh = planning.freshDraft(record, line->paymentNumber.value_or(0));
    if (!fresh) {
        planning.settle(record, Reason::MethodNotChosen, { planning.accountLabel(record) });
        return;
    }
    const LineDraft draft = adoptedDraft(record.payment.id, *fresh, *line);
    if (line->amount != draft.amount && planning.overIssueInsteadOf(*line, record, draft.amount)) {
        planning.settle(record, Reason::PossibleDuplicate, { line->id.toString() });
        return;
    }
    planning.change(StepKind::Adopt, record, draft, *line).age = PaymentAge::New;
    planning.adopted.insert(line->id);
}

/// Holds a create back: an old payment may be meant, the money was taken back, another sync may be writing.
std::optional<Standing> reasonNotToCreate(const Planning &planning, const PaymentRecord &record)
{
    const bool isAnswered = record.decision == Decision::IssueAnyway;
    if (planning.billsWithRemovedBaseline.contains(record.payment.bill) && !isAnswered)
        return Standing { Reason::BaselinePaymentRemoved, {} };
    const auto takenBack = planning.facts.takenBack.constFind(record.payment.bill);
    if (takenBack != planning.facts.takenBack.constEnd() && !isAnswered)
        return Standing { Reason::TakenBackBeforeIssue, *takenBack };
    // Once held back, only a bill that was read and agrees lets it go: no verdict is not that.
    const bool isHeld = record.standing.reason == Reason::TakenBackBeforeIssue
        && !planning.facts.billsThatAgree.contains(record.payment.bill);
    if (isHeld && !isAnswered)
        return record.standing;
    if (planning.facts.billsInFlux.contains(record.payment.bill) && !isAnswered)
        return Standing { Reason::TemporaryFailure,
            { Tr::tr("Its bill changed in Xero while this sync was reading.") } };
    if (planning.facts.otherSync && !wantsItsOwnLine(record))
        return Standing { Reason::OtherSyncSuspected,
            { planning.facts.otherSync->line.toString(), planning.facts.otherSync->mark } };
    return std::nullopt;
}

/// Lines of removed payments, by invoice, that nobody sets to 0.00 in this run.
QHash<InvoiceId, QList<PaymentLine>> standingLinesOfRemoved(const Planning &planning)
{
    QHash<InvoiceId, QList<PaymentLine>> found;
    for (const QList<PaymentRecord> *records : { &planning.facts.payments, &planning.facts.issued }) {
        for (const PaymentRecord &record : *records) {
            if (record.payment.status != PaymentStatus::Deleted
                || planning.replacements.handedOver.contains(record.payment.id))
                continue;
            for (const PaymentLine &line : planning.lines.linesOf(record)) {
                if (!line.amount.isZero() && !planning.voidedOn.value(line.invoice).contains(line))
                    found[line.invoice].append(line);
            }
        }
    }
    return found;
}

Standing blockedBy(const QList<PaymentLine> &lines, const Standing &excess)
{
    return { Reason::RemovedLineStands, QStringList(idsOf(lines)) + excess.args };
}

/// Too much: what the removal of another payment would make room for is told by that payment's line.
Standing explained(Planning &planning, const PaymentRecord &record, const Money &amount, const Standing &excess)
{
    if (excess.reason != Reason::OverIssue)
        return excess;
    if (!planning.linesOfRemoved) // made once, when everything that is removed was planned
        planning.linesOfRemoved = standingLinesOfRemoved(planning);
    const QList<PaymentLine> standing = planning.linesOfRemoved->value(record.placement.invoice);
    Result<Money> rest = amount;
    for (const PaymentLine &line : standing)
        rest = rest ? difference(*rest, line.amount) : rest;
    const bool isRoomThen = rest && !standing.isEmpty()
        && !overIssue(planning.amounts.with(record.placement.invoice, *rest), planning.amountDue(record));
    return isRoomThen ? blockedBy(standing, excess) : excess;
}

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
    QList<LineId> needsVoided;
    Standing blocked;
    if (record.decision != Decision::IssueAnyway) {
        const InvoiceId invoice = record.placement.invoice;
        const std::optional<Money> due = planning.amountDue(record);
        if (const auto excess = overIssue(planning.amounts.with(invoice, draft->amount), due)) {
            planning.settle(record, explained(planning, record, draft->amount, *excess));
            return;
        }
        if (const auto excess = overIssue(planning.amounts.withBeforeVoids(invoice, draft->amount), due)) {
            const QList<PaymentLine> voided = planning.voidedOn.value(invoice);
            blocked = blockedBy(voided, *excess);
            for (const PaymentLine &line : voided)
                needsVoided.append(line.id);
        }
    }
    planning.takeNumber(planning.nextNumber);
    planning.amounts.create(*draft);
    PlannedStep &step = planning.add(StepKind::Create, record);
    step.draft = *draft;
    step.age = PaymentAge::New;
    step.standing = blocked;
    step.needsVoided = needsVoided;
}

} // namespace

void planNewLine(Planning &planning, const PaymentRecord &record)
{
    if (record.age == PaymentAge::Baseline) {
        planning.settle(record, Reason::BeforeSetup).age = PaymentAge::Baseline;
        return;
    }
    if (const auto standing = obstacleTo(planning, record)) {
        planning.settle(record, *standing);
        return;
    }
    if (const PaymentId removed = planning.replacements.predecessorOf.value(record.payment.id); removed.isValid()) {
        planHandOver(planning, record, *planning.lines.recordOf(removed));
        return;
    }
    // Held by a write whose answer was lost; it wrote nothing, and the bill is not this invoice's any more (rule 1).
    // That ends here: where the bill is linked to another invoice by now, the next run begins anew there.
    if (!record.linkedInvoices.contains(record.placement.invoice)) {
        planning.settle(record, Reason::NotLinked).forgetsLine = record.line.isValid();
        return;
    }
    if (const auto unclear = planning.replacements.unclear.constFind(record.payment.id);
        unclear != planning.replacements.unclear.constEnd()) {
        planning.settle(record, Reason::ReplacementUnclear, { unclearText(planning, *unclear) });
        return;
    }
    if (planning.replacements.later.contains(record.payment.id)) {
        planning.settle(record, Reason::NotWrittenYet);
        return;
    }
    if (const auto changed = planning.replacements.changed.constFind(record.payment.id);
        changed != planning.replacements.changed.constEnd()) {
        planning.settle(record, *changed);
        return;
    }
    QList<PaymentLine> alike = possibleDuplicates(
        record.payment, record.placement.invoice, freeOf(planning, planning.lines.strangersLike(record)));
    if (wantsItsOwnLine(record)) // beside the lines that were seen, not beside one typed since
        alike.removeIf([&record](const PaymentLine &line) { return record.linesShown.contains(line.id); });
    if (record.decision == Decision::Adopt) {
        planAdoption(planning, record, alike);
    } else if (!alike.isEmpty()) {
        // A line of ours that somebody deleted is forgotten: what is left to decide is about this one.
        planning.settle(record, Reason::PossibleDuplicate, { idsOf(alike) }).forgetsLine = record.line.isValid();
    } else {
        planCreate(planning, record);
    }
}

} // namespace tieout
