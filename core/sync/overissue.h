// SPDX-License-Identifier: Apache-2.0
// Never over-issue: the sum of an invoice's lines against what is due on it (rule 13). Pure.
#pragma once

#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <QSet>

namespace tieout {

struct OverIssueQuestion {
    InvoiceId invoice;
    Money amount; ///< of the line that is about to be written
    QList<PaymentLine> lines; ///< of the whole commitment, whoever wrote them
    QList<LineDraft> plannedBefore; ///< lines that the same plan writes first
    QSet<LineId> leftOut; ///< lines that the same plan sets to 0.00 or writes anew first
    std::optional<Money> due; ///< nothing: neither Procore nor Xero says it
};

/// DueUnknown when nobody says what is due; OverIssue when lines and the new one together exceed what is due by more
/// than 0.01; AmountUnreadable when the amounts cannot be added (different currencies, too large); nothing when the
/// line may be written.
[[nodiscard]] std::optional<Standing> overIssue(const OverIssueQuestion &question);

} // namespace tieout
