// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/engineworker.h"

#include "app/session/demo.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"

#include <QCoroTask>

namespace tieout {

namespace {

using namespace std::chrono_literals;

/// How often the schedule and the runs of other processes are looked at: a run made by the command line shows within
/// two seconds.
constexpr auto kScheduleCheckInterval = 1500ms;

} // namespace

EngineWorker::EngineWorker(SessionOptions options, DemoSandbox *demo)
    : m_options(std::move(options))
    , m_demo(demo)
{
}

EngineWorker::~EngineWorker() = default;

template <typename T> bool EngineWorker::tellFailure(const QString &operation, const Result<T> &result)
{
    if (result)
        return false;
    if (result.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(operation, result.error());
    return true;
}

void EngineWorker::open()
{
    m_options.observer.progress = [this](const SyncProgress &progress) { Q_EMIT progressChanged(progress); };
    m_options.observer.paymentsChanged = [this](const QList<PaymentId> &payments) { tellPayments(payments); };
    auto session = Session::open(m_options);
    if (tellFailure(Tr::tr("Opening the profile"), session)) {
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
    if (!tellFailure(Tr::tr("Preparing the demo company"), prepared))
        co_await tellStatus();
    tellBooks();
}

void EngineWorker::loadAll()
{
    if (!m_session)
        return;
    tellBooks();
    enqueue([this] { return tellStatus(); });
}

void EngineWorker::tellBooks()
{
    const auto settings = m_session->settings();
    if (!tellFailure(Tr::tr("Reading the settings"), settings))
        Q_EMIT settingsChanged(*settings);
    const auto accounts = m_session->ledger().bills().accounts();
    if (!tellFailure(Tr::tr("Reading the ledger"), accounts))
        Q_EMIT accountsChanged(accounts->values());
    const auto invoices = m_session->ledger().overview().invoices();
    if (!tellFailure(Tr::tr("Reading the ledger"), invoices))
        Q_EMIT invoicesChanged(*invoices);
    const auto payments = m_session->ledger().overview().payments(PaymentFilter());
    if (!tellFailure(Tr::tr("Reading the ledger"), payments))
        Q_EMIT paymentsChanged(*payments);
}

Task<void> EngineWorker::tellStatus()
{
    auto status = co_await m_session->status().read(m_allStop.get_token());
    if (tellFailure(Tr::tr("Reading the state"), status)) {
        // The window must not believe for ever in a run that has ended.
        if (m_status && std::exchange(m_status->isRunning, false))
            Q_EMIT statusChanged(*m_status);
        co_return;
    }
    status->isDemo = m_demo != nullptr;
    m_status = *status;
    m_lastRunSeen = status->lastRun;
    Q_EMIT statusChanged(*status);
}

void EngineWorker::tellPayments(const QList<PaymentId> &payments)
{
    PaymentFilter filter;
    filter.payments = payments;
    const auto rows = m_session->ledger().overview().payments(filter);
    if (!tellFailure(Tr::tr("Reading the ledger"), rows))
        Q_EMIT paymentsUpdated(*rows);
}

void EngineWorker::startRun(const SyncRequest &request)
{
    if (m_runQueued)
        return; // a second click while the first is on its way
    // Made here and not when its turn comes: it can be stopped while it still waits in the queue.
    m_runStop = std::stop_source();
    m_runQueued = true;
    if (enqueue([this, request, stop = m_runStop.get_token()] { return runOnce(request, stop); }))
        return;
    m_runQueued = false;
    Q_EMIT failed(Tr::tr("Sync"), m_openError.value_or(Error(ErrorKind::Cancelled, QString())));
}

Task<void> EngineWorker::runOnce(SyncRequest request, std::stop_token stop)
{
    if (m_status) {
        m_status->isRunning = true;
        Q_EMIT statusChanged(*m_status);
    }
    auto report = co_await m_session->runs().run(request, stop);
    m_runQueued = false;
    if (report)
        m_backoff.reset();
    else if (request.trigger == RunTrigger::Scheduled)
        m_backoff.startFailed(m_session->clock().now());
    tellBooks();
    co_await tellStatus();
    tellEnd(request, report);
}

/// Every run has one end that the window hears of: one that was stopped before it began too.
void EngineWorker::tellEnd(const SyncRequest &request, const Result<RunReport> &report)
{
    if (!report) {
        const bool isQuiet = request.trigger == RunTrigger::Scheduled && report.error().kind == ErrorKind::Busy;
        if (!isQuiet)
            Q_EMIT failed(request.dryRun ? Tr::tr("Preview") : Tr::tr("Sync"), report.error());
    } else if (request.dryRun) {
        Q_EMIT previewReady(*report);
    } else {
        Q_EMIT runFinished(*report);
    }
}

void EngineWorker::stopRun()
{
    m_runStop.request_stop();
}

void EngineWorker::saveSettings(const ProfileSettings &settings)
{
    enqueue([this, settings] { return save(settings); });
}

Task<void> EngineWorker::save(ProfileSettings settings)
{
    const auto current = m_session->settings();
    const bool isFirst =
        current && !current->isSetUp() && settings.organisation.isValid() && settings.company.isValid();
    if (isFirst) {
        auto report = co_await m_session->setup().setUp(settings, m_allStop.get_token());
        if (!tellFailure(Tr::tr("Setting up the sync"), report))
            Q_EMIT setUpFinished(*report);
    } else {
        Done saved = co_await m_session->setup().save(settings, m_allStop.get_token());
        [[maybe_unused]] const bool told = tellFailure(Tr::tr("Saving the settings"), saved);
    }
    m_backoff.reset();
    tellBooks();
    co_await tellStatus();
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
        Q_EMIT pageWanted(page);
        return true;
    };
    const SignInWay way = m_demo ? SignInWay::FollowPage : SignInWay::Loopback;
    Done signedIn = co_await m_session->connections().connect(service, typed, way, openPage, m_connectStop.get_token());
    m_connecting = Service::Tieout;
    m_backoff.reset(); // what kept a scheduled run from beginning may be mended
    if (!tellFailure(Tr::tr("Signing in"), signedIn))
        Q_EMIT signInFinished(service);
    co_await tellStatus();
}

void EngineWorker::submitPastedCode(const QString &code)
{
    if (!m_session)
        return;
    const Service service = m_connecting == Service::Tieout ? Service::Procore : m_connecting;
    [[maybe_unused]] const bool told =
        tellFailure(Tr::tr("Reading the code"), m_session->connections().submitPastedCode(service, code));
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
    [[maybe_unused]] const bool told = tellFailure(Tr::tr("Signing out"), signedOut);
    co_await tellStatus();
}

void EngineWorker::loadChoices()
{
    enqueue([this] { return tellChoices(); });
}

Task<void> EngineWorker::tellChoices()
{
    auto companies = co_await m_session->connections().companies(m_allStop.get_token());
    auto organisations = co_await m_session->connections().organisations(m_allStop.get_token());
    // One side may be signed in before the other: what can be chosen is shown.
    const QList<Company> known = companies ? *companies : QList<Company>();
    const QList<Connection> connected = organisations ? *organisations : QList<Connection>();
    Q_EMIT choicesLoaded(known, connected);
}

void EngineWorker::loadEvents(PaymentId payment)
{
    if (!m_session)
        return;
    const auto events = m_session->ledger().runs().eventsOf(payment);
    if (!tellFailure(Tr::tr("Reading the history"), events))
        Q_EMIT eventsLoaded(payment, *events);
}

QUrl EngineWorker::urlOf(QUrl (SessionPages::*link)(const PaymentRow &) const, const PaymentRow &row) const
{
    return m_session ? (m_session->pages().*link)(row) : QUrl();
}

/// The schedule of the open window, and runs of other processes.
void EngineWorker::checkSchedule()
{
    if (m_working || m_closing)
        return;
    const auto last = m_session->ledger().runs().last();
    if (last && *last != m_lastRunSeen) {
        m_lastRunSeen = *last;
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
    m_runStop.request_stop();
    m_connectStop.request_stop();
    m_allStop.request_stop();
    if (!m_working)
        finishClosing();
}

/// Everything that used the session went through the queue, so nothing of it runs any more.
void EngineWorker::finishClosing()
{
    if (m_timer)
        m_timer->stop();
    m_session.reset();
    Q_EMIT closed();
}

} // namespace tieout
