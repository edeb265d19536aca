// SPDX-License-Identifier: Apache-2.0
// The engine's side of the window: the window hears of the end of every run that was requested.
#include "app/tieout/enginefacade.h"
#include "app/tieout/engineworker.h"
#include "core/base/sleeper.h"
#include "core/ledger/ledger.h"
#include "core/settings/profilehome.h"
#include "core/sync/run/runlock.h"

#include <QCoroTask>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Task<Result<int>> takingTime(std::chrono::milliseconds length, std::stop_token stop)
{
    TimerSleeper sleeper;
    const Done slept = co_await sleeper.sleepFor(length, stop);
    if (!slept)
        co_return failed(slept.error());
    co_return 1;
}

} // namespace

class EngineWorkerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aProfileThatDidNotOpenEndsEveryRun();
    void aRunThatMayNotBeginEndsToo();
    void aScheduledRunThatMayNotBeginIsNotTriedAtEveryLook();
    void aLockOfAnotherComputerIsToldAndCanBeGivenUp();
    void stopEndsWhatWaitsAndIsShownAsASync();
    void addressesNeedNoTurnOfTheEngine();

private:
    void addProfileThatIsDue(Frequency frequency = Frequency::Hourly) const;
    [[nodiscard]] static SessionOptions options();

    std::unique_ptr<QTemporaryDir> m_home;
};

SessionOptions EngineWorkerTest::options()
{
    SessionOptions options;
    options.profile = u"north"_s;
    options.secretsIn = SecretsIn::Memory;
    return options;
}

void EngineWorkerTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_home->path().toUtf8());
}

