// SPDX-License-Identifier: Apache-2.0
// Payments that take over the line of a removed one, or wait until they can (rule 17).
#include "core/base/tr.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/plannewparts.h"

namespace tieout {

namespace {

/// What came from the removed payment's Reference is replaced by what the new one's gives; all else is the same for
/// both, and what a person wrote beside it is kept.
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

/// Which lines the payment could take over from which removed payment.
QString unclearText(const Planning &planning, const QList<PaymentId> &removed)
{
    QList<PaymentLine> lines;
    for (const PaymentId payment : removed) {
        if (const PaymentRecord *record = planning.lines.recordOf(payment))
            lines += planning.lines.linesOf(*record);
    }
    return Tr::tr("line %1").arg(lineIdsText(idsOf(lines)));
}

} // namespace

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

void planToReplaceLater(Planning &planning, const PaymentRecord &record, const Replacement &replacement)
{
    switch (replacement.kind) {
    case Replacement::Kind::Unclear:
        planning.settle(record, Reason::ReplacementUnclear, { unclearText(planning, replacement.removed) });
        return;
    case Replacement::Kind::LineChanged:
        planning.settle(record, replacement.obstacle);
        return;
    case Replacement::Kind::AfterEdit:
    case Replacement::Kind::TakesOver:
        break;
    }
    planning.settle(record, Reason::NotWrittenYet);
}

} // namespace tieout
