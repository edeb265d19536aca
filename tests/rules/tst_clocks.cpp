// SPDX-License-Identifier: Apache-2.0
// Rule 25: no clock is believed alone. One that lies, in either direction, hides nothing from the runs that follow.
#include "core/ledger/factrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/watchrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Books whose clocks all show the same time.
class AgreeingBooks final : public BooksFixture {
public:
    AgreeingBooks()
    {
        xero.now = clock.now();
        procore.now = clock.now();
    }
    /// An invoice of a bill of its own, exported at this moment.
    Invoice exportInvoice(const QString &number)
    {
        procore.now = clock.now();
        paid = xero.addBill(u"CD-"_s + number, u"900.00"_s);
        return procore.addInvoice(commitment, number, u"900.00"_s, paid.id);
    }
    Bill paid; ///< of the last exportInvoice()
};

} // namespace

class ClocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDateThatLiesHidesNoPayment_data();
    void aDateThatLiesHidesNoPayment();
    void aCalendarThatWasWrongHidesNoPayment();
    void aMarkAheadOfAnyClockIsPulledBack();
    void aStampAheadHidesNoInvoice();
    void anInvoiceAskedForIsReadByItsId();
    void aSetupUnderADateThatLies_data();
    void aSetupUnderADateThatLies();
    void ofTwoClocksTheEarlierIsTaken();
    void aStampAheadHidesNoRemoval();
    void aStampAheadKeepsNoQuestionAlive();
    void aStampAheadHidesNoMoneyTakenBack();
    void billsAreComparedAfterACalendarWasSetBack();
    void theDailyLookGoesByTheEarliestClock();
    void theScheduleDoesNotRestUntilTheFuture();
    void watchCallsOfTheFutureDoNotCount();
};

void ClocksTest::aDateThatLiesHidesNoPayment_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("twenty hours ahead") << 20;
    QTest::newRow("a week ahead") << 168;
    QTest::newRow("twenty hours behind") << -20;
}

void ClocksTest::aDateThatLiesHidesNoPayment()
{
    QFETCH(const int, hours);
    AgreeingBooks books;
    books.setUp();
    books.xero.dateLies = std::chrono::hours(hours);
    books.sync();
    books.xero.dateLies = 0h;
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ClocksTest::aCalendarThatWasWrongHidesNoPayment()
{
    AgreeingBooks books;
    books.setUp();
    const Instant right = books.clock.now();
    books.clock.setNow(right + 72h);
    books.sync();
    books.clock.setNow(right + 10min);
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ClocksTest::aMarkAheadOfAnyClockIsPulledBack()
{
    AgreeingBooks books;
    books.setUp();
    QVERIFY(books.ledger->facts().recordXeroWatermark(books.clock.now() + 20h));
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // When this computer's clock is ahead as well, Xero's shows it.
    QVERIFY(books.ledger->facts().recordXeroWatermark(books.clock.now() + 20h));
    books.clock.setNow(books.clock.now() + 30h);
    const PaymentId next = books.xero.pay(books.bill, u"40.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(next), Reason::Proved);
    QVERIFY(books.ledger->facts().xeroWatermark().value() <= books.xero.now);
}

void ClocksTest::aStampAheadHidesNoInvoice()
{
    AgreeingBooks books;
    books.setUp();
    books.exportInvoice(u"1042-04"_s);
    books.procore.invoices.last().updatedAt = books.clock.now() + 72h;
    books.sync();
    const Invoice next = books.exportInvoice(u"1042-05"_s);
    const PaymentId payment = books.xero.pay(books.paid, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).placement.invoice, next.id);
}

void ClocksTest::anInvoiceAskedForIsReadByItsId()
{
    AgreeingBooks books;
    books.procore.projects.append(Project { ProjectId(7002), u"Harbor Point"_s, u"24-008"_s });
    books.setUp();
    books.sync();
    SyncRequest asked;
    asked.areIdsTyped = true;
    asked.invoices = { books.exportInvoice(u"1042-04"_s).id };
    books.procore.invoices.last().updatedAt = books.clock.now() - 72h;
    const PaymentId payment = books.xero.pay(books.paid, u"500.00"_s);
    QVERIFY(!books.sync(asked).error);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    asked.invoices = { InvoiceId(4711) };
    const auto refused = books.trySync(asked);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Configuration));
}

void ClocksTest::aSetupUnderADateThatLies_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("twenty hours ahead") << 20;
    QTest::newRow("twenty hours behind") << -20;
}

