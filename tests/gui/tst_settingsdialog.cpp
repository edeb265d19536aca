// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTimeEdit>

namespace tieout {

using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject {
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
    template <typename T> T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open();
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void setFrequency(Frequency frequency) const
    {
        auto *combo = part<QComboBox>("frequencyCombo");
        combo->setCurrentIndex(combo->findData(int(frequency)));
    }

    PromptLog m_log;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<FakeSyncFacade> m_facade;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_dialog.reset();
    m_log = {};
    m_prompts = std::make_unique<ScriptedPrompts>(m_log);
    m_facade = std::make_unique<FakeSyncFacade>();
    m_facade->status = sampleStatus();
    m_facade->settings = sampleSettings();
    m_facade->accounts = sampleAccounts();
}

void TestSettingsDialog::open()
{
    m_dialog = std::make_unique<SettingsDialog>(*m_facade, *m_prompts);
    m_facade->tellAll();
    m_dialog->show();
}

void TestSettingsDialog::cancelForgetsAndApplyHandsACopy()
{
    open();
    QVERIFY(!part<QPushButton>("settingsApply")->isEnabled());
    setFrequency(Frequency::Daily);
    QVERIFY(part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(m_facade->saved.isEmpty());
    click("settingsApply");
    QCOMPARE(m_facade->saved.size(), 1);
    ProfileSettings wanted = m_facade->settings;
    wanted.schedule.frequency = Frequency::Daily;
    QCOMPARE(m_facade->saved.first(), wanted);
    QVERIFY(!part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(m_dialog->isVisible());
    setFrequency(Frequency::Never);
    click("settingsCancel");
    QCOMPARE(m_facade->saved.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::okSavesAndCloses()
{
    open();
    part<QCheckBox>("workingDaysCheck")->click();
    click("settingsOk");
    QCOMPARE(m_facade->saved.size(), 1);
    QVERIFY(m_facade->saved.first().schedule.workingDaysOnly);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::untouchedDialogSavesNothing()
{
    open();
    click("settingsOk");
    QVERIFY(m_facade->saved.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::frequenciesInProcoresOrder()
{
    open();
    auto *combo = part<QComboBox>("frequencyCombo");
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i)
        texts << combo->itemText(i);
    QCOMPARE(texts.join(QLatin1Char('|')), u"Hourly|Every 2 Hours|Every 4 Hours|Daily|Never"_s);
    QCOMPARE(combo->currentText(), u"Hourly"_s);
}

void TestSettingsDialog::whatIsNextFollowsTheChoice()
{
    open();
    auto *next = part<QLabel>("nextSyncLabel");
    QVERIFY(next->text().contains(u":00"_s));
    setFrequency(Frequency::Daily);
    part<QTimeEdit>("timeOfDayEdit")->setTime(QTime(7, 45));
    QVERIFY2(next->text().contains(u"7:45"_s), qPrintable(next->text()));
    setFrequency(Frequency::Never);
    QVERIFY(next->text().contains(u"No sync by itself"_s));
}

void TestSettingsDialog::timeOnlyForDaily()
{
    open();
    QVERIFY(!part<QTimeEdit>("timeOfDayEdit")->isEnabled());
    QVERIFY(part<QLabel>("timeNote")->isVisible());
    setFrequency(Frequency::Daily);
    QVERIFY(part<QTimeEdit>("timeOfDayEdit")->isEnabled());
    QVERIFY(!part<QLabel>("timeNote")->isVisible());
}

void TestSettingsDialog::firstChoiceAsksBecauseItFixesT0()
{
    m_facade->settings.setUpAt.reset();
    open();
    QCOMPARE(part<QComboBox>("frequencyCombo")->currentIndex(), -1);
    QVERIFY(part<QLabel>("scheduleExplanation")->text().contains(u"first choice"_s));
    QVERIFY(!part<QPushButton>("settingsApply")->isEnabled());
    setFrequency(Frequency::Never);
    click("settingsApply");
    QCOMPARE(m_log.questions.size(), 1);
    QCOMPARE(m_facade->saved.size(), 1);
    QVERIFY(m_facade->saved.first().schedule.frequency == Frequency::Never);
}

void TestSettingsDialog::firstChoiceRefusedSavesNothing()
{
    m_facade->settings.setUpAt.reset();
    m_log.answer = false;
    open();
    setFrequency(Frequency::Hourly);
    click("settingsOk");
    QCOMPARE(m_log.questions.size(), 1);
    QVERIFY(m_facade->saved.isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestSettingsDialog::methodsPerAccount()
{
    m_facade->settings.methods.insert(m_facade->accounts[1].id.toString(), PaymentMethod::Electronic);
    open();
    const auto combo = [this](int account) {
        return m_dialog->findChild<QComboBox *>(u"method-%1"_s.arg(m_facade->accounts[account].id.toString()));
    };
    QCOMPARE(combo(0)->currentText(), u"Default (Check)"_s);
    QCOMPARE(combo(1)->currentText(), u"Electronic"_s);
    QCOMPARE(combo(2)->currentText(), u"Default (Credit Card)"_s);
    QVERIFY(combo(3)->currentText().startsWith(u"Not chosen"_s));
    combo(3)->setCurrentIndex(combo(3)->findText(u"Electronic"_s));
    combo(1)->setCurrentIndex(0);
    click("settingsApply");
    const QMap<QString, PaymentMethod> wanted { { m_facade->accounts[3].id.toString(), PaymentMethod::Electronic } };
    QCOMPARE(m_facade->saved.first().methods, wanted);
}

void TestSettingsDialog::voidPolicy()
{
    open();
    m_dialog->choose(SettingsTopic::Changes);
    QVERIFY(part<QRadioButton>("voidAutomatic")->isChecked());
    part<QRadioButton>("voidAsk")->click();
    click("settingsOk");
    QVERIFY(m_facade->saved.first().voidPolicy == VoidPolicy::AskMe);
}

void TestSettingsDialog::withoutAdminEverythingIsReadableAndDisabled()
{
    m_facade->status->mayChangeSettings = { false, u"You need level Admin."_s };
    open();
    auto *reason = part<QLabel>("settingsReasonText");
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"You need level Admin."_s);
    QCOMPARE(part<QComboBox>("frequencyCombo")->currentText(), u"Hourly"_s);
    for (const char *name : { "frequencyCombo", "timeOfDayEdit", "workingDaysCheck", "zoneCombo", "catchUpCheck",
             "voidAutomatic", "voidAsk", "erpToolNameEdit", "otherEditionsCheck" })
        QVERIFY2(!part<QWidget>(name)->isEnabled(), name);
    for (QComboBox *combo : m_dialog->findChildren<QComboBox *>())
        QVERIFY(!combo->isEnabled());
    // Signing in is no setting.
    QVERIFY(part<QPushButton>("xeroConnect")->isEnabled());
}

void TestSettingsDialog::connectHandsOverAndForgetsSecrets()
{
    m_facade->status->procore.isSignedIn = false;
    open();
    m_dialog->choose(SettingsTopic::Connections);
    auto *id = part<QLineEdit>("procoreClientId");
    auto *secret = part<QLineEdit>("procoreClientSecret");
    QVERIFY(id->text().isEmpty() && secret->text().isEmpty());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!part<QLineEdit>("xeroClientSecret")->isVisible());
    id->setText(u" my-id "_s);
    secret->setText(u"my-secret"_s);
    click("procoreConnect");
    QCOMPARE(m_facade->connectCalls.size(), 1);
    QVERIFY(m_facade->connectCalls.first().service == Service::Procore);
    QCOMPARE(m_facade->connectCalls.first().clientId, u"my-id"_s);
    QCOMPARE(m_facade->connectCalls.first().clientSecret, u"my-secret"_s);
    QVERIFY(id->text().isEmpty() && secret->text().isEmpty());
    QVERIFY(part<QLineEdit>("procoreCode")->isVisible());
    part<QLineEdit>("procoreCode")->setText(u"abc123"_s);
    click("procoreSubmit");
    QCOMPARE(m_facade->codes, QStringList { u"abc123"_s });
    Q_EMIT m_facade->signInFinished(Service::Procore);
    QVERIFY(!part<QLineEdit>("procoreCode")->isVisible());
    QCOMPARE(m_facade->countOf(u"loadChoices"_s), 1);
    click("xeroConnect");
    QVERIFY(!part<QLineEdit>("xeroCode")->isVisible());
    click("xeroCancel");
    QCOMPARE(m_facade->countOf(u"cancelConnect"_s), 1);
    QVERIFY(part<QPushButton>("xeroConnect")->isEnabled());
}

void TestSettingsDialog::disconnectAsks()
{
    open();
    m_dialog->choose(SettingsTopic::Connections);
    m_log.answer = false;
    click("xeroDisconnect");
    QCOMPARE(m_facade->countOf(u"disconnectService"_s), 0);
    m_log.answer = true;
    click("xeroDisconnect");
    QCOMPARE(m_facade->countOf(u"disconnectService"_s), 1);
    QCOMPARE(m_log.questions.size(), 2);
}

void TestSettingsDialog::choicesBecomeSettings()
{
    m_facade->settings = {};
    m_facade->status->mayChangeSettings = { false, u"Not known yet."_s };
    Company first;
    first.id = CompanyId(1);
    first.name = u"One"_s;
    Company second;
    second.id = CompanyId(2);
    second.name = u"Two"_s;
    m_facade->companies = { first, second };
    Connection books;
    books.organisation = OrganisationId(QUuid::createUuid());
    books.name = u"Books"_s;
    m_facade->organisations = { books };
    open();
    m_dialog->choose(SettingsTopic::Connections);
    click("loadChoicesButton");
    auto *company = part<QComboBox>("companyCombo");
    QVERIFY(company->isEnabled());
    QCOMPARE(company->currentIndex(), -1);
    QCOMPARE(part<QComboBox>("organisationCombo")->currentText(), u"Books"_s);
    company->setCurrentIndex(1);
    Q_EMIT company->activated(1);
    // Company and organisation alone would set up the sync behind the user's back.
    QVERIFY(!part<QPushButton>("settingsApply")->isEnabled());
    QVERIFY(!part<QPushButton>("settingsOk")->isEnabled());
    QVERIFY(part<QLabel>("settingsReasonText")->text().contains(u"Choose the sync schedule"_s));
    setFrequency(Frequency::Daily);
    click("settingsApply");
    QCOMPARE(m_log.questions.size(), 1);
    QCOMPARE(m_facade->saved.size(), 1);
    QVERIFY(m_facade->saved.first().schedule.frequency == Frequency::Daily);
    QCOMPARE(m_facade->saved.first().company, CompanyId(2));
    QCOMPARE(m_facade->saved.first().organisation, books.organisation);
    QCOMPARE(m_facade->saved.first().organisationName, u"Books"_s);
}

void TestSettingsDialog::elsewhereChangedSettingsDoNotOverwriteEdits()
{
    open();
    part<QCheckBox>("workingDaysCheck")->click();
    ProfileSettings other = m_facade->settings;
    other.voidPolicy = VoidPolicy::LeaveUnchanged;
    Q_EMIT m_facade->settingsChanged(other);
    QVERIFY(part<QCheckBox>("workingDaysCheck")->isChecked());
    QVERIFY(part<QPushButton>("settingsApply")->isEnabled());
}

} // namespace tieout

QTEST_MAIN(tieout::TestSettingsDialog)
#include "tst_settingsdialog.moc"
