// SPDX-License-Identifier: Apache-2.0
// Payments that were removed in Xero (rules 14 and 17).
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/cameout.h"
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
std::optional<Reason> whatHoldsBack(const Planning &planning, const PaymentRecord &record)
{
    if (record.decision == Decision::Void)
        return std::nullopt;
    const CommitmentCase &facts = planning.facts;
    if (facts.voidPolicy == VoidPolicy::LeaveUnchanged)
        return Reason::VoidLeftByChoice;
    if (facts.voidPolicy == VoidPolicy::AskMe || facts.heldBack.voids)
        return Reason::VoidAwaitsDecision;
    return std::nullopt;
}

/// Rule 17: the line may be another payment's.
std::optional<Reason> holdForReplacement(const Planning &planning, const PaymentRecord &record)
{
    const auto replaced = planning.replacements.ofRemoved.constFind(record.payment.id);
    if (replaced == planning.replacements.ofRemoved.constEnd())
        return std::nullopt;
    return *replaced == RemovedLine::BeingEdited ? Reason::VoidPending : Reason::VoidAwaitsReplacement;
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

/// What differs in money, date or place.
std::optional<Difference> differenceInMoney(const LineDraft &expected, const PaymentLine &line)
{
    auto difference = firstContentDifference(expected, line);
    return difference && difference->inTextAlone ? std::nullopt : difference;
}

/// By the payment in Xero: where the ledger was lost, nothing else says what was written.
LineDraft byThePayment(const PaymentRecord &record, const PaymentLine &line)
{
    LineDraft draft = draftFromLine(line);
    draft.amount = record.payment.amount;
    draft.date = record.payment.date;
    draft.originId = originIdFor(record.payment.id);
    return draft;
}

/// What is asked about before the line of a removed payment is voided: another owner, or money, date or place that
/// somebody changed. Not what differs since our own write, and not a line that one of our runs is changing.
std::optional<Difference> whatIsAskedFirst(
    const Planning &planning, const PaymentRecord &record, const PaymentLine &line)
{
    const LineDraft expected = record.issued.value_or(byThePayment(record, line));
    if (carriesAnotherOrigin(record, line))
        return firstDifference(expected, line);
    if (line.amount.isZero() || isChangeUnderWay(line))
        return std::nullopt;
    const std::optional<LineDraft> begun = planning.begunDraft(record);
    if (begun && !differenceInMoney(*begun, line))
        return std::nullopt;
    const std::optional<Difference> difference = differenceInMoney(expected, line);
    return difference && !isAsItCameOut(record, expected, *difference) ? difference : std::nullopt;
}

void askFirst(Planning &planning, const PaymentRecord &record, const Difference &difference, const PaymentLine &line)
{
    PlannedStep &step = planning.settle(record, differing(Reason::ChangedInProcore, difference));
    step.line = line;
    if (record.age == PaymentAge::Undecided)
        step.age = PaymentAge::New;
}

/// Voided before, and changed by somebody since.
void planChangedVoid(Planning &planning, const PaymentRecord &record, const LineDraft &draft, const PaymentLine &line)
{
    const std::optional<Difference> difference = firstDifference(draft, line);
    if (record.decision == Decision::Restore || isChangeUnderWay(line))
        planning.change(StepKind::Restore, record, draft, line);
    else if (isAccepted(record, *difference))
        planning.settleAccepted(record, Reason::Voided, draft, line);
    else
        planning.settleDiffering(record, draft, *difference, line);
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
    const bool isBegun = isVoidUnderWay(line); // the line is open to edits
    const auto replacement = isBegun ? std::nullopt : holdForReplacement(planning, record);
    const auto asked = record.decision == Decision::Void ? std::nullopt : whatIsAskedFirst(planning, record, line);
    const auto reason = isBegun || replacement ? replacement : whatHoldsBack(planning, record);
    if (asked && !replacement)
        askFirst(planning, record, *asked, line);
    else if (reason)
        holdBack(planning, record, *reason, line);
    else
        planning.change(StepKind::Void, record, draft, line);
}

} // namespace

bool isAskedNoMore(const Planning &planning, const PaymentRecord &record)
{
    const Reason reason = record.standing.reason;
    const bool isVoided = record.issued && record.issued->amount.isZero();
    if (isVoided || (reason != Reason::ChangedInProcore && reason != Reason::TwoLinesOneOrigin))
        return false;
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    return lines.size() == 1 && !whatIsAskedFirst(planning, record, lines.first());
}

void planRemoved(Planning &planning, const PaymentRecord &record)
{
    if (planning.replacements.isHandedOver(record.payment.id))
        return; // settled with its replacement, or kept for it
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
