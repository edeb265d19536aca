// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/transaction.h"

#include "core/base/tr.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace tieout {

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (m_database.m_depth == 0) {
        m_database.m_poison.reset();
        m_begun = m_database.execute(u"BEGIN IMMEDIATE"_s);
    } else if (m_database.m_poison) {
        m_begun = failed(*m_database.m_poison);
    }
    if (m_begun) {
        ++m_database.m_depth;
        m_isOpen = true;
    }
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_database.noteFailure(m_database.errorFor(Tr::tr("A step of a larger change was given up.")));
    if (--m_database.m_depth > 0)
        return;
    // Not through execute(): after a full disk SQLite has rolled back by itself, and then this one may fail.
    QSqlQuery query(QSqlDatabase::database(m_database.m_connectionName, false));
    query.exec(u"ROLLBACK"_s);
    m_database.m_poison.reset();
}

Done Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    Q_ASSERT(m_isOpen);
    if (m_database.m_poison)
        return failed(*m_database.m_poison);
    if (m_database.m_depth == 1) {
        if (auto done = m_database.execute(u"COMMIT"_s); !done)
            return done;
    }
    --m_database.m_depth;
    m_isOpen = false;
    return {};
}

Done inTransaction(Database &database, const std::function<Done()> &work)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = work(); !done)
        return done;
    return transaction.commit();
}

} // namespace tieout
