// SPDX-License-Identifier: Apache-2.0
// The window notices when the timer does not do its work: which notice, and the banner with its button.
#include "tests/gui/samplewindow.h"
#include "tests/support/faketimer.h"
#include "ui/mainwindow/timernotice.h"
#include "ui/widgets/banner.h"

#include <QDialog>

namespace tieout {

using namespace test;
using namespace std::chrono_literals;

namespace {

Instant at(int hour, int minute)
{
    return toInstant(QDateTime(QDate(2026, 12, 1), QTime(hour, minute), QTimeZone::utc()));
}

/// Hourly; the last sync began at 9:01, and it is 10:20.
struct Morning {
    TimerStatus timer;
    ProfileSettings settings;
    AppStatus status;
    Instant now = at(10, 20);

    Morning()
    {
        timer.isOn = true;
        timer.lastAsked = at(10, 15);
        settings = sampleSettings();
        status = sampleStatus();
        status.lastRun->startedAt = at(9, 1);
        status.nextRun = now;
    }
    [[nodiscard]] std::optional<Instant> missed() const { return missedSync(timer, settings, status, now); }
};

} // namespace

class TimerWatchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSyncIsMissedOnlyWhereTheTimerHadItsChance();
    void onlyATimerThatIsOnIsSpokenOf();
    void whatTheWindowSaysAnywayIsSaidOnce();
    void aStoppedTimerIsStartedFromTheBanner();
    void aRefusedStartIsSaid();
    void aFailedSyncLeadsToTheChecks();
    void aMissedSyncIsSaidUntilItIsPutAway();
    void theEndOfASyncAsksAnew();
};

void TimerWatchTest::aSyncIsMissedOnlyWhereTheTimerHadItsChance()
{
    Morning morning;
    QCOMPARE(morning.missed(), std::optional(at(10, 0)));
    morning.timer.lastAsked = at(9, 55); // asleep since
    QVERIFY(!morning.missed());
    morning.timer.lastAsked = at(10, 19); // the sync that it started may be beginning
    QVERIFY(!morning.missed());
    morning.timer.lastAsked.reset(); // nobody was logged in
    QVERIFY(!morning.missed());
    Morning running;
    running.status.isRunning = true;
    QVERIFY(!running.missed());
    Morning notDue;
    notDue.status.nextRun = at(11, 0); // a failed run waits for its next try, for example
    QVERIFY(!notDue.missed());
    Morning off;
    off.timer.isOn = false;
    QVERIFY(!off.missed());
    Morning first;
    first.status.lastRun.reset();
    first.settings.setUpAt = at(8, 30);
    QCOMPARE(first.missed(), std::optional(at(9, 0)));
}

void TimerWatchTest::onlyATimerThatIsOnIsSpokenOf()
{
    Morning morning;
    QVERIFY(!timerNotice(morning.timer, morning.status, std::nullopt));
    morning.timer.fault = TimerFault::Stopped;
    morning.timer.faultSentence = u"It does not run."_s;
    const auto notice = timerNotice(morning.timer, morning.status, std::nullopt);
    QVERIFY(notice && notice->isLasting && notice->remedy == TimerRemedy::Start);
    QCOMPARE(notice->sentence, u"It does not run."_s);
    morning.status.frequency = Frequency::Never;
    QVERIFY(!timerNotice(morning.timer, morning.status, std::nullopt));
    morning.status.frequency = Frequency::Daily;
    morning.timer.isOn = false;
    QVERIFY(!timerNotice(morning.timer, morning.status, at(10, 0)));
}

void TimerWatchTest::whatTheWindowSaysAnywayIsSaidOnce()
{
    Morning morning;
    morning.timer.fault = TimerFault::SyncFailed;
    morning.timer.faultSentence = u"It failed with exit code 3."_s;
    const auto notice = timerNotice(morning.timer, morning.status, at(10, 0));
    QVERIFY(notice && !notice->isLasting && notice->remedy == TimerRemedy::CheckEverything);
    QCOMPARE(notice->sentence, morning.timer.faultSentence); // the cause rather than the time
    morning.status.xero.isSignedIn = false;
    QVERIFY(!timerNotice(morning.timer, morning.status, at(10, 0)));
    morning.status.xero.isSignedIn = true;
    morning.status.isOffline = true;
    QVERIFY(!timerNotice(morning.timer, morning.status, at(10, 0)));
}

