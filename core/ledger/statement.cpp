// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/statement.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QSqlError>
#include <QVariant>

namespace tieout {

using namespace Qt::StringLiterals;

Money Row::money()
{
    const qint64 minor = integer();
    return Money::fromMinor(minor, currency());
}

std::optional<Money> Row::optionalMoney()
{
    if (!isNull())
        return money();
    skip(2);
    return std::nullopt;
}

std::optional<qint64> Row::optionalInteger()
{
    if (!isNull())
        return integer();
    skip();
    return std::nullopt;
}

std::optional<Instant> Row::optionalInstant()
{
    if (!isNull())
        return instant();
    skip();
    return std::nullopt;
}

Statement::Statement(Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
{
    auto query = m_database.takeQuery(m_sql);
    if (query)
        m_query = std::move(*query);
    else
        m_error = query.error();
}

Statement::~Statement()
{
    if (m_query)
        m_database.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bind(qint64 value)
{
    bindVariant(QVariant::fromValue<qlonglong>(value));
    return *this;
}

Statement &Statement::bind(int value)
{
    return bind(static_cast<qint64>(value));
}

Statement &Statement::bind(bool value)
{
    return bind(static_cast<qint64>(value ? 1 : 0));
}

Statement &Statement::bind(const QString &value)
{
    // The driver writes a null QString as NULL, and our columns are NOT NULL.
    bindVariant(value.isNull() ? QVariant(u""_s) : QVariant(value));
    return *this;
}

Statement &Statement::bind(QDate value)
{
    return bind(value.toString(Qt::ISODate));
}

Statement &Statement::bind(Instant value)
{
    return bind(toMs(value));
}

Statement &Statement::bind(const Currency &value)
{
    return bind(value.code());
}

Statement &Statement::bind(const Money &value)
{
    bind(value.minor());
    return bind(value.currency());
}

Statement &Statement::bind(const std::optional<Money> &value)
{
    if (value)
        return bind(*value);
    bindNull();
    return bind(QString());
}

Statement &Statement::bind(const std::optional<qint64> &value)
{
    return value ? bind(*value) : bindNull();
}

Statement &Statement::bind(const std::optional<Instant> &value)
{
    return value ? bind(*value) : bindNull();
}

Statement &Statement::bindNull()
{
    bindVariant(QVariant());
    return *this;
}

void Statement::bindVariant(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_next, value);
    ++m_next;
}

Done Statement::start()
{
    if (m_error)
        return failed(*m_error);
    if (m_database.m_poison && m_database.m_depth > 0)
        return failed(*m_database.m_poison);
    m_next = 0;
    if (m_query->exec())
        return {};
    const Error error = m_database.errorFor(m_query->lastError());
    qCWarning(logLedger).noquote() << error.detail << "in" << m_sql.left(80);
    m_database.noteFailure(error);
    return failed(error);
}

Done Statement::run()
{
    auto done = start();
    if (done) {
        m_changed = m_query->numRowsAffected();
        m_lastId = m_query->lastInsertId().toLongLong(); // gone after finish()
        m_query->finish();
    }
    return done;
}

Done Statement::forEach(const std::function<void(Row &)> &onRow)
{
    if (auto done = start(); !done)
        return done;
    std::optional<QString> unreadable;
    while (!unreadable && m_query->next()) {
        Row row(*m_query);
        onRow(row);
        unreadable = row.unreadable();
    }
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (unreadable)
        return failed(
            m_database.errorFor(Tr::tr("%1 contains a word that this version of Tieout does not know: \"%2\".")
                                    .arg(m_database.path(), *unreadable),
                Cause::LedgerNewer));
    if (error.isValid()) {
        m_database.noteFailure(m_database.errorFor(error));
        return failed(m_database.errorFor(error));
    }
    return {};
}

} // namespace tieout
