// SPDX-License-Identifier: Apache-2.0
// Rule 15: payments without a line are held back as long as money of their bill was taken back.
#include "core/model/paymentdecisions.h"
#include "tests/rules/reversalacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HeldBackTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBillThatChangesMeanwhileHoldsItsPaymentsBack();
    void takenBackBeforeItHadALine();
    void whatWasHeldBackGoesOnByItself_data();
    void whatWasHeldBackGoesOnByItself();
    void noVerdictLetsNothingGo_data();
    void noVerdictLetsNothingGo();
    void aBillThatIsNotShownHoldsNothingBack();
    void onlyLessHoldsBack_data();
    void onlyLessHoldsBack();
    void aTouchedPaymentIsStillHeldBack();
};

void HeldBackTest::aBillThatChangesMeanwhileHoldsItsPaymentsBack()
{
    BooksFixture books;
    books.setUp();
    books.syncScheduled(); // the day's round of bills is over
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    voidDuringTheRun(books, payment);
    books.syncScheduled();
    QCOMPARE(books.stateOf(payment), PaymentState::Waiting);
    QVERIFY(books.procore.lines.isEmpty());
    books.clock.advance(1h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::TakenBackBeforeIssue);
    QVERIFY(books.procore.lines.isEmpty());
}

void HeldBackTest::takenBackBeforeItHadALine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId other = books.xero.pay(books.bill, u"40.00"_s);
    books.xero.voidCheckLater(payment);
    const RunReport report = books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::TakenBackBeforeIssue);
    QCOMPARE(books.reasonOf(other), Reason::TakenBackBeforeIssue);
    QCOMPARE(report.run.counts.attention, 2);
    QCOMPARE(creates(books), 0);
    QCOMPARE(books.record(payment).standing.args, QStringList({ u"CD-1042-03"_s, u"40.00"_s, u"540.00"_s }));
    const QList<Decision> offered { Decision::IssueAnyway, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(books.record(payment)) == offered);
    books.sync(); // nobody decided anything
    QCOMPARE(creates(books), 0);
    books.resolve(payment, Decision::Leave);
    QCOMPARE(books.reasonOf(payment), Reason::LeftByDecision);
    // Issued anyway, it has a line, and the bill still says that it disagrees.
    QCOMPARE(books.resolve(other, Decision::IssueAnyway).action, PaymentAction::Created);
    QCOMPARE(books.reasonOf(other), Reason::MoneyTakenBack);
    QCOMPARE(creates(books), 1);
}

void HeldBackTest::whatWasHeldBackGoesOnByItself_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("the payment is removed at last") << true;
    QTest::newRow("the money is back") << false;
}

void HeldBackTest::whatWasHeldBackGoesOnByItself()
{
    QFETCH(bool, isRemoved);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId other = books.xero.pay(books.bill, u"40.00"_s);
    books.xero.voidCheckLater(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(other), Reason::TakenBackBeforeIssue);
    books.xero.reversed.clear();
    if (isRemoved)
        books.xero.remove(payment);
    else
        books.xero.bills[books.bill.id].amountPaid = usd(54000);
    if (!isRemoved) { // only the daily comparison shows it
        books.clock.advance(24h);
        books.syncScheduled();
        QCOMPARE(books.reasonOf(other), Reason::NotWrittenYet);
    }
    books.syncScheduled();
    QCOMPARE(books.reasonOf(other), Reason::Proved);
    QCOMPARE(books.reasonOf(payment), isRemoved ? Reason::RemovedBeforeIssued : Reason::Proved);
    QCOMPARE(creates(books), isRemoved ? 1 : 2);
}

void HeldBackTest::noVerdictLetsNothingGo_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("Xero does not show the bill") << false;
    QTest::newRow("the bill changed since the payments were read") << true;
}

void HeldBackTest::noVerdictLetsNothingGo()
{
    QFETCH(bool, isShown);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId other = books.xero.pay(books.bill, u"40.00"_s);
    books.xero.voidCheckLater(payment);
    books.sync();
    QCOMPARE(books.reasonOf(other), Reason::TakenBackBeforeIssue);
    if (isShown)
        books.xero.bills[books.bill.id].updatedAt += 24h;
    else
        books.xero.bills.remove(books.bill.id);
    books.sync();
    books.resolve(other, Decision::Retry);
    QCOMPARE(books.reasonOf(other), Reason::TakenBackBeforeIssue);
    QCOMPARE(creates(books), 0);
}

void HeldBackTest::aBillThatIsNotShownHoldsNothingBack()
{
    BooksFixture books;
    books.setUp();
    books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const PaymentId added = books.xero.pay(books.bill, u"40.00"_s);
    books.xero.bills.remove(books.bill.id); // the ledger knows it from before: 500.00 were paid then
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
}

void HeldBackTest::onlyLessHoldsBack_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<Reason>("expected");
    QTest::newRow("a cent less") << 49999LL << Reason::TakenBackBeforeIssue;
    QTest::newRow("equal") << 50000LL << Reason::Proved;
    QTest::newRow("more: a payment that was not read yet") << 90000LL << Reason::Proved;
}

void HeldBackTest::onlyLessHoldsBack()
{
    QFETCH(qint64, paid);
    QFETCH(Reason, expected);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.bills[books.bill.id].amountPaid = usd(paid);
    books.sync();
    QCOMPARE(books.reasonOf(payment), expected);
}

void HeldBackTest::aTouchedPaymentIsStillHeldBack()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.voidCheckLater(payment);
    books.xero.passTime(1min);
    books.xero.touch(payment); // its stamp is younger than the bill's
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::TakenBackBeforeIssue);
    QCOMPARE(creates(books), 0);
}

QTEST_GUILESS_MAIN(HeldBackTest)
#include "tst_heldback.moc"
