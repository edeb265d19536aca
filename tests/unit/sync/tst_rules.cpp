// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger. The number is the rule's in the
// product's list of rules; tests/mutants breaks each rule and expects its test to turn red.
#include "core/ledger/bookrepository.h"
#include "core/ledger/paymentrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;

namespace {

Error lost()
{
    return Error(ErrorKind::UnknownOutcome, QStringLiteral("connection closed"));
}

} // namespace

class TestRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule01_onlySyncedInvoicesTakePart();
    void rule01_aLinkMadeByHandCounts();
    void rule02_onlyBillPayments();
    void rule03_onlyNewPaymentsById();
    void rule03_seenDuringTheReadingIsDecidedByHistory();
    void rule03_aLostLedgerIsRebuiltWithoutDuplicates();
    void rule04_partialPaymentsAnyNumber();
    void rule05_methodByAccount();
    void rule06_onlyUnitedStates();
    void rule07_currenciesMustAgree();
    void rule07_currencyOfProjectWhereCommitmentHasNone();
    void rule08_rightsDecide();
    void rule08_noCommitmentsLevelNoLines();
    void rule09_everyFieldOfALine();
    void rule10_aLineThatNamesThePaymentIsItsLine();
    void rule10_twoLinesWithOneOrigin();
    void rule11_greenMeansReadBackAndEqual();
    void rule12_userFieldsAreLeftAlone();
    void rule13_neverOverIssue();
    void rule13_billTotalWhereDueIsMissing();
    void rule13_removedBaselinePaymentAsks();
    void rule14_removedPaymentVoidsItsLine();
    void rule14_removedBeforeItHadALine();
    void rule14_zeroRefused();
    void rule16_interruptedAtEachStep_data();
    void rule16_interruptedAtEachStep();
    void rule19_absenceIsNoRemoval();
    void rule19_deletedInProcoreOnlyWhenConfirmed();
    void rule21_manyVoidsAreAskedAbout();
    void rule22_temporaryIsRetriedOthersWait();
    void rule23_lostAnswerIsReadBack();
    void rule24_oneRunAtATime();
    void rule25_everyIntentHasItsEnd();
    void dryRunWritesNothing();
    void scopeByInvoice();
    void stopReadsBackWhatWasWritten();
    void idleRunIsCheap();
};

void TestRules::rule01_onlySyncedInvoicesTakePart()
{
    BooksFixture books;
    const Bill rent = books.xero.addBill(QStringLiteral("RENT-11"), QStringLiteral("4200.00"));
    books.setUp();
    const PaymentId linked = books.xero.pay(books.bill, QStringLiteral("2500.00"));
    const PaymentId unlinked = books.xero.pay(rent, QStringLiteral("4200.00"));
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(linked), Reason::Proved);
    QCOMPARE(books.reasonOf(unlinked), Reason::NotLinked);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(report.run.counts.created, 1);
    QCOMPARE(report.run.counts.notIncluded, 1);
}

void TestRules::rule01_aLinkMadeByHandCounts()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(QStringLiteral("HAND-1"), QStringLiteral("900.00"));
    const Invoice invoice =
        books.procore.addInvoice(books.commitment, QStringLiteral("1042-04"), QStringLiteral("900.00"), {});
    books.setUp();
    const PaymentId payment = books.xero.pay(bill, QStringLiteral("900.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotLinked);
    QVERIFY(books.ledger->book().link(invoice.id, bill.id));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first().invoice, invoice.id);
}

