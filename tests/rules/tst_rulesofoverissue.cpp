// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 13, never more than is
// due. The number is the rule's in docs/rules.md.
#include "core/ledger/paymentrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfOverIssueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule13_neverOverIssue();
    void rule13_whatTheSamePlanRestoresCounts();
    void rule13_billTotalWhereDueIsMissing();
    void rule13_removedBaselinePaymentAsks();
    void rule13_removedBaselinePaymentAsksAfterALostLedger();
};

void RulesOfOverIssueTest::rule13_neverOverIssue()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, u"9000.00"_s); // typed by hand, counts
    books.setUp();
    const PaymentId within = books.xero.pay(books.bill, u"1000.01"_s); // a cent is tolerated
    books.sync();
    QCOMPARE(books.reasonOf(within), Reason::Proved);
    const PaymentId beyond = books.xero.pay(books.bill, u"0.01"_s);
    books.sync();
    QCOMPARE(books.reasonOf(beyond), Reason::OverIssue);
    QCOMPARE(books.stateOf(beyond), PaymentState::Attention);
    QVERIFY(books.ledger->payments().decide(beyond, Decision::IssueAnyway, u"retainage"_s));
    books.sync();
    QCOMPARE(books.reasonOf(beyond), Reason::Proved);
}

void RulesOfOverIssueTest::rule13_whatTheSamePlanRestoresCounts()
{
    // Two lines of ours were made smaller, and others took their place.
    BooksFixture books;
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, u"4000.00"_s);
    const PaymentId second = books.xero.pay(books.bill, u"4000.00"_s, u"10443"_s);
    books.sync();
    books.procore.lineNaming(first)->amount = Money::fromMinor(100, Currency::usd());
    books.procore.lineNaming(second)->amount = Money::fromMinor(100, Currency::usd());
    books.procore.typeLine(books.invoice, u"5000.00"_s);
    books.xero.touch(first);
    books.xero.touch(second);
    books.xero.pay(books.bill, u"1.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::ChangedInProcore);
    QCOMPARE(books.reasonOf(second), Reason::ChangedInProcore);
    QVERIFY(books.ledger->payments().decide(first, Decision::Restore, {}));
    QVERIFY(books.ledger->payments().decide(second, Decision::Restore, {}));
    const PaymentId third = books.xero.pay(books.bill, u"2000.00"_s, u"10444"_s);
    books.sync();
    // Each alone would have room; only one of the three gets it.
    const QList<Reason> reasons { books.reasonOf(first), books.reasonOf(second) };
    QCOMPARE(reasons.count(Reason::Proved), 1);
    QCOMPARE(reasons.count(Reason::OverIssue), 1);
    QCOMPARE(books.reasonOf(third), Reason::OverIssue);
    Money total = Money::fromMinor(0, Currency::usd());
    for (const PaymentLine &line : std::as_const(books.procore.lines))
        total = *sum(total, line.amount);
    QVERIFY(total.minor() <= 1000000);
}

void RulesOfOverIssueTest::rule13_billTotalWhereDueIsMissing()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(u"CD-7"_s, u"100.00"_s);
    books.procore.addInvoice(books.commitment, u"1042-07"_s, {}, bill.id);
    books.setUp();
    const PaymentId first = books.xero.pay(bill, u"60.00"_s);
    const PaymentId second = books.xero.pay(bill, u"60.00"_s);
    books.sync();
    // Payments of one day have no order of their own: one of the two is issued, the other one would be too much.
    const QSet<Reason> reasons { books.reasonOf(first), books.reasonOf(second) };
    const QSet<Reason> expected { Reason::Proved, Reason::OverIssue };
    QVERIFY(reasons == expected);
}

void RulesOfOverIssueTest::rule13_removedBaselinePaymentAsks()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    books.setUp();
    books.xero.remove(old);
    const PaymentId replacement = books.xero.pay(books.bill, u"1000.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(replacement), Reason::BaselinePaymentRemoved);
    QVERIFY(books.procore.lines.isEmpty());
    QVERIFY(books.ledger->payments().decide(replacement, Decision::IssueAnyway, {}));
    books.sync();
    QCOMPARE(books.reasonOf(replacement), Reason::Proved);
}

void RulesOfOverIssueTest::rule13_removedBaselinePaymentAsksAfterALostLedger()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    books.setUp();
    books.xero.remove(old);
    const PaymentId replacement = books.xero.pay(books.bill, u"1000.00"_s);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(replacement), Reason::BaselinePaymentRemoved);
    QVERIFY(books.procore.lines.isEmpty());
}

QTEST_GUILESS_MAIN(RulesOfOverIssueTest)
#include "tst_rulesofoverissue.moc"
