// SPDX-License-Identifier: Apache-2.0
// The part of OverviewRepository with the figures that are no part of the sync.
#include "core/ledger/overviewrepository.h"
#include "core/ledger/statement.h"

namespace tieout {

using namespace Qt::StringLiterals;

Result<QList<SeparateFigures>> OverviewRepository::separateFigures() const
{
    static const QString sql =
        u"WITH linked AS MATERIALIZED (SELECT DISTINCT linked_bill AS bill FROM invoices WHERE linked_bill IS NOT "
        u"NULL) "
        "SELECT currency, sum(before), sum(credits), sum(typed) FROM ("
        "SELECT p.currency, p.amount AS before, 0 AS credits, 0 AS typed FROM payments p "
        "WHERE p.origin = 'baseline' AND p.kind = 'bill-payment' AND p.status = 'authorised' "
        "AND p.bill IN (SELECT bill FROM linked) UNION ALL "
        "SELECT b.credited_currency, 0, b.credited, 0 FROM bills b WHERE b.id IN (SELECT bill FROM linked) UNION ALL "
        "SELECT coalesce(nullif(n.currency, ''), c.currency, ''), 0, 0, n.amount FROM lines n "
        "LEFT JOIN commitments c ON c.id = n.commitment WHERE n.origin_id = '' "
        "AND n.id NOT IN (SELECT line FROM payments WHERE line <> 0)) GROUP BY currency "
        "HAVING sum(before) <> 0 OR sum(credits) <> 0 OR sum(typed) <> 0 ORDER BY currency"_s;
    QList<SeparateFigures> found;
    Statement select(m_database, sql);
    const Done done = select.forEach([&found](Row &row) {
        SeparateFigures figures;
        figures.currency = row.currency();
        figures.beforeSetup = Money::fromMinor(row.integer(), figures.currency);
        figures.credits = Money::fromMinor(row.integer(), figures.currency);
        figures.handTyped = Money::fromMinor(row.integer(), figures.currency);
        found << figures;
    });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace tieout
