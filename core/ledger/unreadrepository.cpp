// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/unreadrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

UnreadRow readRow(Row &row)
{
    UnreadRow kept;
    kept.kind = row.word(kUnreadKindWords);
    kept.id = row.text();
    kept.project = row.id<ProjectId>();
    kept.updatedAt = row.optionalInstant();
    kept.age = row.word(columnwords::kPaymentAges);
    kept.detail = row.text();
    kept.since = row.instant();
    kept.lookedAt = row.instant();
    return kept;
}

} // namespace

UnreadRepository::UnreadRepository(Database &database)
    : m_database(database)
{
}

Done UnreadRepository::keep(const QList<UnreadRow> &rows)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement upsert(m_database,
            u"INSERT INTO set_aside (kind, id, project, updated_at, origin, detail, since, looked_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
            "project = excluded.project, updated_at = excluded.updated_at, detail = excluded.detail, "
            "looked_at = excluded.looked_at"_s);
        for (const UnreadRow &row : rows) {
            upsert.bindAll(toString(row.kind), row.id, row.project, row.updatedAt,
                columnwords::kPaymentAges.of(row.age), row.detail, row.since, row.lookedAt);
            if (auto done = upsert.run(); !done)
                return done;
        }
        return {};
    });
}

Done UnreadRepository::release(UnreadKind kind, const QStringList &ids)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    Statement remove(m_database, u"DELETE FROM set_aside WHERE kind = ? AND id IN (SELECT value FROM json_each(?))"_s);
    return remove.bindAll(toString(kind), QString::fromUtf8(list)).run();
}

Done UnreadRepository::markGone(const UnreadRow &row)
{
    if (row.kind != UnreadKind::Payment)
        return release(row.kind, { row.id });
    UnreadRow gone = row;
    gone.detail.clear();
    return keep({ gone });
}

Done UnreadRepository::recordBills(const Listed<Bill> &bills, Instant now)
{
    const auto known = unreadBills();
    if (!known)
        return failed(known.error());
    if (known->isEmpty() && bills.unreadable.isEmpty())
        return {};
    return inTransaction(m_database, [&]() -> Done {
        Statement forget(m_database, u"DELETE FROM unread_bills WHERE bill = ?"_s);
        for (const Bill &bill : bills) {
            if (!known->contains(bill.id))
                continue;
            if (auto done = forget.bind(bill.id).run(); !done)
                return done;
        }
        Statement keep(m_database,
            u"INSERT INTO unread_bills (bill, since, tried_at, detail) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (bill) DO UPDATE SET tried_at = excluded.tried_at, detail = excluded.detail"_s);
        for (const UnreadableRow &row : bills.unreadable) {
            if (auto done = keep.bindAll(BillId(guidFromText(row.id)), now, now, row.error.detail).run(); !done)
                return done;
        }
        return {};
    });
}

Result<QHash<BillId, UnreadBill>> UnreadRepository::unreadBills() const
{
    QHash<BillId, UnreadBill> bills;
    Statement select(m_database, u"SELECT bill, since, tried_at, detail FROM unread_bills"_s);
    const Done done = select.forEach([&bills](Row &row) {
        UnreadBill bill;
        bill.bill = row.id<BillId>();
        bill.since = row.instant();
        bill.triedAt = row.instant();
        bill.detail = row.text();
        bills.insert(bill.bill, bill);
    });
    if (!done)
        return failed(done.error());
    return bills;
}

Result<QList<UnreadRow>> UnreadRepository::all() const
{
    QList<UnreadRow> rows;
    Statement select(m_database,
        u"SELECT kind, id, project, updated_at, origin, detail, since, looked_at FROM set_aside "
        "WHERE detail <> '' ORDER BY looked_at <= ?, looked_at, kind, id"_s);
    select.bind(m_database.now()); // one that was tried in the future, by a clock that was set back, comes first
    if (const Done done = select.forEach([&rows](Row &row) { rows << readRow(row); }); !done)
        return failed(done.error());
    return rows;
}

} // namespace tieout