void TestRules::rule02_onlyBillPayments()
{
    BooksFixture books;
    books.setUp();
    const PaymentId refund = books.xero.pay(books.bill, QStringLiteral("50.00"));
    books.xero.touch(refund, [](Payment &payment) {
        payment.kind = PaymentKind::Other;
        payment.kindText = QStringLiteral("APCREDITPAYMENT");
    });
    const Bill rent = books.xero.addBill(QStringLiteral("RENT-11"), QStringLiteral("4200.00"));
    const PaymentId receipt = books.xero.pay(rent, QStringLiteral("75.00"));
    books.xero.payments[receipt].kind = PaymentKind::Other;
    books.sync();
    QCOMPARE(books.reasonOf(refund), Reason::NotABillPayment);
    QCOMPARE(books.reasonOf(receipt), Reason::NotABillPayment);
    QVERIFY(books.procore.lines.isEmpty());
}

void TestRules::rule03_onlyNewPaymentsById()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, QStringLiteral("1000.00"));
    const SetupReport setUp = books.setUp();
    QCOMPARE(setUp.paymentsBefore, 1);
    books.xero.touch(old); // somebody touches an old payment: by id it is still old
    const PaymentId fresh = books.xero.pay(books.bill, QStringLiteral("2000.00"));
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
}

void TestRules::rule03_seenDuringTheReadingIsDecidedByHistory()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, QStringLiteral("1000.00"));
    const PaymentId born = books.xero.pay(books.bill, QStringLiteral("2000.00"));
    const PaymentId silent = books.xero.pay(books.bill, QStringLiteral("300.00"));
    // All three show a change stamp after Xero's clock at the first answer.
    const Instant later = books.xero.now + std::chrono::seconds(30);
    for (const PaymentId id : { old, born, silent })
        books.xero.payments[id].updatedAt = later;
    books.xero.createdAt[born] = later;
    books.xero.createdAt.remove(silent);
    const SetupReport setUp = books.setUp();
    QCOMPARE(setUp.paymentsBefore, 1);
    QCOMPARE(setUp.undecided, 1);
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(born), Reason::Proved);
    QCOMPARE(books.reasonOf(silent), Reason::HistoryUnclear);
    QCOMPARE(books.procore.lines.size(), 1);
}

void TestRules::rule03_aLostLedgerIsRebuiltWithoutDuplicates()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, QStringLiteral("1000.00"));
    books.setUp();
    const PaymentId issued = books.xero.pay(books.bill, QStringLiteral("2000.00"));
    books.sync();
    const PaymentId fresh = books.xero.pay(books.bill, QStringLiteral("3000.00"));
    const PaymentId unclear = books.xero.pay(books.bill, QStringLiteral("400.00"));
    books.xero.createdAt.remove(unclear);
    books.xero.touch(old);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(issued), Reason::Proved);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved);
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(unclear), Reason::HistoryUnclear);
    QCOMPARE(books.procore.lines.size(), 2);
}

void TestRules::rule04_partialPaymentsAnyNumber()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> parts;
    for (int i = 0; i < 10; ++i)
        parts.append(books.xero.pay(books.bill, QStringLiteral("1000.00"), QString::number(10500 + i)));
    books.sync();
    for (const PaymentId part : std::as_const(parts))
        QCOMPARE(books.reasonOf(part), Reason::Proved);
    QSet<qint64> numbers;
    for (const PaymentLine &line : std::as_const(books.procore.lines))
        numbers.insert(line.paymentNumber.value_or(0));
    QCOMPARE(numbers.size(), 10); // each its own payment number
}

