// SPDX-License-Identifier: Apache-2.0
// Lines that changed although no run had work with them: what is found, what it costs, and what is concluded from
// nothing.
#include "core/ledger/paymentrepository.h"
#include "core/ledger/watchrepository.h"
#include "core/sync/watch/sweep.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A second project and so many paid commitments in it, all synced.
struct ManyBooks : BooksFixture {
    explicit ManyBooks(int count)
    {
        setUp();
        for (int i = 0; i < count; ++i) {
            const QString number = u"SC-%1"_s.arg(2000 + i);
            const Bill owed = xero.addBill(number, u"900.00"_s);
            const Commitment added = procore.addCommitment(number);
            procore.addInvoice(added, number, u"900.00"_s, owed.id);
            payments.append(xero.pay(owed, u"100.00"_s));
            watched.append(added.id);
        }
        sync();
        showTotals();
    }

    /// Procore counts anew after each change (docs/sandbox.md, Procore 12).
    void showTotals()
    {
        for (Commitment &one : procore.commitments) {
            qint64 total = 0;
            for (const PaymentLine &line : procore.linesOf(one.id))
                total += line.amount.minor();
            one.totalPayments = Money::fromMinor(total, Currency::usd());
        }
    }

    /// The next day's first scheduled run.
    RunReport nextDay()
    {
        clock.advance(24h);
        xero.passTime(24h);
        return syncScheduled();
    }

    [[nodiscard]] qsizetype callsOf(const char *name) const { return procore.log.count(QLatin1String(name)); }

    QList<PaymentId> payments;
    QList<CommitmentId> watched;
};

Budget hourOf(int limit, int left)
{
    Budget budget;
    CallBudget window;
    window.window = u"hour"_s;
    window.limit = limit;
    window.left = left;
    window.length = 1h;
    budget.windows = { window };
    return budget;
}

} // namespace

class DriftWatchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdleRunCostsNoMore();
    void theDayCostsTotalsAndItsPortion();
    void aChangedTotalIsLookedAtFirst();
    void aDifferenceThatWasLookedAtIsNoNews();
    void theSweepFindsWhatNoTotalTells();
    void anotherProgramsMarkIsSeenWhereNothingWaits();
    void aMissingTotalMeansALook();
    void aDeletedLineIsToldOnlyWhenRightsAreConfirmed();
    void aRefusedLookIsTriedAgain_data();
    void aRefusedLookIsTriedAgain();
    void aLastingFaultWaitsItsDay();
    void anEmptyListIsNoDeletion();
    void aHiddenProjectIsNotWatched();
    void aFailingCommitmentKeepsNoneFromBeingLookedAt();
    void narrowedAndDryRunsDoNotSweep();
    void itKeepsToAThirdAndGoesOnLater();
    void aStopIsHeard();
};

void DriftWatchTest::anIdleRunCostsNoMore()
{
    ManyBooks books(3);
    books.procore.log.clear();
    books.xero.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"invoices"_s), 1);
    QCOMPARE(books.procore.log.count(u"rights"_s), 1);
    QVERIFY2(books.procore.log.size() <= 3, qPrintable(books.procore.log.join(QLatin1Char(' ')))); // and projects
    QVERIFY2(books.xero.log.size() <= 2, qPrintable(books.xero.log.join(QLatin1Char(' '))));
}

void DriftWatchTest::theDayCostsTotalsAndItsPortion()
{
    ManyBooks books(30);
    books.procore.log.clear();
    books.nextDay();
    QCOMPARE(books.callsOf("level"), 1);
    QCOMPARE(books.callsOf("commitments"), 1); // of the one kind that holds lines
    QCOMPARE(books.callsOf("lines"), 20);
    books.procore.log.clear();
    books.syncScheduled(); // the rest of the day is idle
    QCOMPARE(books.callsOf("level") + books.callsOf("commitments") + books.callsOf("lines"), 0);
    books.nextDay();
    QCOMPARE(books.callsOf("lines"), 20);
}

void DriftWatchTest::aChangedTotalIsLookedAtFirst()
{
    ManyBooks books(30);
    PaymentLine *changed = books.procore.lineNaming(books.payments.last()); // its turn would come tomorrow
    changed->amount = Money::fromMinor(12345, Currency::usd());
    books.showTotals();
    books.nextDay();
    QCOMPARE(books.reasonOf(books.payments.last()), Reason::ChangedInProcore);
    QVERIFY(books.procore.writes.size() == 30); // and nothing is written
}

