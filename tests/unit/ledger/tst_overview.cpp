// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class OverviewTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;

    OverviewRepository &overview() { return world->ledger->overview(); }
    PaymentRepository &payments() { return world->ledger->payments(); }
    QList<int> numbers(const PaymentFilter &filter);
    void fill();

private Q_SLOTS:
    void init();
    void cleanup();
    void paymentRowsCarryTheNamesAroundThem();
    void filters();
    void invoiceRows();
    void tieOut();
    void twoInvoicesOnOneBillCountItsPaymentsOnce();
    void currenciesStayApart();
    void moneyThatIsNoPartOfTheSync();
    void accountsThatPaymentsTakingPartWereMadeFrom();
};

QList<int> OverviewTest::numbers(const PaymentFilter &filter)
{
    QList<int> found;
    const auto rows = overview().payments(filter);
    if (!rows)
        return { -1 };
    for (const PaymentRow &row : *rows)
        found << static_cast<int>(row.record.payment.id.value().data1);
    return found;
}

/// Bill 1: payments 1 (proved), 2 (over-issue), 3 (baseline), 4 (removed, voided). Bill 2: payment 5, not written.
/// Bill 3: not linked, payment 6.
void OverviewTest::fill()
{
    Ledger &ledger = *world->ledger;
    DONE(ledger.projects().recordProjects({ { ProjectId(7), u"Tower"_s, {} } }));
    Commitment commitment;
    commitment.id = CommitmentId(107);
    commitment.project = ProjectId(7);
    commitment.number = u"SC-1"_s;
    commitment.title = u"Concrete"_s;
    DONE(ledger.projects().recordCommitments({ commitment }));
    Invoice withoutDue = invoice(2, 8, 0);
    withoutDue.currentPaymentDue.reset();
    DONE(ledger.projects().recordInvoices({ invoice(1, 7, 1), withoutDue, invoice(3, 7, 0) }));
    DONE(ledger.projects().link(InvoiceId(2), billId(2)));
    Bill bill;
    bill.id = billId(2);
    bill.number = u"BILL-2"_s;
    bill.total = usd(77'000);
    bill.tax = usd(1);
    DONE(ledger.bills().recordBills({ bill }));
    Account account;
    account.id = AccountId(guid(3, 1));
    account.name = u"Checking"_s;
    DONE(ledger.bills().recordAccounts({ account }));
    DONE(payments().recordChanges({ payment(3, 1, 5) }, PaymentAge::Baseline));
    DONE(payments().recordChanges(
        { payment(1, 1), payment(2, 1, 20'000), removed(payment(4, 1, 40'000)), payment(5, 2, 50'000), payment(6, 3) },
        PaymentAge::New));
    Settlement voided = proved(payment(4, 1, 40'000), 1, 7, 504);
    voided.standing.reason = Reason::Voided;
    voided.issued->amount = usd(0);
    const Settlement first = proved(payment(1, 1), 1, 7, 501);
    DONE(payments().settle({ first, voided, standing(2, Reason::OverIssue, { u"USD 300.00"_s, u"USD 100.00"_s }),
                               standing(5, Reason::NotWrittenYet) },
        RunId(9)));
    PaymentLine foreign = lineOf(first);
    foreign.id = LineId(999);
    DONE(ledger.projects().recordLines(CommitmentId(107), { lineOf(first), lineOf(voided), foreign }));
}

void OverviewTest::init()
{
    world = std::make_unique<LedgerWorld>();
    fill();
}

void OverviewTest::cleanup()
{
    world.reset();
}

void OverviewTest::paymentRowsCarryTheNamesAroundThem()
{
    PaymentFilter one;
    one.payment = paymentId(1);
    const auto rows = overview().payments(one);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), 1);
    const PaymentRow row = rows->at(0);
    QCOMPARE(row.record, payments().find(paymentId(1)).value().value());
    QCOMPARE(row.projectName, u"Tower"_s);
    QCOMPARE(row.commitmentNumber, u"SC-1"_s);
    QCOMPARE(row.commitmentTitle, u"Concrete"_s);
    QCOMPARE(row.vendorName, u"Acme Concrete"_s);
    QCOMPARE(row.invoiceNumber, u"INV-1"_s);
    QCOMPARE(row.billNumber, u"B-1"_s);
    QCOMPARE(row.accountName, u"Checking"_s);
    QVERIFY(!row.billHasTax);
    one.payment = paymentId(5);
    QVERIFY(overview().payments(one)->at(0).billHasTax);
    QCOMPARE(overview().payments(one)->at(0).billNumber, u"BILL-2"_s);
}

void OverviewTest::filters()
{
    QCOMPARE(numbers({}).size(), 6);
    PaymentFilter filter;
    filter.state = PaymentState::NotIncluded;
    const QList<int> notIncluded { 3, 6 };
    QCOMPARE(numbers(filter), notIncluded);
    filter.state.reset();
    filter.invoice = InvoiceId(1);
    const QList<int> ofInvoice { 1, 2, 3, 4 };
    QCOMPARE(numbers(filter), ofInvoice);
    filter.state = PaymentState::Attention;
    QCOMPARE(numbers(filter), QList<int> { 2 });
    PaymentFilter some;
    some.payments = { paymentId(5), paymentId(1), paymentId(99) };
    const QList<int> ofSome { 1, 5 };
    QCOMPARE(numbers(some), ofSome);
    some.payments = QList<PaymentId>();
    QVERIFY(numbers(some).isEmpty());
    PaymentFilter run;
    run.run = RunId(9);
    const QList<int> ofRun { 1, 2, 4, 5 };
    QCOMPARE(numbers(run), ofRun);
    run.run = RunId(10);
    QCOMPARE(numbers(run), QList<int> { 2 });
}

void OverviewTest::invoiceRows()
{
    const auto rows = overview().invoices();
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), 3);
    const InvoiceRow row = overview().invoice(InvoiceId(1)).value().value();
    QVERIFY(rows->contains(row));
    QCOMPARE(row.invoice, invoice(1, 7, 1));
    QCOMPARE(row.projectName, u"Tower"_s);
    QCOMPARE(row.bill, billId(1));
    QVERIFY(!row.linkedByHand);
    QCOMPARE(row.amount, std::optional<Money>(usd(100'000)));
    QCOMPARE(row.paid, usd(30'000));
    QCOMPARE(row.issued, usd(10'000));
    QCOMPARE(row.payments, 3);
    QCOMPARE(row.lastPayment, payment(2, 1).date);
    QVERIFY(row.lastProved.has_value());
    QVERIFY(row.oldestProof.has_value() && *row.oldestProof <= *row.lastProved);
    QVERIFY(row.state == PaymentState::Attention);
    QVERIFY2(row.message.contains(u"USD 300.00"_s), qPrintable(row.message));
    const InvoiceRow byHand = overview().invoice(InvoiceId(2)).value().value();
    QVERIFY(byHand.linkedByHand);
    QCOMPARE(byHand.amount, std::optional<Money>(usd(77'000)));
    QCOMPARE(byHand.billNumber, u"BILL-2"_s);
    QVERIFY(byHand.state == PaymentState::Waiting);
    const InvoiceRow unlinked = overview().invoice(InvoiceId(3)).value().value();
    QVERIFY(!unlinked.bill.isValid());
    QVERIFY(unlinked.state == PaymentState::NotIncluded);
    QCOMPARE(unlinked.payments, 0);
    QCOMPARE(unlinked.paid, usd(0));
    QVERIFY(!overview().invoice(InvoiceId(44)).value());
}

void OverviewTest::tieOut()
{
    const auto found = overview().tieOut();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    TieOut expected;
    expected.currency = Currency::usd();
    expected.paidInXero = usd(80'000);
    expected.issuedInProcore = usd(10'000);
    expected.needsYou = 1;
    expected.waiting = 1;
    QCOMPARE(found->at(0), expected);
}

void OverviewTest::twoInvoicesOnOneBillCountItsPaymentsOnce()
{
    DONE(world->ledger->projects().recordInvoices({ invoice(4, 7, 1) }));
    QCOMPARE(overview().tieOut().value().at(0).paidInXero, usd(80'000));
    QCOMPARE(overview().invoice(InvoiceId(4)).value()->paid, usd(30'000));
    QCOMPARE(overview().invoice(InvoiceId(4)).value()->issued, usd(0));
}

void OverviewTest::currenciesStayApart()
{
    Payment canadian = payment(8, 2);
    canadian.amount = Money::fromMinor(700, *Currency::fromCode(u"CAD"_s));
    DONE(payments().recordChanges({ canadian }, PaymentAge::New));
    const auto found = overview().tieOut().value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].paidInXero, canadian.amount);
    QCOMPARE(found[1].paidInXero, usd(80'000));
}

void OverviewTest::moneyThatIsNoPartOfTheSync()
{
    Bill credited;
    credited.id = billId(1);
    credited.number = u"BILL-1"_s;
    credited.amountCredited = usd(1'234);
    Bill elsewhere = credited; // linked to no invoice
    elsewhere.id = billId(3);
    DONE(world->ledger->bills().recordBills({ credited, elsewhere }));
    DONE(payments().recordChanges({ payment(11, 3, 9), removed(payment(12, 1, 8)) }, PaymentAge::Baseline));
    PaymentLine typed;
    typed.id = LineId(700);
    typed.project = ProjectId(8);
    typed.commitment = CommitmentId(108);
    typed.invoice = InvoiceId(3);
    typed.amount = usd(4'321);
    DONE(world->ledger->projects().recordLines(CommitmentId(108), { typed }));
    const auto before = overview().tieOut().value();
    const auto found = overview().separateFigures();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    const SeparateFigures expected { Currency::usd(), usd(5), usd(1'234), usd(4'321) };
    QCOMPARE(found->at(0), expected);
    QCOMPARE(overview().tieOut().value(), before);
}

void OverviewTest::accountsThatPaymentsTakingPartWereMadeFrom()
{
    const QSet<AccountId> before = world->ledger->bills().accountsPaidFrom().value();
    QCOMPARE(before, QSet<AccountId> { payment(1, 1).account });
    Payment unlinked = payment(8, 3);
    unlinked.account = AccountId(guid(3, 2));
    DONE(payments().recordChanges({ unlinked }, PaymentAge::New));
    QCOMPARE(world->ledger->bills().accountsPaidFrom().value(), before);
    Payment linked = payment(9, 2);
    linked.account = AccountId(guid(3, 3));
    DONE(payments().recordChanges({ linked }, PaymentAge::New));
    DONE(payments().settle({ standing(9, Reason::NotWrittenYet) }, RunId(9)));
    QCOMPARE(world->ledger->bills().accountsPaidFrom().value().size(), 2);
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
