// SPDX-License-Identifier: Apache-2.0
// The engine's side of the window: lives in the engine thread, owns the session and does what the window asks for.
#pragma once

#include "app/tieout/engineanswers.h"
#include "core/schedule/startbackoff.h"

#include <QTimer>

#include <deque>

namespace tieout {

class DemoSandbox;

/// Whether work for one part of the window changes what all of them show.
enum class AfterWork { TellNothing, TellBooks };

/// How the window shows work while it waits or goes on: what it shows as a sync, Stop ends in the queue too.
enum class ShownAs { Work, Sync };

/// A sign-in, a run, a change of settings: whatever uses services or settings waits in one queue, so that no two of
/// them overlap. Requests that only read the ledger are answered at once, even during a run.
class EngineWorker final : public EngineAnswers {
    Q_OBJECT
public:
    /// `demo` is the demo company's sandbox and outlives the worker; otherwise null.
    EngineWorker(SessionOptions options, DemoSandbox *demo);
    ~EngineWorker() override;

    // Call all of these in the engine thread.
    void open();
    void loadAll();
    void startRun(const SyncRequest &request);
    void stopRun();
    void giveUpLock();
    void saveSettings(const ProfileSettings &settings);
    void connectService(Service service, const QString &clientId, const QString &clientSecret);
    void submitPastedCode(const QString &code);
    void cancelConnect();
    void disconnectService(Service service);
    void loadChoices();

    /// Work for one part of the window, and where its answer goes.
    template <typename T> using Work = std::function<Task<Result<T>>(Session &, std::stop_token)>;
    template <typename T> using Answer = std::function<void(const Result<T> &)>;
    /// Waits in the queue. Without a session it answers at once with the error of opening; an engine that closes first
    /// does not answer any more.
    template <typename T> void ask(Work<T> work, AfterWork after, Answer<T> answer, ShownAs shownAs = ShownAs::Work)
    {
        const std::stop_source stop = shownAs == ShownAs::Sync ? m_queueStop : std::stop_source(std::nostopstate);
        if (!enqueue([this, work, after, answer, stop] { return workOn<T>(work, after, answer, stop); }))
            answer(tieout::failed(reasonForNothing()));
    }
    /// Reads what is on this computer, at once.
    template <typename T> Result<T> look(const std::function<Result<T>(Session &)> &read)
    {
        if (!m_session)
            return tieout::failed(reasonForNothing());
        return read(*m_session);
    }
    /// Stops what is running, waits for it and closes the session; closed() follows.
    void close();

private:
    using Job = std::function<Task<void>()>;
    template <typename T>
    Task<void> workOn(Work<T> work, AfterWork after, Answer<T> answer, std::stop_source whileItWaited)
    {
        if (whileItWaited.stop_requested()) {
            answer(tieout::failed(Error(ErrorKind::Cancelled, QString())));
            co_return;
        }
        // A decision's run is stopped by the same click as any other.
        m_workStop = std::stop_source();
        Task<Result<T>> task = work(*m_session, m_workStop.get_token());
        const Result<T> result = co_await task;
        answer(result);
        if (after == AfterWork::TellBooks)
            co_await tellBooks();
    }
    Task<void> tellBooks();
    [[nodiscard]] Error reasonForNothing() const;
    /// False when nothing more can be done: closing, or the profile did not open.
    bool enqueue(Job job);
    Task<void> workThroughQueue();
    Task<void> prepareDemoCompany();
    Task<void> readStatus();
    Task<void> runOnce(SyncRequest request, std::stop_token stop);
    void stopAll();
    Task<void> releaseLock();
    Task<void> save(ProfileSettings settings, std::stop_token stopSetUp);
    Task<void> signIn(Service service, ClientCredentials typed);
    Task<void> signOut(Service service);
    Task<void> readChoices();
    void finishClosing();
    void checkSchedule();

    SessionOptions m_options;
    DemoSandbox *m_demo;
    std::unique_ptr<Session> m_session;
    std::deque<Job> m_queue;
    bool m_working = false;
    bool m_closing = false;
    std::stop_source m_runStop;
    std::stop_source m_workStop; ///< of the work that a part of the window asked for, once its turn has come
    std::stop_source m_queueStop; ///< of all that waits and is shown as a sync, and of a first setup
    std::stop_source m_connectStop;
    std::stop_source m_allStop;
    Service m_connecting = Service::Tieout;
    std::optional<RunRow> m_lastRunSeen;
    std::optional<Error> m_openError; ///< why there is no session
    StartBackoff m_backoff;
    bool m_runQueued = false;
    bool m_isStopAsked = false; ///< by a person, of the run that was started last; closing asks nobody
    QTimer *m_timer = nullptr; ///< created in the engine thread
};

} // namespace tieout
