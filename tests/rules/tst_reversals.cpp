// SPDX-License-Identifier: Apache-2.0
// Rule 15: money that Xero took back without removing the payment.
#include "core/sync/plan/reversals.h"

#include "core/model/paymentdecisions.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Money usd(qint64 minor)
{
    return Money::fromMinor(minor, Currency::usd());
}

const Instant kReadAt = instantFromMs(1'790'000'000'000);

Bill billPaid(qint64 minor)
{
    Bill bill;
    bill.amountPaid = usd(minor);
    bill.updatedAt = kReadAt;
    return bill;
}

CountedPayment counted(qint64 minor, PaymentStatus status = PaymentStatus::Authorised)
{
    CountedPayment payment;
    payment.kind = PaymentKind::BillPayment;
    payment.status = status;
    payment.amount = usd(minor);
    return payment;
}

BillVerdict judged(qint64 paid, const QList<CountedPayment> &payments)
{
    return judgeBill(billPaid(paid), payments, kReadAt);
}

qsizetype creates(const BooksFixture &books)
{
    return std::count_if(books.procore.writes.begin(), books.procore.writes.end(),
        [](const ArrivedWrite &write) { return write.what == QLatin1String("create"); });
}

/// A payment that was synced, and whose check was voided on a later date.
PaymentId takenBack(BooksFixture &books)
{
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.voidCheckLater(payment);
    return payment;
}

/// The check is voided on a later date after the next run read the payments, and before it reads the bill.
void voidDuringTheRun(BooksFixture &books, PaymentId payment)
{
    const auto isDone = std::make_shared<bool>(false);
    books.procore.failsBefore = [&books, payment, isDone](const QString &name) -> std::optional<Error> {
        if (name == QLatin1String("invoices") && !std::exchange(*isDone, true)) {
            books.clock.advance(2s);
            books.xero.voidCheckLater(payment);
        }
        return std::nullopt;
    };
}

} // namespace

class ReversalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWithWhatStands();
    void whatIsNotKnownIsNoVerdict();
    void aProofDoesNotBringTheMoneyBack();
    void aBillThatChangesMeanwhileHoldsItsPaymentsBack();
    void aBillThatChangesMeanwhileIsComparedByTheNextRun();
    void theDailyRoundFindsIt();
    void aTouchedBillTellsAtOnce();
    void takenBackBeforeItHadALine();
    void whatWasHeldBackGoesOnByItself_data();
    void whatWasHeldBackGoesOnByItself();
    void noVerdictLetsNothingGo_data();
    void noVerdictLetsNothingGo();
    void aBillThatIsNotShownHoldsNothingBack();
    void onlyLessHoldsBack_data();
    void onlyLessHoldsBack();
    void aTouchedPaymentIsStillHeldBack();
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

void ReversalsTest::comparesWithWhatStands()
{
    QCOMPARE(judged(700, { counted(500), counted(200) }), BillVerdict::Agrees);
    QCOMPARE(judged(200, { counted(500), counted(200) }), BillVerdict::TakenBack);
    QCOMPARE(judged(699, { counted(500), counted(200) }), BillVerdict::TakenBack);
    QCOMPARE(judged(200, { counted(500, PaymentStatus::Deleted), counted(200) }), BillVerdict::Agrees);
    QCOMPARE(judged(0, {}), BillVerdict::Agrees);
    // A payment that the ledger does not know of is no money taken back.
    QCOMPARE(judged(900, { counted(500), counted(200) }), BillVerdict::Agrees);
}

void ReversalsTest::whatIsNotKnownIsNoVerdict()
{
    QCOMPARE(judged(200, { counted(500), counted(200, PaymentStatus::Unknown) }), BillVerdict::Unclear);
    CountedPayment other = counted(500);
    other.kind = PaymentKind::Other;
    QCOMPARE(judged(200, { other, counted(200) }), BillVerdict::Unclear);
    CountedPayment euro = counted(500);
    euro.amount = euro.amount.withCurrency(*Currency::fromCode(u"EUR"_s));
    QCOMPARE(judged(200, { euro, counted(200) }), BillVerdict::Unclear);
    Bill younger = billPaid(200);
    younger.updatedAt = kReadAt + 1ms; // changed after the payments were read
    QCOMPARE(judgeBill(younger, { counted(500) }, kReadAt), BillVerdict::Unclear);
}

void ReversalsTest::aProofDoesNotBringTheMoneyBack()
{
    PaymentRecord flagged;
    flagged.standing = { Reason::MoneyTakenBack, { u"B-1"_s } };
    QCOMPARE(standingWhenProved(flagged), flagged.standing);
    PaymentRecord changed;
    changed.standing = { Reason::ChangedInProcore, { u"amount"_s } };
    QCOMPARE(standingWhenProved(changed).reason, Reason::Proved);
}

void ReversalsTest::aBillThatChangesMeanwhileHoldsItsPaymentsBack()
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

void ReversalsTest::takenBackBeforeItHadALine()
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
    // Who issues it anyway has a line, and the bill goes on saying that it disagrees.
    QCOMPARE(books.resolve(other, Decision::IssueAnyway).action, PaymentAction::Created);
    QCOMPARE(books.reasonOf(other), Reason::MoneyTakenBack);
    QCOMPARE(creates(books), 1);
}

void ReversalsTest::whatWasHeldBackGoesOnByItself_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("the payment is removed at last") << true;
    QTest::newRow("the money is back") << false;
}

void ReversalsTest::whatWasHeldBackGoesOnByItself()
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
    if (!isRemoved) { // nothing but the daily comparison tells
        books.clock.advance(24h);
        books.syncScheduled();
        QCOMPARE(books.reasonOf(other), Reason::NotWrittenYet);
    }
    books.syncScheduled();
    QCOMPARE(books.reasonOf(other), Reason::Proved);
    QCOMPARE(books.reasonOf(payment), isRemoved ? Reason::RemovedBeforeIssued : Reason::Proved);
    QCOMPARE(creates(books), isRemoved ? 1 : 2);
}

void ReversalsTest::noVerdictLetsNothingGo_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("Xero does not show the bill") << false;
    QTest::newRow("the bill changed since the payments were read") << true;
}

void ReversalsTest::noVerdictLetsNothingGo()
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

void ReversalsTest::aBillThatIsNotShownHoldsNothingBack()
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

void ReversalsTest::onlyLessHoldsBack_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<Reason>("expected");
    QTest::newRow("a cent less") << 49999LL << Reason::TakenBackBeforeIssue;
    QTest::newRow("equal") << 50000LL << Reason::Proved;
    QTest::newRow("more: a payment that was not read yet") << 90000LL << Reason::Proved;
}

void ReversalsTest::onlyLessHoldsBack()
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

void ReversalsTest::aTouchedPaymentIsStillHeldBack()
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
    books.xero.bills.remove(books.bill.id); // the daily reading does not tell
    books.clock.advance(48h);
    books.syncScheduled(); // the sweep proves the line
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
    books.xero.bills.remove(books.bill.id); // nor does a later reading of this run tell
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
    books.sync(); // who clicks wants to know
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
    books.syncScheduled(); // its turn of this day has not been
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
