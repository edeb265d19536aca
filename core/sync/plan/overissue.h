// SPDX-License-Identifier: Apache-2.0
// Never over-issue: the sum of an invoice's lines against what is due on it (rule 13). Pure.
#pragma once

#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <QHash>
#include <QSet>

namespace tieout {

/// What is issued on each invoice of a commitment while a plan is made: the lines that were read, ours or not, and
/// what the plan writes. The sums are kept, not made anew per payment: a commitment can have many thousands of lines.
/// Amounts that cannot be added (different currencies, too large) leave their invoice Malformed.
class IssuedAmounts final {
public:
    explicit IssuedAmounts(const QList<PaymentLine> &lines);

    // What the plan does. Once a line is rewritten, its present amount never counts again.
    void create(const LineDraft &draft);
    void rewrite(const PaymentLine &line, const LineDraft &draft);
    void setToZero(const PaymentLine &line);

    /// What the invoice comes to with one more line of `amount`.
    [[nodiscard]] Result<Money> with(InvoiceId invoice, const Money &amount) const;
    /// The same while the plan's voids are not done.
    [[nodiscard]] Result<Money> withBeforeVoids(InvoiceId invoice, const Money &amount) const;
    /// The same when the amount replaces that of the line.
    [[nodiscard]] Result<Money> withInsteadOf(const PaymentLine &line, InvoiceId invoice, const Money &amount) const;

private:
    QHash<InvoiceId, Result<Money>> m_standing;
    QHash<InvoiceId, Result<Money>> m_setToZero; ///< amounts of the lines that the plan voids
    QSet<LineId> m_rewritten;
    QSet<LineId> m_voided;
};

/// DueUnknown when neither service shows what is due; OverIssue when `issued` exceeds what is due by more than 0.01;
/// AmountUnreadable when the amounts cannot be added; nothing when the line may be written.
[[nodiscard]] std::optional<Standing> overIssue(const Result<Money> &issued, const std::optional<Money> &due);

} // namespace tieout
