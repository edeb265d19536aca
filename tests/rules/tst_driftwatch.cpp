// SPDX-License-Identifier: Apache-2.0
// Lines that changed although no run had work with them: what is found, and what is concluded from nothing.
#include "core/ledger/watchrepository.h"
#include "core/sync/watch/sweep.h"
#include "tests/rules/manybooks.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DriftWatchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangedTotalIsLookedAtFirst();
    void aDifferenceThatWasLookedAtIsNoNews();
    void theSweepFindsWhatNoTotalTells();
    void anotherProgramsMarkIsSeenWhereNothingWaits();
    void aDeletedLineIsToldOnlyWhenRightsAreConfirmed();
    void aRefusedLookIsTriedAgain_data();
    void aRefusedLookIsTriedAgain();
    void aLastingFaultWaitsItsDay();
    void anEmptyListIsNoDeletion();
    void aHiddenProjectIsNotWatched();
    void aFailingCommitmentKeepsNoneFromBeingLookedAt();
};

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
        commitment.totalPayments = Money::fromMinor(1, Currency::usd()); // a total that means something else
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
    books.sync(); // a person who syncs on demand sees what is written
    QCOMPARE(books.reasonOf(elsewhere), Reason::Proved);
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
    books.syncScheduled(); // today's check has not come yet
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
        QVERIFY(provedAt && *provedAt < books.clock.now() - 23h); // green, with the time of its last proof
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

QTEST_GUILESS_MAIN(DriftWatchTest)
#include "tst_driftwatch.moc"
