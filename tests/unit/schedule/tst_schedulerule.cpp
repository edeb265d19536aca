// SPDX-License-Identifier: Apache-2.0
// When a run is due: frequencies, time zones, daylight saving, working days, missed moments.
#include "core/schedule/schedulerule.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *utc)
{
    return *instantFromIsoText(QString::fromLatin1(utc));
}

QString text(std::optional<Instant> moment)
{
    return moment ? toDateTime(*moment).toString(Qt::ISODate) : u"never"_s;
}

ScheduleRule rule(Frequency frequency, const char *zone)
{
    ScheduleRule value;
    value.frequency = frequency;
    value.timeZone = zone;
    return value;
}

QStringList next(const ScheduleRule &value, Instant after, int count)
{
    QStringList moments;
    for (int i = 0; i < count; ++i) {
        const auto moment = nextDueAfter(value, after);
        moments << text(moment);
        after = *moment;
    }
    return moments;
}

const QTime kSix(6, 0);

/// The due moments after a given one, in order.
struct Due {
    const char *name;
    const char *frequency;
    const char *zone;
    QTime time;
    const char *after;
    const char *expected;
};

const Due kDues[] = {
    { "hourly", "hourly", "UTC", kSix, "2026-06-01T10:20:00Z", "2026-06-01T11:00:00Z 2026-06-01T12:00:00Z" },
    { "strictly after", "hourly", "UTC", kSix, "2026-06-01T10:00:00Z", "2026-06-01T11:00:00Z" },
    { "every 2", "2h", "UTC", kSix, "2026-06-01T21:59:59Z", "2026-06-01T22:00:00Z 2026-06-02T00:00:00Z" },
    { "every 4, from the zone's midnight", "4h", "Asia/Kolkata", kSix, "2026-06-01T00:00:00Z",
        "2026-06-01T02:30:00Z 2026-06-01T06:30:00Z" },
    { "daily", "daily", "America/New_York", kSix, "2026-06-01T00:00:00Z", "2026-06-01T10:00:00Z 2026-06-02T10:00:00Z" },
    // New York: 2026-03-08 02:00 EST becomes 03:00 EDT; 2026-11-01 02:00 EDT becomes 01:00 EST.
    { "daily over the start of summer", "daily", "America/New_York", kSix, "2026-03-07T12:00:00Z",
        "2026-03-08T10:00:00Z 2026-03-09T10:00:00Z" },
    { "daily inside the gap", "daily", "America/New_York", QTime(2, 30), "2026-03-07T12:00:00Z",
        "2026-03-08T07:00:00Z 2026-03-09T06:30:00Z" },
    { "daily inside the repeated hour", "daily", "America/New_York", QTime(1, 30), "2026-10-31T12:00:00Z",
        "2026-11-01T05:30:00Z 2026-11-02T06:30:00Z" },
    { "between the two", "daily", "America/New_York", QTime(1, 30), "2026-11-01T05:45:00Z", "2026-11-02T06:30:00Z" },
    { "hourly over the gap", "hourly", "America/New_York", kSix, "2026-03-08T05:30:00Z",
        "2026-03-08T06:00:00Z 2026-03-08T07:00:00Z 2026-03-08T08:00:00Z" },
    { "hourly over the repeated hour", "hourly", "America/New_York", kSix, "2026-11-01T04:30:00Z",
        "2026-11-01T05:00:00Z 2026-11-01T06:00:00Z 2026-11-01T07:00:00Z 2026-11-01T08:00:00Z" },
    { "hourly in the second of the two", "hourly", "America/New_York", kSix, "2026-11-01T06:10:00Z",
        "2026-11-01T07:00:00Z" },
    { "every 2 over the repeated hour", "2h", "Pacific/Auckland", kSix, "2026-04-04T12:30:00Z",
        "2026-04-04T13:00:00Z 2026-04-04T16:00:00Z" },
    { "every 2 over the gap", "2h", "America/New_York", kSix, "2026-03-08T05:30:00Z",
        "2026-03-08T07:00:00Z 2026-03-08T08:00:00Z" },
    { "Los Angeles", "daily", "America/Los_Angeles", QTime(2, 0), "2026-03-08T00:00:00Z",
        "2026-03-08T10:00:00Z 2026-03-09T09:00:00Z" },
    // Auckland: 2026-09-27 02:00 becomes 03:00; 2026-04-05 03:00 becomes 02:00.
    { "Auckland, gap", "daily", "Pacific/Auckland", QTime(2, 15), "2026-09-26T00:00:00Z",
        "2026-09-26T14:00:00Z 2026-09-27T13:15:00Z" },
    { "Auckland, repeated", "daily", "Pacific/Auckland", QTime(2, 15), "2026-04-04T00:00:00Z",
        "2026-04-04T13:15:00Z 2026-04-05T14:15:00Z" },
    // Lord Howe moves by half an hour: 2026-10-04 02:00 becomes 02:30; 2026-04-05 02:00 becomes 01:30.
    { "Lord Howe, gap", "hourly", "Australia/Lord_Howe", kSix, "2026-10-03T14:45:00Z",
        "2026-10-03T15:30:00Z 2026-10-03T16:00:00Z" },
    { "Lord Howe, repeated", "daily", "Australia/Lord_Howe", QTime(1, 45), "2026-04-04T00:00:00Z",
        "2026-04-04T14:45:00Z 2026-04-05T15:15:00Z" },
    { "Lord Howe, hourly over the repeated half hour", "hourly", "Australia/Lord_Howe", kSix, "2026-04-04T13:30:00Z",
        "2026-04-04T14:00:00Z 2026-04-04T15:30:00Z" },
    // Samoa had no 2011-12-30: what was due on it is due when the next day begins.
    { "a day that never was", "daily", "Pacific/Apia", kSix, "2011-12-30T00:00:00Z",
        "2011-12-30T10:00:00Z 2011-12-30T16:00:00Z" },
    // Havana's gap is at midnight. In 2025, because Cuba kept summer time in the autumn of 2026.
    { "gap at midnight", "daily", "America/Havana", QTime(0, 0), "2025-03-08T12:00:00Z",
        "2025-03-09T05:00:00Z 2025-03-10T04:00:00Z" },
    { "repeated midnight", "daily", "America/Havana", QTime(0, 30), "2025-11-01T12:00:00Z",
        "2025-11-02T04:30:00Z 2025-11-03T05:30:00Z" },
};

} // namespace

class ScheduleRuleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void words();
    void nextDue_data();
    void nextDue();
    void neverIsNever();
    void workingDays();
    void unknownZoneIsTheComputers();
    void theZoneOfTheComputerDoesNotMatterOtherwise();
    void dueOnceHoweverManyWereMissed();
    void withoutCatchUpAMissedMomentIsLetGo();
    void aClockSetBackNeitherStormsNorStalls();
};

void ScheduleRuleTest::cleanup()
{
    qunsetenv("TZ");
    tzset();
}

void ScheduleRuleTest::words()
{
    for (const Frequency frequency :
        { Frequency::Never, Frequency::Hourly, Frequency::Every2Hours, Frequency::Every4Hours, Frequency::Daily })
        QVERIFY(frequencyFromString(toString(frequency)) == frequency);
    QVERIFY(!frequencyFromString(u"3h"_s));
    QVERIFY(!frequencyFromString(QString()));
}

void ScheduleRuleTest::nextDue_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    for (const Due &due : kDues) {
        QTest::newRow(due.name) << QString::fromLatin1(due.frequency) << QByteArray(due.zone) << due.time
                                << QString::fromLatin1(due.after)
                                << QString::fromLatin1(due.expected).split(QLatin1Char(' '));
    }
}

void ScheduleRuleTest::nextDue()
{
    QFETCH(QString, frequency);
    QFETCH(QByteArray, zone);
    QFETCH(QTime, time);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    ScheduleRule value;
    value.frequency = *frequencyFromString(frequency);
    value.timeZone = zone;
    value.timeOfDay = time;
    QCOMPARE(next(value, *instantFromIsoText(after), static_cast<int>(expected.size())), expected);
}

void ScheduleRuleTest::neverIsNever()
{
    QVERIFY(!nextDueAfter(ScheduleRule(), at("2026-06-01T00:00:00Z")));
    QVERIFY(!isDue(ScheduleRule(), at("2020-06-01T00:00:00Z"), at("2026-06-01T00:00:00Z")));
}

