// SPDX-License-Identifier: Apache-2.0
#include "core/base/runningtasks.h"

#include <QCoreApplication>
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

/// Enough turns for whatever is due now, such as a timer of zero; waits for nothing.
void turnTheEventLoop()
{
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
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
    turnTheEventLoop();
    QVERIFY(!isDrained);
    last.reset();
    turnTheEventLoop(); // far less than the second after which drain() would check by itself
    QVERIFY(isDrained);
}

QTEST_GUILESS_MAIN(RunningTasksTest)
#include "tst_runningtasks.moc"
