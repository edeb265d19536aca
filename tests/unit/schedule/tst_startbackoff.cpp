// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/startbackoff.h"

#include <QTest>

using namespace tieout;
using namespace std::chrono_literals;

class StartBackoffTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstStartIsFree();
    void pausesGrowToTenMinutes();
    void aRunThatBeganForgetsThem();
    void aClockSetBackDoesNotLockOut();
};

namespace {

const Instant kStart = instantFromMs(1'790'000'000'000);

} // namespace

void StartBackoffTest::aFirstStartIsFree()
{
    QVERIFY(StartBackoff().mayStart(kStart));
}

void StartBackoffTest::pausesGrowToTenMinutes()
{
    StartBackoff backoff;
    Instant now = kStart;
    for (const auto pause : { 1min, 2min, 4min, 8min, 10min, 10min }) {
        backoff.startFailed(now);
        QVERIFY(!backoff.mayStart(now));
        QVERIFY(!backoff.mayStart(now + pause - 1s));
        now += pause;
        QVERIFY(backoff.mayStart(now));
    }
}

void StartBackoffTest::aRunThatBeganForgetsThem()
{
    StartBackoff backoff;
    backoff.startFailed(kStart);
    backoff.startFailed(kStart);
    backoff.reset();
    QVERIFY(backoff.mayStart(kStart));
    backoff.startFailed(kStart);
    QVERIFY(backoff.mayStart(kStart + 1min));
}

void StartBackoffTest::aClockSetBackDoesNotLockOut()
{
    StartBackoff backoff;
    backoff.startFailed(kStart);
    QVERIFY(backoff.mayStart(kStart - 1h));
}

QTEST_GUILESS_MAIN(StartBackoffTest)
#include "tst_startbackoff.moc"
