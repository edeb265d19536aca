// SPDX-License-Identifier: Apache-2.0
// The daily read of payments whose change stamp did not move.
#include "core/sync/watch/dailypaymentread.h"

#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

#include <QTimeZone>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
const QDate kSetUpOn(2026, 3, 1);

std::optional<ReadBounds> boundsWith(int paymentsPerDay, int allowed)
{
    const PaymentsFrom from = [paymentsPerDay](
                                  QDate date) { return static_cast<int>(date.daysTo(kToday)) * paymentsPerDay; };
    return readBounds(kToday, kSetUpOn, from, allowed);
}

/// The fixture's payments are dated 2026-11-18.
void moveTo(BooksFixture &books, QDate date)
{
    books.clock.setNow(toInstant(QDateTime(date, QTime(12, 0), QTimeZone::utc())));
}

/// What is left of a day's 1,000 calls.
Budget dayWith(int left)
{
    CallBudget day;
    day.window = u"day"_s;
    day.limit = 1000;
    day.left = left;
    day.length = 24h;
    Budget budget;
    budget.windows = { day };
    return budget;
}

int problemsOf(const RunReport &report)
{
    return static_cast<int>(report.problems.size());
}

} // namespace

class DailyPaymentReadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesAsFarAsItCosts();
    void findsARemovalWhoseStampWasNotMoved();
    void findsOldRemovalsByTheirStatus();
    void whatIsMissingIsNoRemoval();
    void nothingAnyMore_data();
    void nothingAnyMore();
    void oneOfThemIsEnough();
    void anUnknownOldPaymentIsNotTakenForNew();
    void anOldPaymentThatCouldNotBeReadStaysOld();
    void whatCannotBeAffordedIsToldAndTriedAnHourLater();
    void whatFailedIsTriedAnHourLater();
    void onceADayAndNotInNarrowedOrDryRuns();
};

void DailyPaymentReadTest::reachesAsFarAsItCosts()
{
    QCOMPARE(boundsWith(10, 300)->recentFrom, kToday.addDays(-366)); // 4 pages
    QCOMPARE(boundsWith(100, 300)->recentFrom, kToday.addDays(-92)); // a year would be 37
    QCOMPARE(boundsWith(500, 300)->recentFrom, kToday.addDays(-31));
    QCOMPARE(boundsWith(10, 3)->recentFrom, kToday.addDays(-92)); // a year and the removed ones would be 5
    QVERIFY(!boundsWith(10, 1)); // two calls at least
    QVERIFY(!boundsWith(700, 300)); // a month alone is more than 20 pages
    QCOMPARE(boundsWith(10, 300)->removedFrom, kSetUpOn.addDays(-366));
}

void DailyPaymentReadTest::findsARemovalWhoseStampWasNotMoved()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    books.clock.advance(1h);
    books.syncScheduled();
    books.xero.removeSilently(payment);
    books.xero.passTime(2h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // what changed was asked for, and this did not
    books.clock.advance(23h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lineNaming(payment)->amount.isZero());
}

void DailyPaymentReadTest::findsOldRemovalsByTheirStatus()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    books.xero.removeSilently(payment);
    moveTo(books, kToday.addDays(800)); // beyond the year that is read whole
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void DailyPaymentReadTest::whatIsMissingIsNoRemoval()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    books.xero.payments.remove(payment);
    books.clock.advance(24h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void DailyPaymentReadTest::nothingAnyMore_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("the organization was reset") << true;
    QTest::newRow("its bills are not shown any more") << false;
}

void DailyPaymentReadTest::nothingAnyMore()
{
    QFETCH(bool, isReset);
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    const auto provedAt = books.record(payment).provedAt;
    const auto payments = books.xero.payments;
    const auto bills = books.xero.bills;
    books.xero.bills.clear();
    if (isReset)
        books.xero.payments.clear();
    books.clock.advance(24h);
    const RunReport told = books.syncScheduled();
    QCOMPARE(told.run.outcome, RunOutcome::CompletedWithProblems);
    QVERIFY2(told.run.message.contains(isReset ? u"none of the payments"_s : u"none of the bills"_s),
        qPrintable(told.run.message));
    for (int i = 0; i < 30; ++i) { // in every run, on demand too, whatever it looks at
        SyncRequest request;
        if (i % 2 == 0)
            request.invoices = { books.invoice.id };
        books.clock.advance(1h);
        QCOMPARE(books.sync(request).run.outcome, RunOutcome::CompletedWithProblems);
    }
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // not voided
    QCOMPARE(books.record(payment).provedAt, provedAt); // and not renewed
    books.xero.payments = payments;
    books.xero.bills = bills;
    books.clock.advance(24h);
    QCOMPARE(books.syncScheduled().run.outcome, RunOutcome::Completed);
    QVERIFY(books.record(payment).provedAt > provedAt);
}

