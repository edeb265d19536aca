// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/migrations.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/schema1.h"
#include "core/ledger/schema2.h"
#include "core/ledger/schema3.h"
#include "core/ledger/schema4.h"
#include "core/ledger/schema5.h"
#include "core/ledger/schema6.h"
#include "core/ledger/schema7.h"
#include "core/ledger/schema8.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"
#include "core/platform/openfiles.h"

#include <QDir>
#include <QFile>

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// "Tiou": PRAGMA application_id of our files (sqlite.org/fileformat.html, 1.3.17).
constexpr int kApplicationId = 0x54696f75;

/// No program reaches this in a lifetime; a flipped bit does.
constexpr qint64 kUnbelievableVersion = 1000;

constexpr std::array kSteps { Migration { 1, "the first ledger", kSchema1 },
    Migration { 2, "more that people may decide", kSchema2 },
    Migration { 3, "what people linked, and saw when they decided", kSchema3 },
    Migration { 4, "the lines that a state is about", kSchema4 },
    Migration { 5, "texts that people accept, removals that waited", kSchema5 },
    Migration { 6, "lines that came out otherwise than they were sent", kSchema6 },
    Migration { 7, "all that a run could not do", kSchema7 },
    Migration { 8, "words of columns, asked for one by one", kSchema8 } };

Done copyBeforeMigrating(Database &database, qint64 version)
{
    const QString copy = u"%1.v%2"_s.arg(database.path()).arg(version);
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    // VACUUM INTO accepts an empty file; create it first, so that nobody else can read the copy even for a moment.
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(database.errorFor(
            Tr::tr("The ledger could not be copied to %1: %2").arg(part, file.errorString()), Cause::FileUnusable));
    file.close();
    Statement statement(database, u"VACUUM INTO ?"_s);
    statement.bind(part);
    if (auto done = statement.run(); !done)
        return done;
    QFile::remove(copy);
    if (!untilOthersLetGo([&] { return QFile::rename(part, copy); }))
        return failed(
            database.errorFor(Tr::tr("The ledger could not be copied to %1.").arg(copy), Cause::FileUnusable));
    qCInfo(logLedger) << "copied the ledger before its schema is changed";
    return {};
}

Done refuseOrphans(Database &database, int version, Cause cause)
{
    const auto orphans = database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!orphans)
        return failed(orphans.error());
    if (*orphans == 0)
        return {};
    return failed(
        database.errorFor(Tr::tr("%1 cannot be upgraded to version %2: %3 of its rows refer to rows that do not exist.")
                              .arg(database.path())
                              .arg(version)
                              .arg(*orphans),
            cause));
}

Done apply(Database &database, const Migration &step)
{
    return inTransaction(database, [&]() -> Done {
        // Another process may have been faster: check again under the write lock.
        const auto version = database.number(u"PRAGMA user_version"_s);
        if (!version)
            return failed(version.error());
        if (*version >= step.version)
            return {};
        for (const char *sql : step.statements) {
            if (auto done = database.execute(QString::fromUtf8(sql)); !done)
                return done;
        }
        // Rows that were sound before: the fault is the step's, and the ledger is nobody's to set aside.
        if (auto done = refuseOrphans(database, step.version, Cause::LedgerUnusable); !done)
            return done;
        if (auto done = database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !done)
            return done;
        return database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
    });
}

/// A recreated table does not exist for a moment, and the pragma has no effect inside a transaction. Each step checks
/// all references before it commits.
Done withoutForeignKeys(Database &database, const std::function<Done()> &work)
{
    if (auto done = database.execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done;
    const Done worked = work();
    const Done restored = database.execute(u"PRAGMA foreign_keys = ON"_s);
    return worked ? restored : worked;
}

} // namespace

std::span<const Migration> ledgerMigrations()
{
    return kSteps;
}

Done refuseForeignFile(Database &database, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return failed(version.error());
    auto application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return failed(application.error());
    auto tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failed(tables.error());
    const bool isEmpty = *version == 0 && *tables == 0;
    if (!isEmpty && *application != kApplicationId)
        return failed(database.errorFor(
            Tr::tr("%1 is a database of another program, not a ledger of Tieout.").arg(database.path()),
            Cause::LedgerForeign));
    if (*version > newest)
        return failed(database.errorFor(Tr::tr("%1 was written by a newer version of Tieout (ledger version %2; this "
                                               "program knows up to %3). It was left unchanged.")
                                            .arg(database.path())
                                            .arg(*version)
                                            .arg(newest),
            Cause::LedgerNewer));
    return {};
}

bool isHeaderDamaged(Database &database)
{
    const auto tables = database.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                        "name IN ('payments', 'intents', 'outcomes', 'facts')"_s);
    const auto version = database.number(u"PRAGMA user_version"_s);
    const auto application = database.number(u"PRAGMA application_id"_s);
    if (!tables || !version || !application || *tables != 4)
        return false;
    return *application != kApplicationId || *version < 1 || *version > kUnbelievableVersion;
}

Done migrate(Database &database, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    if (auto done = refuseForeignFile(database, steps); !done)
        return done;
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return failed(version.error());
    if (*version > 0 && *version < newest) {
        if (auto done = copyBeforeMigrating(database, *version); !done)
            return done;
    }
    if (*version == newest)
        return {};
    if (auto done = refuseOrphans(database, newest, Cause::LedgerDamaged); !done)
        return done;
    return withoutForeignKeys(database, [&]() -> Done {
        for (const Migration &step : steps) {
            if (step.version <= *version)
                continue;
            if (auto done = apply(database, step); !done)
                return done;
        }
        return {};
    });
}

} // namespace tieout
