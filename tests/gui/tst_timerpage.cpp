// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Sync schedule: the check box of the timer that keeps the schedule while no window is open.
#include "tests/gui/sampledialog.h"
#include "tests/support/faketimer.h"

#include <QCheckBox>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class TimerPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutATimerThePageIsSilent();
    void itNeedsNoRight();
    void cancelSwitchesNothing();
    void okWaitsForTheSystem();
    void whatTheSystemRefusesIsSaidThere();
    void aTimerThatCannotBeSwitchedSaysWhy();
    void aTimerThatDoesNotRunSaysSo();
    void theBoxSpeaks();

private:
    void open()
    {
        m_stage->open();
        m_stage->dialog->setTimer(m_timer);
        m_stage->dialog->choose(SettingsTopic::Schedule);
    }
    [[nodiscard]] QCheckBox *box() const { return m_stage->part<QCheckBox>("timerCheck"); }
    [[nodiscard]] QString text(const char *label) const { return m_stage->part<QLabel>(label)->text(); }
    [[nodiscard]] bool canApply() const { return m_stage->part<QPushButton>("settingsApply")->isEnabled(); }

    std::unique_ptr<SampleDialog> m_stage;
    FakeTimer m_timer;
};

void TimerPageTest::init()
{
    m_stage = std::make_unique<SampleDialog>();
    m_timer = FakeTimer();
}

void TimerPageTest::withoutATimerThePageIsSilent()
{
    m_stage->open();
    QVERIFY(!box()->isVisible());
    QVERIFY(!canApply());
}

void TimerPageTest::itNeedsNoRight()
{
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    open();
    QVERIFY(box()->isVisible() && box()->isEnabled() && !box()->isChecked());
    QVERIFY(!m_stage->part<QComboBox>("frequencyCombo")->isEnabled());
    QVERIFY(!canApply());
    box()->click();
    QVERIFY(m_timer.switched.isEmpty()); // nothing happens before Apply
    QVERIFY(canApply());
    m_stage->click("settingsApply");
    QCOMPARE(m_timer.switched, QList<bool> { true });
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(box()->isChecked() && !canApply());
}

void TimerPageTest::cancelSwitchesNothing()
{
    m_timer.status.isOn = true;
    open();
    QVERIFY(box()->isChecked());
    box()->click();
    m_stage->click("settingsCancel");
    QVERIFY(m_timer.switched.isEmpty());
}

void TimerPageTest::okWaitsForTheSystem()
{
    m_timer.holdsBack = true;
    open();
    box()->click();
    m_stage->click("settingsOk");
    QVERIFY(m_stage->dialog->isVisible());
    QVERIFY(!box()->isEnabled() && !canApply() && !m_stage->part<QPushButton>("settingsOk")->isEnabled());
    QVERIFY(text("timerMeaning").contains(u"is switching"_s));
    m_timer.answer();
    QVERIFY(!m_stage->dialog->isVisible());
    // Who does not wait leaves the system to it.
    m_stage->dialog->show();
    box()->click();
    m_stage->click("settingsApply");
    m_stage->dialog.reset();
    m_timer.answer();
    QVERIFY(!m_timer.status.isOn);
}

void TimerPageTest::whatTheSystemRefusesIsSaidThere()
{
    m_timer.refusal = Error(Cause::RefusedHere, u"systemd refused to switch the timer: no space left."_s);
    open();
    box()->click();
    m_stage->click("settingsOk");
    QVERIFY(m_stage->dialog->isVisible());
    QVERIFY(text("settingsProblemText").contains(u"no space left"_s));
    QVERIFY(box()->isEnabled() && !box()->isChecked()); // as it is
}

void TimerPageTest::aTimerThatCannotBeSwitchedSaysWhy()
{
    m_timer.status = TimerStatus();
    m_timer.status.reasonNotToSwitch = u"The demo company has no timer."_s;
    open();
    QVERIFY(box()->isVisible() && !box()->isEnabled() && !box()->isChecked());
    QCOMPARE(text("timerMeaning"), u"The demo company has no timer."_s);
    QVERIFY(!m_stage->part<QLabel>("timerKeychain")->isVisible());
    QCOMPARE(box()->accessibleDescription(), text("timerMeaning"));
}

void TimerPageTest::aTimerThatDoesNotRunSaysSo()
{
    m_timer.stop();
    open();
    QVERIFY(box()->isChecked());
    QVERIFY(m_stage->part<QLabel>("timerFault")->isVisible());
    QCOMPARE(text("timerFault"), m_timer.status.faultSentence);
}

void TimerPageTest::theBoxSpeaks()
{
    open();
    QCOMPARE(box()->text(), u"Keep the schedule while this &window is closed"_s);
    QVERIFY(text("timerMeaning").contains(m_timer.status.whatItIs) && text("timerMeaning").contains(u"linger"_s));
    QVERIFY(text("timerKeychain").contains(u"writes nothing"_s));
    QVERIFY(box()->accessibleDescription().contains(text("timerKeychain")));
    m_stage->part<QCheckBox>("catchUpCheck")->setFocus();
    QTest::keyClick(m_stage->part<QCheckBox>("catchUpCheck"), Qt::Key_Tab);
    QCOMPARE(m_stage->dialog->focusWidget(), box());
}

} // namespace tieout

QTEST_MAIN(tieout::TimerPageTest)
#include "tst_timerpage.moc"
