// SPDX-License-Identifier: Apache-2.0
// Whole runs on simulated services with the vendors' limits, on virtual time: what the budget allows and no more.
#include "core/ledger/paymentrepository.h"
#include "tests/support/comparing.h"
#include "tests/support/simulatedoffice.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

sandbox::BuilderOptions booksFor(int payments)
{
    sandbox::BuilderOptions options;
    options.seed = 3;
    options.projects = std::max(1, payments / 500);
    options.commitments = std::max(2, payments / 20);
    options.invoices = options.commitments * 5;
    options.preexisting = 20;
    return options;
}

/// What Procore's two windows alone allow for so many calls, from empty windows.
std::chrono::milliseconds leastTimeFor(qint64 calls, int hourLimit, int spikeLimit)
{
    const qint64 wholeHours = (calls - 1) / hourLimit;
    const qint64 rest = calls - wholeHours * hourLimit;
    return std::chrono::hours(wholeHours) + std::chrono::seconds((rest - 1) / spikeLimit * 10);
}

struct Scene {
    explicit Scene(const sandbox::BuilderOptions &options)
        : services(&time, options)
        , office(&time, &services)
    {
    }
    VirtualTime time;
    SimulatedServices services;
    SimulatedOffice office;
};

void pay(Scene &scene, int count)
{
    const QJsonObject made = scene.services.play({ { u"verb"_s, u"pay-planned"_s }, { u"count"_s, count } });
    QCOMPARE(made.value(u"made"_s).toInt(), count);
    scene.time.pass(10min);
}

void passUntil(Scene &scene, Instant moment)
{
    if (moment > scene.office.clock.now())
        scene.time.pass(moment - scene.office.clock.now());
}

/// Says why it did not.
bool endedWell(const RunReport &report)
{
    if (report.error)
        qWarning().noquote() << report.run.message;
    return !report.error;
}

int countOf(const RunReport &report, PaymentState state)
{
    return static_cast<int>(std::count_if(report.payments.begin(), report.payments.end(),
        [state](const ReportedPayment &payment) { return payment.row.record.standing.state() == state; }));
}

} // namespace

class BudgetsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstRunTakesWhatTheBudgetAllows();
    void theDayLastsAtEveryFrequency_data();
    void theDayLastsAtEveryFrequency();
    void aUsedUpDayEndsTheRunAndTheNextGoesOn();
    void anHourUsedByOthersIsWaitedFor();
    void aScheduledRunLeavesCallsToPeople();
    void clocksMayBeWrong_data();
    void clocksMayBeWrong();
};

// TIEOUT_BUDGET_PAYMENTS=10000 plays it at full size (docs: a first run of 10,000 payments); by default a tenth, with a
// tenth of the hour.
void BudgetsTest::aFirstRunTakesWhatTheBudgetAllows()
{
    const int payments = qEnvironmentVariableIsSet("TIEOUT_BUDGET_PAYMENTS")
        ? qEnvironmentVariableIntValue("TIEOUT_BUDGET_PAYMENTS")
        : 1000;
    const int hour = std::min(3600, payments * 36 / 100);
    Scene scene(booksFor(payments));
    scene.services.procore.limits().numbers().hour = hour;
    scene.office.setUp();
    pay(scene, payments);
    scene.time.pass(2h); // the windows are empty
    const auto began = scene.time.elapsed();
    const qint64 callsBefore = scene.services.procoreCalls - scene.services.tokenCalls;
    const RunReport report = scene.office.sync();
    const qint64 calls = scene.services.procoreCalls - callsBefore;
    const auto took = scene.time.elapsed() - began;
    const auto least = leastTimeFor(calls, hour, 25);
    qInfo("%d payments, %lld calls: %.0f s, the budget alone allows %.0f s (%+.2f %%); %lld tokens", payments,
        static_cast<long long>(calls), double(took.count()) / 1000, double(least.count()) / 1000,
        100.0 * double((took - least).count()) / double(least.count()),
        static_cast<long long>(scene.services.tokenCalls));
    QVERIFY2(!report.error, qPrintable(report.run.message));
    QCOMPARE(report.run.counts.created, payments);
    QCOMPARE(countOf(report, PaymentState::Synced), payments);
    QCOMPARE(scene.services.refusals, 0);
    QVERIFY(scene.services.tokenCalls >= 4); // longer than its access tokens
    QVERIFY(took < least + least / 50);
}

