// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/setasiderepository.h"

#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"
#include "core/ledger/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout {

namespace {

std::optional<SetAsideKind> kindOf(const QString &word)
{
    for (const SetAsideKind kind : { SetAsideKind::Payment, SetAsideKind::Invoice }) {
        if (word == toString(kind))
            return kind;
    }
    return std::nullopt;
}

SetAsideRow readRow(Row &row)
{
    SetAsideRow kept;
    kept.kind = row.word<SetAsideKind>(&kindOf);
    kept.id = row.text();
    kept.project = row.id<ProjectId>();
    kept.updatedAt = row.optionalInstant();
    kept.origin = row.word<PaymentOrigin>(&words::paymentOrigin);
    kept.detail = row.text();
    kept.since = row.instant();
    kept.lookedAt = row.instant();
    return kept;
}

} // namespace

SetAsideRepository::SetAsideRepository(Database &database)
    : m_database(database)
{
}

Done SetAsideRepository::keep(const QList<SetAsideRow> &rows)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement upsert(m_database,
            QStringLiteral("INSERT INTO set_aside (kind, id, project, updated_at, origin, detail, since, looked_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
                           "project = excluded.project, updated_at = excluded.updated_at, detail = excluded.detail, "
                           "looked_at = excluded.looked_at"));
        for (const SetAsideRow &row : rows) {
            upsert.bindAll(toString(row.kind), row.id, row.project, row.updatedAt, words::of(row.origin), row.detail,
                row.since, row.lookedAt);
            if (auto done = upsert.run(); !done)
                return done;
        }
        return {};
    });
}

Done SetAsideRepository::release(SetAsideKind kind, const QStringList &ids)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    Statement remove(
        m_database, QStringLiteral("DELETE FROM set_aside WHERE kind = ? AND id IN (SELECT value FROM json_each(?))"));
    return remove.bindAll(toString(kind), QString::fromUtf8(list)).run();
}

Done SetAsideRepository::markGone(const SetAsideRow &row)
{
    if (row.kind != SetAsideKind::Payment)
        return release(row.kind, { row.id });
    SetAsideRow gone = row;
    gone.detail.clear();
    return keep({ gone });
}

Result<QList<SetAsideRow>> SetAsideRepository::all() const
{
    QList<SetAsideRow> rows;
    Statement select(m_database,
        QStringLiteral("SELECT kind, id, project, updated_at, origin, detail, since, looked_at FROM set_aside "
                       "WHERE detail <> '' ORDER BY looked_at, kind, id"));
    if (const Done done = select.forEach([&rows](Row &row) { rows << readRow(row); }); !done)
        return failed(done.error());
    return rows;
}

} // namespace tieout
