// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 21, many voids are asked
// about. The number is the rule's in docs/rules.md.
#include "core/ledger/paymentrepository.h"
#include "core/ledger/runrepository.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

#include <algorithm>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfManyVoidsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule21_policyAndBegunVoidsAreNotCounted();
    void rule21_aLostLedgerDoesNotOpenTheBreaker();
    void rule21_manyVoidsAreAskedAbout();
    void rule21_pairsDoNotCount();
    void rule21_whoWasAskedIsNotAskedAgain();
    void rule21_whatWasHeldBackIsNotDoneByTheWay();
    void rule21_unansweredRemovalsGoOnWaiting();
};

void RulesOfManyVoidsTest::rule21_policyAndBegunVoidsAreNotCounted()
{
    BooksFixture books;
    books.settings.voidPolicy = VoidPolicy::AskMe;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 0; i < 7; ++i)
        payments.append(books.xero.pay(books.bill, u"100.00"_s));
    books.sync();
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    const RunReport report = books.sync();
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems); // nothing to ask: the policy asks per payment
    QCOMPARE(books.reasonOf(payments.first()), Reason::VoidAwaitsDecision);
    // A void that was begun is finished, whatever the policy says by now: its line is open to edits.
    PaymentLine *line = books.procore.lineNaming(payments.first());
    line->originId.clear();
    line->originData.replace(u"\"issue\""_s, u"\"voiding\""_s);
    books.sync();
    QCOMPARE(books.reasonOf(payments.first()), Reason::Voided);
    QCOMPARE(books.reasonOf(payments.last()), Reason::VoidAwaitsDecision);
}

void RulesOfManyVoidsTest::rule21_aLostLedgerDoesNotOpenTheBreaker()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 0; i < 8; ++i)
        payments.append(books.xero.pay(books.bill, u"100.00"_s));
    books.sync();
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    books.loseLedger();
    const RunReport report = books.sync();
    QCOMPARE(report.run.counts.voided, 0);
    QCOMPARE(report.run.outcome, RunOutcome::Stopped);
}

void RulesOfManyVoidsTest::rule21_manyVoidsAreAskedAbout()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 0; i < 6; ++i)
        payments.append(books.xero.pay(books.bill, u"100.00"_s));
    books.sync();
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    const PaymentId fresh = books.xero.pay(books.bill, u"30.00"_s);
    const RunReport scheduled = books.syncScheduled();
    QCOMPARE(scheduled.run.counts.voided, 0);
    QCOMPARE(books.reasonOf(payments.first()), Reason::VoidAwaitsDecision);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved); // it does the rest
    QVERIFY(!scheduled.run.message.isEmpty()); // and says so
    QCOMPARE(books.sync().run.outcome, RunOutcome::Stopped);
    QCOMPARE(books.sync().run.counts.voided, 0);
    SyncRequest allowed;
    allowed.allowVoids = 6;
    QCOMPARE(books.sync(allowed).run.counts.voided, 6);
}

void RulesOfManyVoidsTest::rule21_pairsDoNotCount()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 1; i <= 8; ++i)
        payments.append(books.xero.pay(books.bill, QString::number(i * 10)));
    books.sync();
    const PaymentId removed = books.xero.pay(books.bill, u"90.00"_s);
    books.sync();
    QList<PaymentId> replaced; // a batch of eight, edited
    for (const PaymentId payment : std::as_const(payments))
        replaced.append(enteredAgain(books, payment));
    books.xero.remove(removed); // one void is not too many, whatever the pairs
    const RunReport report = books.syncScheduled();
    QCOMPARE(report.run.counts.updated, 8);
    QCOMPARE(report.run.counts.voided, 1);
    QCOMPARE(report.run.outcome, RunOutcome::Completed);
    for (const PaymentId payment : std::as_const(replaced))
        QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.procore.lines.size(), 9);
}

