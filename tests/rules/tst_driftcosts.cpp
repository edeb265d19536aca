// SPDX-License-Identifier: Apache-2.0
// What the search for changed lines costs: an idle run, the day, its share of the calls, and a stop.
#include "tests/rules/manybooks.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Budget hourOf(int limit, int left)
{
    Budget budget;
    CallBudget window;
    window.window = u"hour"_s;
    window.limit = limit;
    window.left = left;
    window.length = 1h;
    budget.windows = { window };
    return budget;
}

} // namespace

class DriftCostsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdleRunCostsNoMore();
    void theDayCostsTotalsAndItsPortion();
    void aMissingTotalMeansALook();
    void narrowedAndDryRunsDoNotSweep();
    void itKeepsToAThirdAndGoesOnLater();
    void aStopIsHeard();
};

void DriftCostsTest::anIdleRunCostsNoMore()
{
    ManyBooks books(3);
    books.procore.log.clear();
    books.xero.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"invoices"_s), 1);
    QCOMPARE(books.procore.log.count(u"rights"_s), 1);
    QVERIFY2(books.procore.log.size() <= 3, qPrintable(books.procore.log.join(QLatin1Char(' ')))); // and projects
    QVERIFY2(books.xero.log.size() <= 2, qPrintable(books.xero.log.join(QLatin1Char(' '))));
}

void DriftCostsTest::theDayCostsTotalsAndItsPortion()
{
    ManyBooks books(30);
    books.procore.log.clear();
    books.nextDay();
    QCOMPARE(books.callsOf("level"), 1);
    QCOMPARE(books.callsOf("commitments"), 1); // of the one kind that holds lines
    QCOMPARE(books.callsOf("lines"), 20);
    books.procore.log.clear();
    books.syncScheduled(); // the rest of the day is idle
    QCOMPARE(books.callsOf("level") + books.callsOf("commitments") + books.callsOf("lines"), 0);
    books.nextDay();
    QCOMPARE(books.callsOf("lines"), 20);
}

void DriftCostsTest::aMissingTotalMeansALook()
{
    ManyBooks books(30);
    for (Commitment &commitment : books.procore.commitments)
        commitment.totalPayments.reset();
    books.procore.log.clear();
    books.nextDay();
    QCOMPARE(books.callsOf("lines"), 30);
}

void DriftCostsTest::narrowedAndDryRunsDoNotSweep()
{
    ManyBooks books(2);
    books.clock.advance(24h);
    books.procore.log.clear();
    SyncRequest request;
    request.dryRun = true;
    books.sync(request);
    request.dryRun = false;
    request.invoices = { books.invoice.id };
    books.sync(request);
    QCOMPARE(books.callsOf("lines"), 0); // the invoice that was named has no line
    books.sync();
    QCOMPARE(books.callsOf("lines"), 2); // on demand it does
}

void DriftCostsTest::itKeepsToAThirdAndGoesOnLater()
{
    ManyBooks books(12);
    qint64 before = books.procore.calls;
    books.procoreBudget = hourOf(30, 30); // a third: 10 calls
    books.nextDay();
    const auto looked = books.callsOf("lines");
    const qint64 others = 3; // rights, projects, invoices
    QVERIFY(books.procore.calls - before - others <= 10);
    QVERIFY(looked > 0);
    before = books.procore.calls;
    books.procore.log.clear();
    books.syncScheduled(); // in the same hour nothing is left of the third
    QCOMPARE(books.callsOf("lines"), 0);
    books.restart(); // another process
    books.procoreBudget = hourOf(30, 30);
    books.clock.advance(1h);
    books.syncScheduled();
    QVERIFY(books.callsOf("lines") > 0);
    books.clock.advance(1h);
    books.syncScheduled();
    for (const PaymentId payment : std::as_const(books.payments))
        QVERIFY(*books.record(payment).provedAt > books.clock.now() - 4h); // each had its turn that day
}

void DriftCostsTest::aStopIsHeard()
{
    ManyBooks books(3);
    books.procore.failsBefore = [&books](const QString &call) -> std::optional<Error> {
        if (call == QLatin1String("lines"))
            books.stop.request_stop();
        return std::nullopt;
    };
    books.procore.log.clear();
    const RunReport report = books.nextDay();
    QCOMPARE(report.run.outcome, RunOutcome::Stopped);
    QCOMPARE(books.callsOf("lines"), 1);
}

QTEST_GUILESS_MAIN(DriftCostsTest)
#include "tst_driftcosts.moc"
