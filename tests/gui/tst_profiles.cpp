// SPDX-License-Identifier: Apache-2.0
// The switcher of profiles behind the company's name: what it lists, what it asks, what it hands over.
#include "tests/gui/samplewindow.h"
#include "tests/support/fakeprofiles.h"
#include "ui/profiles/profilemenu.h"
#include "ui/wizard/setupwizard.h"

#include <QToolButton>

namespace tieout {

using namespace test;

class ProfilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCompanyOpensTheMenu();
    void everyProfileIsListedAsItIs();
    void anotherProfileIsOpened();
    void aRunThatGoesOnIsAskedAbout();
    void addingOpensTheNewOne();
    void aNameThatIsNoneStaysInTheDialog();
    void renaming();
    void removingSaysWhatItMeans();
    void theDemoCompanyHasNoProfiles();
    void everyUnreadyStateOffersTheDemo_data();
    void everyUnreadyStateOffersTheDemo();

private:
    [[nodiscard]] ProfileMenu *menu() const { return m_stage->window->findChild<ProfileMenu *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        Q_EMIT menu()->aboutToShow();
        return menu()->findChild<QAction *>(QString::fromLatin1(name));
    }
    void giveName(const QString &name) const
    {
        m_stage->part<QLineEdit>("profileNameEdit")->setText(name);
        QTest::mouseClick(m_stage->part<QPushButton>("profileNameVerb"), Qt::LeftButton);
    }

    FakeProfiles m_profiles;
    std::unique_ptr<SampleWindow> m_stage;
};

void ProfilesTest::init()
{
    m_profiles = FakeProfiles();
    m_profiles.list = { { u"default"_s, true, u"Cascade Ridge Builders LLC"_s, u"Cascade Ridge Builders"_s, {} },
        { u"north"_s, true, u"North"_s, u"North & <b>Sons</b>"_s, {} }, { u"second"_s, false, {}, {}, {} },
        { u"third"_s, false, {}, {}, u"/schedule: expected an object"_s } };
    m_profiles.shown = u"default"_s;
    m_stage = std::make_unique<SampleWindow>();
    m_stage->window->setProfiles(m_profiles);
}

void ProfilesTest::theCompanyOpensTheMenu()
{
    auto *company = m_stage->part<QToolButton>("companyName");
    QCOMPARE(company->text(), u"Cascade Ridge Builders"_s);
    QVERIFY(company->menu() == menu());
    QCOMPARE(company->accessibleName(), u"Profile: Cascade Ridge Builders"_s);
    QVERIFY(company->focusPolicy() & Qt::TabFocus);
    m_stage->facade.appStatus->companyName = u"A & B"_s;
    m_stage->facade.tellAll();
    QCOMPARE(company->text(), u"A && B"_s); // shown as A & B
}

void ProfilesTest::everyProfileIsListedAsItIs()
{
    QVERIFY(action("profile-default")->isChecked());
    QVERIFY(!action("profile-north")->isChecked());
    QCOMPARE(action("profile-north")->text(), u"North && <b>Sons</b> (north)"_s);
    QCOMPARE(action("profile-second")->text(), u"second (not set up yet)"_s);
    QVERIFY(action("profile-third")->text().contains(u"cannot be read"_s));
    m_profiles.list << ProfileChoice { u"zebra"_s, false, {}, {}, {} };
    QVERIFY(action("profile-zebra")); // as they are now, not as they were at the start
}

void ProfilesTest::anotherProfileIsOpened()
{
    action("profile-default")->trigger();
    QVERIFY(m_profiles.asked.isEmpty());
    action("profile-north")->trigger();
    action("demoAction")->trigger();
    QCOMPARE(m_profiles.asked, (QStringList { u"open north"_s, u"demo"_s }));
    QVERIFY(m_stage->log.questions.isEmpty());
}

void ProfilesTest::aRunThatGoesOnIsAskedAbout()
{
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    m_stage->log.answer = false;
    action("profile-north")->trigger();
    QCOMPARE(m_stage->log.questions.size(), 1);
    QVERIFY(m_stage->log.questions.first().text.contains(u"north"_s));
    QVERIFY(m_profiles.asked.isEmpty());
    m_stage->log.answer = true;
    action("profile-north")->trigger();
    QCOMPARE(m_profiles.asked, QStringList { u"open north"_s });
}

