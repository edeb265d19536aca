// SPDX-License-Identifier: Apache-2.0
// Rule 15: money that Xero took back without removing the payment, how it is found and what clears it.
#include "tests/rules/reversalacts.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ReversalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBillThatChangesMeanwhileIsComparedByTheNextRun();
    void theDailyRoundFindsIt();
    void aTouchedBillTellsAtOnce();
    void everyChangeIsToldOnce();
    void paymentsBeforeTheSetUpCount();
    void aLookAtTheLineDoesNotClearIt();
    void aRestoredLineIsNotGreen();
    void aLineSetBackByHandIsNotGreen();
    void aClosedProjectDoesNotClearIt();
    void aBillThatIsOutOfDateIsNoVerdict();
    void itHealsWhenTheBillAgreesAgain();
    void aRemovalAfterwardsIsVoided();
    void aFailedReadingSaysNothing();
    void aBillThatCannotBeReadIsNoVerdict();
    void aBillThatCannotBeReadIsToldAndReadAgain();
    void aPaymentThatCannotBeReadIsNoVerdict();
    void aDryRunSettlesNothing();
};

void ReversalsTest::aBillThatChangesMeanwhileIsComparedByTheNextRun()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.syncScheduled(); // the day's round of bills is over
    const PaymentId another = books.xero.pay(books.bill, u"40.00"_s);
    voidDuringTheRun(books, payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.clock.advance(1h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    QCOMPARE(books.reasonOf(another), Reason::TakenBackBeforeIssue);
}

void ReversalsTest::theDailyRoundFindsIt()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // the payment itself was not touched
    books.clock.advance(23h);
    const RunReport report = books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
    QCOMPARE(books.record(payment).standing.args, QStringList({ u"CD-1042-03"_s, u"0.00"_s, u"500.00"_s }));
    QCOMPARE(report.run.counts.attention, 1);
    QCOMPARE(books.procore.lineNaming(payment)->amount, usd(50000)); // the line is left as it is
}

void ReversalsTest::aTouchedBillTellsAtOnce()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    const PaymentId another = books.xero.pay(books.bill, u"40.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    QCOMPARE(books.reasonOf(another), Reason::TakenBackBeforeIssue); // which of them, only a person can tell
    QCOMPARE(creates(books), 1);
}

/// By the commitment's own work: what the run checks afterwards finds nothing new, and tells nothing again.
void ReversalsTest::everyChangeIsToldOnce()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    const PaymentId another = books.xero.pay(books.bill, u"40.00"_s);
    QList<PaymentId> told;
    EngineParts parts;
    parts.source = &books.xero;
    parts.book = &books.procore;
    parts.ledger = books.ledger.get();
    parts.clock = &books.clock;
    parts.lockPath = books.lockPath();
    parts.observer.paymentsChanged = [&told](const QList<PaymentId> &payments) { told += payments; };
    SyncEngine engine(parts);
    SyncRequest request;
    request.trigger = RunTrigger::Scheduled;
    QVERIFY(QCoro::waitFor(engine.run(request, books.settings, {})));
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    QCOMPARE(told.count(payment), 1);
    QCOMPARE(told.count(another), 1);
}

void ReversalsTest::paymentsBeforeTheSetUpCount()
{
    BooksFixture books;
    books.xero.pay(books.bill, u"1000.00"_s);
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.record(payment).standing.args, QStringList({ u"CD-1042-03"_s, u"1000.00"_s, u"1500.00"_s }));
}

void ReversalsTest::aLookAtTheLineDoesNotClearIt()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.sync();
    const auto provedAt = books.record(payment).provedAt;
    books.sync(); // on demand it is looked up in Procore, where the line is equal
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    QVERIFY(books.record(payment).provedAt > provedAt);
    books.clock.advance(48h);
    books.syncScheduled(); // and the sweep reads it
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ReversalsTest::aRestoredLineIsNotGreen()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    books.procore.lineNaming(payment)->amount = usd(0); // somebody corrects the line by hand
    books.clock.advance(48h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.procore.lineNaming(payment)->amount, usd(50000));
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ReversalsTest::aLineSetBackByHandIsNotGreen()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    books.procore.lineNaming(payment)->amount = usd(0);
    books.clock.advance(48h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.procore.lineNaming(payment)->amount = usd(50000);
    const auto bill = books.xero.bills.take(books.bill.id);
    books.clock.advance(48h);
    books.syncScheduled(); // Xero shows no bill at all, so nothing is proved anew (rule 19)
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.xero.bills.insert(books.bill.id, bill);
    books.clock.advance(48h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ReversalsTest::aClosedProjectDoesNotClearIt()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::None);
    books.sync();
    QVERIFY(books.reasonOf(payment) != Reason::Proved);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::Admin);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ReversalsTest::aBillThatIsOutOfDateIsNoVerdict()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const PaymentId other = books.xero.pay(books.bill, u"200.00"_s);
    books.xero.payments[other].account = books.xero.accounts.at(2).id; // settled without reading the bill
    books.procore.lineNaming(payment)->amount = usd(40000);
    const Bill another = books.xero.addBill(u"CD-9"_s, u"100.00"_s);
    books.procore.addInvoice(books.commitment, u"9"_s, u"100.00"_s, another.id);
    books.xero.pay(another, u"10.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(other), Reason::MethodNotChosen);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.xero.bills.remove(books.bill.id); // and no later read of this run shows it
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ReversalsTest::itHealsWhenTheBillAgreesAgain()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    books.xero.reversed.clear();
    books.xero.bills[books.bill.id].amountPaid = usd(50000);
    books.sync(); // a person wants to know
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ReversalsTest::aRemovalAfterwardsIsVoided()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
    books.xero.reversed.clear();
    books.xero.remove(payment); // the bookkeeper does it the other way
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void ReversalsTest::aFailedReadingSaysNothing()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.xero.bills.remove(books.bill.id); // not in the answer: no verdict
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ReversalsTest::aBillThatCannotBeReadIsNoVerdict()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.pay(books.bill, u"40.00"_s); // what the ledger knows of the bill is out of date
    books.xero.unreadableBills.insert(books.bill.id);
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ReversalsTest::aBillThatCannotBeReadIsToldAndReadAgain()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.xero.unreadableBills.insert(books.bill.id);
    books.clock.advance(23h);
    const RunReport report = books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems.first().detail.contains(books.bill.id.toString()));
    books.xero.unreadableBills.clear();
    books.syncScheduled(); // its turn today has not come yet
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ReversalsTest::aPaymentThatCannotBeReadIsNoVerdict()
{
    BooksFixture books;
    books.setUp();
    const PaymentId stands = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId removed = books.xero.pay(books.bill, u"200.00"_s);
    books.sync();
    books.xero.remove(removed);
    books.xero.unreadable.insert(removed); // the bill has less paid, and nobody can read why
    books.sync();
    QCOMPARE(books.reasonOf(stands), Reason::Proved);
    books.clock.advance(25h);
    books.xero.passTime(25h);
    books.sync();
    QCOMPARE(books.reasonOf(stands), Reason::Proved);
    books.xero.unreadable.clear();
    books.sync();
    QCOMPARE(books.reasonOf(stands), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
}

void ReversalsTest::aDryRunSettlesNothing()
{
    BooksFixture books;
    const PaymentId payment = takenBack(books);
    books.clock.advance(23h);
    SyncRequest dry;
    dry.dryRun = true;
    books.sync(dry);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

QTEST_GUILESS_MAIN(ReversalsTest)
#include "tst_reversals.moc"
