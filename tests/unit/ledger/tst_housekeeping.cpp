// SPDX-License-Identifier: Apache-2.0
// The size stays limited: what housekeeping keeps, what it counts, and what it must never touch.
#include "core/ledger/database.h"
#include "core/ledger/housekeeping.h"
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = instantFromMs(1'795'000'000'000);
const Instant kHorizon = kNow - kKeptWhole;

EventMark mark(qint64 id, int daysAgo, const char *what)
{
    return EventMark { id, kNow - std::chrono::days(daysAgo), QString::fromLatin1(what) };
}

} // namespace

class HousekeepingTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;
    std::unique_ptr<Database> database;

    qint64 number(const char *sql) { return database->number(QString::fromLatin1(sql)).value_or(-1); }
    void run(const QString &sql) { DONE(database->execute(sql)); }
    bool tidy() { return tidyIfDue(*database).value(); }
    /// An hourly run for `years`, the newest one now.
    void addRuns(int years);

private Q_SLOTS:
    void init();
    void cleanup();
    void firstLastAndWhatWasDoneStays();
    void whatWasDroppedOnceIsNotDroppedAgain();
    void tenYearsOfHourlyRuns();
    void tracesKeepTheirRuns();
    void theNewestRunStaysHoweverOld();
    void eventsAreThinnedAndIntentsAreNot();
    void aCalendarYearsAheadMakesNothingOld();
};

void HousekeepingTest::addRuns(int years)
{
    run(u"INSERT INTO runs SELECT NULL, 'scheduled', 0, 'Ann', %1 - (%2 - value) * 3600000, %1, "
        "CASE value % 100 WHEN 0 THEN 'failed' ELSE 'completed' END, "
        "0, 0, 0, 5, 0, 0, 0, 0, 2, 3, '' FROM (WITH RECURSIVE c (value) AS (SELECT 1 UNION ALL "
        "SELECT value + 1 FROM c WHERE value < %2) SELECT value FROM c)"_s.arg(toMs(world->clock.now()))
            .arg(years * 365 * 24));
}

void HousekeepingTest::init()
{
    world = std::make_unique<LedgerWorld>();
    auto opened = Database::open(world->path(), world->clock);
    QVERIFY(opened);
    database = std::move(*opened);
    DONE(database->configure());
}

void HousekeepingTest::cleanup()
{
    database.reset();
    world.reset();
}

void HousekeepingTest::firstLastAndWhatWasDoneStays()
{
    const QList<EventMark> events { mark(1, 900, "state"), mark(2, 899, "state"), mark(3, 880, "created"),
        mark(4, 870, "state"), mark(5, 860, "proved"), mark(6, 850, "decided"), mark(7, 840, "voided"),
        mark(8, 830, "state"), mark(9, 820, "state"), mark(10, 10, "state"), mark(11, 9, "proved") };
    QCOMPARE(surplusEvents(events, kHorizon), QList<qint64>({ 2, 4, 5, 8 }));
    QCOMPARE(surplusEvents(events.first(9), kHorizon), QList<qint64>({ 2, 4, 5, 8 }));
    QVERIFY(surplusEvents({}, kHorizon).isEmpty());
    QVERIFY(surplusEvents({ mark(1, 900, "state") }, kHorizon).isEmpty());
    QVERIFY(surplusEvents({ mark(1, 3, "state"), mark(2, 2, "state"), mark(3, 1, "state") }, kHorizon).isEmpty());
}

void HousekeepingTest::whatWasDroppedOnceIsNotDroppedAgain()
{
    QList<EventMark> events;
    for (int i = 0; i < 30; ++i)
        events << mark(i + 1, 900 - i * 20, i % 7 == 3 ? "decided" : "state");
    const QList<qint64> surplus = surplusEvents(events, kHorizon);
    events.removeIf([&surplus](const EventMark &event) { return surplus.contains(event.id); });
    QVERIFY(surplusEvents(events, kHorizon).isEmpty());
}

