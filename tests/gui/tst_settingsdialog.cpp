// SPDX-License-Identifier: Apache-2.0
// What the settings dialog shows, what it asks before a change, and what it saves.
#include "tests/gui/sampledialog.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTimeEdit>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancelForgetsAndApplyHandsACopy();
    void okSavesAndCloses();
    void untouchedDialogSavesNothing();
    void frequenciesInProcoresOrder();
    void whatIsNextFollowsTheChoice();
    void timeOnlyForDaily();
    void firstChoiceAsksBecauseItFixesT0();
    void firstChoiceRefusedSavesNothing();
    void methodsPerAccount();
    void voidPolicy();
    void withoutAdminEverythingIsReadableAndDisabled();
    void connectHandsOverAndForgetsSecrets();
    void disconnectAsks();
    void choicesBecomeSettings();
    void elsewhereChangedSettingsDoNotOverwriteEdits();

private:
    std::unique_ptr<SampleDialog> m_stage;
};

void SettingsDialogTest::init()
{
    m_stage = std::make_unique<SampleDialog>();
}

void SettingsDialogTest::cancelForgetsAndApplyHandsACopy()
{
    m_stage->open();
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
    m_stage->setFrequency(Frequency::Daily);
    QVERIFY(m_stage->part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(m_stage->facade.saved.isEmpty());
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->facade.saved.size(), 1);
    ProfileSettings wanted = m_stage->facade.settings;
    wanted.schedule.frequency = Frequency::Daily;
    QCOMPARE(m_stage->facade.saved.first(), wanted);
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(m_stage->dialog->isVisible());
    m_stage->setFrequency(Frequency::Never);
    m_stage->click("settingsCancel");
    QCOMPARE(m_stage->facade.saved.size(), 1);
    QVERIFY(!m_stage->dialog->isVisible());
}

void SettingsDialogTest::okSavesAndCloses()
{
    m_stage->open();
    m_stage->part<QCheckBox>("workingDaysCheck")->click();
    m_stage->click("settingsOk");
    QCOMPARE(m_stage->facade.saved.size(), 1);
    QVERIFY(m_stage->facade.saved.first().schedule.workingDaysOnly);
    QVERIFY(!m_stage->dialog->isVisible());
}

void SettingsDialogTest::untouchedDialogSavesNothing()
{
    m_stage->open();
    m_stage->click("settingsOk");
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(!m_stage->dialog->isVisible());
}

void SettingsDialogTest::frequenciesInProcoresOrder()
{
    m_stage->open();
    auto *combo = m_stage->part<QComboBox>("frequencyCombo");
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i)
        texts << combo->itemText(i);
    QCOMPARE(texts.join(QLatin1Char('|')), u"Hourly|Every 2 Hours|Every 4 Hours|Daily|Never"_s);
    QCOMPARE(combo->currentText(), u"Hourly"_s);
}

void SettingsDialogTest::whatIsNextFollowsTheChoice()
{
    m_stage->open();
    auto *next = m_stage->part<QLabel>("nextSyncLabel");
    QVERIFY(next->text().contains(u":00"_s));
    m_stage->setFrequency(Frequency::Daily);
    m_stage->part<QTimeEdit>("timeOfDayEdit")->setTime(QTime(7, 45));
    QVERIFY2(next->text().contains(u"7:45"_s), qPrintable(next->text()));
    m_stage->setFrequency(Frequency::Never);
    QVERIFY(next->text().contains(u"No sync by itself"_s));
}

void SettingsDialogTest::timeOnlyForDaily()
{
    m_stage->open();
    QVERIFY(!m_stage->part<QTimeEdit>("timeOfDayEdit")->isEnabled());
    QVERIFY(m_stage->part<QLabel>("timeNote")->isVisible());
    m_stage->setFrequency(Frequency::Daily);
    QVERIFY(m_stage->part<QTimeEdit>("timeOfDayEdit")->isEnabled());
    QVERIFY(!m_stage->part<QLabel>("timeNote")->isVisible());
}

