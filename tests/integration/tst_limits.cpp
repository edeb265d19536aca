// SPDX-License-Identifier: Apache-2.0
// The door to a service against the vendors' limits on virtual time: others on the same limits, storms, wrong clocks,
// a laptop's sleep, new processes.
#include "tests/integration/limiteddesks.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LimitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoDesksOnOneProcoreToken();
    void twoDesksOnOneXeroOrganisation();
    void othersAreSeenInTheHourToo();
    void aStormIsSatOut();
    void aStormWithoutEndEnds();
    void wrongClocksChangeNothing_data();
    void wrongClocksChangeNothing();
    void aLaptopsSleepInTheMiddleOfAWindow();
    void aUsedUpDayIsNotSleptThrough();
    void aDayThatBeganAnewIsFoundOut();
    void aNewProcessKnowsWhatTheLastOneKnew();
    void aNewProcessWithoutMemoryLearnsFromHeaders();
    void aMemoryThatCannotBeTrueIsDropped();
    void aScheduledRunLeavesATenth();
};

void LimitsTest::twoDesksOnOneProcoreToken()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk one(&procore, &time, Pacer::forProcore());
    Desk other(&procore, &time, Pacer::forProcore());
    other.line.latency = 95ms;
    auto first = work(&one, 400);
    auto second = work(&other, 400);
    QCOMPARE(QCoro::waitFor(first), 400);
    QCOMPARE(QCoro::waitFor(second), 400);
    QCOMPARE(procore.refusals, 0);
    // Together they still use most of what there is: 800 calls in windows of 25 are 320 s.
    QVERIFY2(time.elapsed() < 520s, qPrintable(QString::number(time.elapsed().count())));
}

void LimitsTest::twoDesksOnOneXeroOrganisation()
{
    VirtualTime time;
    XeroCounter xero(&time);
    Desk one(&xero, &time, Pacer::forXero());
    Desk other(&xero, &time, Pacer::forXero());
    auto first = work(&one, 150);
    auto second = work(&other, 150);
    QCOMPARE(QCoro::waitFor(first), 150);
    QCOMPARE(QCoro::waitFor(second), 150);
    QCOMPARE(xero.refusals, 0);
    QVERIFY2(time.elapsed() < 8min, qPrintable(QString::number(time.elapsed().count())));
    // The last one knows everything.
    QCOMPARE(std::min(windowOf(one.channel, "day").left, windowOf(other.channel, "day").left), 700);
}

void LimitsTest::othersAreSeenInTheHourToo()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk one(&procore, &time, Pacer::forProcore());
    Desk other(&procore, &time, Pacer::forProcore());
    auto first = work(&one, 100);
    auto second = work(&other, 100);
    QCOMPARE(QCoro::waitFor(first) + QCoro::waitFor(second), 200);
    const int left = windowOf(one.channel, "hour").left;
    QVERIFY2(left < 3600 - 150 && left >= 3600 - 200, qPrintable(QString::number(left)));
}

void LimitsTest::aStormIsSatOut()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk desk(&procore, &time, Pacer::forProcore());
    procore.onAnswer = [&](HttpResponse &response) {
        if (time.elapsed() < 20s) {
            response.status = 429;
            response.headers.insert("retry-after", "0");
        }
    };
    QVERIFY(desk.call());
    QVERIFY(time.elapsed() >= 20s && time.elapsed() < 1min);
    // Paced down: not once a second.
    QVERIFY2(procore.refusals <= 5, qPrintable(QString::number(procore.refusals)));
    QVERIFY(desk.call());
}

void LimitsTest::aStormWithoutEndEnds()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk desk(&procore, &time, Pacer::forProcore());
    procore.onAnswer = [](HttpResponse &response) { response.status = 429; };
    const auto answer = desk.call();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
    QVERIFY(time.elapsed() <= 2min); // an hour's patience is for a pause that is named, not for refusals without end
    QVERIFY(procore.refusals <= 6);
    desk.channel.setLongestWait(2min);
    const auto before = time.elapsed();
    QVERIFY(!desk.call()); // a click is less patient than a run
    QVERIFY(time.elapsed() - before <= 3min);
}

void LimitsTest::wrongClocksChangeNothing_data()
{
    QTest::addColumn<qint64>("skewMinutes");
    QTest::addColumn<bool>("saysDate");
    for (const qint64 minutes : { -24 * 60, -180, -7, 0, 7, 180, 24 * 60 }) {
        QTest::addRow("%+lld min", static_cast<long long>(minutes)) << minutes << true;
        QTest::addRow("%+lld min, no Date", static_cast<long long>(minutes)) << minutes << false;
    }
}

void LimitsTest::wrongClocksChangeNothing()
{
    QFETCH(qint64, skewMinutes);
    QFETCH(bool, saysDate);
    VirtualTime time;
    ProcoreCounter procore(&time);
    procore.saysDate = saysDate;
    procore.limits.numbers().hour = 600;
    procore.limits.setUsed(550, 20, toMs(procore.clock.now())); // somebody else had used some
    Desk desk(&procore, &time, Pacer::forProcore());
    desk.clock.skew = std::chrono::minutes(skewMinutes);
    for (int i = 0; i < 120; ++i)
        QVERIFY(desk.call());
    QVERIFY2(procore.refusals <= 1, qPrintable(QString::number(procore.refusals)));
    // Without a Date a moment near the truth is believed, and the hour is waited for once more.
    QVERIFY2(time.elapsed() < (saysDate ? 63min : 123min), qPrintable(QString::number(time.elapsed().count())));
}

