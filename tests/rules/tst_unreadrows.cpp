// SPDX-License-Identifier: Apache-2.0
// Single rows that cannot be read: the others go on, nothing is lost, nothing is taken for removed.
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/unreadrows.h"
#include "tests/rules/changeacts.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

QList<UnreadRow> kept(BooksFixture &books)
{
    return books.ledger->setAside().all().value();
}

bool knows(BooksFixture &books, PaymentId payment)
{
    return books.ledger->payments().find(payment).value().has_value();
}

/// Payments that stay unreadable and were tried long ago: they are read again before all others.
QList<UnreadRow> othersUnreadable(BooksFixture &books, int count)
{
    QList<UnreadRow> rows;
    for (int i = 0; i < count; ++i) {
        UnreadRow row;
        row.id = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
        row.detail = u"/Payments/0/Date: missing"_s;
        row.lookedAt = instantFromMs(i);
        rows.append(row);
        Payment payment;
        payment.id = PaymentId(guidFromText(row.id));
        books.xero.payments.insert(payment.id, payment);
        books.xero.unreadable.insert(payment.id);
    }
    return rows;
}

/// What the report says, in one text.
QString problems(const RunReport &report)
{
    QStringList sentences;
    for (const Error &problem : report.problems)
        sentences.append(sentenceFor(problem));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

class UnreadRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOtherPaymentsGoOn();
    void aRowIsReadAgainLongAfterTheWatermarkPassedIt();
    void aKnownPaymentKeepsItsStateAndWaits();
    void aSyncedPaymentIsNotTakenForRemoved();
    void aRowOfTheBaselineStaysOld();
    void anOldRowStaysOldInAList_data();
    void anOldRowStaysOldInAList();
    void aRowThatIsGoneIsToldOnce();
    void aRunReadsABoundedNumberAgain();
    void anUnreadableInvoiceKeepsNoOtherFromBeingRead();
    void anUnreadableCommitmentKeepsNoOtherFromBeingWritten();
    void anUnreadableLineKeepsItsCommitmentFromBeingWritten();
    void aLineListThatBrokeOffIsTemporary();
    void anUnreadableBillLetsItsPaymentsWait();
    void aReplacementThatWaitsKeepsTheLineOfItsPredecessor_data();
    void aReplacementThatWaitsKeepsTheLineOfItsPredecessor();
    void anUnreadableHistoryLeavesItsPaymentToAPerson();
    void aHistoryThatIsNotReachedIsAskedForAgain();
    void aFailingServiceReleasesNothing();
};

void UnreadRowsTest::theOtherPaymentsGoOn()
{
    BooksFixture books;
    books.setUp();
    const PaymentId good = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId broken = books.xero.pay(books.bill, u"700.00"_s);
    books.xero.unreadable.insert(broken);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(good), Reason::Proved);
    QVERIFY(!knows(books, broken));
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
    QVERIFY2(problems(report).contains(broken.toString()), qPrintable(problems(report)));
    QVERIFY2(problems(report).contains(QLatin1String("/Payments/0/Amount: expected")), qPrintable(problems(report)));
    QCOMPARE(kept(books).size(), 1);
}

void UnreadRowsTest::aRowIsReadAgainLongAfterTheWatermarkPassedIt()
{
    BooksFixture books;
    books.setUp();
    const PaymentId broken = books.xero.pay(books.bill, u"700.00"_s);
    books.xero.unreadable.insert(broken);
    for (int run = 0; run < 3; ++run)
        books.sync();
    books.restart();
    const Instant stamp = books.xero.payments.value(broken).updatedAt;
    QVERIFY(books.ledger->facts().xeroWatermark().value().value() > stamp + std::chrono::minutes(10));
    QVERIFY(!knows(books, broken));
    books.xero.unreadable.clear();
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(broken), Reason::Proved);
    QCOMPARE(report.run.outcome, RunOutcome::Completed);
    QVERIFY(kept(books).isEmpty());
}

void UnreadRowsTest::aKnownPaymentKeepsItsStateAndWaits()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    SyncRequest preview;
    preview.dryRun = true;
    books.sync(preview); // known, not written
    books.xero.remove(payment);
    books.xero.unreadable.insert(payment); // and nobody can read that it was removed
    const RunReport report = books.sync();
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(books.record(payment).payment.status, PaymentStatus::Authorised);
    QVERIFY(problems(report).contains(payment.toString()));
    books.xero.unreadable.clear();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedBeforeIssued);
    QVERIFY(books.procore.writes.isEmpty());
}

void UnreadRowsTest::aSyncedPaymentIsNotTakenForRemoved()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    const qsizetype writes = books.procore.writes.size();
    books.xero.touch(payment);
    books.xero.unreadable.insert(payment);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.writes.size(), writes);
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
}

void UnreadRowsTest::aRowOfTheBaselineStaysOld()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.unreadable.insert(old);
    books.setUp();
    QVERIFY(!knows(books, old));
    books.sync();
    books.xero.unreadable.clear();
    books.xero.touch(old); // somebody mends it later: still old
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QVERIFY(books.procore.writes.isEmpty());
}

void UnreadRowsTest::anOldRowStaysOldInAList_data()
{
    QTest::addColumn<bool>("wasGone");
    QTest::newRow("its turn to be read by id has not come") << false;
    QTest::newRow("read by id it was not found") << true;
}

