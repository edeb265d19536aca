// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rules 14, 16 and 18, a removed
// payment voids its line. The number is the rule's in docs/rules.md.
#include "core/model/supportrequest.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfVoidsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule14_removedPaymentVoidsItsLine();
    void rule14_removedBeforeItHadALine();
    void rule14_zeroRefused();
    void rule14_otherFieldsWereChangedMeanwhile();
    void rule14_aVoidedLineThatSomebodyChanged();
    void rule16_interruptedAtEachStep_data();
    void rule16_interruptedAtEachStep();
    void rule14_settings();
    void rule18_supportRequest();
};

void RulesOfVoidsTest::rule14_removedPaymentVoidsItsLine()
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

void RulesOfVoidsTest::rule14_removedBeforeItHadALine()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedBeforeIssued);
    QVERIFY(books.procore.lines.isEmpty());
}

void RulesOfVoidsTest::rule14_zeroRefused()
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

void RulesOfVoidsTest::rule14_otherFieldsWereChangedMeanwhile()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    PaymentLine &line = *books.procore.lineNaming(payment);
    line.checkNumber = u"by hand"_s; // money, date and place are asked about first: tst_removals
    line.originId.clear();
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const auto writes = books.procore.writes.size();
    books.syncScheduled();
    QCOMPARE(books.procore.writes.size(), writes);
}

void RulesOfVoidsTest::rule14_aVoidedLineThatSomebodyChanged()
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

void RulesOfVoidsTest::rule16_interruptedAtEachStep_data()
{
    addBreakdowns(3);
}

void RulesOfVoidsTest::rule16_interruptedAtEachStep()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.remove(payment);
    breakUpdate(books, update, done);
    books.sync();
    QVERIFY(books.reasonOf(payment) == Reason::VoidPending || books.reasonOf(payment) == Reason::Voided);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const PaymentLine line = books.procore.lines.first();
    QVERIFY(line.amount.isZero());
    QCOMPARE(line.originId, payment.toString());
    QCOMPARE(line.notes.count(u"Removed in Xero"_s), 1);
    QVERIFY(line.notes.contains(u"500.00 USD"_s));
}

void RulesOfVoidsTest::rule14_settings()
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

void RulesOfVoidsTest::rule18_supportRequest()
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

QTEST_GUILESS_MAIN(RulesOfVoidsTest)
#include "tst_rulesofvoids.moc"
