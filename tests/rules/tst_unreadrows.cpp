// SPDX-License-Identifier: Apache-2.0
// Single payments that cannot be read: the others go on, nothing is lost, nothing is taken for removed.
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/unreadrows.h"
#include "tests/rules/unreadacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

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
    books.xero.touch(old); // somebody fixes it later: still old
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
        QVERIFY(books.ledger->unread().keep(othersUnreadable(books, kMostReadAgain)).has_value());
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
    QVERIFY(books.ledger->unread().keep(rows).has_value());
    const auto readByTheNextRun = [&books] {
        books.xero.log.clear();
        books.sync();
        return books.xero.log.count(u"payment"_s);
    };
    QCOMPARE(readByTheNextRun(), qsizetype(kMostReadAgain));
    QCOMPARE(readByTheNextRun(), qsizetype(kMostReadAgain));
    QCOMPARE(kept(books).first().id, rows.at(2 * kMostReadAgain).id); // every row has its turn
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