void DriftWatchTest::aDifferenceThatWasLookedAtIsNoNews()
{
    ManyBooks books(1);
    for (Commitment &commitment : books.procore.commitments)
        commitment.totalPayments = Money::fromMinor(1, Currency::usd()); // a total of another meaning
    books.nextDay();
    const auto totals = books.ledger->watch().totals({ books.watched.first() });
    QVERIFY(totals && totals->size() == 1);
    QVERIFY(totals->first().isExplained);
    QVERIFY(!doesTotalDiffer(totals->first()));
}

void DriftWatchTest::theSweepFindsWhatNoTotalTells()
{
    ManyBooks books(3);
    books.procore.lineNaming(books.payments.at(1))->checkNumber = u"999"_s;
    const auto provedAt = books.record(books.payments.at(2)).provedAt;
    books.nextDay();
    QCOMPARE(books.reasonOf(books.payments.at(1)), Reason::ChangedInProcore);
    QCOMPARE(books.reasonOf(books.payments.at(2)), Reason::Proved);
    QVERIFY(books.record(books.payments.at(2)).provedAt > provedAt);
}

void DriftWatchTest::anotherProgramsMarkIsSeenWhereNothingWaits()
{
    ManyBooks books(3);
    const CommitmentId watched = books.watched.at(1);
    const auto invoice = std::find_if(books.procore.invoices.begin(), books.procore.invoices.end(),
        [watched](const Invoice &one) { return one.commitment == watched; });
    books.procore.typeLine(*invoice, u"77.00"_s);
    books.procore.lines.last().originId = u"QB-7781"_s;
    books.procore.lines.last().updatedAt = books.clock.now();
    books.showTotals();
    books.nextDay();
    const PaymentId elsewhere = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(elsewhere), Reason::OtherSyncSuspected);
    books.sync(); // who syncs by hand sees what is written
    QCOMPARE(books.reasonOf(elsewhere), Reason::Proved);
}

void DriftWatchTest::aMissingTotalMeansALook()
{
    ManyBooks books(30);
    for (Commitment &commitment : books.procore.commitments)
        commitment.totalPayments.reset();
    books.procore.log.clear();
    books.nextDay();
    QCOMPARE(books.callsOf("lines"), 30);
}

void DriftWatchTest::aDeletedLineIsToldOnlyWhenRightsAreConfirmed()
{
    ManyBooks books(2);
    const PaymentId gone = books.payments.first();
    const CommitmentId commitment = books.record(gone).placement.commitment;
    books.procore.lines.removeIf([commitment](const PaymentLine &line) { return line.commitment == commitment; });
    books.showTotals();
    books.procore.levels[books.commitment.project] = AccessLevel::None;
    const RunReport hidden = books.nextDay();
    QCOMPARE(books.reasonOf(gone), Reason::Proved); // hidden, nothing is concluded (rule 19)
    QCOMPARE(hidden.run.outcome, RunOutcome::CompletedWithProblems);
    books.procore.levels[books.commitment.project] = AccessLevel::ReadOnly;
    books.syncScheduled(); // the look of this day has not been
    QCOMPARE(books.reasonOf(gone), Reason::DeletedInProcore);
    QCOMPARE(books.reasonOf(books.payments.last()), Reason::Proved);
}

void DriftWatchTest::aRefusedLookIsTriedAgain_data()
{
    QTest::addColumn<bool>("isTotalShown");
    QTest::newRow("its total differs") << true;
    QTest::newRow("its turn in the sweep") << false;
}

void DriftWatchTest::aRefusedLookIsTriedAgain()
{
    QFETCH(bool, isTotalShown);
    ManyBooks books(3);
    const PaymentId changed = books.payments.at(1);
    books.procore.lineNaming(changed)->amount = Money::fromMinor(12345, Currency::usd());
    if (isTotalShown)
        books.showTotals();
    books.procore.failsBefore = [](const QString &call) {
        return call == QLatin1String("lines") ? std::optional(Error(ErrorKind::Forbidden, u"403"_s)) : std::nullopt;
    };
    books.nextDay();
    QCOMPARE(books.reasonOf(changed), Reason::Proved); // nothing was seen, nothing is concluded
    books.syncScheduled();
    QCOMPARE(books.reasonOf(changed), Reason::Proved);
    books.procore.failsBefore = {};
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.reasonOf(changed), Reason::ChangedInProcore);
    QCOMPARE(books.callsOf("lines"), 3); // each of them was refused
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.callsOf("lines"), 0);
}

