// SPDX-License-Identifier: Apache-2.0
// Bills, invoices, commitments, lines and histories that cannot be read: what waits for them, and what goes on.
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/unreadrows.h"
#include "tests/rules/unreadacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

enum class Waits { ForItsBill, ForItsInvoice, ForItself, ForItsHistory };
Q_DECLARE_METATYPE(Waits)

namespace {

/// What a payment waits for cannot be read.
void letWait(BooksFixture &books, PaymentId payment, Waits waits)
{
    if (waits == Waits::ForItsBill)
        books.xero.unreadableBills.insert(books.bill.id);
    if (waits == Waits::ForItself) {
        SyncRequest preview;
        preview.dryRun = true;
        books.sync(preview); // known since
        books.xero.touch(payment);
        books.xero.unreadable.insert(payment);
    }
    if (waits == Waits::ForItsInvoice) {
        UnreadRow row;
        row.kind = UnreadKind::Invoice;
        row.id = books.invoice.id.toString();
        row.project = books.commitment.project;
        row.detail = u"/0/amount: missing"_s;
        QVERIFY(books.ledger->unread().keep({ row }).has_value());
        books.procore.unreadableInvoices.insert(books.invoice.id);
    }
    if (waits == Waits::ForItsHistory) {
        books.loseLedger();
        books.xero.brokenHistories.insert(payment, Error(ErrorKind::ServerFault, u"HTTP 500"_s));
    }
}

} // namespace

class UnreadRecordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnreadableInvoiceKeepsNoOtherFromBeingRead();
    void anUnreadableCommitmentKeepsNoOtherFromBeingWritten();
    void anUnreadableLineKeepsItsCommitmentFromBeingWritten();
    void aLineListThatBrokeOffIsTemporary();
    void anUnreadableBillLetsItsPaymentsWait();
    void aReplacementThatWaitsKeepsTheLineOfItsPredecessor_data();
    void aReplacementThatWaitsKeepsTheLineOfItsPredecessor();
    void anUnreadableHistoryLeavesItsPaymentToAPerson();
    void aHistoryThatIsNotReachedIsAskedForAgain();
};

void UnreadRecordsTest::anUnreadableInvoiceKeepsNoOtherFromBeingRead()
{
    BooksFixture books;
    books.setUp();
    const Bill otherBill = books.xero.addBill(u"CD-1042-04"_s, u"3000.00"_s);
    const Invoice other = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"3000.00"_s, otherBill.id);
    books.procore.unreadableInvoices.insert(other.id);
    const PaymentId good = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId waits = books.xero.pay(otherBill, u"600.00"_s);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.reasonOf(waits), Reason::NotLinked);
    QVERIFY2(problems(report).contains(other.id.toString()), qPrintable(problems(report)));
    for (int run = 0; run < 3; ++run)
        books.sync(); // its updated_at lies before every later reading
    books.procore.unreadableInvoices.clear();
    books.sync();
    QCOMPARE(books.reasonOf(waits), Reason::Proved);
    QVERIFY(kept(books).isEmpty());
}

void UnreadRecordsTest::anUnreadableCommitmentKeepsNoOtherFromBeingWritten()
{
    BooksFixture books;
    books.setUp();
    const Commitment second = books.procore.addCommitment(u"SC-1043"_s);
    const Bill otherBill = books.xero.addBill(u"CD-1043-01"_s, u"3000.00"_s);
    books.procore.addInvoice(second, u"1043-01"_s, u"3000.00"_s, otherBill.id);
    books.procore.unreadableCommitments.insert(second.id);
    const PaymentId good = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId waits = books.xero.pay(otherBill, u"600.00"_s);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.reasonOf(waits), Reason::TemporaryFailure);
    QVERIFY(problems(report).contains(second.id.toString()));
    books.procore.unreadableCommitments.clear();
    books.sync();
    QCOMPARE(books.reasonOf(waits), Reason::Proved);
}

void UnreadRecordsTest::anUnreadableLineKeepsItsCommitmentFromBeingWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId hasLine = issued(books);
    const qsizetype writes = books.procore.writes.size();
    books.procore.failsBefore = [](const QString &call) {
        Error broken = malformedAt(u"/3/amount"_s, u"missing (payment line 8812)"_s);
        broken.service = Service::Procore;
        return call == QLatin1String("lines") ? std::optional(broken) : std::nullopt;
    };
    const PaymentId payment = books.xero.pay(books.bill, u"700.00"_s);
    books.xero.remove(hasLine);
    const RunReport report = books.sync();
    QCOMPARE(books.procore.writes.size(), writes);
    QCOMPARE(books.reasonOf(payment), Reason::LineUnreadable); // the next sync does not mend that by itself
    QCOMPARE(books.record(payment).standing.args, QStringList { u"/3/amount: missing (payment line 8812)"_s });
    QCOMPARE(books.reasonOf(hasLine), Reason::VoidPending); // what is known of it stays true
    QVERIFY(problems(report).contains(QLatin1String("payment line 8812")));
    books.procore.failsBefore = nullptr;
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.reasonOf(hasLine), Reason::Voided);
}

