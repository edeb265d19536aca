// SPDX-License-Identifier: Apache-2.0
// The pages of Configure Settings: what each shows, and which values may leave it.
#include "tests/gui/sampledialog.h"
#include "ui/settings/callcost.h"
#include "ui/style/noticechoices.h"
#include "ui/style/windowstate.h"

#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class SettingsPagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void chosenProjectsAreSaved();
    void noProjectAtAllNeverLeavesThePage();
    void aProjectThatNobodySeesSaysSoAndStays();
    void projectsThatCannotBeReadAreAskedForAgain();
    void noticesBelongToTheDeskAndNeedNoRight();
    void onlyAccountsThatPayAreShown();
    void onlyAnAccountThatWasPaidFromIsMarked();
    void aToolNameThatIsNoneNeverLeavesThePage();
    void aTextThatIsNoZoneNeverLeavesThePage();
    void withoutAdminNoFaultIsInTheWay();
    void idsAndSecretsAreBehindAButton();
    void connectionsSayWhoIsSignedInAndWhatTheyMayDo();
    void aDayIsToldInCalls();
    void aSmallBudgetIsToldBeforehand();

private:
    [[nodiscard]] QListWidget *list() const { return m_stage->part<QListWidget>("projectList"); }
    [[nodiscard]] QString text(const char *label) const { return m_stage->part<QLabel>(label)->text(); }
    [[nodiscard]] QComboBox *method(const Account &account) const
    {
        return m_stage->dialog->findChild<QComboBox *>(u"method-%1"_s.arg(account.id.toString()));
    }
    [[nodiscard]] bool isMarked(const Account &account) const
    {
        const auto *mark = m_stage->dialog->findChild<QLabel *>(u"methodMark-%1"_s.arg(account.id.toString()));
        return !mark->accessibleName().isEmpty();
    }

    std::unique_ptr<SampleDialog> m_stage;
};

void SettingsPagesTest::init()
{
    windowstate::clear();
    m_stage = std::make_unique<SampleDialog>();
    m_stage->facade.projects = QList<Project> { { ProjectId(2), u"Pine Street Lofts"_s, u"24-02"_s },
        { ProjectId(1), u"Harbor View Clinic"_s, u"24-01"_s } };
}

void SettingsPagesTest::chosenProjectsAreSaved()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Projects);
    QVERIFY(m_stage->part<QRadioButton>("allProjectsRadio")->isChecked());
    QVERIFY(!list()->isEnabled());
    QCOMPARE(text("projectsNote"), u"2 projects take part."_s);
    m_stage->part<QRadioButton>("someProjectsRadio")->click();
    QCOMPARE(list()->item(0)->text(), u"24-01 · Harbor View Clinic"_s);
    list()->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(text("projectsNote"), u"1 project is chosen."_s);
    m_stage->click("settingsApply");
    QVERIFY(!m_stage->facade.saved.first().allProjects);
    QCOMPARE(m_stage->facade.saved.first().projects, QList<ProjectId> { ProjectId(2) });
    m_stage->part<QLineEdit>("projectSearch")->setText(u"harbor"_s);
    QVERIFY(!list()->item(0)->isHidden() && list()->item(1)->isHidden());
}

void SettingsPagesTest::noProjectAtAllNeverLeavesThePage()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Projects);
    m_stage->part<QRadioButton>("someProjectsRadio")->click();
    QVERIFY(text("projectsFault").contains(u"at least one project"_s));
    m_stage->dialog->choose(SettingsTopic::Advanced);
    m_stage->click("settingsOk");
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(m_stage->dialog->isVisible());
    QVERIFY(list()->isVisible()); // the page with the fault
    QVERIFY(text("settingsProblemText").contains(u"at least one project"_s));
}

