// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: what the bookkeeper changes
// after a line was written: rules 14, 17, 18, 21. The number is the rule's in the list of rules; tests/mutants breaks
// each rule and expects its test to turn red.
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/model/supportrequest.h"
#include "core/sync/line/linemark.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfChangesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule14_settings();
    void rule17_theLineIsHandedOver();
    void rule17_aCorrectedReferenceIsWritten();
    void rule17_editedTwice();
    void rule17_ambiguousIsAskedAbout();
    void rule17_aChangedLineIsNotHandedOver_data();
    void rule17_aChangedLineIsNotHandedOver();
    void rule17_aLineOfItsOwnBesideAChangedOne();
    void rule17_aRestoreIsNeverTooMuch();
    void rule17_anotherLineThanTheOneShownIsAskedAbout();
    void rule17_interrupted_data();
    void rule17_interrupted();
    void rule17_removalSeenEarlier();
    void rule17_afterALostLedger();
    void rule17_aGuidHasManyForms();
    void rule17_whatXeroSaidLastIsCompared();
    void rule17_refusedItStaysTheRemovedOnes();
    void rule18_supportRequest();
    void rule21_pairsDoNotCount();
    void rule21_whoWasAskedIsNotAskedAgain();
    void rule21_whatWasHeldBackIsNotDoneByTheWay();
    void rule21_unansweredRemovalsGoOnWaiting();
};

void RulesOfChangesTest::rule17_interrupted_data()
{
    addBreakdowns(1);
}

void RulesOfChangesTest::rule14_settings()
{
    BooksFixture books;
    books.settings.voidPolicy = VoidPolicy::AskMe;
    books.setUp();
    const PaymentId asked = issued(books);
    books.xero.remove(asked);
    books.sync();
    QCOMPARE(books.reasonOf(asked), Reason::VoidAwaitsDecision);
    QCOMPARE(books.resolve(asked, Decision::Void).action, PaymentAction::Voided);
    QCOMPARE(books.reasonOf(asked), Reason::Voided);
    QCOMPARE(books.record(asked).decision, Decision::None);
    books.settings.voidPolicy = VoidPolicy::LeaveUnchanged;
    const PaymentId left = issued(books, u"70.00"_s);
    books.xero.remove(left);
    books.sync();
    QCOMPARE(books.reasonOf(left), Reason::VoidLeftByChoice);
    QCOMPARE(books.procore.lineNaming(left)->amount, usd(u"70.00"_s));
    books.settings.voidPolicy = VoidPolicy::Automatic;
    books.sync();
    QCOMPARE(books.reasonOf(left), Reason::Voided);
}

void RulesOfChangesTest::rule17_theLineIsHandedOver()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const LineId line = books.record(removed).line;
    const PaymentId added = enteredAgain(books, removed);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.record(added).line, line);
    QVERIFY(!books.record(removed).line.isValid());
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    QCOMPARE(report.run.counts.updated, 1);
    QCOMPARE(report.run.counts.voided, 0);
    // The replaced one is settled: it is neither open work nor missed when its old line is read again.
    const auto writes = books.procore.writes.size();
    issued(books, u"10.00"_s);
    QCOMPARE(books.procore.writes.size(), writes + 1);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    const auto open = books.ledger->payments().openWork(Scope());
    QVERIFY(open && open->isEmpty());
}

void RulesOfChangesTest::rule17_aCorrectedReferenceIsWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = books.xero.pay(books.bill, u"500.00"_s, u"1041"_s);
    books.sync();
    const LineId line = books.record(removed).line;
    books.xero.remove(removed);
    const PaymentId added = books.xero.pay(books.bill, u"500.00"_s, u"1042"_s);
    const RunReport report = books.syncScheduled();
    QCOMPARE(report.run.counts.updated, 1);
    QCOMPARE(report.run.counts.voided, 0);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().id, line);
    QCOMPARE(books.procore.lines.first().checkNumber, u"1042"_s);
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    // A Reference that is no check number stands in the notes.
    books.xero.remove(added);
    const PaymentId last = books.xero.pay(books.bill, u"500.00"_s, u"wire to Cascade"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(last), Reason::Proved);
    QCOMPARE(books.procore.lines.first().checkNumber, QString());
    QVERIFY(books.procore.lines.first().notes.contains(u"wire to Cascade"_s));
}

