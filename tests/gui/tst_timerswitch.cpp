// SPDX-License-Identifier: Apache-2.0
// The timer of the shown profile against a scripted systemctl: asked, switched, refused, silent, and following a
// profile that is renamed or removed.
#include "app/session/programrun.h"
#include "app/tieout/profilestage.h"
#include "app/tieout/timerswitch.h"
#include "core/settings/profilehome.h"
#include "tests/support/scriptedsystemd.h"
#include "ui/mainwindow/mainwindow.h"

namespace tieout {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedSystemd;

class TimerSwitchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTimerIsSwitchedOnAndOff();
    void theDemoCompanyAsksNobody();
    void whatCannotBeSwitchedIsLeftAlone();
    void refusalsAreToldInSystemdsWords();
    void aSwitchThatChangesNothingIsNoSuccess();
    void aSilentSystemdIsNotWaitedFor();
    void anAnswerToNobodyIsForgotten();
    void aRenamedProfileTakesItsTimerAlong();
    void aRemovedProfileSwitchesItsTimerOff();
    void aTimerThatIsOffStaysOff();

private:
    TimerStatus ask()
    {
        std::optional<TimerStatus> answer;
        m_timer->ask(Reply<TimerStatus>(this, [&answer](const Result<TimerStatus> &given) { answer = *given; }));
        [&answer] { QTRY_VERIFY(answer); }();
        return answer.value_or(TimerStatus());
    }
    Result<TimerStatus> switchTo(bool isOn)
    {
        std::optional<Result<TimerStatus>> answer;
        m_timer->switchTo(
            isOn, Reply<TimerStatus>(this, [&answer](const Result<TimerStatus> &given) { answer = given; }));
        [&answer] { QTRY_VERIFY(answer); }();
        return answer.value_or(TimerStatus());
    }
    void showNorth()
    {
        m_stage = std::make_unique<ProfileStage>(SecretsIn::Memory);
        QVERIFY(ProfileHome::add(u"north"_s));
        QVERIFY(m_stage->show(u"north"_s));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedSystemd> m_systemd;
    std::unique_ptr<TimerSwitch> m_timer;
    std::unique_ptr<ProfileStage> m_stage;
};

void TimerSwitchTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_home->path().toUtf8());
    m_systemd = std::make_unique<ScriptedSystemd>();
    m_timer = std::make_unique<TimerSwitch>();
    m_timer->setProfile(u"north"_s);
}

void TimerSwitchTest::cleanup()
{
    m_stage.reset();
    m_timer.reset();
    m_systemd.reset();
}

void TimerSwitchTest::aTimerIsSwitchedOnAndOff()
{
    const TimerStatus before = ask();
    QVERIFY2(before.reasonNotToSwitch.isEmpty(), qPrintable(before.reasonNotToSwitch));
    QVERIFY(!before.isOn && before.whatItIs.contains(u"tieout-sync@north.timer"_s));
    QVERIFY(before.whenItRuns.contains(u"enable-linger"_s));
    const auto on = switchTo(true);
    QVERIFY(on && on->isOn && m_systemd->isOn(u"north"_s));
    QCOMPARE(on->fault, TimerFault::None);
    QVERIFY(on->lastAsked);
    QVERIFY(ask() == *on);
    const auto off = switchTo(false);
    QVERIFY(off && !off->isOn && !m_systemd->isOn(u"north"_s));
    QCOMPARE(m_systemd->switches(),
        (QStringList { u"systemctl --user enable --now tieout-sync@north.timer"_s,
            u"systemctl --user disable --now tieout-sync@north.timer"_s }));
}

void TimerSwitchTest::theDemoCompanyAsksNobody()
{
    m_timer->setProfile({});
    QVERIFY(ask().reasonNotToSwitch.contains(u"demo company"_s));
    QVERIFY(!switchTo(true));
    QVERIFY(m_systemd->switches().isEmpty());
}

void TimerSwitchTest::whatCannotBeSwitchedIsLeftAlone()
{
    m_systemd->write(u"environment"_s, "HOME=/home/dana\n"); // its timers work on other profiles than we do
    QVERIFY(ask().reasonNotToSwitch.contains(u"/home/dana/.local/share/tieout"_s));
    const auto refused = switchTo(true);
    QVERIFY(!refused && refused.error().detail.contains(u"/home/dana"_s));
    m_systemd->hidePrograms();
    QVERIFY(ask().reasonNotToSwitch.contains(u"no program systemctl"_s));
    QVERIFY(!switchTo(true));
    QVERIFY(m_systemd->switches().isEmpty());
}

