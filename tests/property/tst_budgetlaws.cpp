// SPDX-License-Identifier: Apache-2.0
// Shares of a budget: nobody is given calls that are not left, and nobody takes those of somebody else.
#include "core/sync/watch/budgetshares.h"

#include <rapidcheck.h>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = instantFromIsoText(u"2026-11-20T14:00:00Z"_s).value();

CallBudget windowOf(const char *name, std::chrono::seconds length, int left, int limit)
{
    CallBudget window;
    window.window = QLatin1String(name);
    window.length = length;
    window.left = left;
    window.limit = limit;
    return window;
}

Budget procoreBudget(int spike, int hour, int hourLimit = 3600)
{
    Budget budget;
    budget.windows = { windowOf("spike", 10s, spike, 25), windowOf("hour", 1h, hour, hourLimit) };
    return budget;
}

Budget anyBudget()
{
    const int limit = *rc::gen::inRange(1, 20000);
    return procoreBudget(*rc::gen::inRange(0, 26), *rc::gen::inRange(0, limit + 1), limit);
}

const CallBudget &hourOf(const Budget &budget)
{
    return budget.windows.last();
}

} // namespace

class BudgetLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSweepKeepsToItsThird();
    void theSweepOfAWholeWindowKeepsToItsThird();
    void moreLeftNeverMeansLess();
    void aScheduledRunLeavesATenthToPeople();
    void shortWindowsAreNoShareOfAnything();
    void blockedMeansNothing();
    void numbersThatPeopleKnow();
};

void BudgetLawsTest::theSweepKeepsToItsThird()
{
    QVERIFY(rc::check("a third of the limit, a third of the rest, never the reserve", [] {
        const Budget budget = anyBudget();
        const int swept = *rc::gen::inRange(0, 20000);
        const int allowed = sweepAllowance(budget, swept, kNow);
        RC_ASSERT(allowed >= 0);
        RC_ASSERT(allowed * 3 <= hourOf(budget).left);
        RC_ASSERT(allowed == 0 || (swept + allowed) * 3 <= hourOf(budget).limit);
        RC_ASSERT(allowed == 0 || hourOf(budget).left - allowed >= reservedForPeople(hourOf(budget)));
    }));
}

void BudgetLawsTest::theSweepOfAWholeWindowKeepsToItsThird()
{
    QVERIFY(rc::check("however often it asks within one window", [] {
        Budget budget = anyBudget();
        const int limit = hourOf(budget).limit;
        int swept = 0;
        for (const int byOthers : *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 200))) {
            const int allowed = sweepAllowance(budget, swept, kNow);
            swept += allowed;
            CallBudget &hour = budget.windows.last();
            hour.left = std::max(0, hour.left - allowed - byOthers);
        }
        RC_ASSERT(swept * 3 <= limit);
    }));
}

void BudgetLawsTest::moreLeftNeverMeansLess()
{
    QVERIFY(rc::check("monotone in what is left, antitone in what was swept", [] {
        Budget budget = anyBudget();
        const int swept = *rc::gen::inRange(0, 1000);
        const int allowed = sweepAllowance(budget, swept, kNow);
        RC_ASSERT(sweepAllowance(budget, swept + 1, kNow) <= allowed);
        CallBudget &hour = budget.windows.last();
        hour.left = *rc::gen::inRange(hour.left, hour.limit + 1);
        RC_ASSERT(sweepAllowance(budget, swept, kNow) >= allowed);
    }));
}

void BudgetLawsTest::aScheduledRunLeavesATenthToPeople()
{
    QVERIFY(rc::check("on demand everything, scheduled less the reserve, never below nothing", [] {
        const Budget budget = anyBudget();
        const int clicked = runAllowance(budget, RunTrigger::OnDemand, kNow);
        const int scheduled = runAllowance(budget, RunTrigger::Scheduled, kNow);
        RC_ASSERT(clicked == hourOf(budget).left);
        RC_ASSERT(scheduled == std::max(0, clicked - hourOf(budget).limit / 10));
    }));
}

void BudgetLawsTest::shortWindowsAreNoShareOfAnything()
{
    const Budget full = procoreBudget(0, 3000);
    QCOMPARE(runAllowance(full, RunTrigger::OnDemand, kNow), 3000);
    QCOMPARE(runAllowance(Budget(), RunTrigger::Scheduled, kNow), kAnyNumberOfCalls);
    QCOMPARE(sweepAllowance(Budget(), 12345, kNow), kAnyNumberOfCalls);
    Budget onlyShort;
    onlyShort.windows = { windowOf("spike", 10s, 0, 25) };
    QCOMPARE(sweepAllowance(onlyShort, 0, kNow), kAnyNumberOfCalls);
}

void BudgetLawsTest::blockedMeansNothing()
{
    Budget budget = procoreBudget(25, 3600);
    budget.blockedUntil = kNow + 1s;
    QCOMPARE(runAllowance(budget, RunTrigger::OnDemand, kNow), 0);
    QCOMPARE(sweepAllowance(budget, 0, kNow), 0);
    budget.blockedUntil = kNow;
    QCOMPARE(runAllowance(budget, RunTrigger::OnDemand, kNow), 3600);
}

void BudgetLawsTest::numbersThatPeopleKnow()
{
    QCOMPARE(sweepAllowance(procoreBudget(25, 3600), 0, kNow), 1080);
    QCOMPARE(sweepAllowance(procoreBudget(25, 3600), 1200, kNow), 0);
    QCOMPARE(sweepAllowance(procoreBudget(25, 360), 0, kNow), 0);
    Budget xero;
    xero.windows = { windowOf("minute", 60s, 60, 60), windowOf("day", 24h, 700, 1000), windowOf("app", 60s, 9, 10000) };
    QCOMPARE(runAllowance(xero, RunTrigger::Scheduled, kNow), 600);
    QCOMPARE(runAllowance(xero, RunTrigger::OnDemand, kNow), 700);
    QCOMPARE(sweepAllowance(xero, 0, kNow), 200);
}

QTEST_GUILESS_MAIN(BudgetLawsTest)
#include "tst_budgetlaws.moc"