void RulesOfChangesTest::rule17_editedTwice()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = issued(books);
    const PaymentId second = enteredAgain(books, first);
    books.sync();
    const PaymentId third = enteredAgain(books, second);
    const PaymentId fourth = enteredAgain(books, third); // twice between two runs
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::Replaced);
    QCOMPARE(books.reasonOf(second), Reason::Replaced);
    QCOMPARE(books.reasonOf(third), Reason::RemovedBeforeIssued);
    QCOMPARE(books.reasonOf(fourth), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    books.xero.remove(fourth); // and at last for good
    books.sync();
    QCOMPARE(books.reasonOf(fourth), Reason::Voided);
}

void RulesOfChangesTest::rule17_ambiguousIsAskedAbout()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = issued(books);
    const PaymentId second = issued(books);
    books.xero.remove(first);
    const PaymentId added = enteredAgain(books, second);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacementUnclear);
    QCOMPARE(books.reasonOf(first), Reason::VoidAwaitsDecision);
    QCOMPARE(books.reasonOf(second), Reason::VoidAwaitsDecision);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(!books.procore.lines.first().amount.isZero());
    books.resolve(first, Decision::Void); // now only one can be meant
    QCOMPARE(books.reasonOf(first), Reason::Voided);
    books.sync();
    QCOMPARE(books.reasonOf(second), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfChangesTest::rule17_aChangedLineIsNotHandedOver_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isUnlocked");
    QTest::newRow("changed") << u"400.00"_s << false;
    QTest::newRow("unlocked") << u"500.00"_s << true;
    QTest::newRow("unlocked and changed") << u"400.00"_s << true;
    QTest::newRow("set to nothing") << u"0.00"_s << false;
}

void RulesOfChangesTest::rule17_aChangedLineIsNotHandedOver()
{
    QFETCH(QString, amount);
    QFETCH(bool, isUnlocked);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    PaymentLine &line = books.procore.lines.first();
    line.amount = usd(amount);
    if (isUnlocked)
        line.originId.clear();
    const PaymentLine before = line;
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.record(added).standing.args.first(), before.id.toString());
    if (amount != u"500.00"_s)
        QCOMPARE(books.record(added).standing.args.mid(2), QStringList({ u"500.00"_s, amount }));
    QCOMPARE(books.reasonOf(removed), Reason::VoidAwaitsDecision);
    QCOMPARE(books.procore.lines, QList<PaymentLine> { before });
    QVERIFY(offeredDecisions(books.record(added)).contains(Decision::Restore));
    // One click sets it right and hands it over.
    QCOMPARE(books.resolve(added, Decision::Restore).action, PaymentAction::Updated);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
}

void RulesOfChangesTest::rule17_aLineOfItsOwnBesideAChangedOne()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    books.resolve(added, Decision::Create);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(books.procore.lines.first().amount.isZero());
}

void RulesOfChangesTest::rule17_aRestoreIsNeverTooMuch()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books, u"6000.00"_s);
    books.procore.lines.first().amount = usd(u"1000.00"_s);
    books.procore.typeLine(books.invoice, u"9000.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::OverIssue);
    QCOMPARE(books.procore.lines.first().amount, usd(u"1000.00"_s));
}

void RulesOfChangesTest::rule17_anotherLineThanTheOneShownIsAskedAbout()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.procore.failsBefore = [](const QString &name) { // the decision waits
        return name == QLatin1String("level") ? std::optional(Error(ErrorKind::ServerFault, {})) : std::nullopt;
    };
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.record(added).decision, Decision::Restore);
    mend(books);
    PaymentLine other = books.procore.lines.first(); // somebody puts another in its place
    other.id = LineId(other.id.value() + 4711);
    books.procore.lines = { other };
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.record(added).standing.args.first(), other.id.toString());
    QCOMPARE(books.procore.lines.first().amount, usd(u"400.00"_s));
}

