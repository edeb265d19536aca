// SPDX-License-Identifier: Apache-2.0
// Runs, facts and budgets: what was written is read, even after reopening.
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RunsAndFactsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;

    RunRepository &runs() { return world->ledger->runs(); }
    FactRepository &facts() { return world->ledger->facts(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void runsBeginEndAndAreAbandoned();
    void whatARunDidNotDoIsCounted();
    void facts_();
    void budgets();
};

void RunsAndFactsTest::init()
{
    world = std::make_unique<LedgerWorld>();
}

void RunsAndFactsTest::cleanup()
{
    world.reset();
}

void RunsAndFactsTest::runsBeginEndAndAreAbandoned()
{
    RunRow run;
    run.trigger = RunTrigger::Scheduled;
    run.person = u"Ada"_s;
    run.startedAt = instantFromMs(1000);
    run.id = runs().begin(run).value();
    QVERIFY(runs().find(run.id).value()->outcome == RunOutcome::Running);
    run.outcome = RunOutcome::CompletedWithProblems;
    run.finishedAt = instantFromMs(2000);
    run.counts = RunCounts { 1, 2, 3, 4, 5, 6, 7, 8 };
    run.xeroCalls = 9;
    run.procoreCalls = 10;
    run.message = u"m"_s;
    DONE(runs().finish(run));
    world->reopen();
    QCOMPARE(runs().find(run.id).value(), std::optional<RunRow>(run));
    RunRow dry;
    dry.dryRun = true;
    dry.id = runs().begin(dry).value();
    QCOMPARE(runs().last().value()->id, run.id);
    DONE(runs().closeAbandoned(instantFromMs(3000)));
    const RunRow closed = *runs().find(dry.id).value();
    QVERIFY(closed.outcome == RunOutcome::Stopped);
    QVERIFY(!closed.message.isEmpty());
    QCOMPARE(closed.finishedAt, std::optional<Instant>(instantFromMs(3000)));
    QCOMPARE(*runs().find(run.id).value(), run);
    QCOMPARE(runs().recent(1).value().size(), 1);
    QCOMPARE(runs().recent(5).value().at(0).id, dry.id);
    run.id = RunId(77);
    QVERIFY(!runs().finish(run));
    QVERIFY(!runs().find(RunId(77)).value());
}

void RunsAndFactsTest::whatARunDidNotDoIsCounted()
{
    Error tab(ErrorKind::Forbidden, u"The Payments tab of SC-1 is off."_s);
    tab.service = Service::Procore;
    tab.httpStatus = 403;
    Error sameTab = tab;
    sameTab.requestId = u"another exchange"_s;
    const Error bill(ErrorKind::Malformed, u"/Invoices/0"_s);
    const QList<RunProblem> problems = countedProblems({ tab, bill, sameTab });
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.first().times, 2);
    QVERIFY(textOf(problems.first()).contains(u"(2 times)"_s));
    QVERIFY(textOf(problems.last()).contains(nextStepFor(bill)));
    const RunId run = runs().begin(RunRow()).value();
    const RunId other = runs().begin(RunRow()).value();
    DONE(runs().recordProblems(run, problems));
    world->reopen();
    QVERIFY(runs().problemsOf(run).value() == problems);
    QVERIFY(runs().problemsOf(other).value().isEmpty());
    DONE(runs().forget(run));
    QVERIFY(runs().problemsOf(run).value().isEmpty());
    QList<Error> many;
    for (int i = 0; i < 300; ++i)
        many.append(Error(ErrorKind::Malformed, QString::number(i)));
    const QList<RunProblem> shortened = countedProblems(many);
    QCOMPARE(shortened.size(), 201);
    QCOMPARE(shortened.last().times, 100);
}

void RunsAndFactsTest::facts_()
{
    QVERIFY(!facts().completeBaseline().value());
    DONE(facts().recordBaseline(instantFromMs(5), false));
    QVERIFY(!facts().completeBaseline().value());
    DONE(facts().recordBaseline(instantFromMs(6), true));
    DONE(facts().recordXeroWatermark(instantFromMs(7)));
    DONE(facts().recordInvoiceWatermark(ProjectId(1), instantFromMs(8)));
    DONE(facts().recordAccountsRead(instantFromMs(9)));
    Organisation organisation { OrganisationId(guid(5, 1)), u"Builders & Söhne"_s, u"US"_s, Currency::usd(),
        u"America/Chicago"_s, u"!x"_s, true };
    DONE(facts().recordOrganisation(organisation, instantFromMs(10)));
    Rights rights { AccessLevel::ReadOnly, std::nullopt, u"Ada"_s };
    DONE(facts().recordRights(rights, instantFromMs(11)));
    world->reopen();
    QCOMPARE(facts().completeBaseline().value(), std::optional<Instant>(instantFromMs(6)));
    QCOMPARE(facts().xeroWatermark().value(), std::optional<Instant>(instantFromMs(7)));
    QCOMPARE(facts().invoiceWatermark(ProjectId(1)).value(), std::optional<Instant>(instantFromMs(8)));
    QVERIFY(!facts().invoiceWatermark(ProjectId(2)).value());
    QCOMPARE(facts().accountsReadAt().value(), std::optional<Instant>(instantFromMs(9)));
    QCOMPARE(facts().organisation().value()->value, organisation);
    QCOMPARE(facts().organisation().value()->readAt, instantFromMs(10));
    QCOMPARE(facts().rights().value()->value, rights);
    rights.accountingApprover = false;
    DONE(facts().recordRights(rights, instantFromMs(12)));
    QCOMPARE(facts().rights().value()->value, rights);
}

void RunsAndFactsTest::budgets()
{
    QVERIFY(!facts().budget(Service::Xero).value());
    Budget budget;
    CallBudget day;
    day.window = u"day"_s;
    day.left = 871;
    day.limit = 1000;
    day.length = std::chrono::hours(24);
    day.resetsAt = instantFromMs(1'700'000'000'123);
    budget.windows = { day };
    budget.blockedUntil = instantFromMs(1'700'000'000'456);
    budget.blockedBy = u"day"_s;
    DONE(facts().recordBudget(Service::Xero, budget, instantFromMs(13)));
    world->reopen();
    const Budget kept = facts().budget(Service::Xero).value().value();
    QCOMPARE(kept.windows.size(), 1);
    QCOMPARE(kept.windows.first().window, day.window);
    QCOMPARE(kept.windows.first().left, day.left);
    QCOMPARE(kept.windows.first().limit, day.limit);
    QCOMPARE(kept.windows.first().length, day.length);
    QCOMPARE(kept.windows.first().resetsAt, day.resetsAt);
    QCOMPARE(kept.blockedUntil, budget.blockedUntil);
    QCOMPARE(kept.blockedBy, budget.blockedBy);
    QVERIFY(!facts().budget(Service::Procore).value());
}

QTEST_GUILESS_MAIN(RunsAndFactsTest)
#include "tst_runsandfacts.moc"