void SettingsPagesTest::aProjectThatNobodySeesSaysSoAndStays()
{
    m_stage->facade.settings.allProjects = false;
    m_stage->facade.settings.projects = { ProjectId(99), ProjectId(1) };
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Projects);
    QCOMPARE(list()->count(), 3);
    QVERIFY(list()->item(0)->text().contains(u"Project 99"_s));
    QVERIFY(list()->item(0)->text().contains(u"nobody here can see it"_s));
    QVERIFY(list()->item(0)->checkState() == Qt::Checked);
    list()->item(2)->setCheckState(Qt::Checked);
    list()->item(2)->setCheckState(Qt::Unchecked);
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled()); // as it was
    list()->item(0)->setCheckState(Qt::Unchecked);
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->facade.saved.first().projects, QList<ProjectId> { ProjectId(1) });
}

void SettingsPagesTest::projectsThatCannotBeReadAreAskedForAgain()
{
    Error offline(ErrorKind::Offline, QString());
    offline.service = Service::Procore;
    m_stage->facade.projects = failed(offline);
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Projects);
    QCOMPARE(list()->count(), 0);
    QVERIFY(text("projectsNote").contains(sentenceFor(offline)));
    m_stage->facade.projects = QList<Project> { { ProjectId(1), u"Harbor View Clinic"_s, QString() } };
    m_stage->click("projectsAgain");
    QCOMPARE(list()->count(), 1);
    QVERIFY(!m_stage->part<QPushButton>("projectsAgain")->isVisible());
}

void SettingsPagesTest::noticesBelongToTheDeskAndNeedNoRight()
{
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Notices);
    QVERIFY(m_stage->part<QCheckBox>("noticeFailures")->isChecked());
    QVERIFY(!m_stage->part<QCheckBox>("trayIconCheck")->isChecked());
    m_stage->part<QCheckBox>("noticeFailures")->click();
    m_stage->part<QCheckBox>("trayIconCheck")->click();
    QVERIFY(NoticeChoices::read().failures); // a copy is edited
    m_stage->click("settingsApply");
    QVERIFY(!NoticeChoices::read().failures);
    QVERIFY(NoticeChoices::read().trayIcon && NoticeChoices::read().needsYou);
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
}

void SettingsPagesTest::onlyAccountsThatPayAreShown()
{
    QList<Account> &accounts = m_stage->facade.accounts;
    accounts[0].isArchived = true;
    accounts[1].isArchived = true;
    m_stage->facade.settings.methods.insert(accounts[1].id.toString(), PaymentMethod::Electronic);
    accounts[4].isArchived = true;
    m_stage->facade.accountsPaidFrom = { accounts[4].id };
    m_stage->open();
    QVERIFY(!method(accounts[0]));
    QVERIFY(method(accounts[1])); // its method stays
    QVERIFY(method(accounts[2]));
    QVERIFY(method(accounts[4])); // it was paid from
}

void SettingsPagesTest::onlyAnAccountThatWasPaidFromIsMarked()
{
    const QList<Account> &accounts = m_stage->facade.accounts;
    m_stage->facade.accountsPaidFrom = { accounts[0].id, accounts[3].id };
    m_stage->open();
    QVERIFY(!isMarked(accounts[0]));
    QVERIFY(isMarked(accounts[3]));
    QVERIFY(method(accounts[3])->currentText().contains(u"wait for you"_s));
    QVERIFY(!isMarked(accounts[4]));
    QCOMPARE(method(accounts[4])->currentText(), u"Not chosen yet"_s);
    method(accounts[3])->setCurrentIndex(3);
    QVERIFY(!isMarked(accounts[3]));
}

void SettingsPagesTest::aToolNameThatIsNoneNeverLeavesThePage()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Advanced);
    auto *edit = m_stage->part<QLineEdit>("erpToolNameEdit");
    for (const QString &name : { QString(), u"   "_s, QString(101, QLatin1Char('x')) }) {
        edit->setText(name);
        Q_EMIT edit->textEdited(name);
        QVERIFY(!text("erpToolNameFault").isEmpty());
        m_stage->dialog->choose(SettingsTopic::Schedule);
        m_stage->click("settingsApply");
        QVERIFY(m_stage->facade.saved.isEmpty());
        QVERIFY(edit->isVisible());
    }
    edit->setText(u"ERP Integrations"_s);
    Q_EMIT edit->textEdited(edit->text());
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->facade.saved.first().erpToolName, u"ERP Integrations"_s);
}

