// SPDX-License-Identifier: Apache-2.0
#include "core/base/runningtasks.h"

#include <QTest>

#include <memory>

using namespace tieout;

class RunningTasksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhileAGuardLives();
    void countsACoroutineUntilItsEnd();
    void drainsAtOnceWhenNothingRuns();
    void drainsWithTheLastOne();
};

namespace {

Task<void> runUntilWoken(RunningTasks &tasks, Wakeup &wakeup)
{
    const RunningTasks::Guard running(tasks);
    co_await wakeup.wait(std::chrono::minutes(1), std::stop_token());
}

Task<void> noteTheEndOf(RunningTasks &tasks, bool &isDrained)
{
    co_await tasks.drain();
    isDrained = true;
}

} // namespace

void RunningTasksTest::countsWhileAGuardLives()
{
    RunningTasks tasks;
    QCOMPARE(tasks.count(), 0);
    {
        const RunningTasks::Guard outer(tasks);
        const RunningTasks::Guard inner(tasks);
        QCOMPARE(tasks.count(), 2);
    }
    QCOMPARE(tasks.count(), 0);
}

void RunningTasksTest::countsACoroutineUntilItsEnd()
{
    RunningTasks tasks;
    Wakeup wakeup;
    const Task<void> task = runUntilWoken(tasks, wakeup);
    QCOMPARE(tasks.count(), 1);
    wakeup.wakeAll();
    QTRY_VERIFY(task.isReady());
    QCOMPARE(tasks.count(), 0);
}

void RunningTasksTest::drainsAtOnceWhenNothingRuns()
{
    RunningTasks tasks;
    bool isDrained = false;
    const Task<void> drained = noteTheEndOf(tasks, isDrained);
    QVERIFY(isDrained);
}

void RunningTasksTest::drainsWithTheLastOne()
{
    RunningTasks tasks;
    auto first = std::make_unique<RunningTasks::Guard>(tasks);
    auto last = std::make_unique<RunningTasks::Guard>(tasks);
    bool isDrained = false;
    const Task<void> drained = noteTheEndOf(tasks, isDrained);
    first.reset();
    QTest::qWait(50);
    QVERIFY(!isDrained);
    last.reset();
    // Woken by the end of the last one: the look once a second would come too late.
    QTRY_VERIFY_WITH_TIMEOUT(isDrained, 500);
}

QTEST_GUILESS_MAIN(RunningTasksTest)
#include "tst_runningtasks.moc"
