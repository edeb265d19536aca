// SPDX-License-Identifier: Apache-2.0
// What the desktop is told and when; and a window that is closed in the middle of a run.
#include "tests/gui/samplewindow.h"
#include "ui/style/windowstate.h"
#include "ui/tray/notices.h"

namespace tieout {

using namespace Qt::StringLiterals;
using test::SampleWindow;

namespace {

AppStatus statusAfter(RunOutcome outcome, int attention, int failedPayments = 0)
{
    AppStatus status = sampleStatus();
    RunRow run;
    run.id = RunId(100 + attention + 10 * failedPayments + 50 * int(outcome));
    run.outcome = outcome;
    run.counts.attention = attention;
    run.counts.failed = failedPayments;
    status.lastRun = run;
    return status;
}

QList<NoticeKind> kindsOf(const QList<Notice> &notices)
{
    QList<NoticeKind> kinds;
    for (const Notice &notice : notices)
        kinds << notice.kind;
    return kinds;
}

} // namespace

class NoticesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyNewTroubleIsTold_data();
    void onlyNewTroubleIsTold();
    void theFirstStatusTellsNothing();
    void aSignInThatEndedIsTold();
    void neverInFrontAndOnlyWhatWasChosen();
    void theMonthsEnd();
    void whatWaitsLong();
    void theTrayKnowsTheWorst();
    void theWindowTellsWhenItIsNotInFront();
    void closingDuringARunAsks();
    void anotherProgramsRunHoldsNobody();
};

void NoticesTest::init()
{
    windowstate::clear();
}

void NoticesTest::onlyNewTroubleIsTold_data()
{
    QTest::addColumn<AppStatus>("before");
    QTest::addColumn<AppStatus>("now");
    QTest::addColumn<QList<NoticeKind>>("told");
    using Kinds = QList<NoticeKind>;
    const AppStatus fine = statusAfter(RunOutcome::Completed, 0);
    const AppStatus one = statusAfter(RunOutcome::CompletedWithProblems, 1);
    const AppStatus two = statusAfter(RunOutcome::CompletedWithProblems, 2);
    const AppStatus bad = statusAfter(RunOutcome::CompletedWithProblems, 0, 3);
    const AppStatus broken = statusAfter(RunOutcome::Failed, 0);
    AppStatus brokenAgain = broken;
    brokenAgain.lastRun->id = RunId(999);
    AppStatus stopped = statusAfter(RunOutcome::Stopped, 2);
    AppStatus dry = two;
    dry.lastRun->id = RunId(888);
    dry.lastRun->dryRun = true;
    QTest::newRow("all is well") << one << fine << Kinds {};
    QTest::newRow("one more") << one << two << Kinds { NoticeKind::NeedsYou };
    QTest::newRow("the same again") << two << two << Kinds {};
    QTest::newRow("fewer") << two << one << Kinds {};
    QTest::newRow("failed payments") << two << bad << Kinds { NoticeKind::Failure };
    QTest::newRow("a broken run") << fine << broken << Kinds { NoticeKind::Failure };
    QTest::newRow("broken as before") << broken << brokenAgain << Kinds {};
    QTest::newRow("stopped by a person") << fine << stopped << Kinds {};
    QTest::newRow("a dry run") << fine << dry << Kinds {};
}

void NoticesTest::onlyNewTroubleIsTold()
{
    QFETCH(AppStatus, before);
    QFETCH(AppStatus, now);
    QFETCH(QList<NoticeKind>, told);
    QCOMPARE(kindsOf(noticesFor(before, now)), told);
}

void NoticesTest::theFirstStatusTellsNothing()
{
    QVERIFY(noticesFor(std::nullopt, statusAfter(RunOutcome::Failed, 0)).isEmpty());
    AppStatus other = statusAfter(RunOutcome::Completed, 0);
    other.profile = u"another"_s;
    QVERIFY(noticesFor(other, statusAfter(RunOutcome::Failed, 0)).isEmpty());
}

void NoticesTest::aSignInThatEndedIsTold()
{
    const AppStatus before = statusAfter(RunOutcome::Completed, 0);
    AppStatus now = before;
    now.procore.isSignedIn = false;
    const QList<Notice> notices = noticesFor(before, now);
    QCOMPARE(kindsOf(notices), QList<NoticeKind> { NoticeKind::SignedOut });
    QCOMPARE(notices.first().title, u"You are signed out of Procore"_s);
    QVERIFY(noticesFor(now, now).isEmpty());
}