void BudgetsTest::theDayLastsAtEveryFrequency_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<int>("runs");
    QTest::newRow("hourly") << Frequency::Hourly << 24;
    QTest::newRow("every 2 hours") << Frequency::Every2Hours << 12;
    QTest::newRow("every 4 hours") << Frequency::Every4Hours << 6;
    QTest::newRow("daily") << Frequency::Daily << 1;
}

// A busy day: a payment every twelve minutes from 8 to 18, one in twenty taken back, a person who clicks every quarter
// of an hour, and every scheduled run a process of its own.
void BudgetsTest::theDayLastsAtEveryFrequency()
{
    QFETCH(Frequency, frequency);
    QFETCH(int, runs);
    sandbox::BuilderOptions books = booksFor(200);
    books.invoices = 200;
    Scene scene(books);
    scene.office.settings.schedule.frequency = frequency;
    scene.office.setUp();
    pay(scene, 100); // the day begins with what the evening brought
    QVERIFY(!scene.office.sync().error);
    const Instant midnight = instantFromIsoText(u"2026-11-21T08:00:00Z"_s).value(); // in Los Angeles
    passUntil(scene, midnight);
    const qint64 before = scene.services.xeroCalls;
    Instant lastRun = midnight - 1h;
    int scheduled = 0;
    int clicks = 0;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const Instant now = scene.office.clock.now();
        const bool isOfficeTime = minute >= 8 * 60 && minute < 18 * 60;
        if (isOfficeTime && minute % 12 == 0)
            pay(scene, 1);
        if (isDue(scene.office.settings.schedule, lastRun, now)) {
            scene.office.restart(true);
            QVERIFY(endedWell(scene.office.sync(RunTrigger::Scheduled)));
            lastRun = now;
            ++scheduled;
        } else if (isOfficeTime && minute % 15 == 7) {
            QVERIFY(endedWell(scene.office.sync()));
            ++clicks;
        }
        passUntil(scene, midnight + std::chrono::minutes(minute + 1));
    }
    const qint64 calls = scene.services.xeroCalls - before;
    qInfo("%d scheduled runs, %d clicks: %lld Xero calls", scheduled, clicks, static_cast<long long>(calls));
    QVERIFY(scheduled >= runs);
    QVERIFY(clicks >= 35);
    QCOMPARE(scene.services.refusals, 0);
    QVERIFY(calls <= 900); // and a tenth of the day is still there for people
}

void BudgetsTest::aUsedUpDayEndsTheRunAndTheNextGoesOn()
{
    Scene scene(booksFor(100));
    scene.office.setUp();
    pay(scene, 40);
    const QString tenant = scene.services.world.tenant().id.toLower();
    const auto now = [&] { return toMs(scene.office.clock.now()); };
    scene.services.xero.limits().setUsed(tenant, std::nullopt, 999, now());
    const auto began = scene.time.elapsed();
    const RunReport spent = scene.office.sync(); // reads the payments, not the bills
    QVERIFY(spent.error);
    QCOMPARE(spent.error->kind, ErrorKind::DayLimitReached);
    QVERIFY(scene.time.elapsed() - began < 1min);
    QCOMPARE(scene.services.refusals, 0);

    scene.office.restart(true);
    scene.time.pass(2h);
    const RunReport refused = scene.office.sync(RunTrigger::Scheduled);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::DayLimitReached);
    QVERIFY(scene.services.refusals <= 1);
    const auto blockedUntil = scene.office.xero().budget().blockedUntil;
    QVERIFY(blockedUntil && *blockedUntil > scene.office.clock.now());

    scene.time.pass(*blockedUntil - scene.office.clock.now());
    scene.office.restart(true);
    const RunReport resumed = scene.office.sync(RunTrigger::Scheduled);
    QVERIFY2(!resumed.error, qPrintable(resumed.run.message));
    QCOMPARE(countOf(resumed, PaymentState::Synced), 40);
    QVERIFY(scene.services.refusals <= 1);
}