/// Set up long ago, hourly, with services at a port where nobody listens.
void EngineWorkerTest::addProfileThatIsDue(Frequency frequency) const
{
    const auto secrets = makeSecretStore(SecretsIn::Memory);
    const QByteArray endpoints(
        R"({"xero":{"apiUrl":"http://127.0.0.1:1/api","connectionsUrl":"http://127.0.0.1:1/c","authorizeUrl":"http://127.0.0.1:1/a",)"
        R"("tokenUrl":"http://127.0.0.1:1/t","revocationUrl":"http://127.0.0.1:1/r","deepLinkUrl":"http://127.0.0.1:1/d","clientId":"x",)"
        R"("redirectUris":["http://localhost:53682/callback"],"scopes":"s"},)"
        R"("procore":{"apiUrl":"http://127.0.0.1:1","authorizeUrl":"http://127.0.0.1:1/a","tokenUrl":"http://127.0.0.1:1/t",)"
        R"("revocationUrl":"http://127.0.0.1:1/r","webUrl":"http://127.0.0.1:1","clientId":"x","clientSecret":"y",)"
        R"("redirectUris":["http://localhost:53682/callback"]},"controlUrl":"http://127.0.0.1:1/control"})");
    const auto added = QCoro::waitFor(addProfile(u"north"_s, endpoints, secrets.get(), {}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    ProfileSettings settings;
    settings.organisation = OrganisationId(QUuid(u"{11111111-2222-4333-8444-555555555555}"_s));
    settings.company = CompanyId(41);
    settings.setUpAt = instantFromMs(1'700'000'000'000);
    settings.schedule.frequency = frequency;
    const auto home = ProfileHome::find(u"north"_s);
    QVERIFY(SettingsStore(home->settingsPath()).save(settings));
    const SystemClock clock;
    QVERIFY(Ledger::open(home->ledgerPath(), clock)); // a profile that is set up has one, or opening is busy too
}

void EngineWorkerTest::aProfileThatDidNotOpenEndsEveryRun()
{
    EngineWorker worker(options(), nullptr); // there is no such profile
    QSignalSpy failures(&worker, &EngineWorker::failed);
    worker.open();
    QCOMPARE(failures.size(), 1);
    for (int click = 2; click < 4; ++click) {
        worker.startRun(SyncRequest());
        QCOMPARE(failures.size(), click);
        QVERIFY(!failures.last().at(1).value<Error>().detail.isEmpty());
    }
}

void EngineWorkerTest::aRunThatMayNotBeginEndsToo()
{
    addProfileThatIsDue();
    const auto other = RunLock::acquire(ProfileHome::find(u"north"_s)->runLockPath());
    QVERIFY(other);
    EngineWorker worker(options(), nullptr);
    QSignalSpy failures(&worker, &EngineWorker::failed);
    QSignalSpy closings(&worker, &EngineWorker::closed);
    worker.open();
    for (int click = 1; click < 3; ++click) {
        worker.startRun(SyncRequest());
        QTRY_COMPARE(failures.size(), click);
        QVERIFY(failures.last().at(1).value<Error>().kind == ErrorKind::Busy);
    }
    worker.close();
    QTRY_COMPARE(closings.size(), 1);
}

void EngineWorkerTest::aScheduledRunThatMayNotBeginIsNotTriedAtEveryLook()
{
    addProfileThatIsDue();
    const auto other = RunLock::acquire(ProfileHome::find(u"north"_s)->runLockPath());
    QVERIFY(other);
    EngineWorker worker(options(), nullptr);
    QSignalSpy failures(&worker, &EngineWorker::failed);
    QSignalSpy attempts(&worker, &EngineWorker::settingsChanged); // the books are shown after each
    QSignalSpy closings(&worker, &EngineWorker::closed);
    worker.open();
    QTRY_COMPARE(attempts.size(), 1); // the schedule's own first check
    QVERIFY(!attempts.wait(4000)); // two more checks
    QCOMPARE(failures.size(), 0); // another run is going on, as intended
    worker.close();
    QTRY_COMPARE(closings.size(), 1);
}

void EngineWorkerTest::aLockOfAnotherComputerIsToldAndCanBeGivenUp()
{
    addProfileThatIsDue();
    QFile lock(ProfileHome::find(u"north"_s)->runLockPath());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4242\ntieout\nnorthbox\n0123456789abcdef0123456789abcdef\nboot\n");
    lock.close();
    EngineWorker worker(options(), nullptr);
    QSignalSpy failures(&worker, &EngineWorker::failed);
    QSignalSpy states(&worker, &EngineWorker::statusChanged);
    QSignalSpy closings(&worker, &EngineWorker::closed);
    worker.open();
    QTRY_COMPARE(failures.size(), 1); // the schedule's own first look: nothing comes to an end by itself here
    QVERIFY(failures.last().at(1).value<Error>().detail.contains(u"northbox"_s));
    QCOMPARE(states.last().at(0).value<AppStatus>().lock->computer, u"northbox"_s);
    QVERIFY(!states.last().at(0).value<AppStatus>().isRunning);
    const qsizetype told = states.size();
    worker.giveUpLock();
    QTRY_VERIFY(states.size() > told);
    QVERIFY(!states.last().at(0).value<AppStatus>().lock);
    QVERIFY(!lock.exists());
    worker.close();
    QTRY_COMPARE(closings.size(), 1);
}

// A decision waits behind a sync; Stop means both. What only reads goes on, and so does what is asked for afterwards.
void EngineWorkerTest::stopEndsWhatWaitsAndIsShownAsASync()
{
    addProfileThatIsDue(Frequency::Never);
    EngineWorker worker(options(), nullptr);
    QSignalSpy closings(&worker, &EngineWorker::closed);
    worker.open();
    QStringList begun;
    QStringList answers;
    const auto ask = [&](const QString &name, std::chrono::milliseconds length, ShownAs shownAs) {
        const EngineWorker::Work<int> work = [&begun, name, length](Session &, std::stop_token stop) {
            begun.append(name);
            return takingTime(length, std::move(stop));
        };
        const EngineWorker::Answer<int> answer = [&answers, name](const Result<int> &result) {
            const bool isStopped = !result && result.error().kind == ErrorKind::Cancelled;
            answers.append(name + (isStopped ? u" stopped"_s : u" done"_s));
        };
        worker.ask<int>(work, AfterWork::TellNothing, answer, shownAs);
    };
    ask(u"sync"_s, std::chrono::hours(1), ShownAs::Sync);
    ask(u"decision"_s, {}, ShownAs::Sync);
    ask(u"look"_s, {}, ShownAs::Work);
    QTRY_COMPARE(begun, QStringList { u"sync"_s });
    worker.stopRun();
    ask(u"later"_s, {}, ShownAs::Sync);
    QTRY_COMPARE(answers.size(), 4);
    const QStringList wanted { u"sync stopped"_s, u"decision stopped"_s, u"look done"_s, u"later done"_s };
    QCOMPARE(answers, wanted);
    const QStringList wantedBegun { u"sync"_s, u"look"_s, u"later"_s };
    QCOMPARE(begun, wantedBegun);
    worker.close();
    QTRY_COMPARE(closings.size(), 1);
}

void EngineWorkerTest::addressesNeedNoTurnOfTheEngine()
{
    addProfileThatIsDue(Frequency::Never);
    QThread thread;
    {
        EngineFacade facade(options(), nullptr, &thread);
        QSignalSpy books(&facade, &SyncFacade::paymentsChanged);
        facade.status().loadAll();
        QTRY_COMPARE(books.size(), 1);
        QObject inThread;
        inThread.moveToThread(&thread);
        QSemaphore isBusy;
        QSemaphore goOn;
        const auto beBusy = [&] {
            isBusy.release();
            goOn.acquire();
            inThread.moveToThread(nullptr);
            isBusy.release();
        };
        QMetaObject::invokeMethod(&inThread, beBusy, Qt::QueuedConnection);
        isBusy.acquire();
        PaymentRow row;
        row.record.payment.bill = BillId(QUuid(u"{11111111-2222-4333-8444-555555555555}"_s));
        const QUrl bill = facade.pages().billUrl(row);
        const QUrl nothing = facade.pages().commitmentUrl(row);
        goOn.release();
        isBusy.acquire();
        QVERIFY2(bill.toString().contains(u"invoiceID=11111111"_s), qPrintable(bill.toString()));
        QVERIFY(nothing.isEmpty());
    }
    thread.quit();
    thread.wait();
}

QTEST_GUILESS_MAIN(EngineWorkerTest)
#include "tst_engineworker.moc"