void TimerWatchTest::aStoppedTimerIsStartedFromTheBanner()
{
    SampleWindow stage;
    FakeTimer timer;
    timer.stop();
    stage.window->setTimer(timer);
    stage.facade.tellAll();
    auto *banner = stage.part<Banner>("timerBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), timer.status.faultSentence);
    QVERIFY(!stage.part<QWidget>("timerBannerClose")->isVisible());
    QTest::mouseClick(stage.part<QPushButton>("timerBannerButton"), Qt::LeftButton);
    QCOMPARE(timer.switched, QList<bool> { true });
    QVERIFY(!banner->isVisible());
}

void TimerWatchTest::aRefusedStartIsSaid()
{
    SampleWindow stage;
    FakeTimer timer;
    timer.stop();
    timer.refusal = Error(Cause::RefusedHere, u"systemd refused to switch the timer."_s);
    stage.window->setTimer(timer);
    stage.facade.tellAll();
    QTest::mouseClick(stage.part<QPushButton>("timerBannerButton"), Qt::LeftButton);
    QVERIFY(stage.part<Banner>("timerBanner")->isVisible());
    QVERIFY(stage.part<Banner>("resultBanner")->sentence().contains(u"systemd refused"_s));
}

void TimerWatchTest::aFailedSyncLeadsToTheChecks()
{
    SampleWindow stage;
    FakeTimer timer;
    timer.status.isOn = true;
    timer.status.fault = TimerFault::SyncFailed;
    timer.status.faultSentence = u"The last scheduled sync could not use the keychain."_s;
    stage.window->setTimer(timer);
    stage.facade.tellAll();
    QTest::mouseClick(stage.part<QPushButton>("timerBannerButton"), Qt::LeftButton);
    QVERIFY(stage.part<QDialog>("doctorDialog")->isVisible());
    QTest::mouseClick(stage.part<QAbstractButton>("timerBannerClose"), Qt::LeftButton);
    timer.status.lastAsked = SystemClock().now();
    Q_EMIT stage.facade.runFinished(RunReport());
    auto *banner = stage.part<Banner>("timerBanner");
    QVERIFY(!banner->isVisible()); // the same again
    for (const bool isOffline : { true, false }) {
        stage.facade.appStatus->isOffline = isOffline;
        stage.facade.tellAll();
    }
    QVERIFY(!banner->isVisible());
    for (const TimerFault fault : { TimerFault::None, TimerFault::SyncFailed }) {
        timer.status.fault = fault;
        Q_EMIT stage.facade.runFinished(RunReport());
    }
    QVERIFY(banner->isVisible()); // it went well, and failed anew
}

void TimerWatchTest::aMissedSyncIsSaidUntilItIsPutAway()
{
    SampleWindow stage;
    FakeTimer timer;
    const Instant now = SystemClock().now();
    timer.status.isOn = true;
    timer.status.lastAsked = now - 3min;
    stage.facade.settings.setUpAt = now - 72h;
    stage.facade.appStatus->lastRun->startedAt = now - 3h;
    stage.facade.appStatus->nextRun = now;
    stage.window = std::make_unique<MainWindow>(stage.facade, std::make_unique<ScriptedPrompts>(stage.log));
    stage.window->show();
    stage.facade.appStatus->isRunning = true; // a slow systemd answers after the window's own sync began
    stage.facade.tellAll();
    stage.window->setTimer(timer);
    auto *banner = stage.part<Banner>("timerBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"no sync ran"_s));
    stage.facade.appStatus->nextRun = now + 1h; // and ended
    stage.facade.appStatus->isRunning = false;
    stage.facade.tellAll();
    QVERIFY(banner->isVisible());
    QTest::mouseClick(stage.part<QAbstractButton>("timerBannerClose"), Qt::LeftButton);
    stage.facade.tellAll();
    QVERIFY(!banner->isVisible());
    for (const TimerFault fault : { TimerFault::SyncFailed, TimerFault::None }) {
        timer.status.fault = fault;
        Q_EMIT stage.facade.runFinished(RunReport());
    }
    QVERIFY(!banner->isVisible()); // hours later it is no news
}

void TimerWatchTest::theEndOfASyncAsksAnew()
{
    SampleWindow stage;
    FakeTimer timer;
    stage.window->setTimer(timer);
    stage.facade.tellAll();
    QCOMPARE(timer.asked, 1);
    QVERIFY(!stage.part<Banner>("timerBanner")->isVisible());
    timer.stop();
    Q_EMIT stage.facade.runFinished(RunReport());
    QCOMPARE(timer.asked, 2);
    QVERIFY(stage.part<Banner>("timerBanner")->isVisible());
}

} // namespace tieout

QTEST_MAIN(tieout::TimerWatchTest)
#include "tst_timerwatch.moc"