void TestRules::rule05_methodByAccount()
{
    BooksFixture books;
    books.setUp();
    const PaymentId check = books.xero.pay(books.bill, QStringLiteral("100.00"), QStringLiteral("Check #10442"));
    const PaymentId wire = books.xero.pay(books.bill, QStringLiteral("150.00"), QStringLiteral("Wire Nov"));
    const PaymentId card = books.xero.pay(books.bill, QStringLiteral("200.00"), QStringLiteral("10443"));
    books.xero.payments[card].account = books.xero.accounts[1].id;
    const PaymentId payPal = books.xero.pay(books.bill, QStringLiteral("300.00"));
    books.xero.payments[payPal].account = books.xero.accounts[2].id;
    books.sync();
    const auto draftOf = [&books](
                             PaymentId id) { return books.procore.drafts.value(books.procore.lineNaming(id)->id); };
    QCOMPARE(draftOf(check).method, PaymentMethod::Check);
    QCOMPARE(draftOf(check).checkNumber, QStringLiteral("10442"));
    QCOMPARE(draftOf(wire).checkNumber, QString());
    QVERIFY(draftOf(wire).notes.contains(QStringLiteral("Wire Nov")));
    QCOMPARE(draftOf(card).method, PaymentMethod::CreditCard);
    QCOMPARE(draftOf(card).checkNumber, QString()); // only a check has one
    QVERIFY(draftOf(card).notes.contains(QStringLiteral("10443")));
    QCOMPARE(books.reasonOf(payPal), Reason::MethodNotChosen);
    books.settings.methods.insert(books.xero.accounts[2].id.toString(), PaymentMethod::Electronic);
    books.sync();
    QCOMPARE(books.reasonOf(payPal), Reason::Proved);
    QCOMPARE(draftOf(payPal).method, PaymentMethod::Electronic);
}

void TestRules::rule06_onlyUnitedStates()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("100.00"));
    books.xero.organisation.countryCode = QStringLiteral("CA");
    books.clock.advance(std::chrono::hours(30)); // what is remembered of the organisation is a day old
    RunReport report = books.sync();
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Forbidden);
    QVERIFY(report.error->detail.contains(QStringLiteral("CA")));
    QVERIFY(books.procore.writes.isEmpty());
    books.settings.allowOtherEditions = true;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRules::rule07_currenciesMustAgree()
{
    BooksFixture books;
    books.procore.commitments[0].currency = *Currency::fromCode(QStringLiteral("CAD"));
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("100.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::CurrencyDiffers);
    QCOMPARE(books.stateOf(payment), PaymentState::Failed);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.commitments[0].currency = Currency::usd();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRules::rule07_currencyOfProjectWhereCommitmentHasNone()
{
    BooksFixture books;
    books.procore.commitments[0].currency = Currency();
    books.procore.defaultCurrency = *Currency::fromCode(QStringLiteral("CAD"));
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("100.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::CurrencyDiffers);
    books.procore.defaultCurrency = Currency(); // nothing configured at all: the organisation's
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRules::rule08_rightsDecide()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("100.00"));
    books.procore.rights.erpIntegrations = AccessLevel::Standard;
    QCOMPARE(books.sync().error->kind, ErrorKind::Forbidden);
    books.procore.rights.erpIntegrations = AccessLevel::Unknown;
    QCOMPARE(books.sync().error->kind, ErrorKind::Forbidden);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.rights.accountingApprover = true; // an approver may, whatever the level
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // A scheduled run reads the rights again at its start, however fresh the ledger's are.
    books.procore.rights.accountingApprover = false;
    books.procore.rights.erpIntegrations = AccessLevel::ReadOnly;
    books.xero.pay(books.bill, QStringLiteral("200.00"));
    QCOMPARE(books.syncScheduled().error->kind, ErrorKind::Forbidden);
    QCOMPARE(books.procore.lines.size(), 1);
}

void TestRules::rule08_noCommitmentsLevelNoLines()
{
    BooksFixture books;
    books.procore.levels[ProjectId(7001)] = AccessLevel::None;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("100.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotPermitted);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.levels[ProjectId(7001)] = AccessLevel::Admin;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRules::rule09_everyFieldOfALine()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, QStringLiteral("10.00")); // payment number 4 is taken
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("3250.10"));
    books.sync();
    const PaymentLine line = *books.procore.lineNaming(payment);
    const LineDraft draft = books.procore.drafts.value(line.id);
    QCOMPARE(draft.amount.toDecimalText(), QStringLiteral("3250.10"));
    QCOMPARE(draft.date, QDate(2026, 11, 18));
    QCOMPARE(draft.invoiceNumber, QStringLiteral("CD-1042-03"));
    QCOMPARE(draft.invoiceDate, QDate(2026, 10, 31));
    QCOMPARE(draft.invoice, books.invoice.id);
    QCOMPARE(draft.commitment, books.commitment.id);
    QCOMPARE(draft.project, ProjectId(7001));
    QCOMPARE(draft.checkNumber, QStringLiteral("10442"));
    QCOMPARE(draft.method, PaymentMethod::Check);
    QCOMPARE(draft.paymentNumber, std::optional<qint64>(5));
    QCOMPARE(draft.originId, payment.toString());
    QVERIFY(draft.originData.contains(payment.toString()));
    QVERIFY(draft.originData.contains(QStringLiteral("\"operation\":\"issue\"")));
    QVERIFY(draft.notes.contains(QStringLiteral("Operating Checking")));
}

void TestRules::rule10_aLineThatNamesThePaymentIsItsLine()
{
    // Whoever wrote it: here another computer did, with the PaymentID in origin_data only.
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    PaymentLine line = books.procore.typeLine(books.invoice, QStringLiteral("500.00"));
    books.procore.lines.last().originData = QStringLiteral("{\"payment\":\"%1\"}").arg(payment.toString().toUpper());
    books.sync();
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.record(payment).line, line.id);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention); // it is not as we would have written it
    // A refusal as duplicate is read back and taken over.
    BooksFixture other;
    other.setUp();
    const PaymentId second = other.xero.pay(other.bill, QStringLiteral("600.00"));
    bool once = true;
    other.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
        if (name != QLatin1String("create") || !once)
            return std::nullopt;
        once = false;
        other.procore.failsAfter = [](const QString &) {
            return std::optional(Error(ErrorKind::Rejected, QStringLiteral("taken")));
        };
        return std::nullopt;
    };
    other.sync();
    QCOMPARE(other.reasonOf(second), Reason::Proved);
    QCOMPARE(other.procore.lines.size(), 1);
}