void DriftWatchTest::aLastingFaultWaitsItsDay()
{
    ManyBooks books(3);
    const PaymentId changed = books.payments.at(1);
    books.procore.lineNaming(changed)->amount = Money::fromMinor(12345, Currency::usd());
    books.showTotals();
    const Error broken = malformedAt(u"/0/amount"_s, u"no number"_s);
    books.procore.failsBefore = [broken](const QString &call) {
        return call == QLatin1String("lines") ? std::optional(broken) : std::nullopt;
    };
    for (int day = 0; day < 2; ++day) {
        QCOMPARE(books.nextDay().run.outcome, RunOutcome::CompletedWithProblems); // told once a day
        const auto provedAt = books.record(changed).provedAt;
        QVERIFY(provedAt && *provedAt < books.clock.now() - 23h); // green, and since when it was
        books.procore.log.clear();
        for (int run = 0; run < 3; ++run) // not in every run for ever
            QCOMPARE(books.syncScheduled().run.outcome, RunOutcome::Completed);
        QCOMPARE(books.callsOf("lines") + books.callsOf("level") + books.callsOf("commitments"), 0);
    }
    books.procore.failsBefore = {};
    books.nextDay();
    QCOMPARE(books.reasonOf(changed), Reason::ChangedInProcore);
}

void DriftWatchTest::anEmptyListIsNoDeletion()
{
    ManyBooks books(2);
    books.procore.listsNothing = true; // and by their ids the lines are there
    books.nextDay();
    QCOMPARE(books.reasonOf(books.payments.first()), Reason::Proved);
    QCOMPARE(books.reasonOf(books.payments.last()), Reason::Proved);
}

void DriftWatchTest::aHiddenProjectIsNotWatched()
{
    ManyBooks books(2);
    books.procore.projects = { Project { ProjectId(7002), u"Other"_s, {} } };
    books.procore.log.clear();
    books.nextDay();
    QCOMPARE(books.callsOf("lines") + books.callsOf("level"), 0);
    QCOMPARE(books.reasonOf(books.payments.first()), Reason::Proved);
}

void DriftWatchTest::aFailingCommitmentKeepsNoneFromBeingLookedAt()
{
    ManyBooks books(3);
    int lists = 0;
    books.procore.failsBefore = [&lists](const QString &call) {
        return call == QLatin1String("lines") && ++lists == 1 ? std::optional(Error(ErrorKind::ServerFault, u"500"_s))
                                                              : std::nullopt;
    };
    const RunReport report = books.nextDay();
    QCOMPARE(lists, 3);
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
    QCOMPARE(books.stateOf(books.payments.first()), PaymentState::Synced); // nothing was concluded from it
}

void DriftWatchTest::narrowedAndDryRunsDoNotSweep()
{
    ManyBooks books(2);
    books.clock.advance(24h);
    books.procore.log.clear();
    SyncRequest request;
    request.dryRun = true;
    books.sync(request);
    request.dryRun = false;
    request.invoices = { books.invoice.id };
    books.sync(request);
    QCOMPARE(books.callsOf("lines"), 0);
    books.sync();
    QCOMPARE(books.callsOf("lines"), 2); // on demand it does
}

void DriftWatchTest::itKeepsToAThirdAndGoesOnLater()
{
    ManyBooks books(12);
    qint64 before = books.procore.calls;
    books.procoreBudget = hourOf(30, 30); // a third: 10 calls
    books.nextDay();
    const auto looked = books.callsOf("lines");
    const qint64 others = 3; // rights, projects, invoices
    QVERIFY(books.procore.calls - before - others <= 10);
    QVERIFY(looked > 0);
    before = books.procore.calls;
    books.procore.log.clear();
    books.syncScheduled(); // in the same hour nothing is left of the third
    QCOMPARE(books.callsOf("lines"), 0);
    books.restart(); // another process
    books.procoreBudget = hourOf(30, 30);
    books.clock.advance(1h);
    books.syncScheduled();
    QVERIFY(books.callsOf("lines") > 0);
    books.clock.advance(1h);
    books.syncScheduled();
    for (const PaymentId payment : std::as_const(books.payments))
        QVERIFY(*books.record(payment).provedAt > books.clock.now() - 4h); // each had its turn that day
}

void DriftWatchTest::aStopIsHeard()
{
    ManyBooks books(3);
    books.procore.failsBefore = [&books](const QString &call) -> std::optional<Error> {
        if (call == QLatin1String("lines"))
            books.stop.request_stop();
        return std::nullopt;
    };
    books.procore.log.clear();
    const RunReport report = books.nextDay();
    QCOMPARE(report.run.outcome, RunOutcome::Stopped);
    QCOMPARE(books.callsOf("lines"), 1);
}

QTEST_GUILESS_MAIN(DriftWatchTest)
#include "tst_driftwatch.moc"