void LimitsTest::aLaptopsSleepInTheMiddleOfAWindow()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    procore.limits.numbers().hour = 40;
    Desk desk(&procore, &time, Pacer::forProcore());
    for (int i = 0; i < 40; ++i)
        QVERIFY(desk.call());
    time.pass(2h); // asleep
    const auto woken = time.elapsed();
    QVERIFY(desk.call());
    QVERIFY(time.elapsed() - woken < 1s);
    QCOMPARE(procore.refusals, 0);
    // And while a call waits for the hour: never longer at a stretch than the slice.
    for (int i = 0; i < 40; ++i)
        QVERIFY(desk.call());
    QVERIFY(desk.sleeper.longest <= 90s);
    QCOMPARE(procore.refusals, 0);
}

void LimitsTest::aUsedUpDayIsNotSleptThrough()
{
    VirtualTime time;
    XeroCounter xero(&time);
    xero.limits.setUsed(XeroCounter::kTenant, 0, 999, toMs(xero.clock.now()));
    Desk desk(&xero, &time, Pacer::forXero());
    QVERIFY(desk.call());
    const auto spent = desk.call(); // the header said that nothing is left
    QVERIFY(!spent);
    QCOMPARE(spent.error().kind, ErrorKind::DayLimitReached);
    QCOMPARE(xero.calls, 1);
    Desk stranger(&xero, &time, Pacer::forXero());
    const auto refused = stranger.call(); // learns it by a 429
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DayLimitReached);
    QVERIFY(time.elapsed() < 5s);
    QVERIFY(stranger.channel.budget().blockedUntil.value() > stranger.clock.now());
}

void LimitsTest::aDayThatBeganAnewIsFoundOut()
{
    VirtualTime time;
    XeroCounter xero(&time);
    xero.limits.setUsed(XeroCounter::kTenant, 0, 999, toMs(xero.clock.now()));
    Desk desk(&xero, &time, Pacer::forXero());
    QVERIFY(desk.call());
    int asked = 0;
    auto began = time.elapsed();
    while (!desk.call()) {
        time.pass(10min);
        ++asked;
        QVERIFY(asked < 6 * 25);
    }
    QVERIFY(time.elapsed() - began <= 24h + 10min);
    // The header's zero was tested once; the 429 to that named the hour.
    QVERIFY2(xero.refusals <= 1, qPrintable(QString::number(xero.refusals)));
    QVERIFY(windowOf(desk.channel, "day").left > 990);
}

void LimitsTest::aNewProcessKnowsWhatTheLastOneKnew()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk last(&procore, &time, Pacer::forProcore());
    QCOMPARE(QCoro::waitFor(work(&last, 300)), 300);
    time.pass(5min);
    Desk next(&procore, &time, Pacer::forProcore());
    next.channel.rememberBudget(last.channel.budget());
    QCOMPARE(windowOf(next.channel, "hour").left, 3300);
    QVERIFY(windowOf(next.channel, "hour").resetsAt > next.clock.now());
    time.pass(61min);
    QCOMPARE(windowOf(next.channel, "hour").left, 3600);

    XeroCounter xero(&time);
    xero.limits.setUsed(XeroCounter::kTenant, 0, 1000, toMs(xero.clock.now()));
    Desk spent(&xero, &time, Pacer::forXero());
    QVERIFY(!spent.call());
    Desk after(&xero, &time, Pacer::forXero());
    after.channel.rememberBudget(spent.channel.budget());
    const auto refused = after.call();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DayLimitReached);
    QCOMPARE(xero.calls, 1); // it knew without asking
}

void LimitsTest::aNewProcessWithoutMemoryLearnsFromHeaders()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    procore.limits.numbers().hour = 300;
    Desk last(&procore, &time, Pacer::forProcore());
    QCOMPARE(QCoro::waitFor(work(&last, 250)), 250);
    Desk next(&procore, &time, Pacer::forProcore());
    time.pass(11s);
    QCOMPARE(QCoro::waitFor(work(&next, 100)), 100);
    QCOMPARE(procore.refusals, 0);
}

void LimitsTest::aMemoryThatCannotBeTrueIsDropped()
{
    VirtualTime time;
    ProcoreCounter procore(&time);
    Desk desk(&procore, &time, Pacer::forProcore());
    Budget nonsense;
    CallBudget hour;
    hour.window = u"hour"_s;
    hour.limit = 3600;
    hour.length = 1h;
    hour.resetsAt = desk.clock.now() + std::chrono::hours(24 * 365); // the calendar was a year ahead
    nonsense.windows = { hour };
    nonsense.blockedUntil = hour.resetsAt;
    desk.channel.rememberBudget(nonsense);
    QVERIFY(desk.call());
    QCOMPARE(time.elapsed(), 160ms);
}

void LimitsTest::aScheduledRunLeavesATenth()
{
    VirtualTime time;
    XeroCounter xero(&time);
    xero.limits.setUsed(XeroCounter::kTenant, 0, 890, toMs(xero.clock.now()));
    Desk desk(&xero, &time, Pacer::forXero());
    desk.channel.setReservePercent(10);
    int done = 0;
    while (done < 100 && desk.call())
        ++done;
    QCOMPARE(done, 10);
    desk.channel.setReservePercent(0); // a person clicks
    QVERIFY(desk.call());
    QCOMPARE(xero.refusals, 0);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