void TestRules::rule10_twoLinesWithOneOrigin()
{
    BooksFixture books;
    books.procore.keepsOriginUnique = false;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    for (int i = 0; i < 2; ++i) {
        books.procore.typeLine(books.invoice, QStringLiteral("500.00"));
        books.procore.lines.last().originId = payment.toString();
    }
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(books.procore.writes.isEmpty());
}

void TestRules::rule11_greenMeansReadBackAndEqual()
{
    BooksFixture books;
    books.setUp();
    // Procore stores a badly formatted date silently as nothing: a 201 alone makes nothing green.
    books.procore.storesDifferently = [](PaymentLine &line) { line.date = QDate(); };
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    QVERIFY(!books.record(payment).provedAt);
    books.procore.storesDifferently = {};
    books.sync();
    QCOMPARE(books.procore.lines.size(), 1); // never a second create
    const PaymentId good = books.xero.pay(books.bill, QStringLiteral("700.00"));
    books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.record(good).provedAt, std::optional(books.clock.now()));
    // Proved again on the way, and no longer green when somebody changed it.
    books.procore.lineNaming(good)->amount = Money::fromMinor(1, Currency::usd());
    books.xero.pay(books.bill, QStringLiteral("10.00"));
    books.sync();
    QCOMPARE(books.reasonOf(good), Reason::ChangedInProcore);
}

