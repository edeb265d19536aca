// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/housekeeping.h"

#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

#include <QHash>
#include <QSet>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr int kRunsAtOnce = 500;
constexpr int kEventsAtOnce = 2000;

QString numberListText(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

Done remember(Database &database, const QString &name, qint64 value)
{
    Statement insert(database, u"INSERT OR REPLACE INTO facts (name, value, at) VALUES (?, ?, ?)"_s);
    return insert.bindAll(name, QString::number(value), database.now()).run();
}

Done removeAll(Database &database, const QString &sql, const QList<qint64> &ids)
{
    Statement statement(database, sql);
    return statement.bind(numberListText(ids)).run();
}

/// Old runs after `cursor` that left no trace. The newest run stays: it determines when the next one is due.
Result<QList<qint64>> idleRuns(Database &database, qint64 cursor, Instant horizon)
{
    Statement select(database,
        u"SELECT id FROM runs r WHERE id > ? AND started_at < ? AND outcome <> 'running' "
        "AND created = 0 AND voided = 0 AND updated = 0 "
        "AND id <> (SELECT max(id) FROM runs WHERE dry_run = r.dry_run) "
        "AND NOT EXISTS (SELECT 1 FROM intents WHERE run = r.id) "
        "AND NOT EXISTS (SELECT 1 FROM events WHERE run = r.id) "
        "AND NOT EXISTS (SELECT 1 FROM payments WHERE run = r.id) ORDER BY id LIMIT %1"_s.arg(kRunsAtOnce));
    select.bindAll(cursor, horizon);
    QList<qint64> ids;
    const Done done = select.forEach([&ids](Row &row) { ids << row.integer(); });
    if (!done)
        return failed(done.error());
    return ids;
}

Done countAndRemove(Database &database, const QList<qint64> &runs)
{
    return inTransaction(database, [&]() -> Done {
        Statement count(database,
            u"INSERT INTO run_totals (month, runs, completed, xero_calls, procore_calls) "
            "SELECT strftime('%Y-%m', started_at / 1000, 'unixepoch') AS month, count(*), "
            "sum(outcome = 'completed'), sum(xero_calls), sum(procore_calls) FROM runs "
            "WHERE id IN (SELECT value FROM json_each(?)) GROUP BY month "
            "ON CONFLICT (month) DO UPDATE SET runs = runs + excluded.runs, "
            "completed = completed + excluded.completed, xero_calls = xero_calls + excluded.xero_calls, "
            "procore_calls = procore_calls + excluded.procore_calls"_s);
        if (auto done = count.bind(numberListText(runs)).run(); !done)
            return done;
        return removeAll(database, u"DELETE FROM runs WHERE id IN (SELECT value FROM json_each(?))"_s, runs);
    });
}

Done tidyRuns(Database &database, Instant horizon)
{
    qint64 cursor = 0;
    while (true) {
        const auto runs = idleRuns(database, cursor, horizon);
        if (!runs)
            return failed(runs.error());
        if (runs->isEmpty())
            return {};
        if (auto done = countAndRemove(database, *runs); !done)
            return done;
        cursor = runs->constLast();
    }
}

struct NextEvents {
    qint64 last = 0; ///< id of the last one; 0 when there is none
    QList<qint64> payments;
};

/// The payments of the next events that have become old.
Result<NextEvents> nextOldEvents(Database &database, qint64 cursor, Instant horizon)
{
    Statement select(
        database, u"SELECT id, payment FROM events WHERE id > ? AND at < ? ORDER BY id LIMIT %1"_s.arg(kEventsAtOnce));
    select.bindAll(cursor, horizon);
    NextEvents next;
    QSet<qint64> payments;
    const Done done = select.forEach([&](Row &row) {
        next.last = row.integer();
        payments.insert(row.integer());
    });
    if (!done)
        return failed(done.error());
    next.payments = payments.values();
    return next;
}

Result<QList<qint64>> surplusOf(Database &database, const QList<qint64> &payments, Instant horizon)
{
    Statement select(database,
        u"SELECT payment, id, at, what FROM events WHERE payment IN (SELECT value FROM json_each(?)) "
        "ORDER BY payment, id"_s);
    select.bind(numberListText(payments));
    QHash<qint64, QList<EventMark>> marks;
    const Done done = select.forEach([&marks](Row &row) {
        QList<EventMark> &ofPayment = marks[row.integer()];
        EventMark mark;
        mark.id = row.integer();
        mark.at = row.instant();
        mark.what = row.text();
        ofPayment << mark;
    });
    if (!done)
        return failed(done.error());
    QList<qint64> surplus;
    for (const QList<EventMark> &ofPayment : std::as_const(marks))
        surplus += surplusEvents(ofPayment, horizon);
    return surplus;
}

Done tidyEvents(Database &database, Instant horizon)
{
    const QString name = u"tidied-events"_s;
    auto cursor = database.number(
        u"SELECT coalesce((SELECT CAST(value AS INTEGER) FROM facts WHERE name = 'tidied-events'), 0)"_s);
    if (!cursor)
        return failed(cursor.error());
    while (true) {
        const auto next = nextOldEvents(database, *cursor, horizon);
        if (!next)
            return failed(next.error());
        if (next->last == 0)
            return {};
        const Done done = inTransaction(database, [&]() -> Done {
            const auto surplus = surplusOf(database, next->payments, horizon);
            if (!surplus)
                return failed(surplus.error());
            const QString sql = u"DELETE FROM events WHERE id IN (SELECT value FROM json_each(?))"_s;
            if (auto removed = removeAll(database, sql, *surplus); !removed)
                return removed;
            return remember(database, name, next->last);
        });
        if (!done)
            return done;
        cursor = next->last;
    }
}

Result<bool> isDue(Database &database)
{
    const auto last = database.number(u"SELECT coalesce((SELECT at FROM facts WHERE name = 'tidied'), 0)"_s);
    if (!last)
        return failed(last.error());
    const Instant at = instantFromMs(*last);
    return at > database.now() || database.now() - at >= 24h;
}

/// By the earlier of this computer's clock and the mark of the last reading: a calendar that is set years ahead for a
/// day would make everything old (rule 25).
Result<Instant> horizonOf(Database &database)
{
    const auto mark = database.number(u"SELECT coalesce((SELECT at FROM facts WHERE name = 'xero-watermark'), 0)"_s);
    if (!mark)
        return failed(mark.error());
    const Instant now = database.now();
    return (*mark > 0 ? std::min(now, instantFromMs(*mark)) : now) - kKeptWhole;
}

} // namespace

QList<qint64> surplusEvents(const QList<EventMark> &events, Instant horizon)
{
    QList<qint64> surplus;
    for (qsizetype i = 1; i < events.size(); ++i) {
        const EventMark &event = events[i];
        const bool isRepeatable = event.what == QLatin1String("state") || event.what == QLatin1String("proved");
        // The last event before the kept months says how things stood at their beginning.
        const bool isLastOld = i + 1 == events.size() || events[i + 1].at >= horizon;
        if (isRepeatable && event.at < horizon && !isLastOld)
            surplus << event.id;
    }
    return surplus;
}

Result<bool> tidyIfDue(Database &database)
{
    const auto due = isDue(database);
    if (!due || !*due)
        return due;
    const auto horizon = horizonOf(database);
    if (!horizon)
        return failed(horizon.error());
    Done done = tidyEvents(database, *horizon);
    if (done)
        done = tidyRuns(database, *horizon);
    if (done)
        done = remember(database, u"tidied"_s, 0);
    if (!done)
        return failed(done.error());
    return true;
}

} // namespace tieout
