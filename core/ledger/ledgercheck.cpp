// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgercheck.h"

#include "core/ledger/ledgerfile.h"
#include "core/ledger/statement.h"

#include <QFileInfo>

namespace tieout {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kLookedAtAlways = 16LL * 1024 * 1024;
constexpr auto kWholeLookStays = 24h;

Result<QStringList> texts(Database &database, const QString &sql)
{
    QStringList found;
    Statement statement(database, sql);
    const Done done = statement.forEach([&found](Row &row) { found.append(row.text()); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<std::optional<QString>> damageIn(Database &database)
{
    // Not quick_check: an index that names another payment than its table does is how a line would be written twice.
    const auto pages = texts(database, QStringLiteral("PRAGMA integrity_check(3)"));
    if (!pages)
        return failed(pages.error());
    if (*pages != QStringList { QStringLiteral("ok") })
        return std::optional(pages->join(QStringLiteral("; ")));
    const auto orphans = texts(database, QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"));
    if (!orphans)
        return failed(orphans.error());
    if (!orphans->isEmpty())
        return std::optional(QStringLiteral("rows of %1 belong to nothing").arg(orphans->constFirst()));
    return std::optional<QString>();
}

} // namespace

bool wholeLookIsDue(const LookReasons &reasons, Instant now)
{
    if (reasons.bytes <= kLookedAtAlways || reasons.isDoubted || reasons.endedUncleanly || !reasons.lastWholeLook)
        return true;
    // One from the future was written by a clock that was wrong.
    return *reasons.lastWholeLook > now || now - *reasons.lastWholeLook >= kWholeLookStays;
}

Result<LookReasons> lookReasons(Database &database)
{
    LookReasons reasons;
    const QString &path = database.path();
    reasons.bytes = QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
    reasons.isDoubted = isLedgerFileDoubted(path);
    const auto died = database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM runs WHERE outcome = 'running')"));
    if (!died)
        return failed(died.error());
    reasons.endedUncleanly = *died != 0;
    Statement select(database, QStringLiteral("SELECT at FROM facts WHERE name = 'whole-look'"));
    const Done done = select.forEach([&reasons](Row &row) { reasons.lastWholeLook = row.instant(); });
    if (!done)
        return failed(done.error());
    return reasons;
}

Result<std::optional<QString>> lookWhole(Database &database)
{
    const auto damage = damageIn(database);
    if (!damage) {
        // The look itself ran into it.
        if (database.sawDamage())
            return std::optional(damage.error().detail);
        return failed(damage.error());
    }
    if (*damage)
        return damage;
    trustLedgerFile(database.path());
    Statement remember(
        database, QStringLiteral("INSERT OR REPLACE INTO facts (name, value, at) VALUES ('whole-look', '', ?)"));
    if (Done done = remember.bind(database.now()).run(); !done)
        return failed(done.error());
    return damage;
}

} // namespace tieout
