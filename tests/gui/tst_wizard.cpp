// SPDX-License-Identifier: Apache-2.0
// The first start: no step before the one before it was checked, nothing fixed before the end, and left at any time.
#include "tests/gui/samplewizard.h"

#include <QRadioButton>
#include <QSignalSpy>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class WizardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void beginsWhereItWasLeft_data();
    void beginsWhereItWasLeft();
    void fromWelcomeToTheFirstPreview();
    void everyChoiceIsKeptAndNothingIsSetUpBeforeTheEnd();
    void noStepBeforeTheSignIn();
    void aSignInCanBeGivenUpOrFinishedWithACode();
    void aFailureIsSaidAndTheStepStays();
    void aSetupThatFailsCanBeTriedAgain();
    void leavingGivesUpASignIn();
    void theDemoCompanyIsTheSecondButton();

private:
    void chooseProjectsMethodsAndSchedule();

    std::unique_ptr<SampleWizard> m_stage;
};

void WizardTest::init()
{
    m_stage = std::make_unique<SampleWizard>();
}

void WizardTest::beginsWhereItWasLeft_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<SetupStep>("step");
    QTest::newRow("nothing") << QString() << SetupStep::Welcome;
    QTest::newRow("a client id") << u"i"_s << SetupStep::ConnectProcore;
    QTest::newRow("signed in to Procore") << u"p"_s << SetupStep::Company;
    QTest::newRow("and the company") << u"pc"_s << SetupStep::ConnectXero;
    QTest::newRow("and to Xero") << u"pcx"_s << SetupStep::Organisation;
    QTest::newRow("and the organization") << u"pcxo"_s << SetupStep::Check;
    QTest::newRow("signed out again") << u"cxo"_s << SetupStep::ConnectProcore;
    QTest::newRow("Xero alone") << u"x"_s << SetupStep::ConnectProcore;
    QTest::newRow("a connection file") << u"ico"_s << SetupStep::ConnectProcore;
}

void WizardTest::beginsWhereItWasLeft()
{
    QFETCH(QString, known);
    QFETCH(SetupStep, step);
    AppStatus status;
    ProfileSettings settings;
    status.procore.hasClient = known.contains(u"i"_s);
    status.procore.isSignedIn = known.contains(u"p"_s);
    status.xero.isSignedIn = known.contains(u"x"_s);
    if (known.contains(u"c"_s))
        settings.company = CompanyId(1);
    if (known.contains(u"o"_s))
        settings.organisation = sampleSettings().organisation;
    QVERIFY(firstOpenStep(status, settings) == step);
}

void WizardTest::fromWelcomeToTheFirstPreview()
{
    m_stage->open();
    QVERIFY(m_stage->wizard->step() == SetupStep::Welcome);
    m_stage->goTo(SetupStep::Company);
    auto *companies = m_stage->part<QListWidget>("companyList");
    QCOMPARE(companies->count(), 2); // not the one that is not active
    QVERIFY(!m_stage->canGoOn());
    companies->setCurrentRow(1);
    m_stage->next();
    m_stage->signIn(Service::Xero);
    m_stage->next();
    QVERIFY(m_stage->canGoOn()); // a single organization needs no choice
    m_stage->next();
    QVERIFY(m_stage->text("checkRights").startsWith(u"Dana Whitfield is allowed"_s));
    chooseProjectsMethodsAndSchedule();
    SetupReport report;
    report.paymentsBefore = 1285;
    Q_EMIT m_stage->facade.setUpFinished(report);
    QVERIFY(m_stage->wizard->step() == SetupStep::Ready);
    QVERIFY(m_stage->text("setupResult").contains(u"1,285 payments made before now are not included"_s));
    m_stage->click("firstPreview");
    QVERIFY(m_stage->facade.requests.last().dryRun);
    RunReport preview;
    preview.payments = { { samplePayment(1, sampleInvoice(1), dollars("10.00"), {}), PaymentAction::WouldCreate } };
    preview.run.counts.attention = 2;
    Q_EMIT m_stage->facade.previewReady(preview);
    QCOMPARE(m_stage->text("firstPreviewResult"),
        u"1 payment would be brought over. 2 payments need you. Nothing was written."_s);
    m_stage->next();
    QVERIFY(!m_stage->wizard->isVisible());
}

void WizardTest::chooseProjectsMethodsAndSchedule()
{
    m_stage->next();
    m_stage->part<QRadioButton>("someProjectsRadio")->click();
    QVERIFY(!m_stage->canGoOn());
    m_stage->part<QListWidget>("projectList")->item(1)->setCheckState(Qt::Checked);
    m_stage->next();
    m_stage->wizard->findChild<QComboBox *>(u"method-%1"_s.arg(sampleAccounts()[3].id.toString()))->setCurrentIndex(3);
    m_stage->next();
    QVERIFY(!m_stage->canGoOn());
    m_stage->choose(Frequency::Daily);
    m_stage->next();
    QCOMPARE(m_stage->facade.saved.size(), 1);
    const ProfileSettings saved = m_stage->facade.saved.first();
    QCOMPARE(saved.companyName, u"Pine & Sons"_s);
    QCOMPARE(saved.organisation, sampleSettings().organisation);
    QCOMPARE(saved.projects, QList<ProjectId> { ProjectId(2) });
    QVERIFY(saved.methods.value(sampleAccounts()[3].id.toString()) == PaymentMethod::Electronic);
    QVERIFY(saved.schedule.frequency == Frequency::Daily);
    QVERIFY(!m_stage->canGoOn()); // it is being set up
}

