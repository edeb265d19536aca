// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/linkrepository.h"

#include "core/base/tr.h"
#include "core/ledger/projectcolumns.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

LinkRow readLink(Row &row)
{
    LinkRow link;
    link.invoice = readInvoice(row);
    link.projectName = row.text();
    link.commitmentNumber = row.text();
    link.bill = row.id<BillId>();
    link.billNumber = row.text();
    link.billVendor = row.text();
    link.madeAt = row.optionalInstant();
    link.byHand = link.madeAt.has_value();
    link.person = row.text();
    link.note = row.text();
    return link;
}

SeenBill readSeen(Row &row)
{
    SeenBill bill;
    bill.id = row.id<BillId>();
    bill.number = row.text();
    bill.vendorName = row.text();
    bill.paidAt = row.instant();
    return bill;
}

QString sentenceOf(const LinkChange &change, const QString &what)
{
    QString text = what.arg(change.invoice.toString());
    if (!change.person.isEmpty())
        text += QLatin1Char(' ') + Tr::tr("By %1.").arg(change.person);
    return change.note.isEmpty() ? text : text + QLatin1Char(' ') + change.note;
}

/// A voided line contains no money, so it prevents nothing.
const QString kHoldsMoney = u"p.line <> 0 AND coalesce(p.issued_amount, 1) <> 0"_s;

} // namespace

LinkRepository::LinkRepository(Database &database)
    : m_database(database)
{
}