void BudgetsTest::anHourUsedByOthersIsWaitedFor()
{
    Scene scene(booksFor(100));
    scene.office.setUp();
    pay(scene, 60);
    scene.services.procore.limits().setUsed(3590, std::nullopt, toMs(scene.office.clock.now()));
    const auto began = scene.time.elapsed();
    const RunReport report = scene.office.sync();
    QVERIFY2(!report.error, qPrintable(report.run.message));
    QCOMPARE(countOf(report, PaymentState::Synced), 60);
    // Said at once what it waits for and until when, and the same all the time.
    scene.office.told.removeDuplicates();
    QCOMPARE(scene.office.told.size(), 1);
    QVERIFY2(scene.office.told.first().contains(u"Procore"_s), qPrintable(scene.office.told.first()));
    const auto ended = scene.office.clock.now() - scene.office.toldUntil; // and what was left took a minute
    QVERIFY2(ended > 0s && ended < 3min, qPrintable(toIsoText(scene.office.toldUntil)));
    const QTime until = toDateTime(scene.office.toldUntil).toLocalTime().time().addSecs(59);
    const QString minute = QLocale().toString(QTime(until.hour(), until.minute()), QLocale::ShortFormat);
    QVERIFY2(scene.office.told.first().contains(minute), qPrintable(scene.office.told.first()));
    QVERIFY(scene.time.elapsed() - began < 62min);
    QVERIFY(scene.office.sleeper.longest <= 90s);
    QCOMPARE(scene.services.refusals, 0);
}

void BudgetsTest::aScheduledRunLeavesCallsToPeople()
{
    Scene scene(booksFor(100));
    scene.office.setUp();
    pay(scene, 40);
    const QString tenant = scene.services.world.tenant().id.toLower();
    scene.services.xero.limits().setUsed(tenant, std::nullopt, 920, toMs(scene.office.clock.now()));
    const RunReport scheduled = scene.office.sync(RunTrigger::Scheduled);
    QVERIFY(scheduled.error);
    QCOMPARE(scheduled.error->kind, ErrorKind::DayLimitReached);
    const RunReport clicked = scene.office.sync();
    QVERIFY2(!clicked.error, qPrintable(clicked.run.message));
    QCOMPARE(countOf(clicked, PaymentState::Synced), 40);
    QCOMPARE(scene.services.refusals, 0);
}

void BudgetsTest::clocksMayBeWrong_data()
{
    QTest::addColumn<int>("minutes");
    for (const int minutes : { -300, -7, 7, 300 })
        QTest::addRow("%+d minutes", minutes) << minutes;
}

void BudgetsTest::clocksMayBeWrong()
{
    QFETCH(int, minutes);
    Scene scene(booksFor(100));
    scene.office.clock.skew = std::chrono::minutes(minutes);
    scene.office.setUp();
    pay(scene, 60);
    const auto began = scene.time.elapsed();
    const RunReport report = scene.office.sync();
    QVERIFY2(!report.error, qPrintable(report.run.message));
    QCOMPARE(countOf(report, PaymentState::Synced), 60);
    QCOMPARE(scene.services.refusals, 0);
    QVERIFY(scene.time.elapsed() - began < 2min);
}

QTEST_GUILESS_MAIN(BudgetsTest)
#include "tst_budgets.moc"
