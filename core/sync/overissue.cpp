// SPDX-License-Identifier: Apache-2.0
#include "core/sync/overissue.h"

namespace tieout {

namespace {

/// One minor unit: 0.01. Procore rounds retainage, so its "due" may be a cent away from the bill.
constexpr qint64 kTolerance = 1;

Result<Money> issuedWith(const OverIssueQuestion &question)
{
    Result<Money> total = question.amount;
    for (const PaymentLine &line : question.lines) {
        if (total && line.invoice == question.invoice && !question.leftOut.contains(line.id))
            total = sum(*total, line.amount);
    }
    for (const LineDraft &draft : question.plannedBefore) {
        if (total && draft.invoice == question.invoice)
            total = sum(*total, draft.amount);
    }
    return total;
}

} // namespace

std::optional<Standing> overIssue(const OverIssueQuestion &question)
{
    if (!question.due)
        return Standing { Reason::DueUnknown, {} };
    const Result<Money> issued = issuedWith(question);
    if (!issued)
        return Standing { Reason::AmountUnreadable, { issued.error().detail } };
    const Result<Money> excess = difference(*issued, *question.due);
    if (!excess)
        return Standing { Reason::AmountUnreadable, { excess.error().detail } };
    if (excess->minor() <= kTolerance)
        return std::nullopt;
    return Standing { Reason::OverIssue, { issued->toDecimalText(), question.due->toDecimalText() } };
}

} // namespace tieout