void RulesOfManyVoidsTest::rule21_whoWasAskedIsNotAskedAgain()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 1; i <= 7; ++i)
        payments.append(books.xero.pay(books.bill, QString::number(i * 10)));
    books.sync();
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payments.first()), Reason::VoidAwaitsDecision);
    for (const PaymentId payment : std::as_const(payments))
        QVERIFY(books.ledger->payments().decide(payment, Decision::Void, {}));
    const RunReport report = books.sync();
    QCOMPARE(report.run.counts.voided, 7);
    QCOMPARE(report.run.outcome, RunOutcome::Completed); // without a question
}

void RulesOfManyVoidsTest::rule21_whatWasHeldBackIsNotDoneByTheWay()
{
    BooksFixture books;
    books.setUp();
    const Bill bill = books.xero.addBill(u"CD-9"_s, u"1000.00"_s);
    SyncRequest narrow; // to the invoice that two of the held ones are on
    narrow.invoices = { books.procore.addInvoice(books.commitment, u"9"_s, u"1000.00"_s, bill.id).id };
    QList<PaymentId> held;
    for (int i = 1; i <= 8; ++i)
        held.append(books.xero.pay(i <= 6 ? books.bill : bill, QString::number(i * 10)));
    const PaymentId later = books.xero.pay(bill, u"90.00"_s);
    books.sync();
    for (const PaymentId payment : std::as_const(held))
        books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(held.last()), Reason::VoidAwaitsDecision);
    QCOMPARE(books.resolve(held.last(), Decision::Retry).run->run.counts.voided, 0);
    const RunReport narrowed = books.sync(narrow);
    QCOMPARE(narrowed.run.counts.voided, 0);
    QCOMPARE(narrowed.run.outcome, RunOutcome::Stopped); // asked again
    books.xero.remove(later);
    QCOMPARE(books.syncScheduled().run.counts.voided, 0);
    QCOMPARE(books.reasonOf(later), Reason::VoidAwaitsDecision);
    QCOMPARE(books.resolve(held.last(), Decision::Void).action, PaymentAction::Voided); // this one and no other
    QCOMPARE(books.record(held.last()).decision, Decision::None); // carried out, though the run ends with the question
    const QList<PaymentEvent> told = books.ledger->runs().eventsOf(held.last()).value();
    QCOMPARE(
        std::count_if(told.begin(), told.end(), [](const PaymentEvent &event) { return event.what == u"decided"_s; }),
        2); // Retry and Void
    QCOMPARE(books.reasonOf(held.at(6)), Reason::VoidAwaitsDecision);
    narrow.allowVoids = 2;
    QCOMPARE(books.sync(narrow).run.counts.voided, 2);
    QCOMPARE(books.reasonOf(held.first()), Reason::VoidAwaitsDecision);
    SyncRequest elsewhere; // a run that would void nothing asks nothing
    issued(books, u"5.00"_s);
    elsewhere.invoices = narrow.invoices;
    QCOMPARE(books.sync(elsewhere).run.outcome, RunOutcome::Completed);
}

void RulesOfManyVoidsTest::rule21_unansweredRemovalsGoOnWaiting()
{
    BooksFixture books;
    books.settings.voidPolicy = VoidPolicy::AskMe;
    books.setUp();
    const PaymentId asked = issued(books, u"10.00"_s);
    const PaymentId later = issued(books, u"20.00"_s);
    books.xero.remove(asked);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(asked), Reason::VoidAwaitsDecision);
    books.settings.voidPolicy = VoidPolicy::Automatic;
    books.xero.remove(later); // on the same bill
    books.syncScheduled();
    QCOMPARE(books.reasonOf(later), Reason::Voided);
    QCOMPARE(books.reasonOf(asked), Reason::VoidAwaitsDecision);
    books.sync();
    QCOMPARE(books.reasonOf(asked), Reason::Voided);
}

QTEST_GUILESS_MAIN(RulesOfManyVoidsTest)
#include "tst_rulesofmanyvoids.moc"
