// SPDX-License-Identifier: Apache-2.0
// When a run that failed on a temporary cause is due again.
#include "core/schedule/failedruns.h"

#include <QtTest/QtTest>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *utc)
{
    return *instantFromIsoText(QString::fromLatin1(utc));
}

ScheduleRule dailyAtSix()
{
    ScheduleRule rule;
    rule.frequency = Frequency::Daily;
    rule.timeZone = "UTC";
    return rule;
}

RunsBefore failedAt(Instant moment, int times)
{
    RunsBefore runs;
    runs.lastStarted = moment;
    runs.failures = times;
    runs.failedAt = moment;
    return runs;
}

} // namespace

class FailedRunsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePausesGrow();
    void aMorningWithoutNetwork();
    void whatDidNotFailIsNotDueAgain();
    void neverAndDaysOff();
    void theSchedulesOwnMomentComesFirst();
    void aFailureFromTheFuture();
};

void FailedRunsTest::thePausesGrow()
{
    QList<qint64> minutes;
    for (int times = 1; times <= 7; ++times)
        minutes << pauseAfter(times).count();
    QCOMPARE(minutes, QList<qint64>({ 5, 10, 20, 40, 60, 60, 60 }));
    QCOMPARE(pauseAfter(1'000'000).count(), 60);
}

void FailedRunsTest::aMorningWithoutNetwork()
{
    const ScheduleRule rule = dailyAtSix();
    const Instant six = at("2026-06-03T06:00:00Z");
    int tries = 0;
    RunsBefore runs = failedAt(six, 1);
    for (auto passed = 0min; passed < 3h; passed += 1min) {
        if (!isDue(rule, runs, six + passed))
            continue;
        ++tries;
        runs = failedAt(six + passed, runs.failures + 1);
    }
    QCOMPARE(tries, 5); // after 5, 15, 35, 75 and 135 minutes
    RunsBefore well;
    well.lastStarted = six + 3h;
    QCOMPARE(nextRun(rule, well, six + 3h), std::optional(six + 24h));
}

void FailedRunsTest::whatDidNotFailIsNotDueAgain()
{
    const ScheduleRule rule = dailyAtSix();
    const RunsBefore runs = failedAt(at("2026-06-03T06:00:00Z"), 0);
    QVERIFY(!dueAgainAt(rule, runs, at("2026-06-03T08:00:00Z")));
    QVERIFY(!isDue(rule, runs, at("2026-06-03T08:00:00Z")));
    QVERIFY(isDue(rule, runs, at("2026-06-04T06:00:00Z")));
}

void FailedRunsTest::neverAndDaysOff()
{
    ScheduleRule rule = dailyAtSix();
    rule.workingDaysOnly = true;
    const RunsBefore friday = failedAt(at("2026-06-05T23:58:00Z"), 1);
    QVERIFY(!isDue(rule, friday, at("2026-06-06T00:30:00Z"))); // a Saturday
    QCOMPARE(nextRun(rule, friday, at("2026-06-06T00:30:00Z")), std::optional(at("2026-06-08T06:00:00Z")));
    rule.frequency = Frequency::Never;
    QVERIFY(!isDue(rule, friday, at("2026-06-09T00:30:00Z")));
    QVERIFY(!nextRun(rule, friday, at("2026-06-09T00:30:00Z")));
}

void FailedRunsTest::theSchedulesOwnMomentComesFirst()
{
    ScheduleRule rule = dailyAtSix();
    rule.frequency = Frequency::Hourly;
    const RunsBefore runs = failedAt(at("2026-06-05T09:30:00Z"), 4);
    QCOMPARE(nextRun(rule, runs, at("2026-06-05T09:40:00Z")), std::optional(at("2026-06-05T10:00:00Z")));
    const RunsBefore first = failedAt(at("2026-06-05T09:30:00Z"), 1);
    QCOMPARE(nextRun(rule, first, at("2026-06-05T09:31:00Z")), std::optional(at("2026-06-05T09:35:00Z")));
    QCOMPARE(nextRun(rule, first, at("2026-06-05T09:36:00Z")), std::optional(at("2026-06-05T09:36:00Z")));
}

void FailedRunsTest::aFailureFromTheFuture()
{
    const Instant now = at("2026-06-05T09:30:00Z");
    QVERIFY(isDue(dailyAtSix(), failedAt(now + 365 * 24h, 3), now));
}

QTEST_GUILESS_MAIN(FailedRunsTest)
#include "tst_failedruns.moc"