void WizardTest::everyChoiceIsKeptAndNothingIsSetUpBeforeTheEnd()
{
    m_stage->open();
    m_stage->goTo(SetupStep::Schedule);
    QVERIFY(m_stage->facade.saved.isEmpty());
    const ProfileSettings kept = m_stage->facade.kept.last();
    QCOMPARE(kept.company, CompanyId(4200));
    QCOMPARE(kept.organisation, sampleSettings().organisation);
    QVERIFY(!kept.setUpAt);
    m_stage->click("wizardLater");
    QVERIFY(!m_stage->wizard->isVisible());
    m_stage->open();
    QVERIFY(m_stage->wizard->step() == SetupStep::Check);
    m_stage->click("wizardBack");
    QVERIFY(m_stage->wizard->step() == SetupStep::Organisation);
}

void WizardTest::noStepBeforeTheSignIn()
{
    m_stage->open();
    m_stage->next();
    QVERIFY(m_stage->wizard->step() == SetupStep::ConnectProcore);
    QVERIFY(!m_stage->canGoOn());
    m_stage->part<QLineEdit>("procoreClientId")->setText(u"id"_s);
    m_stage->part<QLineEdit>("procoreClientSecret")->setText(u"secret"_s);
    m_stage->click("procoreConnect");
    QCOMPARE(m_stage->facade.connectCalls.first().clientSecret, u"secret"_s);
    QVERIFY(!m_stage->canGoOn());
    m_stage->signIn(Service::Procore);
    QVERIFY(m_stage->canGoOn());
}

void WizardTest::aSignInCanBeGivenUpOrFinishedWithACode()
{
    m_stage->open();
    m_stage->next();
    m_stage->click("procoreConnect");
    QVERIFY(m_stage->part<QPushButton>("procoreCancel")->isVisible());
    m_stage->part<QLineEdit>("procoreCode")->setText(u"abc"_s);
    m_stage->click("procoreSubmit");
    QCOMPARE(m_stage->facade.codes, QStringList { u"abc"_s });
    m_stage->click("procoreCancel");
    QCOMPARE(m_stage->facade.countOf(u"cancelConnect"_s), 1);
    QVERIFY(m_stage->part<QPushButton>("procoreConnect")->isEnabled());
}

void WizardTest::aFailureIsSaidAndTheStepStays()
{
    m_stage->open();
    m_stage->next();
    m_stage->click("procoreConnect");
    Error declined(Cause::SignInDeclined, QString());
    declined.service = Service::Procore;
    Q_EMIT m_stage->facade.failed(u"Signing in"_s, declined);
    QVERIFY(m_stage->text("wizardProblemText").contains(sentenceFor(declined)));
    QVERIFY(m_stage->wizard->step() == SetupStep::ConnectProcore);
    QVERIFY(m_stage->part<QPushButton>("procoreConnect")->isEnabled());
    m_stage->signIn(Service::Procore);
    QVERIFY(!m_stage->part<QWidget>("wizardProblem")->isVisible());
}

void WizardTest::aSetupThatFailsCanBeTriedAgain()
{
    m_stage->open();
    m_stage->goTo(SetupStep::Schedule);
    m_stage->choose(Frequency::Never);
    m_stage->next();
    QVERIFY(!m_stage->canGoOn());
    Q_EMIT m_stage->facade.failed(u"Setting up the sync"_s, Error(ErrorKind::Offline, QString()));
    QVERIFY(m_stage->wizard->step() == SetupStep::Schedule);
    QVERIFY(m_stage->canGoOn());
    m_stage->next();
    QCOMPARE(m_stage->facade.saved.size(), 2);
}

void WizardTest::leavingGivesUpASignIn()
{
    m_stage->open();
    m_stage->next();
    m_stage->click("procoreConnect");
    m_stage->wizard->reject();
    QCOMPARE(m_stage->facade.countOf(u"cancelConnect"_s), 1);
}

void WizardTest::theDemoCompanyIsTheSecondButton()
{
    m_stage->open();
    QSignalSpy wanted(m_stage->wizard.get(), &SetupWizard::demoWanted);
    m_stage->click("wizardDemo");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_stage->wizard->isVisible());
    m_stage->open(false);
    QVERIFY(!m_stage->part<QPushButton>("wizardDemo"));
}

} // namespace tieout

QTEST_MAIN(tieout::WizardTest)
#include "tst_wizard.moc"