void ScheduleRuleTest::workingDays()
{
    ScheduleRule value = rule(Frequency::Daily, "America/New_York");
    value.workingDaysOnly = true;
    // Friday 2026-06-05; the next working day is Monday the 8th.
    QCOMPARE(text(nextDueAfter(value, at("2026-06-05T12:00:00Z"))), u"2026-06-08T10:00:00Z"_s);
    value.frequency = Frequency::Hourly;
    // 23:00 on Friday in New York is Saturday in UTC, and still a working hour.
    const QStringList expected { u"2026-06-06T03:00:00Z"_s, u"2026-06-08T04:00:00Z"_s };
    QCOMPARE(next(value, at("2026-06-06T02:10:00Z"), 2), expected);
}

void ScheduleRuleTest::unknownZoneIsTheComputers()
{
    qputenv("TZ", "Pacific/Auckland");
    tzset();
    const Instant after = at("2026-06-01T00:00:00Z");
    QCOMPARE(text(nextDueAfter(rule(Frequency::Daily, "Mars/Olympus"), after)), u"2026-06-01T18:00:00Z"_s);
    QCOMPARE(text(nextDueAfter(rule(Frequency::Daily, ""), after)), u"2026-06-01T18:00:00Z"_s);
}

void ScheduleRuleTest::theZoneOfTheComputerDoesNotMatterOtherwise()
{
    for (const char *computer : { "UTC", "Pacific/Auckland", "America/Los_Angeles" }) {
        qputenv("TZ", computer);
        tzset();
        QCOMPARE(text(nextDueAfter(rule(Frequency::Daily, "America/New_York"), at("2026-06-01T12:00:00Z"))),
            u"2026-06-02T10:00:00Z"_s);
    }
}

void ScheduleRuleTest::dueOnceHoweverManyWereMissed()
{
    const ScheduleRule hourly = rule(Frequency::Hourly, "UTC");
    const Instant last = at("2026-06-01T10:00:05Z");
    QVERIFY(!isDue(hourly, last, at("2026-06-01T10:59:59Z")));
    QVERIFY(isDue(hourly, last, at("2026-06-01T11:00:00Z")));
    const Instant woken = at("2026-06-04T08:20:00Z");
    QVERIFY(isDue(hourly, last, woken));
    QVERIFY(!isDue(hourly, woken, woken));
    QVERIFY(!isDue(hourly, woken, at("2026-06-04T08:59:59Z")));
    QVERIFY(isDue(hourly, woken, at("2026-06-04T09:00:00Z")));
}

void ScheduleRuleTest::withoutCatchUpAMissedMomentIsLetGo()
{
    ScheduleRule daily = rule(Frequency::Daily, "UTC");
    daily.catchUpAfterWaking = false;
    const Instant last = at("2026-06-01T06:00:00Z");
    QVERIFY(isDue(daily, last, at("2026-06-02T06:00:00Z")));
    QVERIFY(isDue(daily, last, at("2026-06-02T06:10:00Z")));
    QVERIFY(!isDue(daily, last, at("2026-06-02T06:10:01Z")));
    QVERIFY(!isDue(daily, last, at("2026-06-05T05:59:59Z")));
    QVERIFY(isDue(daily, last, at("2026-06-05T06:05:00Z")));
}

void ScheduleRuleTest::aClockSetBackNeitherStormsNorStalls()
{
    ScheduleRule hourly = rule(Frequency::Hourly, "UTC");
    // The last run began while the clock was years off.
    const Instant last = at("2031-01-01T00:30:00Z");
    int runs = 0;
    Instant began = last;
    for (int minute = 0; minute < 180; ++minute) {
        const Instant now = at("2026-06-01T10:00:30Z") + std::chrono::minutes(minute);
        if (isDue(hourly, began, now)) {
            ++runs;
            began = now;
        }
    }
    QVERIFY2(runs >= 2 && runs <= 4, qPrintable(QString::number(runs)));
    // Set back by half an hour: the run due at eleven has taken place, and eleven comes again.
    QVERIFY(!isDue(hourly, at("2026-06-01T11:00:10Z"), at("2026-06-01T10:30:10Z")));
    QVERIFY(isDue(hourly, at("2026-06-01T11:00:10Z"), at("2026-06-01T12:00:00Z")));
}

QTEST_GUILESS_MAIN(ScheduleRuleTest)
#include "tst_schedulerule.moc"
