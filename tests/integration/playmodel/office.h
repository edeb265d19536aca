// SPDX-License-Identifier: Apache-2.0
// Both services and the program in one process: the sandbox on its own thread, a real session in this one.
#pragma once

#include "app/session/session.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "tests/integration/playmodel/playclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace tieout {

/// A builder's office whose books are both the sandbox's and a profile of ours. Every call blocks until it is done.
/// Only one at a time per process, because it sets TIEOUT_HOME.
class Office final {
public:
    /// Serves the world of these options and opens a profile for it; nobody is signed in yet.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const sandbox::SandboxOptions &options);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    [[nodiscard]] Done signIn();
    [[nodiscard]] Result<SetupReport> setUp();
    /// The program ends and starts again; since its secrets were in memory, it signs in again.
    [[nodiscard]] Done restart();
    [[nodiscard]] Result<RunReport> sync(RunTrigger trigger);
    /// All payments in the ledger.
    [[nodiscard]] Result<QList<PaymentRow>> payments();

    /// Carries out one command of the people on the other side; returns its answer.
    QJsonObject act(const QJsonObject &command);
    /// Both services' current data.
    QJsonObject books();
    /// Makes `count` calls of payment lines with this method fail, starting with the `nth`; `action` is as in
    /// docs/sandbox.md, Faults, except that "status" comes with this one.
    void breakCalls(const QString &action, const QString &method, int nth, int count, int status = 500);
    /// The faults that applied since the last call; none is left afterwards.
    int clearFaults();
    /// Writing API calls (all but GET, without sign-in) since the last call of this, oldest first.
    QJsonArray writesSinceLastAsked();
    /// Time passes for both.
    void letPass(std::chrono::seconds duration);
    /// The program's clock.
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Office() = default;
    [[nodiscard]] std::optional<QString> serve(const sandbox::SandboxOptions &options);
    [[nodiscard]] Done makeHome();
    [[nodiscard]] Done openSession();
    [[nodiscard]] Task<Done> connectBoth();
    template <typename Work> void atTheOtherSide(Work work)
    {
        QMetaObject::invokeMethod(&m_inThread, work, Qt::BlockingQueuedConnection);
    }
    /// A command may have moved the sandbox's clock: ours follows.
    void followClock();

    QTemporaryDir m_home;
    QByteArray m_endpoints;
    PlayClock m_clock;
    QThread m_thread;
    QObject m_inThread; ///< lives in the thread; work is sent to it
    std::unique_ptr<sandbox::SandboxServer> m_server; ///< created, used and destroyed in the thread
    std::unique_ptr<Session> m_session;
    quint64 m_lastWrite = 0;
};

} // namespace tieout
