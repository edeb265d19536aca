// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Changes in Xero: confirming that another payment sync is off (rule 20).
#include "tests/gui/sampledialog.h"
#include "ui/style/formats.h"

#include <QCheckBox>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class OtherSyncTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<SampleDialog>(); }
    void theOtherSyncIsConfirmedAsOff();
    void aLineThatChangedAfterTheConfirmationAsksAgain();
    void withoutAnotherSyncThePageSaysSo();

private:
    [[nodiscard]] QString text(const char *label) const { return m_stage->part<QLabel>(label)->text(); }
    /// What the ledger knows of another program's line.
    void meet(bool holdsBack, std::optional<Instant> confirmed = {})
    {
        OtherSyncSighting seen;
        seen.line = LineId(4711);
        seen.mark = u"sage-12"_s;
        seen.changedAt = instantFromMs(1'795'900'000'000);
        seen.holdsCreatesBack = holdsBack;
        m_stage->facade.otherSync = std::optional(seen);
        m_stage->facade.settings.otherSyncOffSince = confirmed;
        m_stage->open();
        m_stage->dialog->choose(SettingsTopic::Changes);
    }

    std::unique_ptr<SampleDialog> m_stage;
};

void OtherSyncTest::theOtherSyncIsConfirmedAsOff()
{
    meet(true);
    QVERIFY(text("otherSyncFound").contains(u"Line 4711"_s) && text("otherSyncFound").contains(u"sage-12"_s));
    QVERIFY(text("otherSyncFound").contains(formats::moment(instantFromMs(1'795'900'000'000))));
    QVERIFY(text("otherSyncMeaning").contains(u"Until you confirm"_s));
    auto *off = m_stage->part<QCheckBox>("otherSyncOff");
    QVERIFY(!off->isChecked());
    const Instant before = SystemClock().now();
    off->click();
    m_stage->click("settingsApply");
    const std::optional<Instant> since = m_stage->facade.saved.last().otherSyncOffSince;
    QVERIFY(since && *since >= before && *since <= SystemClock().now());
    off->click(); // thought better of
    m_stage->click("settingsApply");
    QVERIFY(!m_stage->facade.saved.last().otherSyncOffSince);
}

void OtherSyncTest::aLineThatChangedAfterTheConfirmationAsksAgain()
{
    const Instant confirmed = instantFromMs(1'795'000'000'000);
    meet(true, confirmed);
    auto *off = m_stage->part<QCheckBox>("otherSyncOff");
    QVERIFY(!off->isChecked());
    QVERIFY(text("otherSyncMeaning").contains(formats::moment(confirmed)));
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled()); // looking changes nothing
    off->click();
    off->click();
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
}

void OtherSyncTest::withoutAnotherSyncThePageSaysSo()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Changes);
    QVERIFY(text("otherSyncFound").startsWith(u"No sync came upon"_s));
    m_stage->facade.appStatus->mayChangeSettings = { false, u"Not you."_s };
    m_stage->facade.settings.setUpAt = instantFromMs(1);
    m_stage->facade.tellAll();
    QVERIFY(!m_stage->part<QCheckBox>("otherSyncOff")->isEnabled());
    m_stage->facade.otherSync = failed(Error(ErrorKind::Storage, u"Disk gone."_s));
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Changes);
    QVERIFY(text("otherSyncFound").contains(nextStepFor(Error(ErrorKind::Storage, u"Disk gone."_s))));
}

QTEST_MAIN(OtherSyncTest)
#include "tst_othersync.moc"
