// SPDX-License-Identifier: Apache-2.0
// Rule 11: a sync of an invoice or a project on demand shows its lines as they are now, not as they were when a run
// last worked on them.
#include "core/ledger/runrepository.h"
#include "tests/rules/manybooks.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

InvoiceId invoiceOf(BooksFixture &books, PaymentId payment)
{
    return books.record(payment).placement.invoice;
}

/// Somebody edits the first line and deletes the second one.
void meddle(ManyBooks &books)
{
    books.procore.lineNaming(books.payments.at(0))->checkNumber = u"999"_s;
    const LineId gone = books.procore.lineNaming(books.payments.at(1))->id;
    books.procore.lines.removeIf([gone](const PaymentLine &line) { return line.id == gone; });
    books.procore.log.clear();
}

} // namespace

class LookedAtTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNarrowedSyncLooks_data();
    void aNarrowedSyncLooks();
    void whatTheWindowShowsSelected();
    void aDecisionLooksAtTheWholeCommitment();
    void whatTheWorkHasReadIsNotReadTwice();
    void aScheduledRunAndAPreviewDoNot();
    void itLeavesTheSweepItsPortion();
};

void LookedAtTest::aNarrowedSyncLooks_data()
{
    QTest::addColumn<bool>("isByProject");
    QTest::newRow("by invoices") << false;
    QTest::newRow("by projects") << true;
}

void LookedAtTest::aNarrowedSyncLooks()
{
    QFETCH(bool, isByProject);
    ManyBooks books(4);
    const auto provedAt = books.record(books.payments.at(2)).provedAt;
    meddle(books);
    SyncRequest request;
    if (isByProject)
        request.projects = { books.invoice.project };
    else
        request.invoices = { invoiceOf(books, books.payments.at(0)), invoiceOf(books, books.payments.at(1)),
            invoiceOf(books, books.payments.at(2)) };
    const RunReport report = books.sync(request);
    QCOMPARE(books.reasonOf(books.payments.at(0)), Reason::ChangedInProcore);
    QCOMPARE(books.reasonOf(books.payments.at(1)), Reason::DeletedInProcore);
    QVERIFY(books.record(books.payments.at(2)).provedAt > provedAt);
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
    QCOMPARE(report.run.counts.attention, 2);
    QCOMPARE(books.callsOf("lines"), isByProject ? 4 : 3); // one call each
    QCOMPARE(books.callsOf("level"), 1);
    QCOMPARE(books.callsOf("commitments"), 1);
}

void LookedAtTest::whatTheWindowShowsSelected()
{
    ManyBooks books(4);
    books.syncScheduled(); // the day's watch is over
    meddle(books);
    SyncRequest whole;
    whole.looksAt = { invoiceOf(books, books.payments.at(0)) };
    books.sync(whole);
    QCOMPARE(books.reasonOf(books.payments.at(0)), Reason::ChangedInProcore);
    QCOMPARE(books.reasonOf(books.payments.at(1)), Reason::Proved); // left to the watch
    QCOMPARE(books.callsOf("lines"), 1);
    const auto last = books.ledger->runs().lastWhole(books.clock.now()); // and it is the schedule's work all the same
    QCOMPARE(last.value(), std::optional(books.ledger->runs().last().value()->startedAt));
}

void LookedAtTest::aDecisionLooksAtTheWholeCommitment()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.procore.lineNaming(first)->notes = u"edited"_s;
    const PaymentId second = books.xero.pay(books.bill, u"20.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::ChangedInProcore);
    books.procore.lineNaming(second)->checkNumber = u"999"_s;
    books.resolve(first, Decision::Restore);
    QCOMPARE(books.reasonOf(first), Reason::Proved);
    QCOMPARE(books.reasonOf(second), Reason::ChangedInProcore);
}

void LookedAtTest::whatTheWorkHasReadIsNotReadTwice()
{
    ManyBooks books(2);
    const CommitmentId commitment = books.record(books.payments.at(0)).placement.commitment;
    const BillId bill = books.record(books.payments.at(0)).payment.bill;
    books.xero.pay(books.xero.bills.value(bill), u"7.00"_s);
    books.procore.log.clear();
    SyncRequest request;
    request.invoices = { invoiceOf(books, books.payments.at(0)) };
    books.sync(request);
    QCOMPARE(books.procore.linesOf(commitment).size(), 2);
    QCOMPARE(books.callsOf("lines"), 2); // before and after the write
}

void LookedAtTest::aScheduledRunAndAPreviewDoNot()
{
    ManyBooks books(3);
    books.syncScheduled();
    meddle(books);
    SyncRequest request;
    request.invoices = { invoiceOf(books, books.payments.at(0)) };
    request.dryRun = true;
    books.sync(request);
    request.dryRun = false;
    request.trigger = RunTrigger::Scheduled;
    books.sync(request);
    QCOMPARE(books.callsOf("lines"), 0);
}

void LookedAtTest::itLeavesTheSweepItsPortion()
{
    ManyBooks books(30);
    books.clock.advance(24h);
    SyncRequest request;
    for (const PaymentId payment : books.payments.first(5))
        request.invoices.append(invoiceOf(books, payment));
    books.procore.log.clear();
    books.sync(request);
    QCOMPARE(books.callsOf("lines"), 5);
    books.syncScheduled();
    QCOMPARE(books.callsOf("lines"), 25); // the day's twenty come on top
}

QTEST_GUILESS_MAIN(LookedAtTest)
#include "tst_lookedat.moc"
