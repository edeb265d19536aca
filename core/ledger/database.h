// SPDX-License-Identifier: Apache-2.0
// The connection to one ledger file: opening, statements that stay prepared, errors as sentences.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace tieout {

/// One SQLite connection, used in the thread that opened it. Every failure is Storage and names the file. After a
/// failed statement inside a transaction nothing more is written in it: SQLite may have rolled it back on its own (full
/// disk), and later statements would be committed alone.
class Database final {
public:
    /// Connects to an existing file; nothing is read or written yet.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Foreign keys, full synchronization, write-ahead log: set before the first write.
    [[nodiscard]] Done configure();
    /// Runs one statement that returns no rows and is not worth keeping prepared.
    [[nodiscard]] Done execute(const QString &sql);
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    /// Whether SQLite found the file damaged, or no database at all, in anything done so far.
    [[nodiscard]] bool sawDamage() const { return m_sawDamage; }
    /// Closes the connection; everything after it fails.
    void close();
    /// SQLite's error in words an accountant understands.
    [[nodiscard]] Error errorFor(const QSqlError &error) const;
    [[nodiscard]] Error errorFor(const QString &problem, Cause cause = Cause::LedgerUnusable) const;

private:
    friend class Statement;
    friend class Transaction;

    Database(QString path, QString connectionName, const Clock &clock);
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> takeQuery(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    void noteFailure(const Error &error);

    QString m_path;
    QString m_connectionName;
    const Clock &m_clock;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0; ///< nested transactions
    std::optional<Error> m_poison; ///< why the current transaction must not be committed
    bool m_isConfigured = false;
    mutable bool m_sawDamage = false;
};

} // namespace tieout
