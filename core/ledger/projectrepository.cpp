// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/projectrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/projectcolumns.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The bill that an invoice is linked to: a person's link wins, '' meaning none (rule 1).
Done refreshLink(Database &database, InvoiceId invoice)
{
    Statement update(database,
        u"UPDATE invoices SET linked_bill = nullif(coalesce((SELECT bill FROM links "
        "WHERE links.invoice = invoices.id), origin_bill), '') WHERE id = ?"_s);
    update.bind(invoice);
    return update.run();
}

} // namespace

ProjectRepository::ProjectRepository(Database &database)
    : m_database(database)
{
}

Done ProjectRepository::recordProjects(const QList<Project> &projects)
{
    return inTransaction(m_database, [&]() -> Done {
        if (auto done = m_database.execute(u"UPDATE projects SET visible = 0"_s); !done)
            return done;
        Statement insert(m_database, u"INSERT OR REPLACE INTO projects VALUES (?, ?, ?, 1)"_s);
        for (const Project &project : projects) {
            if (auto done = insert.bindAll(project.id, project.name, project.number).run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Project>> ProjectRepository::all() const
{
    QList<Project> found;
    Statement select(m_database, u"SELECT id, name, number FROM projects WHERE visible = 1 ORDER BY name, id"_s);
    const Done done = select.forEach([&found](Row &row) {
        Project project;
        project.id = row.id<ProjectId>();
        project.name = row.text();
        project.number = row.text();
        found << project;
    });
    if (!done)
        return failed(done.error());
    return found;
}

Done ProjectRepository::recordInvoices(const QList<Invoice> &invoices)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database,
            u"INSERT OR REPLACE INTO invoices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "nullif(?, ''), nullif(coalesce((SELECT bill FROM links WHERE invoice = ?), ?), ''))"_s);
        for (const Invoice &invoice : invoices) {
            insert.bindAll(invoice.id, invoice.project, invoice.commitment,
                columnwords::kCommitmentKinds.of(invoice.commitmentKind), invoice.invoiceNumber, invoice.number,
                invoice.vendorName, invoice.commitmentName, invoice.status, invoice.billingDate, invoice.periodStart,
                invoice.periodEnd, invoice.currentPaymentDue, invoice.currency, invoice.originId, invoice.updatedAt,
                invoice.originBill(), invoice.id, invoice.originBill());
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QHash<InvoiceId, Invoice>> ProjectRepository::invoices(const QList<InvoiceId> &ids) const
{
    static const QString sql =
        u"SELECT "_s + invoiceColumns() + u" FROM invoices i WHERE i.id IN (SELECT value FROM json_each(?))"_s;
    QHash<InvoiceId, Invoice> found;
    Statement select(m_database, sql);
    select.bind(idListText(ids));
    const Done done = select.forEach([&found](Row &row) {
        const Invoice invoice = readInvoice(row);
        found.insert(invoice.id, invoice);
    });
    if (!done)
        return failed(done.error());
    return found;
}

Done ProjectRepository::recordCommitments(const QList<Commitment> &commitments)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(
            m_database, u"INSERT OR REPLACE INTO commitments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const Commitment &commitment : commitments) {
            insert.bindAll(commitment.id, commitment.project, columnwords::kCommitmentKinds.of(commitment.kind),
                commitment.number, commitment.title, commitment.vendorName, commitment.status, commitment.currency,
                commitment.contractSum, commitment.invoiced, commitment.totalPayments);
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<std::optional<Commitment>> ProjectRepository::commitment(CommitmentId id) const
{
    std::optional<Commitment> found;
    Statement select(m_database, u"SELECT * FROM commitments WHERE id = ?"_s);
    select.bind(id);
    const Done done = select.forEach([&found](Row &row) { found = readCommitment(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Done ProjectRepository::recordLines(CommitmentId commitment, const QList<PaymentLine> &lines)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement clear(m_database, u"DELETE FROM lines WHERE commitment = ?"_s);
        if (auto done = clear.bind(commitment).run(); !done)
            return done;
        Statement insert(
            m_database, u"INSERT OR REPLACE INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const PaymentLine &line : lines) {
            // The commitment in whose list it came, whatever the line itself says.
            insert.bindAll(line.id, line.project, commitment, line.invoice, line.amount, line.date, line.invoiceNumber,
                line.checkNumber, line.paymentNumber, line.notes, line.originId, line.originData, line.status,
                attachmentsText(line.attachments), line.updatedAt);
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<PaymentLine>> ProjectRepository::lines(CommitmentId commitment) const
{
    QList<PaymentLine> found;
    Statement select(m_database, u"SELECT * FROM lines WHERE commitment = ? ORDER BY id"_s);
    select.bind(commitment);
    const Done done = select.forEach([&found](Row &row) { found << readLine(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<bool> ProjectRepository::hasLines() const
{
    const auto found = m_database.number(u"SELECT EXISTS (SELECT 1 FROM lines)"_s);
    if (!found)
        return failed(found.error());
    return *found != 0;
}

Done ProjectRepository::link(InvoiceId invoice, BillId bill)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database, u"INSERT OR REPLACE INTO links VALUES (?, ?, ?)"_s);
        if (auto done = insert.bindAll(invoice, bill, m_database.now()).run(); !done)
            return done;
        return refreshLink(m_database, invoice);
    });
}

Done ProjectRepository::unlink(InvoiceId invoice)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement remove(m_database, u"DELETE FROM links WHERE invoice = ?"_s);
        if (auto done = remove.bind(invoice).run(); !done)
            return done;
        return refreshLink(m_database, invoice);
    });
}

Result<QList<ManualLink>> ProjectRepository::manualLinks() const
{
    QList<ManualLink> found;
    Statement select(m_database, u"SELECT invoice, bill, made_at FROM links ORDER BY invoice"_s);
    const Done done = select.forEach([&found](Row &row) {
        ManualLink link;
        link.invoice = row.id<InvoiceId>();
        link.bill = row.id<BillId>();
        link.madeAt = row.instant();
        found << link;
    });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace tieout
