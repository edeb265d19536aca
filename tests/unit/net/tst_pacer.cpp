// SPDX-License-Identifier: Apache-2.0
#include "core/net/retrypolicy.h"
#include "tests/unit/net/pacing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PacerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void burstsAreFreeUntilTheWindowIsFull();
    void callsOnTheirWayCount();
    void unlimitedNeverWaits();
    void xeroHeadersTellOfOthers();
    void xeroDayHeaderIsTakenAtItsWord();
    void refusalBlocks_data();
    void refusalBlocks();
    void refusalsInARowSlowUsDown();
    void aPauseOfAnotherCalendarIsNotKept();
    void retriesGrowAndEnd();
};

void PacerTest::burstsAreFreeUntilTheWindowIsFull()
{
    Pacer pacer = Pacer::forProcore();
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(pacer.waitBefore(100ms * i).duration, 0ms);
        call(pacer, 100ms * i);
    }
    const PacerWait wait = pacer.waitBefore(2500ms);
    QCOMPARE(wait.window, u"spike"_s);
    QVERIFY(wait.duration >= 7500ms && wait.duration < 7600ms);
    QVERIFY(!wait.isDay);
    QCOMPARE(pacer.waitBefore(2500ms + wait.duration).duration, 0ms);
}

void PacerTest::callsOnTheirWayCount()
{
    Pacer pacer = Pacer::forProcore();
    for (int i = 0; i < 25; ++i)
        pacer.recordCall();
    QVERIFY(pacer.waitBefore(60s).duration > 0ms); // sent a minute ago and still unanswered: it may arrive only now
    for (int i = 0; i < 25; ++i)
        pacer.recordNoAnswer(60s);
    QVERIFY(pacer.waitBefore(69s).duration > 0ms);
    QCOMPARE(pacer.waitBefore(71s).duration, 0ms);
}

void PacerTest::unlimitedNeverWaits()
{
    Pacer pacer = Pacer::unlimited();
    for (int i = 0; i < 10000; ++i)
        call(pacer, 0ms);
    QCOMPARE(pacer.waitBefore(0ms).duration, 0ms);
    QVERIFY(!pacer.maxInFlight());
    call(pacer, 0ms, answerOf(429, { { "retry-after", "2" } }));
    QVERIFY(pacer.waitBefore(0ms).duration >= 2s);
}

void PacerTest::xeroHeadersTellOfOthers()
{
    Pacer pacer = Pacer::forXero();
    call(pacer, 0ms, answerOf(200, { { "x-minlimit-remaining", "1" }, { "x-daylimit-remaining", "900" } }));
    QCOMPARE(leftOf(pacer, "minute"), 1);
    QCOMPARE(leftOf(pacer, "day"), 900);
    call(pacer, 1s, answerOf(200, { { "x-minlimit-remaining", "0" } }));
    QCOMPARE(pacer.waitBefore(2s).window, u"minute"_s);
    // A count above the header's stays: the header may belong to a window that has just begun.
    Pacer careful = Pacer::forXero();
    for (int i = 0; i < 60; ++i)
        call(careful, 0ms, answerOf(200, { { "x-minlimit-remaining", "59" } }));
    QVERIFY(careful.waitBefore(1s).duration > 58s);
}

void PacerTest::xeroDayHeaderIsTakenAtItsWord()
{
    Pacer pacer = Pacer::forXero(1000);
    call(pacer, 0ms, answerOf(200, { { "x-daylimit-remaining", "4700" } }));
    QCOMPARE(leftOf(pacer, "day"), 4700);
    call(pacer, 1s, answerOf(200, { { "x-daylimit-remaining", "0" } }));
    const PacerWait wait = pacer.waitBefore(2s);
    QVERIFY(wait.isDay && wait.duration > 59min);
    pacer.recordCall();
    pacer.recordAnswer(answerOf(200, { { "x-daylimit-remaining", "998" } }), 3s, kWall);
    QCOMPARE(pacer.waitBefore(3s).duration, 0ms);
}

