// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgercheck.h"

#include "core/base/tr.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/statement.h"

#include <QFileInfo>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr qint64 kAlwaysChecked = 16LL * 1024 * 1024;
constexpr auto kWholeCheckStays = 24h;

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
    // Not quick_check: an index that names another payment than its table does could make us write a line twice.
    const auto pages = texts(database, u"PRAGMA integrity_check(3)"_s);
    if (!pages)
        return failed(pages.error());
    if (*pages != QStringList { u"ok"_s })
        return std::optional(pages->join(u"; "_s));
    const auto orphans = texts(database, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!orphans)
        return failed(orphans.error());
    if (!orphans->isEmpty())
        return std::optional(Tr::tr("rows of %1 refer to rows that do not exist").arg(orphans->constFirst()));
    return std::optional<QString>();
}

} // namespace

bool isWholeCheckDue(const WholeCheckReasons &reasons, Instant now)
{
    if (reasons.bytes <= kAlwaysChecked || reasons.isDoubted || reasons.endedUncleanly || !reasons.lastWholeCheck)
        return true;
    // A check in the future was recorded by a wrong clock.
    return *reasons.lastWholeCheck > now || now - *reasons.lastWholeCheck >= kWholeCheckStays;
}

Result<WholeCheckReasons> wholeCheckReasons(Database &database)
{
    WholeCheckReasons reasons;
    const QString &path = database.path();
    reasons.bytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    reasons.isDoubted = isLedgerFileDoubted(path);
    const auto died = database.number(u"SELECT EXISTS (SELECT 1 FROM runs WHERE outcome = 'running')"_s);
    if (!died)
        return failed(died.error());
    reasons.endedUncleanly = *died != 0;
    Statement select(database, u"SELECT at FROM facts WHERE name = 'whole-look'"_s);
    const Done done = select.forEach([&reasons](Row &row) { reasons.lastWholeCheck = row.instant(); });
    if (!done)
        return failed(done.error());
    return reasons;
}

Result<std::optional<QString>> checkWhole(Database &database)
{
    const auto damage = damageIn(database);
    if (!damage) {
        // The check itself ran into it.
        if (database.sawDamage())
            return std::optional(damage.error().detail);
        return failed(damage.error());
    }
    if (*damage)
        return damage;
    trustLedgerFile(database.path());
    Statement remember(database, u"INSERT OR REPLACE INTO facts (name, value, at) VALUES ('whole-look', '', ?)"_s);
    if (Done done = remember.bind(database.now()).run(); !done)
        return failed(done.error());
    return damage;
}

} // namespace tieout
