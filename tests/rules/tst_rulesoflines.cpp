// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rules 9 to 12, what a line
// holds and how it is proved. The number is the rule's in docs/rules.md.
#include "core/sync/line/linemark.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule09_everyFieldOfALine();
    void rule10_aLineThatNamesThePaymentIsItsLine();
    void rule10_aLineIsNamedByEitherMark();
    void rule10_twoLinesWithOneOrigin();
    void rule11_greenMeansReadBackAndEqual();
    void rule11_equalToWhatWasSentIsNotEnough();
    void rule12_userFieldsAreLeftAlone();
    void rule09_theBillsNumberAsItIsNow();
};

void RulesOfLinesTest::rule09_everyFieldOfALine()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, u"10.00"_s); // payment number 4 is taken
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"3250.10"_s);
    books.sync();
    const PaymentLine line = *books.procore.lineNaming(payment);
    const LineDraft draft = books.procore.drafts.value(line.id);
    QCOMPARE(draft.amount.toDecimalText(), u"3250.10"_s);
    QCOMPARE(draft.date, QDate(2026, 11, 18));
    QCOMPARE(draft.invoiceNumber, u"CD-1042-03"_s);
    QCOMPARE(draft.invoiceDate, QDate(2026, 10, 31));
    QCOMPARE(draft.invoice, books.invoice.id);
    QCOMPARE(draft.commitment, books.commitment.id);
    QCOMPARE(draft.project, ProjectId(7001));
    QCOMPARE(draft.checkNumber, u"10442"_s);
    QCOMPARE(draft.method, PaymentMethod::Check);
    QCOMPARE(draft.paymentNumber, std::optional<qint64>(5));
    QCOMPARE(draft.originId, payment.toString());
    QVERIFY(draft.originData.contains(payment.toString()));
    QVERIFY(draft.originData.contains(u"\"operation\":\"issue\""_s));
    QVERIFY(draft.notes.contains(u"Operating Checking"_s));
}

void RulesOfLinesTest::rule10_aLineThatNamesThePaymentIsItsLine()
{
    // No matter who wrote it: here another computer did, with the PaymentID in origin_data only.
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    PaymentLine line = books.procore.typeLine(books.invoice, u"500.00"_s);
    books.procore.lines.last().originData = u"{\"payment\":\"%1\"}"_s.arg(payment.toString().toUpper());
    books.sync();
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.record(payment).line, line.id);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention); // it is not as we would have written it
    // A refusal as duplicate is read back and taken over.
    BooksFixture other;
    other.setUp();
    const PaymentId second = other.xero.pay(other.bill, u"600.00"_s);
    bool once = true;
    other.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
        if (name != QLatin1String("create") || !once)
            return std::nullopt;
        once = false;
        other.procore.failsAfter = [](const QString &) {
            return std::optional(Error(ErrorKind::Rejected, u"taken"_s));
        };
        return std::nullopt;
    };
    other.sync();
    QCOMPARE(other.reasonOf(second), Reason::Proved);
    QCOMPARE(other.procore.lines.size(), 1);
}

void RulesOfLinesTest::rule10_aLineIsNamedByEitherMark()
{
    const PaymentId payment(QUuid::createUuid());
    PaymentLine unlocked;
    unlocked.originData = originDataFor(payment, LineOperation::Issue, LineDraft());
    PaymentLine plain;
    plain.originId = originIdFor(payment).toUpper();
    for (const PaymentLine &line : { unlocked, plain }) {
        QVERIFY(namesPayment(line, payment));
        QCOMPARE(paymentsNamedBy(line), QList<PaymentId> { payment });
        QVERIFY(!namesPayment(line, PaymentId(QUuid::createUuid())));
    }
    QVERIFY(paymentsNamedBy(PaymentLine()).isEmpty());
}

void RulesOfLinesTest::rule10_twoLinesWithOneOrigin()
{
    BooksFixture books;
    books.procore.keepsOriginUnique = false;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    for (int i = 0; i < 2; ++i) {
        books.procore.typeLine(books.invoice, u"500.00"_s);
        books.procore.lines.last().originId = payment.toString();
    }
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(books.procore.writes.isEmpty());
}

void RulesOfLinesTest::rule11_greenMeansReadBackAndEqual()
{
    BooksFixture books;
    books.setUp();
    // Procore stores a badly formatted date silently as nothing: a 201 alone makes nothing green.
    books.procore.storesDifferently = [](PaymentLine &line) { line.date = QDate(); };
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    QVERIFY(!books.record(payment).provedAt);
    books.procore.storesDifferently = {};
    books.sync();
    QCOMPARE(books.procore.lines.size(), 1); // never a second create
    const PaymentId good = books.xero.pay(books.bill, u"700.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.record(good).provedAt, std::optional(books.clock.now()));
    // Proved again on the way, and no longer green when somebody changed it.
    books.procore.lineNaming(good)->amount = Money::fromMinor(1, Currency::usd());
    books.xero.pay(books.bill, u"10.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(good), Reason::ChangedInProcore);
}

void RulesOfLinesTest::rule11_equalToWhatWasSentIsNotEnough()
{
    // Procore refused the void, so the line is still what was sent: a scheduled run for another payment must not turn
    // it green.
    BooksFixture books;
    books.setUp();
    const PaymentId removed = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.procore.refusesZero = true;
    books.xero.remove(removed);
    books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::VoidRefused);
    books.xero.pay(books.bill, u"10.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(removed), Reason::VoidRefused);
    // The same for a payment outside the scope of a run.
    const Bill bill = books.xero.addBill(u"CD-9"_s, u"100.00"_s);
    const Invoice invoice = books.procore.addInvoice(books.commitment, u"1042-09"_s, u"100.00"_s, bill.id);
    books.xero.pay(bill, u"60.00"_s);
    SyncRequest scoped;
    scoped.invoices = { invoice.id };
    books.sync(scoped);
    QCOMPARE(books.reasonOf(removed), Reason::VoidRefused);
}

void RulesOfLinesTest::rule12_userFieldsAreLeftAlone()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.procore.lineNaming(payment)->paymentNumber = 77;
    books.procore.lineNaming(payment)->attachments.append(Attachment { 1, u"lien waiver.pdf"_s, {} });
    books.xero.pay(books.bill, u"10.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lineNaming(payment)->paymentNumber, std::optional<qint64>(77));
    QCOMPARE(books.procore.lineNaming(payment)->attachments.size(), 1);
    for (const ArrivedWrite &write : std::as_const(books.procore.writes))
        QCOMPARE(write.what, u"create"_s);
}

void RulesOfLinesTest::rule09_theBillsNumberAsItIsNow()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.procore.closedTabs.insert(books.commitment.id);
    books.sync();
    QCOMPARE(books.stateOf(payment), PaymentState::Failed);
    books.xero.bills[books.bill.id].number = u"CD-6/R1"_s; // renamed while the payment waited
    books.procore.closedTabs.clear();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.last().invoiceNumber, u"CD-6/R1"_s);
}

QTEST_GUILESS_MAIN(RulesOfLinesTest)
#include "tst_rulesoflines.moc"
