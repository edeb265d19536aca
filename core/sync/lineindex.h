// SPDX-License-Identifier: Apache-2.0
// Which line of a commitment is whose (rule 10).
#pragma once

#include "core/sync/plan.h"

namespace tieout {

/// Looks at the case that it was made from, which must outlive it.
class LineIndex final {
public:
    explicit LineIndex(const CommitmentCase &facts);

    /// Lines that name the payment, and the one that the ledger knows as its line (somebody may have wiped both origin
    /// fields), unless that one names another payment of the case. In the order of the list.
    [[nodiscard]] QList<PaymentLine> linesOf(const PaymentRecord &record) const;
    /// The line that the ledger knows as the payment's, when it names another payment of the case now: it was handed
    /// over, and the run that did it ended before it could say so; or somebody moved the origin.
    [[nodiscard]] std::optional<PaymentLine> lineTakenFrom(const PaymentRecord &record) const;
    /// Lines that are no payment's of ours: typed by people, or written by another program.
    [[nodiscard]] const QList<PaymentLine> &strangers() const { return m_strangers; }
    /// Whether it is some payment's of ours; also one that this case does not hold.
    [[nodiscard]] bool isOurs(const PaymentLine &line) const;

private:
    [[nodiscard]] bool namesAnother(const PaymentLine &line, PaymentId payment) const;

    const CommitmentCase &m_facts;
    QSet<PaymentId> m_payments;
    QSet<LineId> m_known; ///< by the ledger
    QMultiHash<PaymentId, qsizetype> m_byPayment;
    QHash<LineId, qsizetype> m_byId;
    QList<PaymentLine> m_strangers;
};

} // namespace tieout
