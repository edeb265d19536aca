// SPDX-License-Identifier: Apache-2.0
// Single steps of the first start: what each says, and what it refuses.
#include "tests/gui/samplewizard.h"

#include <QClipboard>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class WizardStepsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void choicesThatCannotBeReadSayWhy();
    void withoutTheRightItEndsBeforeAnythingIsFixed();
    void anotherEditionIsRefusedWithItsSentence();
    void howManyPaymentsAreTooOldIsSaidBeforeTheEnd();
    void theGuideCopiesTheAddresses();
    void aConnectionFileLeadsToTheSignIns();
    void aConnectionFileThatIsNoneSaysSo();

private:
    std::unique_ptr<SampleWizard> m_stage;
};

void WizardStepsTest::init()
{
    m_stage = std::make_unique<SampleWizard>();
}

void WizardStepsTest::choicesThatCannotBeReadSayWhy()
{
    Error offline(ErrorKind::Offline, QString());
    offline.service = Service::Procore;
    m_stage->facade.noChoices = offline;
    m_stage->open();
    m_stage->goTo(SetupStep::Company);
    QVERIFY(m_stage->text("companyNote").contains(sentenceFor(offline)));
    QVERIFY(!m_stage->canGoOn());
    m_stage->facade.noChoices.reset();
    m_stage->facade.companies.clear();
    m_stage->click("companyAgain");
    QVERIFY(m_stage->text("companyNote").contains(u"shows you no company"_s));
    m_stage->facade.companies = { { CompanyId(1), u"One"_s, true } };
    m_stage->click("companyAgain");
    QVERIFY(m_stage->canGoOn());
    QVERIFY(m_stage->text("companyNote").isEmpty());
}

void WizardStepsTest::withoutTheRightItEndsBeforeAnythingIsFixed()
{
    m_stage->facade.outlook->mayChangeSettings = { false, u"You need level Admin."_s };
    m_stage->open();
    m_stage->goTo(SetupStep::Check);
    QCOMPARE(m_stage->text("checkRights"), u"You need level Admin."_s);
    QVERIFY(!m_stage->canGoOn());
    m_stage->facade.outlook->mayChangeSettings = { true, {} };
    m_stage->click("checkAgain");
    QVERIFY(m_stage->canGoOn());
}

void WizardStepsTest::anotherEditionIsRefusedWithItsSentence()
{
    m_stage->facade.outlook->editionProblem = u"North Ridge is an organization of Canada."_s;
    m_stage->open();
    m_stage->goTo(SetupStep::Check);
    QCOMPARE(m_stage->text("checkEdition"), u"North Ridge is an organization of Canada."_s);
    QVERIFY(!m_stage->canGoOn());
    m_stage->facade.outlook = failed(Error(ErrorKind::Offline, QString()));
    m_stage->click("checkAgain");
    QVERIFY(m_stage->text("checkEdition").isEmpty());
    QVERIFY(!m_stage->text("checkNote").isEmpty());
    QVERIFY(!m_stage->canGoOn());
}

void WizardStepsTest::howManyPaymentsAreTooOldIsSaidBeforeTheEnd()
{
    m_stage->open();
    m_stage->goTo(SetupStep::Schedule);
    QVERIFY2(m_stage->text("oldPayments").startsWith(u"1,284 payments that are in Xero now will not be included"_s),
        qPrintable(m_stage->text("oldPayments")));
    m_stage->choose(Frequency::Hourly);
    QVERIFY(m_stage->text("scheduleCost").contains(u"Each sync then takes 5 "_s)); // two projects
}

void WizardStepsTest::theGuideCopiesTheAddresses()
{
    m_stage->open();
    m_stage->next();
    QVERIFY(m_stage->part<QWidget>("procoreGuide")->isVisible());
    m_stage->click("procoreAddress1Copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:53683/callback"_s);
    m_stage->click("procoreAddress2Copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"urn:ietf:wg:oauth:2.0:oob"_s);
    m_stage->click("procorePages");
    QCOMPARE(m_stage->log.urls.last().host(), u"developers.procore.com"_s);
    // Whoever has an app is not shown how to make one.
    m_stage->signIn(Service::Procore);
    QVERIFY(!m_stage->part<QWidget>("procoreGuide")->isVisible());
    m_stage->click("procoreGuideButton");
    QVERIFY(m_stage->part<QWidget>("procoreGuide")->isVisible());
}

void WizardStepsTest::aConnectionFileLeadsToTheSignIns()
{
    m_stage->open();
    ProfileSettings fromFile;
    fromFile.company = CompanyId(4400);
    fromFile.companyName = u"Pine & Sons"_s;
    m_stage->facade.fileOpened = fromFile;
    m_stage->click("openConnectionFile");
    m_stage->part<QLineEdit>("connectionFilePath")->setText(u"/tmp/pine.tieout"_s);
    QVERIFY(!m_stage->part<QPushButton>("connectionFileOpen")->isEnabled());
    QCOMPARE(m_stage->part<QLineEdit>("connectionFilePassphrase")->echoMode(), QLineEdit::Password);
    m_stage->part<QLineEdit>("connectionFilePassphrase")->setText(u"twelve small ducks"_s);
    m_stage->click("connectionFileOpen");
    const std::pair asked(u"/tmp/pine.tieout"_s, u"twelve small ducks"_s);
    QVERIFY(m_stage->facade.connectionFiles.first() == asked);
    QVERIFY(m_stage->wizard->step() == SetupStep::ConnectProcore);
    m_stage->signIn(Service::Procore);
    m_stage->next();
    QCOMPARE(m_stage->part<QListWidget>("companyList")->currentItem()->text(), u"Pine & Sons"_s);
}

void WizardStepsTest::aConnectionFileThatIsNoneSaysSo()
{
    m_stage->open();
    m_stage->facade.fileOpened = failed(Error(ErrorKind::Configuration, u"The passphrase is wrong."_s));
    m_stage->click("openConnectionFile");
    m_stage->part<QLineEdit>("connectionFilePath")->setText(u"/tmp"_s);
    m_stage->part<QLineEdit>("connectionFilePassphrase")->setText(u"x"_s);
    m_stage->click("connectionFileOpen");
    QVERIFY(m_stage->part<QDialog>("connectionFileDialog")->isVisible());
    QVERIFY(m_stage->text("connectionFileFault").contains(u"The passphrase is wrong."_s));
    QVERIFY(m_stage->part<QPushButton>("connectionFileOpen")->isEnabled());
    QVERIFY(m_stage->wizard->step() == SetupStep::Welcome);
}

} // namespace tieout

QTEST_MAIN(tieout::WizardStepsTest)
#include "tst_wizardsteps.moc"
