// SPDX-License-Identifier: Apache-2.0
// The half of OverviewRepository with the sums: invoices with their payments, and whether the books tie out.
#include "core/ledger/columnwords.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/projectcolumns.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Sums of one bill's payments, or of one invoice's lines; one row per currency.
QString invoiceRowsSql(const QString &condition)
{
    // worst: beside a single max(), SQLite takes the other columns from the row with the maximum (documented under
    // "bare columns in an aggregate query"). The numbers follow the order of PaymentState.
    return u"WITH linked AS MATERIALIZED (SELECT p.bill, p.status, p.amount, p.currency, p.date, "
           "p.line, p.proved_at, p.state, p.reason, p.args FROM payments p WHERE p.origin <> 'baseline' AND p.bill IN "
           "(SELECT i.linked_bill FROM invoices i WHERE i.linked_bill IS NOT NULL %1)), "
           "sums AS MATERIALIZED (SELECT p.bill, count(*) AS payments, "
           "sum(CASE p.status WHEN 'authorised' THEN p.amount ELSE 0 END) AS paid, "
           "max(p.currency) AS currency, "
           "max(CASE p.status WHEN 'authorised' THEN p.date ELSE '' END) AS last_payment, "
           "max(p.proved_at) AS proved_at, "
           "CASE WHEN count(CASE WHEN p.line <> 0 THEN 1 END) = count(CASE WHEN p.line <> 0 THEN p.proved_at END) "
           "THEN min(CASE WHEN p.line <> 0 THEN p.proved_at END) END AS oldest_proof "
           "FROM linked p GROUP BY p.bill), "
           "worst AS MATERIALIZED (SELECT p.bill, p.reason, p.args, max(CASE p.state WHEN 'notIncluded' THEN 0 "
           "WHEN 'synced' THEN 1 WHEN 'waiting' THEN 2 WHEN 'attention' THEN 3 ELSE 4 END) AS severity "
           "FROM linked p GROUP BY p.bill), "
           "ours AS MATERIALIZED (SELECT n.invoice, sum(n.amount) AS issued, max(n.currency) AS currency "
           "FROM payments p JOIN lines n ON n.id = p.line WHERE p.line <> 0 %2 GROUP BY n.invoice) "
           "SELECT "_s
        + invoiceColumns()
        + u", coalesce(j.name, ''), coalesce(c.number, ''), coalesce(c.title, ''), coalesce(i.linked_bill, ''), "
          "coalesce(b.number, ''), k.invoice IS NOT NULL AND i.linked_bill IS NOT NULL, b.total, "
          "coalesce(b.total_currency, ''), coalesce(s.paid, 0), coalesce(nullif(s.currency, ''), "
          "nullif(b.total_currency, ''), i.currency), coalesce(o.issued, 0), coalesce(nullif(o.currency, ''), "
          "nullif(s.currency, ''), nullif(b.total_currency, ''), i.currency), coalesce(s.payments, 0), "
          "coalesce(s.last_payment, ''), s.proved_at, s.oldest_proof, coalesce(w.reason, ''), coalesce(w.args, '') "
          "FROM invoices i LEFT JOIN projects j ON j.id = i.project LEFT JOIN commitments c ON c.id = i.commitment "
          "LEFT JOIN bills b ON b.id = i.linked_bill LEFT JOIN links k ON k.invoice = i.id "
          "LEFT JOIN sums s ON s.bill = i.linked_bill LEFT JOIN worst w ON w.bill = i.linked_bill LEFT JOIN ours o ON "
          "o.invoice = i.id WHERE 1 %1 "
          "ORDER BY coalesce(j.name, ''), c.number, i.number, i.id"_s.arg(condition);
}

QString allInvoicesSql()
{
    return invoiceRowsSql({}).arg(QString(), QString());
}

InvoiceRow readInvoiceRow(Row &row)
{
    InvoiceRow invoice;
    invoice.invoice = readInvoice(row);
    invoice.projectName = row.text();
    invoice.commitmentNumber = row.text();
    invoice.commitmentTitle = row.text();
    invoice.bill = row.id<BillId>();
    invoice.billNumber = row.text();
    invoice.linkedByHand = row.flag();
    const std::optional<Money> billTotal = row.optionalMoney();
    invoice.amount = invoice.invoice.currentPaymentDue ? invoice.invoice.currentPaymentDue : billTotal;
    invoice.paid = row.money();
    invoice.issued = row.money();
    invoice.payments = row.smallInteger();
    invoice.lastPayment = row.date();
    invoice.lastProved = row.optionalInstant();
    invoice.oldestProof = row.optionalInstant();
    const QString worstReason = row.text();
    const QString worstArgs = row.text();
    if (!worstReason.isEmpty()) {
        Standing standing;
        standing.reason = reasonFromString(worstReason).value_or(Reason::NotLinked);
        standing.args = columnwords::args(worstArgs);
        invoice.state = standing.state();
        invoice.message = standing.sentence();
    }
    return invoice;
}

} // namespace

Result<QList<InvoiceRow>> OverviewRepository::invoices() const
{
    static const QString sql = allInvoicesSql();
    QList<InvoiceRow> rows;
    Statement select(m_database, sql);
    const Done done = select.forEach([&rows](Row &row) { rows << readInvoiceRow(row); });
    if (!done)
        return failed(done.error());
    return rows;
}

Result<std::optional<InvoiceRow>> OverviewRepository::invoice(InvoiceId id) const
{
    static const QString sql = invoiceRowsSql(u"AND i.id = ?"_s).arg(u"AND i.id = ?"_s, u"AND n.invoice = ?"_s);
    std::optional<InvoiceRow> found;
    Statement select(m_database, sql);
    select.bindAll(id, id, id);
    const Done done = select.forEach([&found](Row &row) { found = readInvoiceRow(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QList<TieOut>> OverviewRepository::tieOut() const
{
    // Each payment once, however many invoices its bill is linked to; then our lines; then both by currency.
    static const QString sql =
        u"SELECT currency, sum(paid), sum(issued), sum(needs), sum(waiting) FROM ("
        "SELECT p.currency, sum(CASE WHEN p.status = 'authorised' THEN p.amount ELSE 0 END) AS paid, 0 AS issued, "
        "sum(p.state IN ('attention', 'failed')) AS needs, sum(p.state = 'waiting') AS waiting FROM payments p "
        "WHERE p.origin <> 'baseline' AND p.kind = 'bill-payment' AND (p.line <> 0 OR p.bill IN "
        "(SELECT linked_bill FROM invoices WHERE linked_bill IS NOT NULL)) GROUP BY p.currency UNION ALL "
        "SELECT n.currency, 0, sum(n.amount), 0, 0 FROM payments p JOIN lines n ON n.id = p.line "
        "WHERE p.line <> 0 GROUP BY n.currency) GROUP BY currency ORDER BY currency"_s;
    QList<TieOut> found;
    Statement select(m_database, sql);
    const Done done = select.forEach([&found](Row &row) {
        TieOut tieOut;
        tieOut.currency = row.currency();
        tieOut.paidInXero = Money::fromMinor(row.integer(), tieOut.currency);
        tieOut.issuedInProcore = Money::fromMinor(row.integer(), tieOut.currency);
        tieOut.needsYou = row.smallInteger();
        tieOut.waiting = row.smallInteger();
        found << tieOut;
    });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace tieout
