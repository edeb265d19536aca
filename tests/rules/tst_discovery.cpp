// SPDX-License-Identifier: Apache-2.0
// What a run takes as known and what it reads anew, and which books a ledger belongs to.
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/run/runlock.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<SetupReport> trySetUp(BooksFixture &books)
{
    return QCoro::waitFor(books.engine->setUp(books.settings, books.stop.get_token()));
}

bool knows(BooksFixture &books, const Invoice &invoice)
{
    const auto found = books.ledger->projects().invoices({ invoice.id });
    return found && found->contains(invoice.id);
}

} // namespace

class DiscoveryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRemovalIsSeenEvenWhenNothingCanBeWritten();
    void aSecondSetupKeepsItsMoment();
    void aLedgerOfAnotherOrganisationIsRefused();
    void aLedgerOfAnotherCompanyIsRefused();
    void aRecoveredLedgerKnowsItsBooks();
    void invoicesAreReadWithAnOverlap();
    void anotherPersonReadsAllInvoices();
    void invoicesAreReadWholeOnceADay();
    void anEmptyLockFileIsNoRun();
    void aHeldLockStaysHeld();
};

void DiscoveryTest::aRemovalIsSeenEvenWhenNothingCanBeWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.xero.remove(payment);
    books.procore.failsBefore = [](const QString &call) {
        return call == QLatin1String("lines") ? std::optional(Error(ErrorKind::ServerFault, QString())) : std::nullopt;
    };
    [[maybe_unused]] const auto report = books.trySync();
    QCOMPARE(books.reasonOf(payment), Reason::VoidPending);
    books.procore.failsBefore = nullptr;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void DiscoveryTest::aSecondSetupKeepsItsMoment()
{
    BooksFixture books;
    const SetupReport first = books.setUp();
    const PaymentId between = books.xero.pay(books.bill, u"500.00"_s);
    books.loseLedger();
    const auto second = trySetUp(books);
    QVERIFY(second);
    QVERIFY(second->setUpAt == first.setUpAt);
    // And the payment made in between is no old one: its history says that it came after the setup.
    books.sync();
    QCOMPARE(books.reasonOf(between), Reason::Proved);
}

void DiscoveryTest::aLedgerOfAnotherOrganisationIsRefused()
{
    BooksFixture books;
    books.setUp();
    books.xero.organisation.id = OrganisationId(QUuid::createUuid());
    books.xero.organisation.name = u"Somebody Else"_s;
    books.settings.organisation = books.xero.organisation.id;
    for (int attempt = 0; attempt < 2; ++attempt) { // the refused attempt must not make the second one pass
        const auto report = trySetUp(books);
        QVERIFY(!report);
        QCOMPARE(toString(report.error().kind), toString(ErrorKind::Configuration));
        QVERIFY(!report.error().detail.isEmpty());
    }
    const auto run = books.trySync();
    QVERIFY(run && run->error);
    QCOMPARE(toString(run->error->kind), toString(ErrorKind::Configuration));
}

void DiscoveryTest::aLedgerOfAnotherCompanyIsRefused()
{
    BooksFixture books;
    books.setUp();
    books.settings.company = CompanyId(42);
    const auto report = trySetUp(books);
    QVERIFY(!report);
    QCOMPARE(toString(report.error().kind), toString(ErrorKind::Configuration));
}

void DiscoveryTest::aRecoveredLedgerKnowsItsBooks()
{
    BooksFixture books;
    books.setUp();
    books.loseLedger();
    books.sync();
    books.settings.company = CompanyId(42);
    QVERIFY(!trySetUp(books));
}

void DiscoveryTest::invoicesAreReadWithAnOverlap()
{
    BooksFixture books;
    books.setUp();
    books.sync();
    // Two servers of Procore whose clocks differ: the invoice carries a stamp from before the newest one seen.
    const Bill bill = books.xero.addBill(u"CD-1042-04"_s, u"900.00"_s);
    const Invoice late = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, bill.id);
    books.procore.invoices.last().updatedAt = books.invoice.updatedAt - 4min;
    books.sync();
    QVERIFY(knows(books, late));
}

void DiscoveryTest::anotherPersonReadsAllInvoices()
{
    BooksFixture books;
    books.setUp();
    books.sync();
    // Old, and invisible to the person before.
    const Bill bill = books.xero.addBill(u"CD-1042-04"_s, u"900.00"_s);
    const Invoice hidden = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, bill.id);
    books.procore.invoices.last().updatedAt = books.invoice.updatedAt - 72h;
    books.sync();
    QVERIFY(!knows(books, hidden));
    books.procore.rights.personName = u"Morgan Reyes"_s;
    books.syncScheduled(); // reads the rights at its start
    QVERIFY(knows(books, hidden));
    const auto lists = books.procore.log.count(u"invoices"_s);
    books.sync();
    QCOMPARE(books.procore.log.count(u"invoices"_s), lists + 1); // one list per project and run
}

void DiscoveryTest::invoicesAreReadWholeOnceADay()
{
    BooksFixture books;
    books.setUp();
    books.sync();
    const Bill bill = books.xero.addBill(u"CD-1042-04"_s, u"900.00"_s);
    const Invoice missed = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, bill.id);
    books.procore.invoices.last().updatedAt = books.invoice.updatedAt - 72h;
    books.clock.advance(23h);
    books.sync();
    QVERIFY(!knows(books, missed));
    books.clock.advance(1h);
    books.sync();
    QVERIFY(knows(books, missed));
}

void DiscoveryTest::anEmptyLockFileIsNoRun()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.lock"_s);
    QFile left(path); // as a power cut leaves it: made, nothing in it
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const auto lock = RunLock::acquire(path);
    QVERIFY2(lock, lock ? "" : qPrintable(lock.error().detail));
    const auto second = RunLock::acquire(path);
    QVERIFY(!second);
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::Busy));
}

void DiscoveryTest::aHeldLockStaysHeld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.lock"_s);
    const auto first = RunLock::acquire(path);
    QVERIFY(first);
    // Somebody empties the file of a run that goes on: the lock on the file itself still shows it.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    const auto second = RunLock::acquire(path);
    QVERIFY(!second);
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::Busy));
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