void PacerTest::refusalBlocks_data()
{
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("minute") << QByteArray("minute") << QByteArray("17") << 17 << 20 << false;
    QTest::newRow("Day") << QByteArray("Day") << QByteArray("66975") << 66975 << 67000 << true;
    QTest::newRow("daily, old") << QByteArray("Daily") << QByteArray("3600") << 3600 << 3602 << true;
    QTest::newRow("concurrent") << QByteArray("concurrent") << QByteArray() << 1 << 5 << false;
    QTest::newRow("app minute") << QByteArray("appminute") << QByteArray() << 1 << 60 << false;
    QTest::newRow("nothing said") << QByteArray() << QByteArray() << 1 << 60 << false;
    QTest::newRow("milliseconds by mistake") << QByteArray("minute") << QByteArray("60000") << 60 << 62 << false;
    QTest::newRow("more than a day") << QByteArray("Day") << QByteArray("66975000") << 86400 << 86600 << true;
    QTest::newRow("zero") << QByteArray("minute") << QByteArray("0") << 1 << 3 << false;
    QTest::newRow("a date that is over") << QByteArray("minute") << QByteArray("Fri, 20 Nov 2026 13:00:00 GMT") << 1
                                         << 3 << false;
    QTest::newRow("beyond any number") << QByteArray("minute") << QByteArray("99999999999999999999") << 60 << 62
                                       << false;
    QTest::newRow("a limit nobody knows") << QByteArray("lunar") << QByteArray("5") << 5 << 7 << false;
    QTest::newRow("nonsense") << QByteArray("minute") << QByteArray("soon") << 1 << 60 << false;
    QTest::newRow("negative") << QByteArray("minute") << QByteArray("-5") << 1 << 60 << false;
    QTest::newRow("a date") << QByteArray("minute") << QByteArray("Fri, 20 Nov 2026 14:00:30 GMT") << 30 << 32 << false;
}

void PacerTest::refusalBlocks()
{
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    QFETCH(bool, isDay);
    Pacer pacer = Pacer::forXero();
    QHash<QByteArray, QByteArray> headers;
    if (!problem.isEmpty())
        headers.insert("x-rate-limit-problem", problem);
    if (!retryAfter.isEmpty())
        headers.insert("retry-after", retryAfter);
    call(pacer, 0ms, answerOf(429, headers));
    const PacerWait wait = pacer.waitBefore(0ms);
    QVERIFY(wait.duration >= std::chrono::seconds(atLeast));
    QVERIFY(wait.duration <= std::chrono::seconds(atMost));
    QCOMPARE(wait.isDay, isDay);
    QVERIFY(pacer.budget(0ms, kWall).blockedUntil.value() >= kWall + std::chrono::seconds(atLeast));
    QCOMPARE(pacer.waitBefore(wait.duration).duration, 0ms);
}

void PacerTest::refusalsInARowSlowUsDown()
{
    Pacer pacer = Pacer::forXero();
    const HttpResponse refusal = answerOf(429, { { "x-rate-limit-problem", "concurrent" }, { "retry-after", "0" } });
    Pacer::Time now = 0ms;
    for (const Pacer::Time pause : { 2s, 3s, 5s, 9s, 17s }) { // 1, 2, 4, 8, 16 s, and one for rounded headers
        call(pacer, now, refusal);
        QCOMPARE(pacer.waitBefore(now).duration, pause);
        now += pause;
    }
    call(pacer, now); // an answer ends the series
    call(pacer, now, refusal);
    QCOMPARE(pacer.waitBefore(now).duration, 2s);
}

void PacerTest::aPauseOfAnotherCalendarIsNotKept()
{
    // Written down while the calendar was most of a day ahead: an hour's pause cannot last for twenty.
    Budget known;
    known.blockedUntil = kWall + 20h;
    known.blockedBy = u"hour"_s;
    Pacer pacer = Pacer::forProcore();
    pacer.remember(known, 0ms, kWall);
    QCOMPARE(pacer.waitBefore(0ms).duration, 0ms);
    known.blockedBy.clear(); // Procore names neither
    pacer.remember(known, 0ms, kWall);
    QCOMPARE(pacer.waitBefore(0ms).duration, 0ms);
    known.blockedUntil = kWall + 50min;
    pacer.remember(known, 0ms, kWall);
    QCOMPARE(pacer.waitBefore(0ms).duration, 50min);
}

void PacerTest::retriesGrowAndEnd()
{
    const RetryPolicy policy;
    const Error error(ErrorKind::Offline, {});
    QCOMPARE(policy.delayAfter(error, 1, 0.5), 250ms);
    QCOMPARE(policy.delayAfter(error, 2, 0.5), 500ms);
    QCOMPARE(policy.delayAfter(error, 3, 0.5), 1000ms);
    QCOMPARE(policy.delayAfter(error, 4, 0.5), std::nullopt);
    Error refused(ErrorKind::RateLimited, {});
    refused.retryAfter = 9s;
    QCOMPARE(policy.delayAfter(refused, 1, 0.9), 9000ms);
    Error tooLarge(ErrorKind::Malformed, {});
    QVERIFY(policy.delayAfter(tooLarge, 1, 0.5));
    tooLarge.httpStatus = 200;
    QVERIFY(!policy.delayAfter(tooLarge, 1, 0.5));
    for (const ErrorKind kind :
        { ErrorKind::Cancelled, ErrorKind::SignInNeeded, ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Rejected,
            ErrorKind::UnknownOutcome, ErrorKind::DayLimitReached, ErrorKind::Configuration })
        QVERIFY(!policy.delayAfter(Error(kind, {}), 1, 0.5));
}

QTEST_GUILESS_MAIN(PacerTest)
#include "tst_pacer.moc"