void UnreadRecordsTest::aLineListThatBrokeOffIsTemporary()
{
    BooksFixture books;
    books.setUp();
    books.procore.failsBefore = [](const QString &call) {
        const Error broken(ErrorKind::Malformed, u"The answer broke off or cannot be read."_s);
        return call == QLatin1String("lines") ? std::optional(broken) : std::nullopt;
    };
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::TemporaryFailure);
}

void UnreadRecordsTest::anUnreadableBillLetsItsPaymentsWait()
{
    BooksFixture books;
    books.setUp();
    const Bill otherBill = books.xero.addBill(u"CD-1042-04"_s, u"3000.00"_s);
    books.procore.addInvoice(books.commitment, u"1042-04"_s, u"3000.00"_s, otherBill.id);
    books.xero.unreadableBills.insert(otherBill.id);
    const PaymentId good = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId waits = books.xero.pay(otherBill, u"600.00"_s);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.stateOf(waits), PaymentState::Waiting);
    QVERIFY(problems(report).contains(otherBill.id.toString()));
    books.xero.unreadableBills.clear();
    books.sync();
    QCOMPARE(books.reasonOf(waits), Reason::Proved);
}

void UnreadRecordsTest::aReplacementThatWaitsKeepsTheLineOfItsPredecessor_data()
{
    QTest::addColumn<Waits>("waits");
    QTest::newRow("its bill cannot be read") << Waits::ForItsBill;
    QTest::newRow("its invoice cannot be read") << Waits::ForItsInvoice;
    QTest::newRow("it changed and cannot be read") << Waits::ForItself;
    QTest::newRow("its history is not reached") << Waits::ForItsHistory;
}

void UnreadRecordsTest::aReplacementThatWaitsKeepsTheLineOfItsPredecessor()
{
    QFETCH(Waits, waits);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    const LineId line = books.procore.lines.first().id;
    letWait(books, added, waits);
    const qsizetype writes = books.procore.writes.size();
    const RunReport report = books.sync();
    QVERIFY(!problems(report).isEmpty());
    QCOMPARE(books.procore.writes.size(), writes);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    books.xero.unreadableBills.clear();
    books.xero.unreadable.clear();
    books.xero.brokenHistories.clear();
    books.procore.unreadableInvoices.clear();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.record(added).line, line);
    QCOMPARE(books.procore.lines.size(), 1);
}

void UnreadRecordsTest::anUnreadableHistoryLeavesItsPaymentToAPerson()
{
    BooksFixture books;
    books.setUp();
    const PaymentId unclear = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId good = books.xero.pay(books.bill, u"700.00"_s);
    books.loseLedger();
    Error broken = malformedAt(u"/HistoryRecords/0/DateUTC"_s, u"missing"_s);
    broken.service = Service::Xero;
    books.xero.brokenHistories.insert(unclear, broken);
    const RunReport report = books.sync();
    QVERIFY2(!report.error, report.error ? qPrintable(sentenceFor(*report.error)) : "");
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QCOMPARE(books.reasonOf(unclear), Reason::HistoryUnclear);
    QVERIFY2(problems(report).contains(unclear.toString()), qPrintable(problems(report)));
    books.xero.brokenHistories.clear();
    books.sync();
    QCOMPARE(books.reasonOf(unclear), Reason::Proved);
}

void UnreadRecordsTest::aHistoryThatIsNotReachedIsAskedForAgain()
{
    BooksFixture books;
    books.setUp();
    const PaymentId waits = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId good = books.xero.pay(books.bill, u"700.00"_s);
    books.loseLedger();
    books.xero.brokenHistories.insert(waits, Error(ErrorKind::ServerFault, u"HTTP 500"_s));
    QVERIFY2(problems(books.syncScheduled()).contains(waits.toString()), "the problem names the payment");
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    books.xero.brokenHistories.clear();
    books.syncScheduled(); // nobody has to click
    QCOMPARE(books.reasonOf(waits), Reason::Proved);
}

QTEST_GUILESS_MAIN(UnreadRecordsTest)
#include "tst_unreadrecords.moc"
