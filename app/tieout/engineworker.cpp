// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/engineworker.h"

#include "app/session/demo.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/runrepository.h"

#include <QCoroTask>

namespace tieout {

namespace {

using namespace std::chrono_literals;

/// How often to check the schedule and other processes' runs: a run from the command line shows up within two seconds.
constexpr auto kScheduleCheckInterval = 1500ms;

} // namespace

EngineWorker::EngineWorker(SessionOptions options, DemoSandbox *demo)
    : m_options(std::move(options))
    , m_demo(demo)
{
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::open()
{
    m_options.observer.progress = [this](const SyncProgress &progress) { tellProgress(progress); };
    m_options.filesSent = [this](qint64 sent, qint64 total) { tellSent(sent, total); };
    m_options.observer.paymentsChanged = [this](
                                             const QList<PaymentId> &payments) { tellPayments(*m_session, payments); };
    auto session = Session::open(m_options);
    if (tellIfFailed(Tr::tr("Opening the profile"), session)) {
        m_openError = session.error();
        return;
    }
    m_session = std::move(*session);
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &EngineWorker::checkSchedule);
    m_timer->start(kScheduleCheckInterval);
    if (m_demo)
        enqueue([this] { return prepareDemoCompany(); });
}

bool EngineWorker::enqueue(Job job)
{
    if (m_closing || !m_session)
        return false;
    m_queue.push_back(std::move(job));
    if (!m_working)
        QCoro::connect(workThroughQueue(), this, [] {});
    return true;
}

Task<void> EngineWorker::workThroughQueue()
{
    m_working = true;
    while (!m_queue.empty() && !m_closing) {
        const Job job = std::move(m_queue.front());
        m_queue.pop_front();
        co_await job();
    }
    m_working = false;
    if (m_closing)
        finishClosing();
}

Task<void> EngineWorker::prepareDemoCompany()
{
    Done prepared = co_await prepareDemo(m_session.get(), m_demo, m_allStop.get_token());
    if (!tellIfFailed(Tr::tr("Preparing the demo company"), prepared))
        co_await readStatus();
    tellSettingsAndLedger(*m_session);
}

void EngineWorker::loadAll()
{
    if (!m_session)
        return;
    tellSettingsAndLedger(*m_session);
    tellStatusAgain(); // a new window in the middle of a run shows it at once; what is read waits for its end
    enqueue([this] { return readStatus(); });
}

Task<void> EngineWorker::readStatus()
{
    const auto last = m_session->ledger().runs().last(); // before the rest: what comes later is seen as new
    auto status = co_await m_session->status().read(m_allStop.get_token());
    if (tellIfFailed(Tr::tr("Reading the state"), status)) {
        tellIsRunning(false); // otherwise the window would show an ended run as running forever
        co_return;
    }
    status->isDemo = m_demo != nullptr;
    m_lastRunSeen = last.value_or(std::nullopt);
    tellStatus(*status);
}

void EngineWorker::startRun(const SyncRequest &request)
{
    if (m_runQueued)
        return; // a second click while the first is queued
    // Create it here rather than when its turn comes, so that the run can be stopped while it is still queued.
    m_runStop = std::stop_source();
    m_isStopAsked = false;
    m_runQueued = true;
    if (enqueue([this, request, stop = m_runStop.get_token()] { return runOnce(request, stop); }))
        return;
    m_runQueued = false;
    tellFailure(Tr::tr("Sync", "title of a failure"), reasonForNothing());
}

Task<void> EngineWorker::runOnce(SyncRequest request, std::stop_token stop)
{
    tellIsRunning(true);
    auto report = co_await m_session->runs().run(request, stop);
    m_runQueued = false;
    // Only a run of the schedule's counts for it: a preview that is stopped leaves a second try due.
    const bool isOfSchedule = request.trigger == RunTrigger::Scheduled;
    if (m_isStopAsked && isOfSchedule && report && report->run.outcome == RunOutcome::Stopped)
        tellIfFailed(Tr::tr("Sync", "title of a failure"), m_session->runs().leaveToTheSchedule());
    if (report)
        m_backoff.reset();
    else if (isOfSchedule)
        m_backoff.startFailed(m_session->clock().now());
    tellSettingsAndLedger(*m_session);
    co_await readStatus();
    tellEnd(request, report);
}

void EngineWorker::stopRun()
{
    m_isStopAsked = true;
    stopAll();
}

void EngineWorker::stopAll()
{
    m_runStop.request_stop();
    m_workStop.request_stop();
    m_queueStop.request_stop();
    m_queueStop = std::stop_source(); // for what is asked for from now on
}

void EngineWorker::giveUpLock()
{
    enqueue([this] { return releaseLock(); });
}

Task<void> EngineWorker::releaseLock()
{
    tellIfFailed(Tr::tr("Giving up the lock"), m_session->runs().giveUpLock());
    m_backoff.reset();
    co_await readStatus();
}

void EngineWorker::saveSettings(const ProfileSettings &settings)
{
    // A first setup is shown as a sync, and Stop ends it whether it waits or runs.
    enqueue([this, settings, stop = m_queueStop.get_token()] { return save(settings, stop); });
}

Task<void> EngineWorker::save(ProfileSettings settings, std::stop_token stopSetUp)
{
    const auto current = m_session->settings();
    const bool isFirst =
        current && !current->isSetUp() && settings.organisation.isValid() && settings.company.isValid();
    if (isFirst) {
        auto report = co_await m_session->setup().setUp(settings, stopSetUp);
        tellSetUp(report);
    } else {
        Done saved = co_await m_session->setup().save(settings, m_allStop.get_token());
        tellIfFailed(Tr::tr("Saving the settings"), saved);
    }
    m_backoff.reset();
    tellSettingsAndLedger(*m_session);
    co_await readStatus();
}

void EngineWorker::connectService(Service service, const QString &clientId, const QString &clientSecret)
{
    const ClientCredentials typed(clientId, clientSecret.toUtf8());
    m_connectStop = std::stop_source();
    enqueue([this, service, typed] { return signIn(service, typed); });
}

Task<void> EngineWorker::signIn(Service service, ClientCredentials typed)
{
    m_connecting = service;
    const OpenUrl openPage = [this](const QUrl &page) {
        tellPage(page);
        return true;
    };
    const SignInWay way = m_demo ? SignInWay::FollowPage : SignInWay::Loopback;
    Done signedIn = co_await m_session->connections().connect(service, typed, way, openPage, m_connectStop.get_token());
    m_connecting = Service::Tieout;
    m_backoff.reset(); // the cause that kept a scheduled run from beginning may be gone
    tellSignedIn(service, signedIn);
    co_await readStatus();
}

void EngineWorker::submitPastedCode(const QString &code)
{
    if (!m_session)
        return;
    const Service service = m_connecting == Service::Tieout ? Service::Procore : m_connecting;
    tellIfFailed(Tr::tr("Reading the code"), m_session->connections().submitPastedCode(service, code));
}

void EngineWorker::cancelConnect()
{
    m_connectStop.request_stop();
}

void EngineWorker::disconnectService(Service service)
{
    enqueue([this, service] { return signOut(service); });
}

Task<void> EngineWorker::signOut(Service service)
{
    auto signedOut = co_await m_session->connections().disconnect(service, m_allStop.get_token());
    tellIfFailed(Tr::tr("Signing out"), signedOut);
    co_await readStatus();
}

void EngineWorker::loadChoices()
{
    enqueue([this] { return readChoices(); });
}

Task<void> EngineWorker::readChoices()
{
    auto companies = co_await m_session->connections().companies(m_allStop.get_token());
    auto organisations = co_await m_session->connections().organisations(m_allStop.get_token());
    tellChoices(companies, organisations);
}

/// Why there is no answer: the profile did not open, or the engine is closing.
Error EngineWorker::reasonForNothing() const
{
    return m_openError.value_or(Error(ErrorKind::Cancelled, QString()));
}

Task<void> EngineWorker::tellBooks()
{
    tellSettingsAndLedger(*m_session);
    co_await readStatus();
}

/// Checks the schedule of the open window, and runs of other processes.
void EngineWorker::checkSchedule()
{
    if (m_working || m_closing)
        return;
    const auto last = m_session->ledger().runs().last();
    // A run of another process that is killed leaves nothing new in the ledger: its lock is gone.
    const bool isGone = tellsOfLock() && !m_session->runs().lockHolder();
    if (isGone || (last && *last != m_lastRunSeen)) {
        m_lastRunSeen = last.value_or(std::nullopt);
        loadAll();
        return;
    }
    const auto due = m_session->runs().isDue();
    if (due && *due && m_backoff.mayStart(m_session->clock().now())) {
        qCInfo(logSchedule) << "a scheduled run is due";
        SyncRequest request;
        request.trigger = RunTrigger::Scheduled;
        startRun(request);
    }
}

void EngineWorker::close()
{
    m_closing = true;
    m_queue.clear();
    stopAll();
    m_connectStop.request_stop();
    m_allStop.request_stop();
    if (!m_working)
        finishClosing();
}

/// All users of the session go through the queue, so none is running now.
void EngineWorker::finishClosing()
{
    if (m_timer)
        m_timer->stop();
    m_session.reset();
    tellClosed();
}

} // namespace tieout