void TestRules::rule12_userFieldsAreLeftAlone()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    books.procore.lineNaming(payment)->paymentNumber = 77;
    books.procore.lineNaming(payment)->attachments.append(Attachment { 1, QStringLiteral("lien waiver.pdf"), {} });
    books.xero.pay(books.bill, QStringLiteral("10.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lineNaming(payment)->paymentNumber, std::optional<qint64>(77));
    QCOMPARE(books.procore.lineNaming(payment)->attachments.size(), 1);
    for (const ArrivedWrite &write : std::as_const(books.procore.writes))
        QCOMPARE(write.what, QStringLiteral("create"));
}

void TestRules::rule13_neverOverIssue()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, QStringLiteral("9000.00")); // typed by hand, counts
    books.setUp();
    const PaymentId within = books.xero.pay(books.bill, QStringLiteral("1000.01")); // a cent is tolerated
    books.sync();
    QCOMPARE(books.reasonOf(within), Reason::Proved);
    const PaymentId beyond = books.xero.pay(books.bill, QStringLiteral("0.01"));
    books.sync();
    QCOMPARE(books.reasonOf(beyond), Reason::OverIssue);
    QCOMPARE(books.stateOf(beyond), PaymentState::Attention);
    QVERIFY(books.ledger->payments().decide(beyond, Decision::IssueAnyway, QStringLiteral("retainage")));
    books.sync();
    QCOMPARE(books.reasonOf(beyond), Reason::Proved);
}

void TestRules::rule13_billTotalWhereDueIsMissing()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(QStringLiteral("CD-7"), QStringLiteral("100.00"));
    books.procore.addInvoice(books.commitment, QStringLiteral("1042-07"), {}, bill.id);
    books.setUp();
    const PaymentId first = books.xero.pay(bill, QStringLiteral("60.00"));
    const PaymentId second = books.xero.pay(bill, QStringLiteral("60.00"));
    books.sync();
    // Payments of one day have no order of their own: one of the two is issued, the other one would be too much.
    const QSet<Reason> reasons { books.reasonOf(first), books.reasonOf(second) };
    const QSet<Reason> expected { Reason::Proved, Reason::OverIssue };
    QVERIFY(reasons == expected);
}

void TestRules::rule13_removedBaselinePaymentAsks()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, QStringLiteral("1000.00"));
    books.setUp();
    books.xero.remove(old);
    const PaymentId replacement = books.xero.pay(books.bill, QStringLiteral("1000.00"));
    books.sync();
    QCOMPARE(books.reasonOf(replacement), Reason::BaselinePaymentRemoved);
    QVERIFY(books.procore.lines.isEmpty());
    QVERIFY(books.ledger->payments().decide(replacement, Decision::IssueAnyway, {}));
    books.sync();
    QCOMPARE(books.reasonOf(replacement), Reason::Proved);
}

void TestRules::rule14_removedPaymentVoidsItsLine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
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
    QVERIFY(voided.notes.contains(QStringLiteral("500.00 USD")));
    QVERIFY(voided.notes.contains(QStringLiteral("Removed in Xero on 20")));
    const auto writes = books.procore.writes.size();
    books.sync();
    QCOMPARE(books.procore.writes.size(), writes);
    // Its place on the invoice is free again: a correction is a removal plus a new payment.
    const PaymentId corrected = books.xero.pay(books.bill, QStringLiteral("10000.00"));
    books.sync();
    QCOMPARE(books.reasonOf(corrected), Reason::Proved);
}

void TestRules::rule14_removedBeforeItHadALine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedBeforeIssued);
    QVERIFY(books.procore.lines.isEmpty());
}

void TestRules::rule14_zeroRefused()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    const PaymentLine before = books.procore.lines.first();
    books.procore.refusesZero = true;
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::VoidRefused);
    QCOMPARE(books.procore.lines.first(), before); // as it was, locked again
}

void TestRules::rule16_interruptedAtEachStep_data()
{
    QTest::addColumn<int>("update");
    QTest::addColumn<bool>("done");
    for (int update = 1; update <= 3; ++update) {
        for (const bool done : { false, true })
            QTest::addRow("update %d %s", update, done ? "done, answer lost" : "never arrived") << update << done;
    }
}

void TestRules::rule16_interruptedAtEachStep()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
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
    QCOMPARE(line.notes.count(QStringLiteral("Removed in Xero")), 1);
    QVERIFY(line.notes.contains(QStringLiteral("500.00 USD")));
}

