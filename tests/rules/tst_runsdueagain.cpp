// SPDX-License-Identifier: Apache-2.0
// Rule 22: the schedule's run that failed for now, or was killed, does not count as the day's.
#include "core/ledger/runrepository.h"
#include "core/sync/run/runsbefore.h"
#include "tests/rules/changeacts.h"
#include "tests/rules/mishaps.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct DailyBooks final : BooksFixture {
    DailyBooks()
    {
        setUp();
        settings.schedule.frequency = Frequency::Daily;
        settings.schedule.timeZone = "UTC";
    }

    [[nodiscard]] bool isDueIn(std::chrono::minutes later)
    {
        const auto runs = runsBefore(*ledger, *settings.setUpAt, clock.now(), lockPath());
        return isDue(settings.schedule, *runs, clock.now() + later);
    }

    /// The run is killed at its first call to Procore: what was in the ledger then is what another process finds.
    void kill(const SyncRequest &request)
    {
        QByteArray file;
        QByteArray log;
        procore.failsBefore = [&](const QString &) {
            if (file.isEmpty()) {
                file = bytesOf(ledgerPath());
                log = bytesOf(ledgerPath() + u"-wal"_s);
            }
            return std::optional<Error>();
        };
        sync(request);
        procore.failsBefore = {};
        const bool isOpen = restartAfter([&](const QString &path) {
            QFile::remove(path + u"-shm"_s);
            write(path, file);
            write(path + u"-wal"_s, log);
        });
        QVERIFY(isOpen);
        QCOMPARE((*ledger->runs().last())->outcome, RunOutcome::Running);
    }
};

SyncRequest scheduled()
{
    SyncRequest request;
    request.trigger = RunTrigger::Scheduled;
    return request;
}

} // namespace

class RunsDueAgainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunThatFailedIsDueAgainSoon();
    void aRunThatWasKilledIsDueAgainSoon();
    void aScheduledRunThatWasStoppedIsDueAgainSoon();
    void aRunThatGoesOnIsNotDueAgain();
    void aKilledPartIsNotTheSchedulesRun();
};

void RunsDueAgainTest::aRunThatFailedIsDueAgainSoon()
{
    DailyBooks books;
    books.xero.fails = Error(ErrorKind::Offline, u"no network"_s);
    QVERIFY(books.syncScheduled().error);
    QVERIFY(!books.isDueIn(4min));
    QVERIFY(books.isDueIn(5min));
    books.restart(); // another process asks
    QVERIFY(books.syncScheduled().error);
    QVERIFY(!books.isDueIn(9min));
    QVERIFY(books.isDueIn(10min));
    books.xero.fails = Error(ErrorKind::SignInNeeded, {}); // nobody signs in by itself
    QVERIFY(books.syncScheduled().error);
    QVERIFY(!books.isDueIn(2h));
    books.xero.fails = Error(ErrorKind::Timeout, {});
    books.syncScheduled();
    QVERIFY(books.isDueIn(5min));
    SyncRequest part;
    part.invoices = { books.invoice.id };
    books.xero.fails.reset();
    books.sync(part); // is not the schedule's work
    QVERIFY(books.isDueIn(5min));
    books.syncScheduled();
    QVERIFY(!books.isDueIn(2h));
}

void RunsDueAgainTest::aRunThatWasKilledIsDueAgainSoon()
{
    DailyBooks books;
    books.kill(scheduled());
    QVERIFY(!books.isDueIn(4min));
    QVERIFY(books.isDueIn(5min));
    SyncRequest part;
    part.invoices = { books.invoice.id };
    books.sync(part); // says in the ledger that the run was killed, and does not do its work
    QCOMPARE(books.ledger->runs().failures().value().times, 1);
    QVERIFY(books.isDueIn(0min));
    books.kill({}); // a whole run on demand does the schedule's work, too
    QVERIFY(!books.isDueIn(9min));
    QVERIFY(books.isDueIn(10min));
    books.xero.fails = Error(ErrorKind::Offline, u"no network"_s);
    books.syncScheduled();
    QCOMPARE(books.ledger->runs().failures().value().times, 3);
    QVERIFY(!books.isDueIn(19min));
    QVERIFY(books.isDueIn(20min));
    books.xero.fails.reset();
    books.syncScheduled();
    QVERIFY(!books.isDueIn(2h));
}

// As when the computer is shut down. A person who stops a run of their own means it.
void RunsDueAgainTest::aScheduledRunThatWasStoppedIsDueAgainSoon()
{
    DailyBooks books;
    const auto stopAtTheFirstCall = [&books](const SyncRequest &request) {
        books.procore.failsBefore = [&books](const QString &) {
            books.stop.request_stop();
            return std::optional(Error(ErrorKind::Cancelled, {}));
        };
        const RunReport report = books.sync(request);
        books.procore.failsBefore = {};
        books.stop = std::stop_source();
        QCOMPARE(report.run.outcome, RunOutcome::Stopped);
    };
    stopAtTheFirstCall(scheduled());
    QVERIFY(!books.isDueIn(4min));
    QVERIFY(books.isDueIn(5min));
    books.syncScheduled();
    QVERIFY(!books.isDueIn(2h));
    stopAtTheFirstCall({});
    QVERIFY(!books.isDueIn(2h));
}

void RunsDueAgainTest::aRunThatGoesOnIsNotDueAgain()
{
    DailyBooks books;
    std::optional<bool> isDue;
    books.procore.failsBefore = [&](const QString &) {
        isDue = books.isDueIn(2h);
        return std::optional<Error>();
    };
    books.syncScheduled();
    QCOMPARE(isDue, std::optional(false));
}

void RunsDueAgainTest::aKilledPartIsNotTheSchedulesRun()
{
    DailyBooks books;
    books.syncScheduled();
    SyncRequest part;
    part.invoices = { books.invoice.id };
    books.kill(part);
    QVERIFY(!books.isDueIn(2h));
    books.sync(part);
    QVERIFY(!books.isDueIn(2h));
}

QTEST_GUILESS_MAIN(RunsDueAgainTest)
#include "tst_runsdueagain.moc"