void SettingsPagesTest::aTextThatIsNoZoneNeverLeavesThePage()
{
    m_stage->open();
    auto *zone = m_stage->part<QComboBox>("zoneCombo");
    zone->setEditText(u"America/Nowhere"_s);
    m_stage->part<QCheckBox>("workingDaysCheck")->click();
    m_stage->click("settingsApply");
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(text("zoneFault").contains(u"America/Nowhere"_s));
    zone->setEditText(u"america/chicago"_s);
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->facade.saved.first().schedule.timeZone, QByteArrayLiteral("America/Chicago"));
}

void SettingsPagesTest::withoutAdminNoFaultIsInTheWay()
{
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    m_stage->facade.settings.allProjects = false;
    m_stage->facade.settings.projects.clear();
    m_stage->open();
    m_stage->click("settingsOk");
    QVERIFY(!m_stage->dialog->isVisible());
}

void SettingsPagesTest::idsAndSecretsAreBehindAButton()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Connections);
    QVERIFY(!m_stage->part<QLineEdit>("procoreClientId")->isVisible());
    m_stage->click("procoreChange");
    QVERIFY(m_stage->part<QLineEdit>("procoreClientId")->isVisible());
    QVERIFY(m_stage->part<QLineEdit>("procoreClientSecret")->isVisible());
    m_stage->click("xeroChange");
    QVERIFY(m_stage->part<QLineEdit>("xeroClientId")->isVisible());
    QVERIFY(!m_stage->part<QLineEdit>("xeroClientSecret")->isVisible()); // there is none
    m_stage->click("xeroConnect");
    QVERIFY(!m_stage->part<QLineEdit>("xeroClientId")->isVisible());
}

void SettingsPagesTest::connectionsSayWhoIsSignedInAndWhatTheyMayDo()
{
    m_stage->open();
    QCOMPARE(text("procoreDetail"), u"Signed in as Dana Whitfield. You may sync payments and change settings."_s);
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    m_stage->facade.tellAll();
    QVERIFY(text("procoreDetail").endsWith(u"You need level Admin."_s));
}

void SettingsPagesTest::aDayIsToldInCalls()
{
    m_stage->open();
    QVERIFY2(text("scheduleCost").contains(u"48 of Xero's 5,000 calls a day"_s), qPrintable(text("scheduleCost")));
    QVERIFY(
        text("scheduleCost").contains(u"one call for each project and 3 more, of Procore's 3,600 calls an hour."_s));
    m_stage->dialog->choose(SettingsTopic::Projects); // now their number is known
    QVERIFY2(text("scheduleCost").contains(u"Each sync then takes 5 of Procore's 3,600 calls an hour."_s),
        qPrintable(text("scheduleCost")));
    m_stage->setFrequency(Frequency::Daily);
    QVERIFY(text("scheduleCost").startsWith(u"1 sync a day. When nothing has changed, that takes at most 2 of"_s));
    m_stage->setFrequency(Frequency::Never);
    QVERIFY(text("scheduleCost").startsWith(u"No calls"_s));
    QCOMPARE(syncsADay(Frequency::Every4Hours), 6);
}

void SettingsPagesTest::aSmallBudgetIsToldBeforehand()
{
    AppStatus status = sampleStatus();
    QVERIFY(smallBudgetNote(status).isEmpty());
    QVERIFY(smallBudgetNote(AppStatus()).isEmpty());
    status.procore.budgets.last().limit = 600;
    QVERIFY(smallBudgetNote(status).contains(u"only 600 calls an hour"_s));
    m_stage->facade.appStatus = status;
    m_stage->open();
    QVERIFY(text("scheduleCost").contains(u"may take hours"_s));
}

QTEST_MAIN(SettingsPagesTest)
#include "tst_settingspages.moc"
