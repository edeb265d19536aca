// SPDX-License-Identifier: Apache-2.0
// A first run on a small hour says beforehand when it will end, and how much it will have brought by when it first
// waits.
#include "core/sync/run/forecast.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = instantFromMs(1'790'000'000'000);

/// New payments on ten commitments of one project.
QList<PaymentRecord> newPayments(int count)
{
    QList<PaymentRecord> work;
    for (int i = 0; i < count; ++i) {
        PaymentRecord record;
        record.payment.status = PaymentStatus::Authorised;
        record.placement.project = ProjectId(7001);
        record.placement.commitment = CommitmentId(100 + i % 10);
        work.append(record);
    }
    return work;
}

/// Procore's two windows with so many calls left in the hour.
Budget smallHour(int left)
{
    Budget budget;
    budget.windows = { { u"spike"_s, 25, 25, 10s, kNow }, { u"hour"_s, left, 600, 1h, kNow + 20min } };
    return budget;
}

} // namespace

class ForecastTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enoughCallsNeedNoForecast();
    void aSmallHour();
    void aScheduledRunLeavesATenth();
    void aDryRunSaysIt();
};

void ForecastTest::enoughCallsNeedNoForecast()
{
    QCOMPARE(callsFor(newPayments(500)), 522); // 500 lines, 20 lists, the level and the commitments
    QVERIFY(!forecastOf(newPayments(500), smallHour(522), RunTrigger::OnDemand, kNow));
    QVERIFY(!forecastOf(newPayments(500), Budget(), RunTrigger::OnDemand, kNow));
    QVERIFY(!forecastOf({}, smallHour(0), RunTrigger::OnDemand, kNow));
}

void ForecastTest::aSmallHour()
{
    const auto forecast = forecastOf(newPayments(1450), smallHour(300), RunTrigger::OnDemand, kNow);
    QVERIFY(forecast);
    QCOMPARE(forecast->payments, 1450);
    QCOMPARE(forecast->callsAnHour, 600);
    QCOMPARE(forecast->paymentsByThen, 295); // 300 of 1,472 calls
    QCOMPARE(toIsoText(forecast->goesOnAt), toIsoText(kNow + 20min));
    // 1,172 calls are left then: one hour's, and 572 at 25 in ten seconds.
    QCOMPARE(toIsoText(forecast->endsAt), toIsoText(kNow + 80min + 228800ms));
}

void ForecastTest::aScheduledRunLeavesATenth()
{
    QVERIFY(!forecastOf(newPayments(500), smallHour(560), RunTrigger::OnDemand, kNow));
    const auto forecast = forecastOf(newPayments(500), smallHour(560), RunTrigger::Scheduled, kNow);
    QVERIFY(forecast);
    QCOMPARE(toIsoText(forecast->goesOnAt), toIsoText(kNow + 20min));
    QCOMPARE(toIsoText(forecast->endsAt), toIsoText(kNow + 20min + 8800ms)); // 22 calls
}

void ForecastTest::aDryRunSaysIt()
{
    BooksFixture books;
    books.setUp();
    books.xero.pay(books.bill, u"500.00"_s);
    books.procoreBudget = smallHour(2);
    SyncRequest dry;
    dry.dryRun = true;
    const RunReport preview = books.sync(dry);
    QVERIFY(preview.forecast);
    QCOMPARE(preview.forecast->payments, 1);
    QVERIFY(sentenceFor(*preview.forecast).contains(u"600 calls an hour"_s));
    books.procoreBudget = smallHour(600);
    QVERIFY(!books.sync(dry).forecast);
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
