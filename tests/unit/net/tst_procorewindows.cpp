// SPDX-License-Identifier: Apache-2.0
// Procore's headers describe one of two windows and do not say which.
#include "tests/unit/net/pacing.h"

using namespace tieout;
using namespace tieout::test;

class ProcoreWindowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void procoreHeadersDescribeOneOfTwoWindows_data();
    void procoreHeadersDescribeOneOfTwoWindows();
    void anHourThatWasToldIsKnownNearItsEnd();
    void aRememberedLimitIsNotSure();
    void procoreClockMayBeWrong();
    void aDateThatLiesMakesNoHourOfTheSpike_data();
    void aDateThatLiesMakesNoHourOfTheSpike();
    void inFlightBoundFollowsTheTightestLimit();
};

void ProcoreWindowsTest::procoreHeadersDescribeOneOfTwoWindows_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("resetIn");
    QTest::addColumn<int>("spike");
    QTest::addColumn<int>("hour");
    QTest::newRow("the spike window as known") << 25 << 5 << 25 << 3600;
    QTest::newRow("the hour as known") << 3600 << 1800 << 25 << 3600;
    QTest::newRow("the hour as known, near its end") << 3600 << 5 << 25 << 3600;
    QTest::newRow("a new hour") << 600 << 1800 << 25 << 600;
    QTest::newRow("a new spike") << 100 << 7 << 100 << 3600;
    QTest::newRow("a tighter spike") << 10 << 7 << 10 << 3600;
    QTest::newRow("a generous hour") << 14400 << 900 << 25 << 14400;
    QTest::newRow("a generous spike, nearer to the hour by its size") << 500 << 6 << 500 << 3600;
    QTest::newRow("an hour as small as a spike") << 60 << 1800 << 25 << 60;
}

void ProcoreWindowsTest::procoreHeadersDescribeOneOfTwoWindows()
{
    QFETCH(int, limit);
    QFETCH(int, resetIn);
    QFETCH(int, spike);
    QFETCH(int, hour);
    Pacer pacer = Pacer::forProcore();
    call(pacer, 0ms, answerOf(200, procoreHeaders(limit, limit - 1, std::chrono::seconds(resetIn))));
    QCOMPARE(limitOf(pacer, "spike"), spike);
    QCOMPARE(limitOf(pacer, "hour"), hour);
    QCOMPARE(leftOf(pacer, limit == spike ? "spike" : "hour"), limit - 1);
    call(pacer, 0ms, answerOf(200, procoreHeaders(limit, 0, std::chrono::seconds(resetIn))));
    const PacerWait wait = pacer.waitBefore(0ms);
    QVERIFY(wait.duration >= std::chrono::seconds(std::min(resetIn, 10)));
    QCOMPARE(wait.window, limit == spike ? u"spike"_s : u"hour"_s);
}

void ProcoreWindowsTest::anHourThatWasToldIsKnownNearItsEnd()
{
    Pacer pacer = Pacer::forProcore();
    call(pacer, 0ms, answerOf(200, procoreHeaders(600, 300, 1800s)));
    call(pacer, 0ms, answerOf(200, procoreHeaders(600, 200, 4s)));
    QCOMPARE(limitOf(pacer, "spike"), 25);
    QCOMPARE(limitOf(pacer, "hour"), 600);
}

void ProcoreWindowsTest::aRememberedLimitIsNotSure()
{
    // An older version took the spike's 500 for the hour's and wrote it down.
    Budget known;
    known.windows = { { u"hour"_s, 400, 500, 1h, kWall + 30min } };
    Pacer pacer = Pacer::forProcore();
    pacer.remember(known, 0ms, kWall);
    call(pacer, 0ms, answerOf(200, procoreHeaders(500, 499, 6s)));
    QCOMPARE(limitOf(pacer, "spike"), 500);
    call(pacer, 0ms, answerOf(200, procoreHeaders(7200, 100, 1800s)));
    QCOMPARE(limitOf(pacer, "hour"), 7200);
}

void ProcoreWindowsTest::procoreClockMayBeWrong()
{
    // Reset and Date come from the same clock, a year off; the distance is right.
    auto headers = procoreHeaders(25, 0, 6s);
    headers.insert("x-rate-limit-reset", "1826805606");
    headers.insert("date", "Sat, 20 Nov 2027 14:00:00 GMT");
    Pacer pacer = Pacer::forProcore();
    call(pacer, 0ms, answerOf(200, headers));
    QVERIFY(pacer.waitBefore(0ms).duration <= 11s);
    QVERIFY(pacer.waitBefore(0ms).duration > 0s);
}

void ProcoreWindowsTest::aDateThatLiesMakesNoHourOfTheSpike_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("half an hour behind") << QByteArray("Fri, 20 Nov 2026 13:30:00 GMT");
    QTest::newRow("twenty hours behind") << QByteArray("Thu, 19 Nov 2026 18:00:00 GMT");
    QTest::newRow("twenty hours ahead") << QByteArray("Sat, 21 Nov 2026 10:00:00 GMT");
}

void ProcoreWindowsTest::aDateThatLiesMakesNoHourOfTheSpike()
{
    QFETCH(const QByteArray, date);
    auto headers = procoreHeaders(500, 3, 6s);
    headers.insert("date", date);
    Pacer pacer = Pacer::forProcore();
    call(pacer, 0ms, answerOf(200, headers));
    QCOMPARE(limitOf(pacer, "spike"), 500);
    QCOMPARE(limitOf(pacer, "hour"), 3600);
}

void ProcoreWindowsTest::inFlightBoundFollowsTheTightestLimit()
{
    QCOMPARE(Pacer::forXero().maxInFlight(), 5);
    Pacer pacer = Pacer::forProcore();
    call(pacer, 0ms, answerOf(200, procoreHeaders(2, 1, 5s)));
    QCOMPARE(pacer.maxInFlight(), 2);
}

QTEST_GUILESS_MAIN(ProcoreWindowsTest)
#include "tst_procorewindows.moc"
