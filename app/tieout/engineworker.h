// SPDX-License-Identifier: Apache-2.0
// The engine's side of the window: lives in the engine thread, owns the session, answers by signals with values.
#pragma once

#include "app/session/session.h"
#include "core/schedule/startbackoff.h"
#include "core/sync/syncfacade.h"

#include <QTimer>

#include <deque>

namespace tieout {

class DemoSandbox;

/// Whatever touches services or settings waits in one queue, so that no two of them meet: a sign-in, a run, a change of
/// settings. What only reads the ledger is answered at once, during a run too.
class EngineWorker final : public QObject {
    Q_OBJECT
public:
    /// `demo` is the sandbox of the demo company, outliving the worker; null otherwise.
    EngineWorker(SessionOptions options, DemoSandbox *demo);
    ~EngineWorker() override;

    // All of these are called in the engine thread.
    void open();
    void loadAll();
    void startRun(const SyncRequest &request);
    void stopRun();
    void saveSettings(const ProfileSettings &settings);
    void connectService(Service service, const QString &clientId, const QString &clientSecret);
    void submitPastedCode(const QString &code);
    void cancelConnect();
    void disconnectService(Service service);
    void loadChoices();
    void loadEvents(PaymentId payment);
    /// Stops what runs, waits for it and closes the session; closed() follows.
    void close();

    /// Addresses of pages for people; invalid before the session is open. Safe to call from another thread only while
    /// the engine thread is blocked or through invokeMethod.
    [[nodiscard]] QUrl urlOf(QUrl (SessionPages::*link)(const PaymentRow &) const, const PaymentRow &row) const;

Q_SIGNALS:
    void statusChanged(tieout::AppStatus status);
    void settingsChanged(tieout::ProfileSettings settings);
    void accountsChanged(QList<tieout::Account> accounts);
    void invoicesChanged(QList<tieout::InvoiceRow> invoices);
    void paymentsChanged(QList<tieout::PaymentRow> payments);
    void paymentsUpdated(QList<tieout::PaymentRow> payments);
    void progressChanged(tieout::SyncProgress progress);
    void runFinished(tieout::RunReport report);
    void previewReady(tieout::RunReport report);
    void setUpFinished(tieout::SetupReport report);
    void signInFinished(tieout::Service service);
    void choicesLoaded(QList<tieout::Company> companies, QList<tieout::Connection> organisations);
    void eventsLoaded(tieout::PaymentId payment, QList<tieout::PaymentEvent> events);
    void failed(QString operation, tieout::Error error);
    /// A page that the person's browser has to show.
    void pageWanted(QUrl page);
    void closed();

private:
    using Job = std::function<Task<void>()>;
    /// False when nothing can be done any more, or could not from the start: the profile did not open.
    bool enqueue(Job job);
    Task<void> workThroughQueue();
    Task<void> prepareDemoCompany();
    Task<void> tellStatus();
    Task<void> runOnce(SyncRequest request, std::stop_token stop);
    void tellEnd(const SyncRequest &request, const Result<RunReport> &report);
    Task<void> save(ProfileSettings settings);
    Task<void> signIn(Service service, ClientCredentials typed);
    Task<void> signOut(Service service);
    Task<void> tellChoices();
    void finishClosing();
    void tellBooks();
    void tellPayments(const QList<PaymentId> &payments);
    void checkSchedule();
    template <typename T> [[nodiscard]] bool tellFailure(const QString &operation, const Result<T> &result);

    SessionOptions m_options;
    DemoSandbox *m_demo;
    std::unique_ptr<Session> m_session;
    std::deque<Job> m_queue;
    bool m_working = false;
    bool m_closing = false;
    std::stop_source m_runStop;
    std::stop_source m_connectStop;
    std::stop_source m_allStop;
    Service m_connecting = Service::Tieout;
    std::optional<AppStatus> m_status;
    std::optional<RunRow> m_lastRunSeen;
    std::optional<Error> m_openError; ///< why there is no session
    StartBackoff m_backoff;
    bool m_runQueued = false;
    QTimer *m_timer = nullptr; ///< made in the engine thread
};

} // namespace tieout
