// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/overviewrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/projectcolumns.h"
#include "core/ledger/recordcolumns.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The invoice under which a payment is shown: where its line is or is being written, else the linked one. With an
/// ambiguous link there is none.
QString paymentRowsSql(const QString &condition)
{
    static const QString shown =
        u"CASE WHEN p.line <> 0 THEN p.%1 WHEN n.id IS NOT NULL THEN n.%1 "
        "WHEN (SELECT count(*) FROM invoices v WHERE v.linked_bill = p.bill) = 1 THEN l.%2 END"_s;
    return u"SELECT "_s + recordColumns()
        + u", coalesce(j.name, ''), coalesce(c.number, ''), coalesce(c.title, ''), "
          "coalesce(c.kind, i.kind, 'subcontract'), "
          "coalesce(nullif(i.vendor_name, ''), nullif(b.vendor_name, ''), p.vendor_name), "
          "coalesce(i.invoice_number, ''), coalesce(nullif(b.number, ''), p.bill_number), "
          "coalesce(a.name, ''), coalesce(b.tax, 0) <> 0 FROM "_s
        + recordTables() + u" LEFT JOIN invoices i ON i.id = "_s + shown.arg(u"invoice"_s, u"id"_s)
        + u" LEFT JOIN commitments c ON c.id = "_s + shown.arg(u"commitment"_s, u"commitment"_s)
        + u" LEFT JOIN projects j ON j.id = "_s + shown.arg(u"project"_s, u"project"_s)
        + u" LEFT JOIN bills b ON b.id = p.bill LEFT JOIN accounts a ON a.id = p.account "_s + condition
        + u" ORDER BY p.date, p.id"_s;
}

PaymentRow readPaymentRow(Row &row)
{
    PaymentRow payment;
    payment.record = readRecord(row);
    payment.projectName = row.text();
    payment.commitmentNumber = row.text();
    payment.commitmentTitle = row.text();
    payment.commitmentKind = row.word(columnwords::kCommitmentKinds);
    payment.vendorName = row.text();
    payment.invoiceNumber = row.text();
    payment.billNumber = row.text();
    payment.accountName = row.text();
    payment.billHasTax = row.flag();
    return payment;
}

/// The filter as a condition on payments p, and its values in the order of their placeholders.
struct Condition {
    QStringList terms;
    QList<QVariant> values;

    void add(const QString &term, const QList<QVariant> &termValues)
    {
        terms << term;
        values << termValues;
    }
    [[nodiscard]] QString sql() const
    {
        return terms.isEmpty() ? QString() : u"WHERE ("_s + terms.join(u") AND ("_s) + QLatin1Char(')');
    }
};

Condition conditionFor(const PaymentFilter &filter)
{
    Condition condition;
    if (filter.state)
        condition.add(u"p.state = ?"_s, { toString(*filter.state) });
    if (filter.payment)
        condition.add(u"p.id = ?"_s, { filter.payment->toString() });
    if (filter.payments)
        condition.add(u"p.id IN (SELECT value FROM json_each(?))"_s, { idListText(*filter.payments) });
    if (filter.commitment)
        condition.add(
            u"p.line <> 0 AND p.commitment = ?"_s, { QVariant::fromValue<qlonglong>(filter.commitment->value()) });
    if (filter.invoice) {
        const QVariant id = QVariant::fromValue<qlonglong>(filter.invoice->value());
        condition.add(u"p.key IN (SELECT q.key FROM payments q JOIN invoices k ON k.linked_bill = q.bill "
                      "WHERE k.id = ? UNION SELECT payment FROM issued_lines WHERE invoice = ?)"_s,
            { id, id });
    }
    if (filter.run) {
        const QVariant id = QVariant::fromValue<qlonglong>(filter.run->value());
        condition.add(u"p.key IN (SELECT key FROM payments WHERE run = ? UNION SELECT payment FROM events "
                      "WHERE run = ? UNION SELECT key FROM payments "
                      "WHERE state IN ('attention', 'failed'))"_s,
            { id, id });
    }
    return condition;
}

} // namespace

OverviewRepository::OverviewRepository(Database &database)
    : m_database(database)
{
}

Result<QList<PaymentRow>> OverviewRepository::payments(const PaymentFilter &filter) const
{
    const Condition condition = conditionFor(filter);
    Statement select(m_database, paymentRowsSql(condition.sql()));
    for (const QVariant &value : condition.values) {
        if (value.typeId() == QMetaType::QString)
            select.bind(value.toString());
        else
            select.bind(value.toLongLong());
    }
    QList<PaymentRow> rows;
    const Done done = select.forEach([&rows](Row &row) { rows << readPaymentRow(row); });
    if (!done)
        return failed(done.error());
    return rows;
}

} // namespace tieout
