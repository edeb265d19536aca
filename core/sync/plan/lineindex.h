// SPDX-License-Identifier: Apache-2.0
// Which line of a commitment is whose (rule 10).
#pragma once

#include "core/model/paymentline.h"
#include "core/model/paymentrecord.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <utility>

namespace tieout {

/// Records that somebody else keeps.
using RecordRefs = QList<const PaymentRecord *>;

/// Planner, executor and prover ask the same index, each about the lines that were read last. It is made in one pass
/// over payments and lines, since a commitment can have many thousands of either; both must outlive it.
class LineIndex final {
public:
    /// `records`: the payments that it is asked about. Where one is in the list twice, the first counts.
    LineIndex(const QList<PaymentLine> &lines, const RecordRefs &records);

    /// Lines that name the payment, and the one that the ledger knows as its line (somebody may have wiped both origin
    /// fields), unless that one names another of the payments. In the order of the list.
    [[nodiscard]] QList<PaymentLine> linesOf(const PaymentRecord &record) const;
    /// The line that the ledger knows as the payment's, when it names another of the payments now: it was handed over,
    /// and the run that did it ended before it could record that; or somebody moved the origin.
    [[nodiscard]] std::optional<PaymentLine> lineTakenFrom(const PaymentRecord &record) const;
    /// Lines of no payment of ours: typed by people, or written by another program.
    [[nodiscard]] const QList<PaymentLine> &strangers() const { return m_strangers; }
    /// Those of them on the invoice that have the payment's amount, in the order of the list.
    [[nodiscard]] QList<PaymentLine> strangersLike(const PaymentRecord &record) const;
    /// The payment's record; null when it is not among those of the index.
    [[nodiscard]] const PaymentRecord *recordOf(PaymentId payment) const;
    [[nodiscard]] std::optional<PaymentLine> lineWithId(LineId id) const;

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

    const QList<PaymentLine> &m_lines;
    QHash<PaymentId, Owner> m_owners; ///< every payment of the index
    QHash<LineId, Place> m_byId;
    QList<bool> m_isNamed; ///< by place: whether the line names a payment of the index
    QList<PaymentLine> m_strangers;
    QHash<Likeness, QList<qsizetype>> m_strangersByLikeness;
};

[[nodiscard]] QList<LineId> idsOf(const QList<PaymentLine> &lines);

} // namespace tieout
