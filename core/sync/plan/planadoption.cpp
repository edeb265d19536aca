// SPDX-License-Identifier: Apache-2.0
// Payments that a person gives a line which was not ours (rule 20).
#include "core/base/readabletext.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/plannewparts.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The line that the person meant: the one that an interrupted adoption was about, else one of those shown, even if
/// somebody changed it since, the one that looks most like the payment first. Never a line that was not shown.
std::optional<PaymentLine> lineToAdopt(
    const Planning &planning, const PaymentRecord &record, const QList<PaymentLine> &alike)
{
    const Intent begun = planning.facts.begun.value(record.payment.id);
    const QList<LineId> meant = begun.kind == IntentKind::Adopt ? QList<LineId> { begun.line } : record.linesShown;
    const auto isMeant = [&](const PaymentLine &line) {
        return line.invoice == record.placement.invoice && meant.contains(line.id);
    };
    const QList<PaymentLine> candidates = alike + withoutAdopted(planning, planning.lines.strangers());
    const auto found = std::find_if(candidates.begin(), candidates.end(), isMeant);
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

/// The line gets Xero's values; what a person wrote beside them is kept.
LineDraft adoptedDraft(PaymentId by, LineDraft draft, const PaymentLine &line)
{
    if (draft.checkNumber.isEmpty())
        draft.checkNumber = line.checkNumber;
    const QString notes = line.notes.trimmed();
    if (!notes.isEmpty() && !readsTheSame(notes, draft.notes))
        draft.notes = u"%1 Before: %2"_s.arg(draft.notes, notes);
    draft.paymentNumber = line.paymentNumber;
    draft.originData = originDataFor(by, LineOperation::Issue, draft);
    return draft;
}

} // namespace

void planAdoption(Planning &planning, const PaymentRecord &record, const QList<PaymentLine> &alike)
{
    const std::optional<PaymentLine> line = lineToAdopt(planning, record, alike);
    if (!line) { // it is gone: no other line is taken, and none made, on a decision that was about that one
        planning.settle(record, aboutLines(Reason::PossibleDuplicate, idsOf(alike)));
        return;
    }
    const std::optional<LineDraft> fresh = planning.freshDraft(record, line->paymentNumber.value_or(0));
    if (!fresh) {
        planning.settle(record, Reason::MethodNotChosen, { planning.accountLabel(record) });
        return;
    }
    const LineDraft draft = adoptedDraft(record.payment.id, *fresh, *line);
    if (line->amount != draft.amount && planning.overIssueInsteadOf(*line, record, draft.amount)) {
        planning.settle(record, aboutLines(Reason::PossibleDuplicate, { line->id }));
        return;
    }
    planning.change(StepKind::Adopt, record, draft, *line).age = PaymentAge::New;
    planning.adopted.insert(line->id);
}

} // namespace tieout
