// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: what stands in a line, and what
// happens to it: rules 9 to 16. The number is the rule's in the list of rules; tests/mutants breaks each rule and
// expects its test to turn red.
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/line/linemark.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

Error lost()
{
    return Error(ErrorKind::UnknownOutcome, u"connection closed"_s);
}

} // namespace

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
    void rule13_neverOverIssue();
    void rule13_whatTheSamePlanRestoresCounts();
    void rule13_billTotalWhereDueIsMissing();
    void rule13_removedBaselinePaymentAsks();
    void rule13_removedBaselinePaymentAsksAfterALostLedger();
    void rule14_removedPaymentVoidsItsLine();
    void rule14_removedBeforeItHadALine();
    void rule14_zeroRefused();
    void rule14_otherFieldsWereChangedMeanwhile();
    void rule14_aVoidedLineThatSomebodyChanged();
    void rule16_interruptedAtEachStep_data();
    void rule16_interruptedAtEachStep();
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

void RulesOfLinesTest::rule10_aLineThatNamesThePaymentIsItsLine()
{
    // Whoever wrote it: here another computer did, with the PaymentID in origin_data only.
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

void RulesOfLinesTest::rule13_neverOverIssue()
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

void RulesOfLinesTest::rule13_whatTheSamePlanRestoresCounts()
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
    // Each alone would have its place; only one of the three has it.
    const QList<Reason> reasons { books.reasonOf(first), books.reasonOf(second) };
    QCOMPARE(reasons.count(Reason::Proved), 1);
    QCOMPARE(reasons.count(Reason::OverIssue), 1);
    QCOMPARE(books.reasonOf(third), Reason::OverIssue);
    Money total = Money::fromMinor(0, Currency::usd());
    for (const PaymentLine &line : std::as_const(books.procore.lines))
        total = *sum(total, line.amount);
    QVERIFY(total.minor() <= 1000000);
}

void RulesOfLinesTest::rule13_billTotalWhereDueIsMissing()
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

void RulesOfLinesTest::rule13_removedBaselinePaymentAsks()
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

void RulesOfLinesTest::rule13_removedBaselinePaymentAsksAfterALostLedger()
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

void RulesOfLinesTest::rule14_otherFieldsWereChangedMeanwhile()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.procore.lineNaming(payment)->date = QDate(2020, 1, 1);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const auto writes = books.procore.writes.size();
    books.syncScheduled();
    QCOMPARE(books.procore.writes.size(), writes);
}

void RulesOfLinesTest::rule14_aVoidedLineThatSomebodyChanged()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.remove(payment);
    books.sync();
    books.procore.lineNaming(payment)->amount = Money::fromMinor(50000, Currency::usd());
    const auto writes = books.procore.writes.size();
    books.xero.pay(books.bill, u"10.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(books.procore.writes.size(), writes + 1); // the new payment only
}

void RulesOfLinesTest::rule14_removedPaymentVoidsItsLine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const LineId line = books.record(payment).line;
    books.xero.remove(payment);
    const RunReport report = books.sync();
    QCOMPARE(report.run.counts.voided, 1);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QCOMPARE(books.procore.lines.size(), 1); // never deleted
    const PaymentLine voided = books.procore.lines.first();
    QCOMPARE(voided.id, line);
    QVERIFY(voided.amount.isZero());
    QCOMPARE(voided.originId, payment.toString()); // locked again
    QVERIFY(voided.notes.contains(u"500.00 USD"_s));
    QVERIFY(voided.notes.contains(u"Removed in Xero on 20"_s));
    const auto writes = books.procore.writes.size();
    books.sync();
    QCOMPARE(books.procore.writes.size(), writes);
    // Its place on the invoice is free again: a correction is a removal plus a new payment.
    const PaymentId corrected = books.xero.pay(books.bill, u"10000.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(corrected), Reason::Proved);
}

void RulesOfLinesTest::rule14_removedBeforeItHadALine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedBeforeIssued);
    QVERIFY(books.procore.lines.isEmpty());
}

void RulesOfLinesTest::rule14_zeroRefused()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const PaymentLine before = books.procore.lines.first();
    books.procore.refusesZero = true;
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::VoidRefused);
    QCOMPARE(books.procore.lines.first(), before); // as it was, locked again
}

void RulesOfLinesTest::rule16_interruptedAtEachStep_data()
{
    QTest::addColumn<int>("update");
    QTest::addColumn<bool>("done");
    for (int update = 1; update <= 3; ++update) {
        for (const bool done : { false, true })
            QTest::addRow("update %d %s", update, done ? "done, answer lost" : "never arrived") << update << done;
    }
}

void RulesOfLinesTest::rule16_interruptedAtEachStep()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.remove(payment);
    int seen = 0;
    const auto breaksDown = [&](const QString &name) -> std::optional<Error> {
        if (name != QLatin1String("update") || ++seen < update)
            return std::nullopt;
        return lost();
    };
    (done ? books.procore.failsAfter : books.procore.failsBefore) = breaksDown;
    books.sync();
    QVERIFY(books.reasonOf(payment) == Reason::VoidPending || books.reasonOf(payment) == Reason::Voided);
    books.procore.failsAfter = {};
    books.procore.failsBefore = {};
    books.restart();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const PaymentLine line = books.procore.lines.first();
    QVERIFY(line.amount.isZero());
    QCOMPARE(line.originId, payment.toString());
    QCOMPARE(line.notes.count(u"Removed in Xero"_s), 1);
    QVERIFY(line.notes.contains(u"500.00 USD"_s));
}

QTEST_GUILESS_MAIN(RulesOfLinesTest)
#include "tst_rulesoflines.moc"