void TestRules::rule19_absenceIsNoRemoval()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    // Xero shows nothing any more, Procore an empty list: both are failed reads, not removals.
    const PaymentId next = books.xero.pay(books.bill, QStringLiteral("20.00"));
    books.xero.payments.remove(payment);
    const QList<PaymentLine> kept = books.procore.lines;
    books.procore.lines.clear();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.reasonOf(next), Reason::TemporaryFailure);
    QVERIFY(books.procore.lines.isEmpty()); // and nothing is written on such a reading
    books.procore.lines = kept;
    books.sync();
    QCOMPARE(books.reasonOf(next), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void TestRules::rule19_deletedInProcoreOnlyWhenConfirmed()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, QStringLiteral("1.00"));
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    const LineId line = books.record(payment).line;
    books.procore.lines.removeIf([line](const PaymentLine &candidate) { return candidate.id == line; });
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("line") ? std::optional(Error(ErrorKind::ServerFault, QStringLiteral("500")))
                                             : std::nullopt;
    };
    books.xero.pay(books.bill, QStringLiteral("20.00"));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // not read, so nothing was learnt
    books.procore.failsBefore = {};
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore);
    QCOMPARE(books.procore.lineNaming(payment), nullptr); // not written again by itself
}

void TestRules::rule21_manyVoidsAreAskedAbout()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 0; i < 6; ++i)
        payments.append(books.xero.pay(books.bill, QStringLiteral("100.00")));
    books.sync();
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    const PaymentId fresh = books.xero.pay(books.bill, QStringLiteral("30.00"));
    const RunReport scheduled = books.syncScheduled();
    QCOMPARE(scheduled.run.counts.voided, 0);
    QCOMPARE(books.reasonOf(payments.first()), Reason::VoidAwaitsDecision);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved); // it does the rest
    QVERIFY(!scheduled.run.message.isEmpty()); // and tells
    QCOMPARE(books.sync().run.outcome, RunOutcome::Stopped);
    QCOMPARE(books.sync().run.counts.voided, 0);
    SyncRequest allowed;
    allowed.allowVoids = 6;
    QCOMPARE(books.sync(allowed).run.counts.voided, 6);
}