void NoticesTest::neverInFrontAndOnlyWhatWasChosen()
{
    NoticeChoices choices;
    for (const NoticeKind kind :
        { NoticeKind::Failure, NoticeKind::NeedsYou, NoticeKind::SignedOut, NoticeKind::MonthEnd }) {
        QVERIFY(isWanted(kind, choices, false));
        QVERIFY(!isWanted(kind, choices, true));
    }
    choices.needsYou = false;
    QVERIFY(!isWanted(NoticeKind::NeedsYou, choices, false));
    QVERIFY(isWanted(NoticeKind::Failure, choices, false));
}

void NoticesTest::theMonthsEnd()
{
    QVERIFY(!monthEndNotice(3, QDate(2026, 11, 27)));
    QVERIFY(monthEndNotice(3, QDate(2026, 11, 28)));
    QVERIFY(monthEndNotice(3, QDate(2028, 2, 29)));
    QVERIFY(!monthEndNotice(0, QDate(2026, 11, 30)));
    QCOMPARE(monthEndNotice(3, QDate(2026, 11, 30))->title, u"3 payments have waited for more than two days"_s);
}

void NoticesTest::whatWaitsLong()
{
    PaymentRecord record;
    record.standing = { Reason::NotWrittenYet, {} };
    record.payment.updatedAt = instantFromMs(1'795'000'000'000);
    QVERIFY(!hasWaitedLong(record, record.payment.updatedAt + std::chrono::hours(48)));
    QVERIFY(hasWaitedLong(record, record.payment.updatedAt + std::chrono::hours(49)));
    record.standing = { Reason::Proved, {} };
    QVERIFY(!hasWaitedLong(record, record.payment.updatedAt + std::chrono::hours(49)));
}

void NoticesTest::theTrayKnowsTheWorst()
{
    FakeSyncFacade facade;
    fillSample(facade, 12);
    QCOMPARE(int(worstStateOf(facade.invoices)), int(PaymentState::Failed));
    QCOMPARE(int(worstStateOf({})), int(PaymentState::Synced));
    TieOut books;
    QCOMPARE(summaryOf({ books }), u"Everything is synced"_s);
    books.needsYou = 2;
    books.waiting = 5;
    QCOMPARE(summaryOf({ books }), u"2 need you, 5 waiting"_s);
}

void NoticesTest::theWindowTellsWhenItIsNotInFront()
{
    SampleWindow stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    Q_EMIT stage.facade.statusChanged(statusAfter(RunOutcome::Failed, 0));
    QVERIFY(stage.log.notices.isEmpty());
    Q_EMIT stage.facade.statusChanged(statusAfter(RunOutcome::Completed, 0));
    stage.window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    Q_EMIT stage.facade.statusChanged(statusAfter(RunOutcome::Failed, 0));
    QCOMPARE(stage.log.notices, QStringList { u"The sync could not finish"_s });
}

void NoticesTest::closingDuringARunAsks()
{
    SampleWindow stage;
    stage.part<QAction>("syncAction")->trigger();
    stage.log.answer = false;
    QVERIFY(!stage.window->close());
    QCOMPARE(stage.log.questions.size(), 1);
    QCOMPARE(stage.facade.countOf(u"stop"_s), 0);
    stage.log.answer = true;
    QVERIFY(!stage.window->close());
    QCOMPARE(stage.facade.countOf(u"stop"_s), 1);
    QVERIFY(stage.window->isVisible());
    RunReport report;
    report.run.outcome = RunOutcome::Stopped;
    Q_EMIT stage.facade.runFinished(report);
    QVERIFY(!stage.window->isVisible());
}

void NoticesTest::anotherProgramsRunHoldsNobody()
{
    SampleWindow stage;
    AppStatus status = *stage.facade.appStatus;
    status.isRunning = true;
    LockHolder holder;
    holder.process = QCoreApplication::applicationPid() + 1;
    holder.isOfThisComputer = true;
    status.lock = holder;
    Q_EMIT stage.facade.statusChanged(status);
    QVERIFY(stage.window->close());
    QVERIFY(stage.log.questions.isEmpty());
}

} // namespace tieout

QTEST_MAIN(tieout::NoticesTest)
#include "tst_notices.moc"