void ProfilesTest::addingOpensTheNewOne()
{
    action("addProfileAction")->trigger();
    QVERIFY(!m_stage->part<QPushButton>("profileNameVerb")->isEnabled());
    giveName(u" west "_s);
    QCOMPARE(m_profiles.asked, (QStringList { u"add west"_s, u"open west"_s }));
    QVERIFY(!m_stage->part<QDialog>("profileNameDialog")->isVisible());
}

void ProfilesTest::aNameThatIsNoneStaysInTheDialog()
{
    m_profiles.refusal = Error(ErrorKind::Configuration, u"\"a b\" cannot be the name of a profile."_s);
    action("addProfileAction")->trigger();
    giveName(u"a b"_s);
    QCOMPARE(m_profiles.asked, QStringList { u"add a b"_s });
    QVERIFY(m_stage->part<QDialog>("profileNameDialog")->isVisible());
    QVERIFY(m_stage->part<QLabel>("profileNameFault")->text().contains(u"cannot be the name"_s));
    QVERIFY(m_stage->part<QPushButton>("profileNameVerb")->isEnabled());
}

void ProfilesTest::renaming()
{
    action("renameProfileAction")->trigger();
    QCOMPARE(m_stage->part<QLineEdit>("profileNameEdit")->text(), u"default"_s);
    giveName(u"cascade"_s);
    QCOMPARE(m_profiles.asked, QStringList { u"rename default cascade"_s });
}

void ProfilesTest::removingSaysWhatItMeans()
{
    m_stage->log.answer = false;
    action("removeProfileAction")->trigger();
    QVERIFY(m_profiles.asked.isEmpty());
    const Question question = m_stage->log.questions.first();
    QVERIFY(question.text.contains(u"ledger"_s) && question.text.contains(u"Nothing changes in Xero or Procore"_s));
    m_stage->log.answer = true;
    m_profiles.refusal = Error(Cause::OtherSync, u"A sync of the profile is going on."_s);
    action("removeProfileAction")->trigger();
    QCOMPARE(m_profiles.asked, QStringList { u"remove default"_s });
    QVERIFY(m_stage->part<QLabel>("resultBannerText")->text().contains(u"A sync of the profile is going on."_s));
}

void ProfilesTest::theDemoCompanyHasNoProfiles()
{
    m_profiles.shown.clear();
    QVERIFY(action("demoAction")->isChecked());
    for (const char *name : { "addProfileAction", "renameProfileAction", "removeProfileAction" }) {
        QVERIFY(!action(name)->isEnabled());
        QVERIFY(!action(name)->toolTip().isEmpty());
    }
    QVERIFY(action("profile-north")->isEnabled()); // the way back
}

void ProfilesTest::everyUnreadyStateOffersTheDemo_data()
{
    QTest::addColumn<AppStatus>("status");
    AppStatus status = sampleStatus();
    QTest::newRow("nothing to show") << status;
    status.maySync = { false, u"Because."_s };
    QTest::newRow("no rights") << status;
    status.editionProblem = u"Canada."_s;
    QTest::newRow("edition") << status;
    status.xero.isSignedIn = false;
    QTest::newRow("signed out") << status;
    status.isSetUp = false;
    QTest::newRow("not set up") << status;
    status.keychainProblem = Error(ErrorKind::Keychain, {});
    QTest::newRow("no keychain") << status;
}

void ProfilesTest::everyUnreadyStateOffersTheDemo()
{
    QFETCH(AppStatus, status);
    PromptLog log;
    FakeSyncFacade facade;
    facade.appStatus = status;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    auto *demo = window.findChild<QPushButton *>(u"stateDemoButton"_s);
    QVERIFY(!demo->isVisible()); // nothing that could open it
    window.setProfiles(m_profiles);
    QVERIFY(demo->isVisible());
    QTest::mouseClick(demo, Qt::LeftButton);
    QCOMPARE(m_profiles.asked, QStringList { u"demo"_s });
}

} // namespace tieout

QTEST_MAIN(tieout::ProfilesTest)
#include "tst_profiles.moc"
