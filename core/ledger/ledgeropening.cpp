// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgeropening.h"

#include "core/base/tr.h"
#include "core/ledger/ledgercheck.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migrations.h"
#include "core/ledger/statement.h"

#include <QCryptographicHash>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString &path, const QString &proof)
{
    Error error(Cause::LedgerDamaged, Tr::tr("%1 is damaged: %2.").arg(path, proof));
    error.operation = u"use the ledger"_s;
    return error;
}

/// A digest of the schema's text. One changed letter can give a schema that SQLite reads and we do not.
Result<QString> schemaDigest(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement select(database, u"SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s);
    const Done done = select.forEach([&hash](Row &row) { hash.addData(row.text().toUtf8()); });
    if (!done)
        return failed(done.error());
    return QString::fromLatin1(hash.result().toHex());
}

/// Whether the schema is unchanged since its version was created; records it the first time.
Result<bool> isSchemaSound(Database &database)
{
    const auto digest = schemaDigest(database);
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!digest || !version)
        return failed(digest ? version.error() : digest.error());
    const QString name = u"schema/%1"_s.arg(*version);
    std::optional<QString> known;
    Statement select(database, u"SELECT value FROM facts WHERE name = ?"_s);
    select.bind(name);
    if (Done done = select.forEach([&known](Row &row) { known = row.text(); }); !done)
        return failed(done.error());
    if (known)
        return *known == *digest;
    Statement remember(database, u"INSERT OR IGNORE INTO facts (name, value, at) VALUES (?, ?, ?)"_s);
    if (Done done = remember.bindAll(name, *digest, database.now()).run(); !done)
        return failed(done.error());
    return true;
}

Done prepare(Database &database)
{
    // Refuse other programs' and newer files before the first pragma that writes.
    if (auto done = refuseForeignFile(database, ledgerMigrations()); !done)
        return done;
    if (auto done = database.configure(); !done)
        return done;
    return migrate(database, ledgerMigrations());
}

} // namespace

OpenedDatabase openLedgerDatabase(const QString &path, const Clock &clock)
{
    const bool isBroken = isLedgerFileBroken(path);
    if (auto done = prepareLedgerFile(path); !done)
        return tl::make_unexpected(OpenFailure { done.error(), isBroken });
    if (isBroken)
        return tl::make_unexpected(
            OpenFailure { damaged(path, Tr::tr("it is empty, and the log of its changes is not")), true });
    auto database = Database::open(path, clock);
    if (!database)
        return tl::make_unexpected(OpenFailure { database.error(), false });
    // An older SQLite cannot read our tables and calls them malformed: that is not damage.
    const auto isNewEnough = (*database)->number(u"SELECT sqlite_version() GLOB '3.[4-9][0-9]*'"_s);
    if (!isNewEnough || *isNewEnough == 0)
        return tl::make_unexpected(OpenFailure {
            (*database)->errorFor(
                Tr::tr("This computer's SQLite is older than 3.40, which Tieout needs."), Cause::DatabaseUnfit),
            false });
    if (auto done = prepare(**database); !done) {
        // Our tables under a version that never existed: neither a newer program's file nor another program's.
        if (isHeaderDamaged(**database))
            return tl::make_unexpected(
                OpenFailure { damaged(path, Tr::tr("its header names a version that Tieout never had")), true });
        const bool isDamaged = (*database)->sawDamage() || causeOf(done.error()) == Cause::LedgerDamaged;
        return tl::make_unexpected(OpenFailure { done.error(), isDamaged });
    }
    const auto isSound = isSchemaSound(**database);
    if (!isSound)
        return tl::make_unexpected(OpenFailure { isSound.error(), (*database)->sawDamage() });
    if (!*isSound)
        return tl::make_unexpected(
            OpenFailure { damaged(path, Tr::tr("its tables are not the ones that Tieout created")), true });
    return std::move(*database);
}

OpenedDatabase openAndCheckWhole(const QString &path, const Clock &clock)
{
    auto database = openLedgerDatabase(path, clock);
    if (!database)
        return database;
    const auto reasons = wholeCheckReasons(**database);
    if (!reasons)
        return tl::make_unexpected(OpenFailure { reasons.error(), (*database)->sawDamage() });
    if (!isWholeCheckDue(*reasons, clock.now()))
        return database;
    const auto damage = checkWhole(**database);
    if (!damage)
        return tl::make_unexpected(OpenFailure { damage.error(), false });
    if (*damage)
        return tl::make_unexpected(OpenFailure { damaged(path, **damage), true });
    return database;
}

} // namespace tieout