void UnreadRowsTest::anOldRowStaysOldInAList()
{
    QFETCH(bool, wasGone);
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.unreadable.insert(old);
    books.xero.passTime(std::chrono::hours(1)); // later lists do not show it by themselves
    books.setUp();
    if (wasGone) {
        books.xero.unreadable.remove(old);
        books.xero.unknown.insert(old);
        books.sync();
        QVERIFY(kept(books).isEmpty());
        QVERIFY(problems(books.sync()).isEmpty()); // told once
    } else {
        QVERIFY(books.ledger->setAside().keep(othersUnreadable(books, kMostReadAgain)).has_value());
    }
    books.xero.unreadable.remove(old);
    books.xero.touch(old);
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QVERIFY(books.procore.writes.isEmpty());
}

void UnreadRowsTest::aRowThatIsGoneIsToldOnce()
{
    BooksFixture books;
    books.setUp();
    const PaymentId broken = books.xero.pay(books.bill, u"700.00"_s);
    books.xero.unreadable.insert(broken);
    books.sync();
    books.xero.unreadable.clear();
    books.xero.payments.remove(broken);
    const RunReport told = books.sync();
    QVERIFY(problems(told).contains(broken.toString()));
    QVERIFY(kept(books).isEmpty());
    QVERIFY(problems(books.sync()).isEmpty());
}

void UnreadRowsTest::aRunReadsABoundedNumberAgain()
{
    BooksFixture books;
    books.setUp();
    const QList<UnreadRow> rows = othersUnreadable(books, 3 * kMostReadAgain);
    QVERIFY(books.ledger->setAside().keep(rows).has_value());
    const auto readByTheNextRun = [&books] {
        books.xero.log.clear();
        books.sync();
        return books.xero.log.count(u"payment"_s);
    };
    QCOMPARE(readByTheNextRun(), qsizetype(kMostReadAgain));
    QCOMPARE(readByTheNextRun(), qsizetype(kMostReadAgain));
    QCOMPARE(kept(books).first().id, rows.at(2 * kMostReadAgain).id); // everybody's turn comes
}

void UnreadRowsTest::anUnreadableInvoiceKeepsNoOtherFromBeingRead()
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

void UnreadRowsTest::anUnreadableCommitmentKeepsNoOtherFromBeingWritten()
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

void UnreadRowsTest::anUnreadableLineKeepsItsCommitmentFromBeingWritten()
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

void UnreadRowsTest::aLineListThatBrokeOffIsTemporary()
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

void UnreadRowsTest::anUnreadableBillLetsItsPaymentsWait()
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

enum class Waits { ForItsBill, ForItsInvoice, ForItself, ForItsHistory };
Q_DECLARE_METATYPE(Waits)

void UnreadRowsTest::aReplacementThatWaitsKeepsTheLineOfItsPredecessor_data()
{
    QTest::addColumn<Waits>("waits");
    QTest::newRow("its bill cannot be read") << Waits::ForItsBill;
    QTest::newRow("its invoice cannot be read") << Waits::ForItsInvoice;
    QTest::newRow("it changed and cannot be read") << Waits::ForItself;
    QTest::newRow("its history is not reached") << Waits::ForItsHistory;
}

void UnreadRowsTest::aReplacementThatWaitsKeepsTheLineOfItsPredecessor()
{
    QFETCH(Waits, waits);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    const LineId line = books.procore.lines.first().id;
    SyncRequest preview;
    preview.dryRun = true;
    if (waits == Waits::ForItsBill)
        books.xero.unreadableBills.insert(books.bill.id);
    if (waits == Waits::ForItself) {
        books.sync(preview); // known since
        books.xero.touch(added);
        books.xero.unreadable.insert(added);
    }
    if (waits == Waits::ForItsInvoice) {
        UnreadRow row;
        row.kind = UnreadKind::Invoice;
        row.id = books.invoice.id.toString();
        row.project = books.commitment.project;
        row.detail = u"/0/amount: missing"_s;
        QVERIFY(books.ledger->setAside().keep({ row }).has_value());
        books.procore.unreadableInvoices.insert(books.invoice.id);
    }
    if (waits == Waits::ForItsHistory) {
        books.loseLedger();
        books.xero.brokenHistories.insert(added, Error(ErrorKind::ServerFault, u"HTTP 500"_s));
    }
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

void UnreadRowsTest::anUnreadableHistoryLeavesItsPaymentToAPerson()
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

void UnreadRowsTest::aHistoryThatIsNotReachedIsAskedForAgain()
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

void UnreadRowsTest::aFailingServiceReleasesNothing()
{
    BooksFixture books;
    books.setUp();
    books.xero.unreadable.insert(books.xero.pay(books.bill, u"700.00"_s));
    books.sync();
    for (const ErrorKind kind : { ErrorKind::Offline, ErrorKind::ServerFault, ErrorKind::Forbidden }) {
        books.xero.fails = Error(kind, QString());
        [[maybe_unused]] const auto report = books.trySync();
        QCOMPARE(kept(books).size(), 1);
    }
}

QTEST_GUILESS_MAIN(UnreadRowsTest)
#include "tst_unreadrows.moc"
