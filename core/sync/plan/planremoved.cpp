// SPDX-License-Identifier: Apache-2.0
// Payments that were removed in Xero (rules 14 and 17).
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planbuilder.h"

#include "core/model/paymentdecisions.h"

namespace tieout {

namespace {

/// The line as it shall be after the removal. A line at 0.00 keeps what it says: it was voided before, and the ledger
/// that knew the amount is lost.
LineDraft voidedLine(const PaymentRecord &record, const PaymentLine &line)
{
    if (record.issued)
        return record.issued->amount.isZero() ? *record.issued : voidedDraft(*record.issued, record.payment);
    LineDraft asItStands = draftFromLine(line);
    if (!line.amount.isZero())
        return voidedDraft(asItStands, record.payment);
    asItStands.originId = originIdFor(record.payment.id);
    if (!isMarkedVoid(line))
        asItStands.originData = originDataFor(record.payment.id, LineOperation::Void, asItStands);
    return asItStands;
}

/// Policy, person or circuit breaker.
std::optional<Reason> whatHoldsBack(const Planning &planning, const PaymentRecord &record, const PaymentLine &line)
{
    if (isVoidUnderWay(line)) // its line is open to edits
        return std::nullopt;
    const auto replaced = planning.replacements.ofRemoved.constFind(record.payment.id);
    if (replaced != planning.replacements.ofRemoved.constEnd())
        return *replaced == RemovedLine::BeingEdited ? Reason::VoidPending : Reason::VoidAwaitsDecision;
    if (record.decision == Decision::Void)
        return std::nullopt;
    const CommitmentCase &facts = planning.facts;
    if (facts.voidPolicy == VoidPolicy::LeaveUnchanged)
        return Reason::VoidLeftByChoice;
    if (facts.voidPolicy == VoidPolicy::AskMe || !facts.voidsAllowed)
        return Reason::VoidAwaitsDecision;
    return std::nullopt;
}

void settleWithoutLine(Planning &planning, const PaymentRecord &record)
{
    if (record.age != PaymentAge::Baseline) {
        planning.settle(record, Reason::RemovedBeforeIssued).age = PaymentAge::New;
        return;
    }
    // Undecided until now: by its history it is old, so whatever replaces it has to be asked about (rule 13).
    planning.settle(record, Reason::BeforeSetup).age = PaymentAge::Baseline;
    planning.billsWithRemovedBaseline.insert(record.payment.bill);
}

bool carriesAnotherOrigin(const PaymentRecord &record, const PaymentLine &line)
{
    return !line.originId.isEmpty() && guidFromText(line.originId) != record.payment.id.value();
}

/// Voided before, and changed by somebody since.
void planChangedVoid(Planning &planning, const PaymentRecord &record, const LineDraft &draft, const PaymentLine &line)
{
    if (record.decision == Decision::Restore || isChangeUnderWay(line))
        planning.change(StepKind::Restore, record, draft, line);
    else
        planning.settleDiffering(record, *firstDifference(draft, line), line);
}

/// The line keeps its amount until a person decides. One that an interrupted run left open to edits is locked first.
void holdBack(Planning &planning, const PaymentRecord &record, Reason reason, const PaymentLine &line)
{
    if (!isChangeUnderWay(line)) {
        planning.settle(record, reason).line = line;
        return;
    }
    LineDraft draft = planning.begunDraft(record).value_or(record.issued.value_or(draftFromLine(line)));
    draft.originId = originIdFor(record.payment.id);
    draft.originData = originDataFor(record.payment.id, LineOperation::Issue, draft);
    planning.change(StepKind::Restore, record, draft, line);
}

/// A removed payment that has one line.
void planLineOfRemoved(Planning &planning, const PaymentRecord &record, const PaymentLine &line)
{
    const LineDraft draft = voidedLine(record, line);
    if (!firstDifference(draft, line)) {
        planning.settleProved(record, Reason::Voided, draft, line);
        return;
    }
    if (record.issued && record.issued->amount.isZero() && !isVoidUnderWay(line)) {
        planChangedVoid(planning, record, draft, line);
        return;
    }
    if (carriesAnotherOrigin(record, line) && record.decision != Decision::Void) {
        planning.settleDiffering(record, *firstDifference(record.issued.value_or(draft), line), line);
        return;
    }
    if (const auto reason = whatHoldsBack(planning, record, line)) {
        holdBack(planning, record, *reason, line);
        return;
    }
    planning.change(StepKind::Void, record, draft, line);
}

} // namespace

void planRemoved(Planning &planning, const PaymentRecord &record)
{
    if (planning.replacements.isHandedOver(record.payment.id))
        return; // settled with its replacement
    if (planning.lines.lineTakenFrom(record)) {
        planning.settle(record, Reason::Replaced).forgetsLine = true;
        return;
    }
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    const bool isOpenToEdits = lines.size() == 1 && isChangeUnderWay(lines.first());
    if (isLeft(record) && !isOpenToEdits) {
        planning.settle(record, Reason::LeftByDecision);
        return;
    }
    if (planning.settleByLines(record, lines))
        return;
    if (lines.isEmpty()) {
        settleWithoutLine(planning, record);
        return;
    }
    planLineOfRemoved(planning, record, lines.first());
}

} // namespace tieout