void SettingsDialogTest::firstChoiceAsksBecauseItFixesT0()
{
    m_stage->facade.settings.setUpAt.reset();
    m_stage->open();
    QCOMPARE(m_stage->part<QComboBox>("frequencyCombo")->currentIndex(), -1);
    QVERIFY(m_stage->part<QLabel>("scheduleExplanation")->text().contains(u"first choice"_s));
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
    m_stage->setFrequency(Frequency::Never);
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->log.questions.size(), 1);
    QCOMPARE(m_stage->facade.saved.size(), 1);
    QVERIFY(m_stage->facade.saved.first().schedule.frequency == Frequency::Never);
}

void SettingsDialogTest::firstChoiceRefusedSavesNothing()
{
    m_stage->facade.settings.setUpAt.reset();
    m_stage->log.answer = false;
    m_stage->open();
    m_stage->setFrequency(Frequency::Hourly);
    m_stage->click("settingsOk");
    QCOMPARE(m_stage->log.questions.size(), 1);
    QVERIFY(m_stage->facade.saved.isEmpty());
    QVERIFY(m_stage->dialog->isVisible());
}

void SettingsDialogTest::methodsPerAccount()
{
    m_stage->facade.settings.methods.insert(m_stage->facade.accounts[1].id.toString(), PaymentMethod::Electronic);
    m_stage->open();
    const auto combo = [this](int account) {
        return m_stage->dialog->findChild<QComboBox *>(
            u"method-%1"_s.arg(m_stage->facade.accounts[account].id.toString()));
    };
    QCOMPARE(combo(0)->currentText(), u"Default (Check)"_s);
    QCOMPARE(combo(1)->currentText(), u"Electronic"_s);
    QCOMPARE(combo(2)->currentText(), u"Default (Credit Card)"_s);
    QVERIFY(combo(3)->currentText().startsWith(u"Not chosen"_s));
    combo(3)->setCurrentIndex(combo(3)->findText(u"Electronic"_s));
    combo(1)->setCurrentIndex(0);
    m_stage->click("settingsApply");
    const QMap<QString, PaymentMethod> wanted { { m_stage->facade.accounts[3].id.toString(),
        PaymentMethod::Electronic } };
    QCOMPARE(m_stage->facade.saved.first().methods, wanted);
}

void SettingsDialogTest::voidPolicy()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Changes);
    QVERIFY(m_stage->part<QRadioButton>("voidAutomatic")->isChecked());
    m_stage->part<QRadioButton>("voidAsk")->click();
    m_stage->click("settingsOk");
    QVERIFY(m_stage->facade.saved.first().voidPolicy == VoidPolicy::AskMe);
}

void SettingsDialogTest::withoutAdminEverythingIsReadableAndDisabled()
{
    m_stage->facade.appStatus->mayChangeSettings = { false, u"You need level Admin."_s };
    m_stage->open();
    auto *reason = m_stage->part<QLabel>("settingsReasonText");
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"You need level Admin."_s);
    QCOMPARE(m_stage->part<QComboBox>("frequencyCombo")->currentText(), u"Hourly"_s);
    for (const char *name : { "frequencyCombo", "timeOfDayEdit", "workingDaysCheck", "zoneCombo", "catchUpCheck",
             "voidAutomatic", "voidAsk", "erpToolNameEdit", "otherEditionsCheck" })
        QVERIFY2(!m_stage->part<QWidget>(name)->isEnabled(), name);
    for (QComboBox *combo : m_stage->dialog->findChildren<QComboBox *>())
        QCOMPARE(combo->isEnabled(), combo->objectName() == QLatin1String("languageCombo"));
    // Signing in is not a setting; the language is the person's own.
    QVERIFY(m_stage->part<QPushButton>("xeroConnect")->isEnabled());
}