void DailyPaymentReadTest::oneOfThemIsEnough()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const PaymentId missing = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.pay(books.bill, u"20.00"_s);
    books.syncScheduled();
    books.xero.payments.remove(missing);
    books.clock.advance(24h);
    QCOMPARE(books.syncScheduled().run.outcome, RunOutcome::Completed);
}

void DailyPaymentReadTest::anUnknownOldPaymentIsNotTakenForNew()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    books.syncScheduled();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.payments[payment].updatedAt = books.settings.setUpAt.value() - 48h;
    books.xero.createdAt[payment] = books.settings.setUpAt.value() - 48h;
    books.clock.advance(24h);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::BeforeSetup);
    QVERIFY(books.procore.lines.isEmpty());
}

void DailyPaymentReadTest::anOldPaymentThatCouldNotBeReadStaysOld()
{
    BooksFixture books;
    moveTo(books, kToday);
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.unreadable.insert(payment);
    books.setUp();
    books.xero.touch(payment);
    books.syncScheduled();
    books.clock.advance(24h);
    books.syncScheduled(); // the daily read shows it
    QCOMPARE(books.reasonOf(payment), Reason::BeforeSetup);
    QVERIFY(books.procore.lines.isEmpty());
}

void DailyPaymentReadTest::whatCannotBeAffordedIsToldAndTriedAnHourLater()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    books.syncScheduled();
    const auto looks = [&books] { return books.xero.log.count(u"standing"_s); };
    books.clock.advance(24h);
    books.xeroBudget = dayWith(3);
    const RunReport later = books.syncScheduled();
    QCOMPARE(problemsOf(later), 1);
    const Error &problem = later.problems.first();
    QCOMPARE(problem.kind, ErrorKind::DayLimitReached);
    QVERIFY2(sentenceFor(problem).startsWith(u"The daily reading"_s), qPrintable(sentenceFor(problem)));
    QVERIFY2(nextStepFor(problem).startsWith(u"Nothing to do"_s), qPrintable(nextStepFor(problem)));
    QCOMPARE(problemsOf(books.syncScheduled()), 0); // ten minutes later
    QCOMPARE(looks(), 0);
    books.xeroBudget.reset();
    books.clock.advance(30min);
    books.syncScheduled();
    QCOMPARE(looks(), 0);
    books.clock.advance(20min);
    QCOMPARE(problemsOf(books.syncScheduled()), 0);
    QCOMPARE(looks(), 1);
    books.clock.advance(2h);
    books.syncScheduled();
    QCOMPARE(looks(), 1);
}

void DailyPaymentReadTest::whatFailedIsTriedAnHourLater()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    books.syncScheduled();
    const auto looks = [&books] { return books.xero.log.count(u"standing"_s); };
    books.clock.advance(24h);
    books.xero.failsBefore = [](const QString &call) {
        const Error fault(ErrorKind::ServerFault, u"HTTP 500"_s);
        return call == QLatin1String("removed") ? std::optional(fault) : std::nullopt;
    };
    QCOMPARE(problemsOf(books.syncScheduled()), 1);
    QCOMPARE(looks(), 1);
    books.xero.failsBefore = nullptr;
    books.syncScheduled();
    QCOMPARE(looks(), 1);
    books.clock.advance(1h);
    books.syncScheduled();
    QCOMPARE(looks(), 2);
    books.clock.advance(2h);
    books.syncScheduled();
    QCOMPARE(looks(), 2);
}

void DailyPaymentReadTest::onceADayAndNotInNarrowedOrDryRuns()
{
    BooksFixture books;
    moveTo(books, kToday);
    books.setUp();
    const auto looks = [&books] { return books.xero.log.count(u"standing"_s); };
    books.syncScheduled();
    QCOMPARE(looks(), 0); // the baseline was read whole
    books.clock.advance(23h);
    SyncRequest request;
    request.dryRun = true;
    books.sync(request);
    request.dryRun = false;
    request.projects = { books.commitment.project };
    books.sync(request);
    QCOMPARE(looks(), 0);
    books.syncScheduled();
    QCOMPARE(looks(), 1);
    books.syncScheduled();
    QCOMPARE(looks(), 1);
    QCOMPARE(books.xero.log.count(u"removed"_s), 1);
    books.clock.advance(24h); // a daily run is never exactly a day after the last one
    books.syncScheduled();
    QCOMPARE(looks(), 2);
}

QTEST_GUILESS_MAIN(DailyPaymentReadTest)
#include "tst_dailypaymentread.moc"