void HousekeepingTest::tenYearsOfHourlyRuns()
{
    addRuns(10);
    constexpr qint64 kEveryHour = 87'600;
    constexpr qint64 kKept = 9'601; // 400 days, and the run that is exactly as old
    constexpr qint64 kAdded = kEveryHour - kKept;
    QCOMPARE(number("SELECT count(*) FROM runs"), kEveryHour);
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM runs"), kKept);
    QCOMPARE(number("SELECT sum(runs) FROM run_totals"), kAdded);
    QCOMPARE(number("SELECT sum(runs) - sum(completed) FROM run_totals"), kAdded / 100);
    QCOMPARE(number("SELECT sum(xero_calls) FROM run_totals"), 2 * kAdded);
    QVERIFY(number("SELECT count(*) FROM run_totals") <= 120);
    // Not again on the same day; a day later it removes only what became old in between.
    QVERIFY(!tidy());
    world->clock.at += std::chrono::hours(25);
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM runs"), 400 * 24 + 1 - 25);
}

void HousekeepingTest::tracesKeepTheirRuns()
{
    addRuns(3);
    DONE(world->ledger->payments().recordChanges({ payment(1, 1), payment(2, 1) }, PaymentAge::New));
    run(u"UPDATE runs SET created = 1 WHERE id = 10"_s);
    run(u"UPDATE runs SET voided = 1 WHERE id = 11"_s);
    run(u"UPDATE runs SET updated = 1 WHERE id = 12"_s);
    run(u"UPDATE runs SET outcome = 'running' WHERE id = 13"_s);
    auto written = intent(payment(1, 1), 1, 1);
    written.run = RunId(14);
    QVERIFY(world->ledger->journal().recordIntents({ written }));
    run(u"UPDATE payments SET run = 15"_s);
    run(u"INSERT INTO events (at, run, payment, what, text) VALUES (%1, 16, 1, 'state', '')"_s.arg(
        toMs(kNow - std::chrono::days(900))));
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM runs WHERE id BETWEEN 10 AND 16"), 7);
    QCOMPARE(number("SELECT count(*) FROM runs WHERE id < 10"), 0);
}

void HousekeepingTest::theNewestRunStaysHoweverOld()
{
    addRuns(1);
    world->clock.at += std::chrono::days(2000);
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM runs"), 1);
    QVERIFY(world->ledger->runs().last().value().has_value());
}

void HousekeepingTest::eventsAreThinnedAndIntentsAreNot()
{
    DONE(world->ledger->payments().recordChanges({ payment(1, 1), payment(2, 1) }, PaymentAge::New));
    const auto recorded = world->ledger->journal().recordIntents({ intent(payment(1, 1), 1, 1) });
    QVERIFY(recorded);
    const IntentId id = recorded->constFirst().id;
    DONE(world->ledger->journal().recordStep(id, u"create"_s));
    DONE(world->ledger->journal().recordOutcomes({ { id, OutcomeKind::Fulfilled, {} } }));
    run(u"UPDATE intents SET at = 1"_s);
    run(u"DELETE FROM events"_s);
    run(u"INSERT INTO events (at, payment, what, text) SELECT %1 + value * 3600000, 1 + value % 2, "
        "'state', '' FROM (WITH RECURSIVE c (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM c "
        "WHERE value < 9000) SELECT value FROM c)"_s.arg(toMs(kHorizon - std::chrono::days(500))));
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM events"), 4); // the first and the last of each
    QCOMPARE(number("SELECT count(*) FROM intents"), 1);
    QCOMPARE(number("SELECT count(*) FROM intent_steps"), 1);
    QCOMPARE(number("SELECT count(*) FROM outcomes"), 1);
    QCOMPARE(number("SELECT count(*) FROM payments"), 2);
}

void HousekeepingTest::aCalendarYearsAheadMakesNothingOld()
{
    addRuns(1);
    run(u"INSERT INTO facts (name, value, at) VALUES ('xero-watermark', '', %1)"_s.arg(toMs(world->clock.now())));
    const qint64 before = number("SELECT count(*) FROM runs");
    world->clock.at += std::chrono::days(3650);
    QVERIFY(tidy());
    QCOMPARE(number("SELECT count(*) FROM runs"), before);
}

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "tst_housekeeping.moc"
