// SPDX-License-Identifier: Apache-2.0
// Payments that are valid in Xero and have a line in Procore (rules 10, 11, 20).
#include "core/model/changedinxero.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planbuilder.h"

#include "core/model/paymentdecisions.h"

namespace tieout {

namespace {

/// One click restores the line, even when more is issued then: that was asked about.
bool wantsRestore(const PaymentRecord &record)
{
    return record.decision == Decision::Restore || record.decision == Decision::IssueAnyway;
}

/// Writes the line as it should be. Never more than is due without being asked (rule 13).
void planRestore(Planning &planning, const PaymentRecord &record, const LineDraft &draft, const PaymentLine &line)
{
    if (record.decision == Decision::Restore && !isChangeUnderWay(line)) {
        if (const auto excess = planning.overIssueInsteadOf(line, record, draft.amount)) {
            planning.settle(record, *excess).line = line;
            return;
        }
    }
    planning.change(StepKind::Restore, record, draft, line);
}

/// The line as it should be; nothing while no method is chosen.
std::optional<LineDraft> expectedDraft(
    const Planning &planning, const PaymentRecord &record, const PaymentLine &line, bool isWritten)
{
    const std::optional<LineDraft> begun = planning.begunDraft(record);
    if (isWritten)
        return begun ? begun : record.issued;
    std::optional<LineDraft> fresh = planning.freshDraft(record, line.paymentNumber.value_or(0));
    // The version in origin_data may be an older program's: the content decides, the hash follows from it.
    if (fresh && !begun && !record.issued && !isChangeUnderWay(line))
        fresh->originData = line.originData;
    return fresh;
}

/// The line itself is right; files are missing on it that only a person can attach, and confirm (rule 12).
bool asksAboutFiles(const PaymentRecord &record)
{
    return record.standing.reason == Reason::AttachmentsLost && record.decision == Decision::None;
}

/// The line that names the payment is the payment's line, no matter who wrote it (rule 10).
void takeOver(Planning &planning, const PaymentRecord &record, const PaymentLine &line)
{
    const std::optional<LineDraft> begun = planning.begunDraft(record);
    const std::optional<LineDraft> written = begun ? begun : record.issued;
    const std::optional<Standing> changed = written ? changedInXero(written, record.payment) : std::nullopt;
    const bool isOutOfDate = changed.has_value();
    const bool isToBeWritten = wantsRestore(record) || isChangeUnderWay(line);
    if (isOutOfDate && !isToBeWritten) {
        planning.settle(record, *changed).line = line;
        return;
    }
    const std::optional<LineDraft> expected = expectedDraft(planning, record, line, written && !isOutOfDate);
    if (!expected) {
        planning.settle(record, Reason::MethodNotChosen, { planning.accountLabel(record) }).line = line;
        return;
    }
    const auto difference = firstDifference(*expected, line);
    if (!difference && asksAboutFiles(record))
        planning.settle(record, record.standing).line = line;
    else if (!difference)
        planning.settleProved(record, Reason::Proved, *expected, line);
    else if (isAccepted(record, *difference))
        planning.settleAccepted(record, Reason::Proved, *expected, line);
    else if (isToBeWritten)
        planRestore(planning, record, *expected, line);
    else
        planning.settleDiffering(record, *expected, *difference, line);
}

/// A change was begun, and is ended by a run that has the payment among its work.
bool isBeingChanged(const Planning &planning, const PaymentRecord &record)
{
    if (!record.hasOpenIntent || planning.begunEdit(record))
        return record.hasOpenIntent;
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    return lines.size() == 1 && isChangeUnderWay(lines.first());
}

/// Somebody deleted the line, and a person decided what comes of it.
bool isToBeMadeAnew(const Planning &planning, const PaymentRecord &record)
{
    const Decision decision = record.decision;
    return planning.facts.linesGone.contains(record.line)
        && (decision == Decision::Restore || decision == Decision::Create || decision == Decision::Adopt
            || decision == Decision::IssueAnyway);
}

} // namespace

bool planIssued(Planning &planning, const PaymentRecord &record)
{
    if (record.payment.status == PaymentStatus::Unknown) {
        planning.settle(record, Reason::UnknownStatus, { record.payment.statusText });
        return true;
    }
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    const bool isOpenToEdits = lines.size() == 1 && isChangeUnderWay(lines.first());
    if (isLeft(record) && !isOpenToEdits) {
        planning.settle(record, Reason::LeftByDecision);
        return true;
    }
    if (const auto taken = planning.lines.lineTakenFrom(record); taken && lines.isEmpty()) {
        const Difference difference { lockField(), originIdFor(record.payment.id), taken->originId };
        planning.settleDiffering(record, record.issued.value_or(draftFromLine(*taken)), difference, *taken);
        return true;
    }
    if (lines.isEmpty() && isToBeMadeAnew(planning, record))
        return false;
    if (planning.settleByLines(record, lines))
        return true;
    if (lines.isEmpty())
        return false;
    takeOver(planning, record, lines.first());
    return true;
}

void proveAgain(Planning &planning, const PaymentRecord &record)
{
    if (planning.replacements.isHandedOver(record.payment.id) || isLeft(record) || isBeingChanged(planning, record))
        return;
    const bool isRemoved = record.payment.status == PaymentStatus::Deleted;
    if (const auto taken = planning.lines.lineTakenFrom(record); isRemoved && taken) {
        if (!isChangeUnderWay(*taken))
            planning.settle(record, Reason::Replaced).forgetsLine = true;
        return;
    }
    if (isRemoved && isAskedNoMore(planning, record)) {
        planning.settle(record, Reason::VoidPending);
        return;
    }
    // Other values in Xero are another run's work: a line that is equal to what was sent proves nothing then (rule 11).
    if (!record.issued || !record.line.isValid() || changedInXero(record.issued, record.payment))
        return;
    const QList<PaymentLine> lines = planning.lines.linesOf(record);
    if (planning.settleByLines(record, lines) || lines.isEmpty())
        return;
    const Reason good = record.issued->amount.isZero() ? Reason::Voided : Reason::Proved;
    if (auto difference = firstDifference(*record.issued, lines.first()))
        planning.settleDiffering(record, *record.issued, *difference, lines.first());
    else if (!asksAboutFiles(record))
        planning.settleProved(record, good, *record.issued, lines.first());
}

} // namespace tieout
