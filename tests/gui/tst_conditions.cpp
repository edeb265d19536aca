// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/resultsentence.h"
#include "ui/settings/settingsdialog.h"

namespace tieout {

class TestConditions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstObstacleFirst();
    void everyStateHasItsPageAndOneButton_data();
    void everyStateHasItsPageAndOneButton();
    void knownRowsStayReadable();
    void offlineIsABanner();
    void resultSentences();
};

void TestConditions::firstObstacleFirst()
{
    QCOMPARE(conditionOf(std::nullopt, true).kind, ConditionKind::Loading);
    AppStatus status = sampleStatus();
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::Ready);
    QCOMPARE(conditionOf(status, false).kind, ConditionKind::NothingToShow);
    QVERIFY(reasonNotToSync(status).isEmpty());
    status.maySync = { false, QStringLiteral("Because.") };
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NoRights);
    QCOMPARE(reasonNotToSync(status), QStringLiteral("Because."));
    status.editionProblem = QStringLiteral("Canada.");
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::UnsupportedEdition);
    status.procore.isSignedIn = false;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::SignedOut);
    QVERIFY(conditionOf(status, true).title.contains(QStringLiteral("Procore")));
    status.isSetUp = false;
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NotSetUp);
    status.keychainProblem = Error(ErrorKind::Keychain, {});
    QCOMPARE(conditionOf(status, true).kind, ConditionKind::NoKeychain);
    QVERIFY(!reasonNotToSync(status).isEmpty());
}

void TestConditions::everyStateHasItsPageAndOneButton_data()
{
    QTest::addColumn<AppStatus>("status");
    QTest::addColumn<QString>("then");
    AppStatus status = sampleStatus();
    QTest::newRow("nothing to show") << status << QStringLiteral("startSync");
    status.maySync = { false, QStringLiteral("Because.") };
    QTest::newRow("no rights") << status << QStringLiteral("loadAll");
    status.editionProblem = QStringLiteral("Canada.");
    QTest::newRow("edition") << status << QStringLiteral("dialog");
    status.xero.isSignedIn = false;
    QTest::newRow("signed out") << status << QStringLiteral("dialog");
    status.isSetUp = false;
    QTest::newRow("not set up") << status << QStringLiteral("dialog");
    status.keychainProblem = Error(ErrorKind::Keychain, {});
    QTest::newRow("no keychain") << status << QStringLiteral("loadAll");
}

void TestConditions::everyStateHasItsPageAndOneButton()
{
    QFETCH(AppStatus, status);
    QFETCH(QString, then);
    PromptLog log;
    FakeSyncFacade facade;
    facade.status = status;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    auto *button = window.findChild<QPushButton *>(QStringLiteral("stateButton"));
    QVERIFY(button->isVisible());
    QVERIFY(!window.findChild<QLabel *>(QStringLiteral("stateTitle"))->text().isEmpty());
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("syncButton"))->isVisible());
    const int before = facade.countOf(then);
    QTest::mouseClick(button, Qt::LeftButton);
    if (then == QStringLiteral("dialog"))
        QVERIFY(window.findChild<SettingsDialog *>()->isVisible());
    else
        QCOMPARE(facade.countOf(then), before + 1);
}

void TestConditions::knownRowsStayReadable()
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 10);
    facade.status->xero.isSignedIn = false;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    QVERIFY(window.findChild<QTableView *>(QStringLiteral("invoicesTable"))->isVisible());
    QVERIFY(window.findChild<QPushButton *>(QStringLiteral("stateBannerButton"))->isVisible());
    auto *sync = window.findChild<QPushButton *>(QStringLiteral("syncButton"));
    QVERIFY(!sync->isEnabled());
    const QString reason = QStringLiteral("You are signed out of Xero.");
    QCOMPARE(sync->toolTip(), reason);
    auto *visible = window.findChild<QLabel *>(QStringLiteral("syncReason"));
    QVERIFY(visible->isVisible());
    QCOMPARE(visible->text(), reason);
    QVERIFY(window.findChild<QAction *>(QStringLiteral("syncReasonAction"))->text().contains(reason));
}

void TestConditions::offlineIsABanner()
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 10);
    facade.status->isOffline = true;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    auto *text = window.findChild<QLabel *>(QStringLiteral("stateBannerText"));
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("could not be reached")));
    QVERIFY(window.findChild<QTableView *>(QStringLiteral("invoicesTable"))->isVisible());
    facade.status->isOffline = false;
    facade.tellAll();
    QVERIFY(!text->isVisible());
}

void TestConditions::resultSentences()
{
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    QCOMPARE(resultSentence(report), QStringLiteral("7 payments brought over, 1 needs you."));
    report.run.counts = {};
    report.run.outcome = RunOutcome::Completed;
    QCOMPARE(resultSentence(report), QStringLiteral("Nothing new to bring over."));
    report.run.counts.created = 1;
    report.run.counts.voided = 2;
    report.run.outcome = RunOutcome::Stopped;
    QCOMPARE(resultSentence(report),
        QStringLiteral("Stopped. 1 payment brought over, 2 voided. The next sync goes on from here."));
    report.run.outcome = RunOutcome::Failed;
    report.error = Error(ErrorKind::Offline, {});
    report.error->service = Service::Xero;
    QVERIFY(resultSentence(report).contains(QStringLiteral("Xero could not be reached.")));
}

} // namespace tieout

QTEST_MAIN(tieout::TestConditions)
#include "tst_conditions.moc"