void SettingsDialogTest::connectHandsOverAndForgetsSecrets()
{
    m_stage->facade.appStatus->procore.isSignedIn = false;
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Connections);
    auto *id = m_stage->part<QLineEdit>("procoreClientId");
    auto *secret = m_stage->part<QLineEdit>("procoreClientSecret");
    QVERIFY(id->text().isEmpty() && secret->text().isEmpty());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!m_stage->part<QLineEdit>("xeroClientSecret")->isVisible());
    id->setText(u" my-id "_s);
    secret->setText(u"my-secret"_s);
    m_stage->click("procoreConnect");
    QCOMPARE(m_stage->facade.connectCalls.size(), 1);
    QVERIFY(m_stage->facade.connectCalls.first().service == Service::Procore);
    QCOMPARE(m_stage->facade.connectCalls.first().clientId, u"my-id"_s);
    QCOMPARE(m_stage->facade.connectCalls.first().clientSecret, u"my-secret"_s);
    QVERIFY(id->text().isEmpty() && secret->text().isEmpty());
    QVERIFY(m_stage->part<QLineEdit>("procoreCode")->isVisible());
    m_stage->part<QLineEdit>("procoreCode")->setText(u"abc123"_s);
    m_stage->click("procoreSubmit");
    QCOMPARE(m_stage->facade.codes, QStringList { u"abc123"_s });
    Q_EMIT m_stage->facade.signInFinished(Service::Procore);
    QVERIFY(!m_stage->part<QLineEdit>("procoreCode")->isVisible());
    QCOMPARE(m_stage->facade.countOf(u"loadChoices"_s), 1);
    m_stage->click("xeroConnect");
    QVERIFY(!m_stage->part<QLineEdit>("xeroCode")->isVisible());
    m_stage->click("xeroCancel");
    QCOMPARE(m_stage->facade.countOf(u"cancelConnect"_s), 1);
    QVERIFY(m_stage->part<QPushButton>("xeroConnect")->isEnabled());
}

void SettingsDialogTest::disconnectAsks()
{
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Connections);
    m_stage->log.answer = false;
    m_stage->click("xeroDisconnect");
    QCOMPARE(m_stage->facade.countOf(u"disconnectService"_s), 0);
    m_stage->log.answer = true;
    m_stage->click("xeroDisconnect");
    QCOMPARE(m_stage->facade.countOf(u"disconnectService"_s), 1);
    QCOMPARE(m_stage->log.questions.size(), 2);
}

void SettingsDialogTest::choicesBecomeSettings()
{
    m_stage->facade.settings = {};
    m_stage->facade.appStatus->mayChangeSettings = { false, u"Not known yet."_s };
    Company first;
    first.id = CompanyId(1);
    first.name = u"One"_s;
    Company second;
    second.id = CompanyId(2);
    second.name = u"Two"_s;
    m_stage->facade.companies = { first, second };
    Connection books;
    books.organisation = OrganisationId(QUuid::createUuid());
    books.name = u"Books"_s;
    m_stage->facade.organisations = { books };
    m_stage->open();
    m_stage->dialog->choose(SettingsTopic::Connections);
    m_stage->click("loadChoicesButton");
    auto *company = m_stage->part<QComboBox>("companyCombo");
    QVERIFY(company->isEnabled());
    QCOMPARE(company->currentIndex(), -1);
    QCOMPARE(m_stage->part<QComboBox>("organisationCombo")->currentText(), u"Books"_s);
    company->setCurrentIndex(1);
    Q_EMIT company->activated(1);
    // Company and organization alone would set up the sync without the user's knowledge.
    QVERIFY(!m_stage->part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(!m_stage->part<QPushButton>("settingsOk")->isEnabled());
    QVERIFY(m_stage->part<QLabel>("settingsReasonText")->text().contains(u"Choose the sync schedule"_s));
    m_stage->setFrequency(Frequency::Daily);
    m_stage->click("settingsApply");
    QCOMPARE(m_stage->log.questions.size(), 1);
    QCOMPARE(m_stage->facade.saved.size(), 1);
    QVERIFY(m_stage->facade.saved.first().schedule.frequency == Frequency::Daily);
    QCOMPARE(m_stage->facade.saved.first().company, CompanyId(2));
    QCOMPARE(m_stage->facade.saved.first().organisation, books.organisation);
    QCOMPARE(m_stage->facade.saved.first().organisationName, u"Books"_s);
}

void SettingsDialogTest::elsewhereChangedSettingsDoNotOverwriteEdits()
{
    m_stage->open();
    m_stage->part<QCheckBox>("workingDaysCheck")->click();
    ProfileSettings other = m_stage->facade.settings;
    other.voidPolicy = VoidPolicy::LeaveUnchanged;
    Q_EMIT m_stage->facade.settingsChanged(other);
    QVERIFY(m_stage->part<QCheckBox>("workingDaysCheck")->isChecked());
    QVERIFY(m_stage->part<QPushButton>("settingsApply")->isEnabled());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