Result<QList<LinkRow>> LinkRepository::links() const
{
    static const QString sql = u"SELECT "_s + invoiceColumns()
        + u", coalesce(j.name, ''), coalesce(c.number, ''), coalesce(i.linked_bill, ''), "
          "coalesce(b.number, (SELECT max(p.bill_number) FROM payments p WHERE p.bill = i.linked_bill), ''), "
          "coalesce(b.vendor_name, (SELECT max(p.vendor_name) FROM payments p WHERE p.bill = i.linked_bill), ''), "
          "k.made_at, coalesce(h.person, ''), coalesce(h.note, '') "
          "FROM invoices i LEFT JOIN projects j ON j.id = i.project LEFT JOIN commitments c ON c.id = i.commitment "
          "LEFT JOIN bills b ON b.id = i.linked_bill LEFT JOIN links k ON k.invoice = i.id "
          "LEFT JOIN link_changes h ON k.invoice IS NOT NULL "
          "AND h.id = (SELECT max(id) FROM link_changes WHERE invoice = i.id) "
          "WHERE i.linked_bill IS NOT NULL OR k.invoice IS NOT NULL "
          "ORDER BY coalesce(j.name, ''), c.number, i.number, i.id"_s;
    QList<LinkRow> found;
    Statement select(m_database, sql);
    const Done done = select.forEach([&found](Row &row) { found << readLink(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<BillId> LinkRepository::billOf(InvoiceId invoice) const
{
    BillId bill;
    Statement select(m_database, u"SELECT coalesce(linked_bill, '') FROM invoices WHERE id = ?"_s);
    select.bind(invoice);
    const Done done = select.forEach([&bill](Row &row) { bill = row.id<BillId>(); });
    if (!done)
        return failed(done.error());
    return bill;
}

Result<QList<Invoice>> LinkRepository::unlinkedInvoices() const
{
    static const QString sql = u"SELECT "_s + invoiceColumns()
        + u", coalesce(c.vendor_name, '') FROM invoices i "
          "LEFT JOIN commitments c ON c.id = i.commitment WHERE i.linked_bill IS NULL ORDER BY i.id"_s;
    QList<Invoice> found;
    Statement select(m_database, sql);
    const Done done = select.forEach([&found](Row &row) {
        Invoice invoice = readInvoice(row);
        const QString vendor = row.text();
        if (invoice.vendorName.isEmpty())
            invoice.vendorName = vendor;
        found << invoice;
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QList<SeenBill>> LinkRepository::unlinkedBills() const
{
    Statement select(m_database,
        u"SELECT p.bill, max(p.bill_number), max(p.vendor_name), max(p.updated_at) FROM payments p "
        "WHERE p.state = 'notIncluded' AND p.reason = 'not-linked' AND p.status = 'authorised' "
        "AND p.bill <> '' AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.linked_bill = p.bill) "
        "GROUP BY p.bill ORDER BY max(p.updated_at) DESC, p.bill"_s);
    QList<SeenBill> found;
    const Done done = select.forEach([&found](Row &row) { found << readSeen(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QList<SeenBill>> LinkRepository::billsNumbered(const QString &number) const
{
    // The bill itself is a better source for its number and vendor than the payments that name it.
    Statement select(m_database,
        u"SELECT id, number, vendor_name, updated_at FROM bills "
        "WHERE lower(trim(number)) = lower(trim(?)) UNION ALL "
        "SELECT bill, max(bill_number), max(vendor_name), max(updated_at) FROM payments "
        "WHERE lower(trim(bill_number)) = lower(trim(?)) AND kind = 'bill-payment' AND bill <> '' "
        "AND bill NOT IN (SELECT id FROM bills) GROUP BY bill ORDER BY 1"_s);
    select.bindAll(number, number);
    QList<SeenBill> found;
    const Done done = select.forEach([&found](Row &row) { found << readSeen(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<LinkObstacles> LinkRepository::obstacles(InvoiceId invoice, BillId bill) const
{
    LinkObstacles found;
    Statement others(m_database, u"SELECT id FROM invoices WHERE linked_bill = ? AND id <> ? ORDER BY id"_s);
    others.bindAll(bill, invoice);
    Done done = others.forEach([&found](Row &row) { found.otherInvoices << row.id<InvoiceId>(); });
    if (!done)
        return failed(done.error());
    Statement counts(m_database,
        u"SELECT (SELECT count(*) FROM payments p WHERE p.bill = ? AND p.invoice <> ? AND %1), "
        "(SELECT count(*) FROM payments p WHERE p.invoice = ? AND p.bill <> ? AND %1), "
        "(SELECT count(*) FROM intents n JOIN payments p ON p.key = n.payment "
        "WHERE n.is_open = 1 AND (p.bill = ? OR n.invoice = ?))"_s.arg(kHoldsMoney));
    counts.bindAll(bill, invoice, invoice, bill, bill, invoice);
    done = counts.forEach([&found](Row &row) {
        found.linesElsewhere = row.smallInteger();
        found.linesOfOtherBills = row.smallInteger();
        found.openWrites = row.smallInteger();
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<int> LinkRepository::paymentsSinceSetUp() const
{
    const auto count =
        m_database.number(u"SELECT count(*) FROM payments WHERE origin <> 'baseline' AND kind = 'bill-payment'"_s);
    if (!count)
        return failed(count.error());
    return static_cast<int>(*count);
}

Done LinkRepository::record(const LinkChange &change)
{
    return inTransaction(m_database, [&]() -> Done {
        ProjectRepository book(m_database);
        const auto known = book.invoices({ change.invoice });
        if (!known)
            return failed(known.error());
        // A link that origin_id makes anyway need not be stored; one against it must be.
        const BillId origin = known->value(change.invoice).originBill();
        Done done = origin == change.bill ? book.unlink(change.invoice) : book.link(change.invoice, change.bill);
        if (!done)
            return done;
        Statement insert(m_database,
            u"INSERT INTO link_changes (invoice, bill, before, person, note, at) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bindAll(change.invoice, change.bill, change.before, change.person, change.note, m_database.now());
        if (done = insert.run(); !done)
            return done;
        done = addEvents(change, change.before, u"unlinked"_s,
            sentenceOf(change, Tr::tr("Its bill is no longer linked to invoice %1.")));
        if (!done)
            return done;
        return addEvents(
            change, change.bill, u"linked"_s, sentenceOf(change, Tr::tr("Its bill was linked by hand to invoice %1.")));
    });
}

Done LinkRepository::addEvents(const LinkChange &change, BillId bill, const QString &what, const QString &text)
{
    if (!bill.isValid() || change.bill == change.before)
        return {};
    Statement insert(m_database,
        u"INSERT INTO events (at, payment, what, text) SELECT ?, key, ?, ? FROM payments "
        "WHERE bill = ? AND origin <> 'baseline'"_s);
    insert.bindAll(m_database.now(), what, text, bill);
    return insert.run();
}

} // namespace tieout
