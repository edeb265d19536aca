// SPDX-License-Identifier: Apache-2.0
// The engine's side of the window: the window hears of the end of every run that was requested.
#include "app/tieout/engineworker.h"
#include "core/ledger/ledger.h"
#include "core/settings/profilehome.h"
#include "core/sync/run/runlock.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class EngineWorkerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aProfileThatDidNotOpenEndsEveryRun();
    void aRunThatMayNotBeginEndsToo();
    void aScheduledRunThatMayNotBeginIsNotTriedAtEveryLook();
    void aLockOfAnotherComputerIsToldAndCanBeGivenUp();

private:
    void addProfileThatIsDue() const;
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
void EngineWorkerTest::addProfileThatIsDue() const
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
    settings.schedule.frequency = Frequency::Hourly;
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

QTEST_GUILESS_MAIN(EngineWorkerTest)
#include "tst_engineworker.moc"
