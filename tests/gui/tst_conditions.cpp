// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/resultsentence.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/setupwizard.h"

namespace tieout {

using namespace Qt::StringLiterals;

class ConditionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstObstacleFirst();
    void everyStateHasItsPageAndOneButton_data();
    void everyStateHasItsPageAndOneButton();
    void knownRowsStayReadable();
    void offlineIsABanner();
    void resultSentences();
};

void ConditionsTest::firstObstacleFirst()
{
    QCOMPARE(conditionOf(std::nullopt, true).kind, ConditionKind::Loading);
    AppStatus status = sampleStatus();
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::Ready);
    QCOMPARE(conditionOf(status, false).kind, ConditionKind::NothingToShow);
    QVERIFY(reasonNotToSync(status).isEmpty());
    status.lock = LockHolder { u"/home/pat/run.lock"_s, u"tieout"_s, u"northbox"_s, 4242, Instant {}, true };
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::Ready); // a run on this computer ends by itself
    status.lock->isOfThisComputer = false;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::LockedElsewhere);
    QVERIFY(conditionOf(status, true).text.contains(u"northbox"_s));
    QVERIFY(reasonNotToSync(status).contains(u"Another computer"_s));
    status.maySync = { false, u"Because."_s };
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NoRights);
    QCOMPARE(reasonNotToSync(status), u"Because."_s);
    status.editionProblem = u"Canada."_s;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::UnsupportedEdition);
    status.procore.isSignedIn = false;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::SignedOut);
    QVERIFY(conditionOf(status, true).title.contains(u"Procore"_s));
    status.isSetUp = false;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NotSetUp);
    status.keychainProblem = Error(ErrorKind::Keychain, {});
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NoKeychain);
    QVERIFY(!reasonNotToSync(status).isEmpty());
}

void ConditionsTest::everyStateHasItsPageAndOneButton_data()
{
    QTest::addColumn<AppStatus>("status");
    QTest::addColumn<QString>("then");
    AppStatus status = sampleStatus();
    QTest::newRow("nothing to show") << status << u"startSync"_s;
    status.lock = LockHolder { u"/home/pat/run.lock"_s, u"tieout"_s, u"northbox"_s, 4242, Instant {}, false };
    QTest::newRow("locked by another computer") << status << u"giveUpLock"_s;
    status.maySync = { false, u"Because."_s };
    QTest::newRow("no rights") << status << u"loadAll"_s;
    status.editionProblem = u"Canada."_s;
    QTest::newRow("edition") << status << u"dialog"_s;
    status.xero.isSignedIn = false;
    QTest::newRow("signed out") << status << u"dialog"_s;
    status.isSetUp = false;
    QTest::newRow("not set up") << status << u"wizard"_s;
    status.keychainProblem = Error(ErrorKind::Keychain, {});
    QTest::newRow("no keychain") << status << u"loadAll"_s;
}

void ConditionsTest::everyStateHasItsPageAndOneButton()
{
    QFETCH(AppStatus, status);
    QFETCH(QString, then);
    PromptLog log;
    FakeSyncFacade facade;
    facade.appStatus = status;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    auto *button = window.findChild<QPushButton *>(u"stateButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!window.findChild<QLabel *>(u"stateTitle"_s)->text().isEmpty());
    QVERIFY(!window.findChild<QPushButton *>(u"syncButton"_s)->isVisible());
    const int before = facade.countOf(then);
    QTest::mouseClick(button, Qt::LeftButton);
    if (then == u"dialog"_s)
        QVERIFY(window.findChild<SettingsDialog *>()->isVisible());
    else if (then == u"wizard"_s)
        QVERIFY(window.findChild<SetupWizard *>()->isVisible());
    else
        QCOMPARE(facade.countOf(then), before + 1);
}

void ConditionsTest::knownRowsStayReadable()
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 10);
    facade.appStatus->xero.isSignedIn = false;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    QVERIFY(window.findChild<QTableView *>(u"invoicesTable"_s)->isVisible());
    QVERIFY(window.findChild<QPushButton *>(u"stateBannerButton"_s)->isVisible());
    auto *sync = window.findChild<QPushButton *>(u"syncButton"_s);
    QVERIFY(!sync->isEnabled());
    const QString reason = u"You are signed out of Xero."_s;
    QCOMPARE(sync->toolTip(), reason);
    auto *visible = window.findChild<QLabel *>(u"syncReason"_s);
    QVERIFY(visible->isVisible());
    QCOMPARE(visible->text(), reason);
    QVERIFY(window.findChild<QAction *>(u"syncReasonAction"_s)->text().contains(reason));
}

void ConditionsTest::offlineIsABanner()
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 10);
    facade.appStatus->isOffline = true;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    auto *text = window.findChild<QLabel *>(u"stateBannerText"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"could not be reached"_s));
    QVERIFY(window.findChild<QTableView *>(u"invoicesTable"_s)->isVisible());
    facade.appStatus->isOffline = false;
    facade.tellAll();
    QVERIFY(!text->isVisible());
}

void ConditionsTest::resultSentences()
{
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    QCOMPARE(resultSentence(report), u"7 payments brought over, 1 needs you."_s);
    report.run.counts = {};
    report.run.outcome = RunOutcome::Completed;
    QCOMPARE(resultSentence(report), u"Nothing new to bring over."_s);
    report.run.counts.created = 1;
    report.run.counts.voided = 2;
    report.run.outcome = RunOutcome::Stopped;
    QCOMPARE(resultSentence(report),
        u"Stopped. 1 payment brought over, 2 payments voided. The next sync goes on from here."_s);
    report.run.outcome = RunOutcome::Failed;
    report.error = Error(ErrorKind::Offline, {});
    report.error->service = Service::Xero;
    QVERIFY(resultSentence(report).contains(u"Xero could not be reached."_s));
}

} // namespace tieout

QTEST_MAIN(tieout::ConditionsTest)
#include "tst_conditions.moc"