void TimerSwitchTest::refusalsAreToldInSystemdsWords()
{
    m_systemd->write(u"switch-refusal"_s, "Failed to enable unit: Read-only file system\n");
    const auto refused = switchTo(true);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"Read-only file system"_s));
    m_systemd->write(u"refusal"_s, "Failed to connect to bus: No medium found\n");
    QVERIFY(ask().reasonNotToSwitch.contains(u"does not run for your user"_s));
}

void TimerSwitchTest::aSwitchThatChangesNothingIsNoSuccess()
{
    m_systemd->switchOn(u"north"_s);
    m_systemd->write(u"stuck"_s, {});
    const auto refused = switchTo(false);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"still on"_s));
}

void TimerSwitchTest::aSilentSystemdIsNotWaitedFor()
{
    m_systemd->write(u"pause"_s, "60");
    QList<ProgramAnswer> answers;
    const QList<ProgramCall> calls { { u"systemctl"_s, u"--user"_s, u"show"_s }, { u"loginctl"_s } };
    runPrograms(this, calls, 200ms, [&answers](const QList<ProgramAnswer> &given) { answers = given; });
    QVERIFY(answers.isEmpty() && m_systemd->calls().isEmpty()); // nothing waits, not even for the start
    QTRY_COMPARE(answers.size(), 1); // the second is not asked any more
    QCOMPARE(answers.first().end, ProgramEnd::TimedOut);
    const auto waited = runProgramsAndWait(calls, 200ms);
    QCOMPARE(waited.size(), 1);
    QCOMPARE(waited.first().end, ProgramEnd::TimedOut);
}

void TimerSwitchTest::anAnswerToNobodyIsForgotten()
{
    m_systemd->write(u"pause"_s, "60");
    bool isAnswered = false;
    m_timer->ask(Reply<TimerStatus>(this, [&isAnswered](const Result<TimerStatus> &) { isAnswered = true; }));
    QTRY_COMPARE(m_systemd->calls().size(), 1);
    m_timer.reset(); // the program ends, and systemctl is killed: what would answer is gone
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TimerSwitchTest::aRenamedProfileTakesItsTimerAlong()
{
    showNorth();
    m_systemd->switchOn(u"north"_s);
    m_stage->rename(u"north"_s, u"west"_s, {});
    QTRY_COMPARE(m_stage->current(), u"west"_s);
    QTRY_VERIFY(m_systemd->isOn(u"west"_s));
    QVERIFY(!m_systemd->isOn(u"north"_s));
}

void TimerSwitchTest::aRemovedProfileSwitchesItsTimerOff()
{
    showNorth();
    m_systemd->switchOn(u"north"_s);
    m_stage->remove(u"north"_s, {});
    QTRY_VERIFY(!m_systemd->isOn(u"north"_s));
    QCOMPARE(m_systemd->switches().size(), 1);
}

void TimerSwitchTest::aTimerThatIsOffStaysOff()
{
    bool isAnswered = false;
    m_timer->follow(
        u"north"_s, u"west"_s, Reply<void>(this, [&isAnswered](const Done &done) { isAnswered = bool(done); }));
    QTRY_VERIFY(isAnswered);
    QVERIFY(m_systemd->switches().isEmpty());
    m_systemd->switchOn(u"north"_s);
    m_systemd->write(u"switch-refusal"_s, "Failed to disable unit: Access denied\n");
    QString refusal;
    m_timer->follow(
        u"north"_s, u"west"_s, Reply<void>(this, [&refusal](const Done &done) { refusal = done.error().detail; }));
    QTRY_VERIFY(refusal.contains(u"Access denied"_s));
    QVERIFY(refusal.contains(u"systemctl --user disable --now tieout-sync@north.timer"_s));
    QVERIFY(refusal.contains(u"systemctl --user enable --now tieout-sync@west.timer"_s));
}

} // namespace tieout

QTEST_MAIN(tieout::TimerSwitchTest)
#include "tst_timerswitch.moc"
