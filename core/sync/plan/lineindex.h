// SPDX-License-Identifier: Apache-2.0
// Which line of a commitment is whose (rule 10).
#pragma once

#include "core/sync/plan/plan.h"

#include <QVarLengthArray>

#include <utility>

namespace tieout {

/// Looks at the case that it was made from, which must outlive it; the records that it is asked about are that case's.
/// Made in one pass over payments and lines: a commitment can have many thousands of either.
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
    /// Those of them on the invoice that have the payment's amount, in the order of the list.
    [[nodiscard]] QList<PaymentLine> strangersLike(const PaymentRecord &record) const;
    /// The payment's record in the case; null when it is not in it.
    [[nodiscard]] const PaymentRecord *recordOf(PaymentId payment) const;

private:
    using Place = qsizetype; ///< of a line in the list
    using Places = QVarLengthArray<Place, 2>;
    struct Owner {
        const PaymentRecord *record = nullptr;
        Places lines; ///< those that name it
    };
    using Likeness = std::pair<InvoiceId, qint64>; ///< invoice and minor units

    void addLine(Place place, const QSet<LineId> &known);
    [[nodiscard]] Places placesOf(PaymentId payment) const;

    const CommitmentCase &m_facts;
    QHash<PaymentId, Owner> m_owners; ///< every payment of the case
    QHash<LineId, Place> m_byId;
    QList<bool> m_isNamed; ///< by place: whether the line names a payment of the case
    QList<PaymentLine> m_strangers;
    QHash<Likeness, QList<qsizetype>> m_strangersByLikeness;
};

} // namespace tieout
