// SPDX-License-Identifier: Apache-2.0
// The part of OverviewRepository about commitments: what Procore says of each, beside what was paid and issued.
#include "core/ledger/columnwords.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/projectcolumns.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::map<qint64, CommitmentRow>; ///< by the commitment's id

Done readListed(Database &database, Rows &rows)
{
    Statement select(
        database, u"SELECT c.*, coalesce(j.name, '') FROM commitments c LEFT JOIN projects j ON j.id = c.project"_s);
    return select.forEach([&rows](Row &row) {
        CommitmentRow found;
        found.commitment = readCommitment(row);
        found.projectName = row.text();
        rows.insert_or_assign(found.commitment.id.value(), found);
    });
}

/// What the invoices say fills in where the commitment itself says nothing.
void complete(CommitmentRow &known, const CommitmentRow &byInvoices)
{
    known.invoices += byInvoices.invoices;
    if (known.commitment.vendorName.isEmpty())
        known.commitment.vendorName = byInvoices.commitment.vendorName;
    if (!known.commitment.project.isValid())
        known.commitment.project = byInvoices.commitment.project;
    if (known.projectName.isEmpty())
        known.projectName = byInvoices.projectName;
}

Done readInvoices(Database &database, Rows &rows)
{
    Statement select(database,
        u"SELECT i.commitment, max(i.project), max(i.kind), max(i.commitment_name), max(i.vendor_name), count(*), "
        "max(coalesce(j.name, '')) FROM invoices i LEFT JOIN projects j ON j.id = i.project "
        "WHERE i.commitment > 0 GROUP BY i.commitment"_s);
    return select.forEach([&rows](Row &row) {
        CommitmentRow said;
        said.commitment.id = row.id<CommitmentId>();
        said.commitment.project = row.id<ProjectId>();
        said.commitment.kind = row.word(columnwords::kCommitmentKinds);
        said.commitment.title = row.text();
        said.commitment.vendorName = row.text();
        said.invoices = row.smallInteger();
        said.projectName = row.text();
        const auto [known, isNew] = rows.try_emplace(said.commitment.id.value(), said);
        if (!isNew)
            complete(known->second, said);
    });
}

/// Rows of commitment, sum and currency; in the order of the codes.
Done readSums(Database &database, const QString &sql, const std::function<void(CommitmentId, const Money &)> &add)
{
    Statement select(database, sql);
    return select.forEach([&add](Row &row) {
        const auto commitment = row.id<CommitmentId>();
        add(commitment, row.money());
    });
}

/// A payment counts where its line is; without one, on the commitments of the invoices that its bill is linked to, and
/// there once, however many of these there are.
QString paidSql()
{
    return u"SELECT commitment, sum(amount), currency FROM (SELECT p.key, p.commitment, p.amount, p.currency "
           "FROM payments p WHERE p.line <> 0 AND p.status = 'authorised' AND p.kind = 'bill-payment' "
           "AND p.origin <> 'baseline' UNION SELECT p.key, i.commitment, p.amount, p.currency FROM payments p "
           "JOIN invoices i ON i.linked_bill = p.bill WHERE p.line = 0 AND p.status = 'authorised' "
           "AND p.kind = 'bill-payment' AND p.origin <> 'baseline') "
           "GROUP BY commitment, currency ORDER BY commitment, currency"_s;
}

QString issuedSql()
{
    return u"SELECT n.commitment, sum(n.amount), n.currency FROM payments p JOIN lines n ON n.id = p.line "
           "WHERE p.line <> 0 GROUP BY n.commitment, n.currency ORDER BY n.commitment, n.currency"_s;
}

QList<CommitmentRow> inOrder(const Rows &rows)
{
    QList<CommitmentRow> sorted;
    for (const auto &[id, row] : rows)
        sorted << row;
    QCollator collator { QLocale(QLocale::English) };
    collator.setNumericMode(true); // "SC-9" before "SC-10"
    std::stable_sort(sorted.begin(), sorted.end(), [&collator](const CommitmentRow &a, const CommitmentRow &b) {
        const int byProject = collator.compare(a.projectName, b.projectName);
        return byProject != 0 ? byProject < 0 : collator.compare(a.commitment.number, b.commitment.number) < 0;
    });
    return sorted;
}

} // namespace

Result<QList<CommitmentRow>> OverviewRepository::commitments() const
{
    Rows rows;
    const auto adding = [&rows](Sums CommitmentRow::*sums) {
        return [&rows, sums](CommitmentId commitment, const Money &sum) {
            if (const auto row = rows.find(commitment.value()); row != rows.end())
                (row->second.*sums).append(sum);
        };
    };
    Done done = readListed(m_database, rows);
    if (done)
        done = readInvoices(m_database, rows);
    if (done)
        done = readSums(m_database, paidSql(), adding(&CommitmentRow::paid));
    if (done)
        done = readSums(m_database, issuedSql(), adding(&CommitmentRow::issued));
    if (!done)
        return failed(done.error());
    return inOrder(rows);
}

} // namespace tieout