void ClocksTest::aSetupUnderADateThatLies()
{
    QFETCH(const int, hours);
    AgreeingBooks books;
    // All of Xero's answers lie; Procore's do not.
    books.serviceTime = [&books](Service service) {
        const auto lie = service == Service::Xero ? books.xero.dateLies : 0ms;
        return std::optional(books.clock.now() + lie);
    };
    const PaymentId before = books.xero.pay(books.bill, u"100.00"_s);
    books.clock.advance(1min);
    books.xero.passTime(1min);
    books.xero.dateLies = std::chrono::hours(hours);
    const SetupReport report = books.setUp();
    QVERIFY(report.isClockDoubtful);
    QVERIFY(clockNote(report).contains(u"disagree"_s));
    QCOMPARE(report.paymentsBefore, 1);
    QCOMPARE(toIsoText(report.setUpAt), toIsoText(books.clock.now()));
    books.xero.dateLies = 0h;
    const PaymentId after = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(before), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(after), Reason::Proved);
    // A lost ledger is filled again by T0.
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(before), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(after), Reason::Proved);
}

void ClocksTest::ofTwoClocksTheEarlierIsTaken()
{
    AgreeingBooks ahead;
    ahead.xero.dateLies = 20h;
    const SetupReport report = ahead.setUp();
    QVERIFY(report.isClockDoubtful);
    QCOMPARE(toIsoText(report.setUpAt), toIsoText(ahead.clock.now()));
    AgreeingBooks behind;
    behind.xero.dateLies = -20h;
    QCOMPARE(toIsoText(behind.setUp().setUpAt), toIsoText(behind.clock.now() - 20h));
    AgreeingBooks close;
    close.xero.dateLies = -2min; // Xero's own, as long as they agree
    const SetupReport usual = close.setUp();
    QVERIFY(!usual.isClockDoubtful);
    QVERIFY(clockNote(usual).isEmpty());
    QCOMPARE(toIsoText(usual.setUpAt), toIsoText(close.clock.now() - 2min));
}

void ClocksTest::aStampAheadHidesNoRemoval()
{
    AgreeingBooks books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.payments[payment].updatedAt = books.clock.now() + 72h;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void ClocksTest::aStampAheadKeepsNoQuestionAlive()
{
    AgreeingBooks books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.payments[payment].updatedAt = books.clock.now() + 72h;
    books.sync();
    Settlement asked;
    asked.payment = payment;
    asked.standing = Standing { Reason::ChangedAfterIssue, {} };
    QVERIFY(books.ledger->payments().settle({ asked }, RunId()));
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void ClocksTest::aStampAheadHidesNoMoneyTakenBack()
{
    AgreeingBooks books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.voidCheckLater(payment);
    books.xero.bills[books.bill.id].updatedAt = books.clock.now() + std::chrono::days(30);
    books.clock.advance(24h);
    books.xero.passTime(24h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ClocksTest::billsAreComparedAfterACalendarWasSetBack()
{
    AgreeingBooks books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const Instant right = books.clock.now();
    books.clock.setNow(right + std::chrono::days(400));
    books.syncScheduled(); // the day's round, by that calendar
    books.clock.setNow(right + 24h);
    books.xero.now = right + 24h;
    books.xero.voidCheckLater(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::MoneyTakenBack);
}

void ClocksTest::theDailyLookGoesByTheEarliestClock()
{
    AgreeingBooks books;
    books.setUp();
    books.sync();
    books.serviceTime = [&books](Service) { return std::optional(books.xero.now); };
    books.clock.setNow(books.clock.now() + std::chrono::days(800));
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.payments[payment].updatedAt = books.xero.now - 72h; // only the read by date finds it
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void ClocksTest::theScheduleDoesNotRestUntilTheFuture()
{
    AgreeingBooks books;
    books.setUp();
    books.syncScheduled();
    const auto usual = books.ledger->runs().lastWhole(books.clock.now());
    const Instant right = books.clock.now();
    books.clock.setNow(right + std::chrono::days(400));
    books.syncScheduled();
    QCOMPARE(books.ledger->runs().lastWhole(right + 1h).value(), usual.value());
    // A small step back makes no future of the run that just began.
    QVERIFY(books.ledger->runs().lastWhole(books.clock.now() - 2min).value() > right + 1h);
}

void ClocksTest::watchCallsOfTheFutureDoNotCount()
{
    AgreeingBooks books;
    const Instant now = books.clock.now();
    QVERIFY(books.ledger->watch().recordCalls(Service::Procore, 900, now + 72h));
    QCOMPARE(books.ledger->watch().callsSince(Service::Procore, now - 1h).value(), 0);
    QVERIFY(books.ledger->watch().recordCalls(Service::Procore, 30, now));
    QCOMPARE(books.ledger->watch().callsSince(Service::Procore, now - 1h).value(), 30);
}

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
