// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/database.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/ledgerfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum ResultCode {
    Generic = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADb = 26
};

QString sentenceFor(int code, const QString &path)
{
    switch (code) {
    case Busy:
    case Locked:
        return Tr::tr("Another program is writing to %1 and did not finish in time.").arg(path);
    case ReadOnly:
        return Tr::tr("%1 cannot be written.").arg(path);
    case IoError:
        return Tr::tr("Reading or writing %1 failed: the disk is full, gone or damaged.").arg(path);
    case Corrupt:
        return Tr::tr("%1 is damaged.").arg(path);
    case Full:
        return Tr::tr("There is no space left on the disk for %1.").arg(path);
    case CannotOpen:
        return Tr::tr("%1 cannot be opened.").arg(path);
    case NotADb:
        return Tr::tr("%1 is not a ledger of Tieout.").arg(path);
    default:
        return Tr::tr("The ledger %1 refused an operation.").arg(path);
    }
}

Cause causeOf(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return Cause::LedgerLocked;
    case ReadOnly:
    case CannotOpen:
        return Cause::LedgerReadOnly;
    case IoError:
        return Cause::DiskFailing;
    case Corrupt:
        return Cause::LedgerDamaged;
    case Full:
        return Cause::DiskFull;
    case NotADb:
        return Cause::LedgerForeign;
    default:
        return Cause::LedgerUnusable;
    }
}

} // namespace

Database::Database(QString path, QString connectionName, const Clock &clock)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_clock(clock)
{
}

Database::~Database()
{
    close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::close()
{
    // Destroy prepared statements first: they keep the connection open.
    m_prepared.clear();
    QSqlDatabase::database(m_connectionName, false).close();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock)
{
    const QString name = u"tieout-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name, clock));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!connection.isValid())
        return failed(Error(Cause::DatabaseUnfit, Tr::tr("Qt's SQLite driver is not installed.")));
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    connection.setDatabaseName(path);
    if (!connection.open())
        return failed(database->errorFor(connection.lastError()));
    return database;
}

Done Database::configure()
{
    static const QStringList pragmas { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA cache_size = -8192"_s, u"PRAGMA journal_size_limit = 67108864"_s };
    for (const QString &pragma : pragmas) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    m_isConfigured = true;
    return {};
}

Done Database::execute(const QString &sql)
{
    const auto first = number(sql);
    return first ? Done() : Done(failed(first.error()));
}

Result<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (m_poison && m_depth > 0)
        return failed(*m_poison);
    query.setForwardOnly(true);
    // Check both: on a closed database exec() returns false and leaves lastError() empty.
    const bool ran = query.exec(sql);
    const qint64 value = ran && query.next() ? query.value(0).toLongLong() : 0;
    if (ran && !query.lastError().isValid())
        return value;
    const Error error = errorFor(query.lastError());
    qCWarning(logLedger).noquote() << error.detail << "in" << sql.left(80);
    noteFailure(error);
    return failed(error);
}

Error Database::errorFor(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    // Before it is configured, only fixed queries about header and schema run: if one of these is refused as wrong, the
    // file contains nonsense there.
    if (code == Corrupt || code == NotADb || (code == Generic && !m_isConfigured)) {
        m_sawDamage = true;
        doubtLedgerFile(m_path);
    }
    return errorFor(sentenceFor(code, m_path) + u" (SQLite %1: %2)"_s.arg(code).arg(error.text()), causeOf(code));
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): an overload of one that is none
Error Database::errorFor(const QString &problem, Cause cause) const
{
    Error error(cause, problem);
    error.operation = u"use the ledger"_s;
    return error;
}

Result<std::unique_ptr<QSqlQuery>> Database::takeQuery(const QString &sql)
{
    if (m_poison && m_depth > 0)
        return failed(*m_poison);
    const auto known = m_prepared.constFind(sql);
    if (known != m_prepared.cend()) {
        auto query = std::make_unique<QSqlQuery>(std::move(**known));
        m_prepared.erase(known);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connectionName, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        const Error error = errorFor(query->lastError());
        noteFailure(error);
        return failed(error);
    }
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish(); // a statement that is not reset keeps its read lock and blocks checkpoints
    m_prepared.insert(sql, std::move(query));
}

void Database::noteFailure(const Error &error)
{
    if (m_depth > 0 && !m_poison)
        m_poison = error;
}

} // namespace tieout