void RulesOfChangesTest::rule17_interrupted()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    breakUpdate(books, update, done);
    books.procore.failsBefore = [&books, inner = books.procore.failsBefore](const QString &name) {
        const bool wrote = books.procore.log.contains(u"update"_s);
        if (name == QLatin1String("lines") && wrote) // nor can anybody look afterwards
            return std::optional(Error(ErrorKind::Offline, {}));
        return inner ? inner(name) : std::nullopt;
    };
    books.sync();
    QVERIFY(books.record(added).hasOpenIntent);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QVERIFY(!books.record(added).hasOpenIntent);
}

void RulesOfChangesTest::rule17_removalSeenEarlier()
{
    // Voided already when the new one shows up: it simply gets a line of its own.
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.xero.remove(removed);
    books.sync();
    const PaymentId added = issued(books);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfChangesTest::rule17_afterALostLedger()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
}

void RulesOfChangesTest::rule17_aGuidHasManyForms()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const LineId line = books.record(removed).line;
    books.procore.lines.first().originId = QLatin1Char('{') + removed.toString().toUpper() + QLatin1Char('}');
    const PaymentId added = enteredAgain(books, removed);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.record(added).line, line);
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    QCOMPARE(creates(books), 1);
}

void RulesOfChangesTest::rule17_whatXeroSaidLastIsCompared()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.xero.payments[removed].amount = usd(u"450.00"_s);
    books.xero.touch(removed);
    books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::ChangedAfterIssue);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.procore.lines.first().originId, removed.toString());
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"450.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
}

void RulesOfChangesTest::rule17_refusedItStaysTheRemovedOnes()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    books.procore.lines.first().originId.clear();
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.procore.failsBefore = [updates = std::make_shared<int>(0)](const QString &name) {
        const bool isChange = name == QLatin1String("update") && ++*updates == 2; // unlock, change, relock
        return isChange ? std::optional(Error(ErrorKind::Rejected, u"no"_s)) : std::nullopt;
    };
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.procore.lines.first().originId, removed.toString());
    QVERIFY(namesPayment(books.procore.lines.first(), removed));
    QVERIFY(!namesPayment(books.procore.lines.first(), added));
    QVERIFY(!books.record(added).line.isValid());
    mend(books);
    books.sync(); // asked again
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
}

void RulesOfChangesTest::rule18_supportRequest()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    SupportCase facts;
    facts.row.record = books.record(payment);
    facts.row.projectName = u"Harbor Point Clinic"_s;
    facts.company = CompanyId(41);
    facts.companyName = u"Cascade Ridge Builders"_s;
    facts.commitmentUrl = QUrl(u"https://example.test/contract_payments"_s);
    const QString text = supportRequestFor(facts);
    for (const QString &id : { u"41"_s, u"7001"_s, books.commitment.id.toString(), books.invoice.id.toString(),
             books.record(payment).line.toString(), payment.toString(), books.bill.id.toString(), u"500.00 USD"_s,
             facts.commitmentUrl.toString() })
        QVERIFY2(text.contains(id), qPrintable(id));
    facts.row.record = PaymentRecord();
    QVERIFY(!supportRequestFor(facts).contains(u"id 0"_s));
}

void RulesOfChangesTest::rule21_pairsDoNotCount()
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

void RulesOfChangesTest::rule21_whoWasAskedIsNotAskedAgain()
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

void RulesOfChangesTest::rule21_whatWasHeldBackIsNotDoneByTheWay()
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
    QCOMPARE(books.reasonOf(held.at(6)), Reason::VoidAwaitsDecision);
    narrow.allowVoids = 2;
    QCOMPARE(books.sync(narrow).run.counts.voided, 2);
    QCOMPARE(books.reasonOf(held.first()), Reason::VoidAwaitsDecision);
    SyncRequest elsewhere; // a run that would void nothing asks nothing
    issued(books, u"5.00"_s);
    elsewhere.invoices = narrow.invoices;
    QCOMPARE(books.sync(elsewhere).run.outcome, RunOutcome::Completed);
}

void RulesOfChangesTest::rule21_unansweredRemovalsGoOnWaiting()
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

QTEST_GUILESS_MAIN(RulesOfChangesTest)
#include "tst_rulesofchanges.moc"