void TestRules::rule22_temporaryIsRetriedOthersWait()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("lines") ? std::optional(Error(ErrorKind::Unavailable, QStringLiteral("503")))
                                              : std::nullopt;
    };
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::TemporaryFailure);
    QVERIFY(!books.record(payment).standing.sentence().isEmpty());
    books.procore.failsBefore = {};
    books.procore.closedTabs.insert(books.commitment.id);
    books.syncScheduled(); // tried again by itself
    QCOMPARE(books.reasonOf(payment), Reason::TabClosedOrRefused);
    QVERIFY(books.record(payment).standing.sentence().contains(QStringLiteral("not enabled")));
    QVERIFY(!books.record(payment).standing.advice().isEmpty());
    books.procore.closedTabs.clear();
    books.syncScheduled(); // waits for the user
    QCOMPARE(books.reasonOf(payment), Reason::TabClosedOrRefused);
    books.sync(); // the user's click
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TestRules::rule23_lostAnswerIsReadBack()
{
    BooksFixture books;
    books.setUp();
    const PaymentId arrived = books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.procore.failsAfter = [](const QString &) { return std::optional(lost()); };
    books.sync();
    QCOMPARE(books.reasonOf(arrived), Reason::Proved); // found by the look afterwards
    books.procore.failsAfter = {};
    const PaymentId vanished = books.xero.pay(books.bill, QStringLiteral("600.00"));
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("create") ? std::optional(lost()) : std::nullopt;
    };
    books.sync();
    QCOMPARE(books.reasonOf(vanished), Reason::OutcomeUnknown);
    QCOMPARE(books.procore.log.count(QStringLiteral("create")), 2); // not sent again in the same run
    books.procore.failsBefore = {};
    books.restart();
    books.sync();
    QCOMPARE(books.reasonOf(vanished), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void TestRules::rule24_oneRunAtATime()
{
    BooksFixture books;
    books.setUp();
    QLockFile other(books.folder.filePath(QStringLiteral("run.lock")));
    other.setStaleLockTime(0);
    QVERIFY(other.tryLock(0));
    const auto refused = books.trySync();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    other.unlock();
    QVERIFY(books.trySync());
}

void TestRules::rule25_everyIntentHasItsEnd()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    // The look afterwards fails too: the journal keeps the intent open and the next run finds the line.
    books.procore.failsBefore = [&books](const QString &name) -> std::optional<Error> {
        const bool wrote = books.procore.log.contains(QStringLiteral("create"));
        return name == QLatin1String("lines") && wrote ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.sync();
    QVERIFY(books.record(payment).hasOpenIntent);
    QCOMPARE(books.reasonOf(payment), Reason::OutcomeUnknown);
    books.procore.failsBefore = {};
    books.restart();
    const RunReport report = books.sync();
    QVERIFY(!books.record(payment).hasOpenIntent);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(report.run.counts.created, 1);
    QCOMPARE(books.procore.lines.size(), 1);
}

void TestRules::dryRunWritesNothing()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, QStringLiteral("500.00"));
    SyncRequest request;
    request.dryRun = true;
    const RunReport report = books.sync(request);
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(report.payments.size(), 1);
    QCOMPARE(report.payments.first().action, PaymentAction::WouldCreate);
    QCOMPARE(report.run.counts.created, 0);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.xero.remove(payment);
    QCOMPARE(books.sync(request).payments.first().action, PaymentAction::WouldVoid);
    QVERIFY(!books.procore.lines.first().amount.isZero());
}

void TestRules::scopeByInvoice()
{
    BooksFixture books;
    const Bill other = books.xero.addBill(QStringLiteral("CD-8"), QStringLiteral("100.00"));
    const Invoice invoice =
        books.procore.addInvoice(books.commitment, QStringLiteral("1042-08"), QStringLiteral("100.00"), other.id);
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, QStringLiteral("500.00"));
    const PaymentId second = books.xero.pay(other, QStringLiteral("60.00"));
    SyncRequest request;
    request.invoices = { invoice.id };
    books.sync(request);
    QCOMPARE(books.reasonOf(second), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::Proved);
}

void TestRules::stopReadsBackWhatWasWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, QStringLiteral("500.00"));
    const PaymentId second = books.xero.pay(books.bill, QStringLiteral("600.00"));
    books.procore.storesDifferently = [&books](PaymentLine &) { books.stop.request_stop(); };
    const RunReport report = books.sync();
    QCOMPARE(report.run.outcome, RunOutcome::Stopped);
    QCOMPARE(report.run.counts.created, 1);
    const QSet<PaymentState> states { books.stateOf(first), books.stateOf(second) };
    const QSet<PaymentState> expected { PaymentState::Synced, PaymentState::Waiting };
    QVERIFY(states == expected);
    books.stop = std::stop_source();
    books.procore.storesDifferently = {};
    books.sync();
    QCOMPARE(books.reasonOf(second), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void TestRules::idleRunIsCheap()
{
    BooksFixture books;
    books.setUp();
    books.xero.pay(books.bill, QStringLiteral("500.00"));
    books.sync();
    books.xero.calls = 0;
    books.procore.calls = 0;
    const RunReport report = books.sync();
    QVERIFY2(books.xero.calls <= 2, qPrintable(books.xero.log.join(QLatin1Char(' '))));
    QVERIFY2(books.procore.calls <= 1, qPrintable(books.procore.log.join(QLatin1Char(' '))));
    QCOMPARE(report.run.counts.unchanged, 1);
    QCOMPARE(report.run.outcome, RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
