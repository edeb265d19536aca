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

/// A builder's office whose books are both sandbox books and a profile of ours. Blocks until what it is asked is done.
/// One at a time per process: it sets TIEOUT_HOME.
class Office final {
public:
    /// Serves the world of these options and opens a profile that knows it; nobody is signed in yet.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const sandbox::SandboxOptions &options);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    [[nodiscard]] Done signIn();
    [[nodiscard]] Result<SetupReport> setUp();
    /// The program ends and starts again; its secrets were in memory, so it signs in again.
    [[nodiscard]] Done restart();
    [[nodiscard]] Result<RunReport> sync(RunTrigger trigger);
    /// Every payment that the ledger knows.
    [[nodiscard]] Result<QList<PaymentRow>> payments();

    /// Carries out one command of the people on the other side; its answer.
    QJsonObject act(const QJsonObject &command);
    /// Both services' data now.
    QJsonObject books();
    /// Lets writes of payment lines with this method break down, from the `nth` on `count` times; `action` as in
    /// docs/sandbox.md, Faults.
    void breakWrites(const QString &action, const QString &method, int nth, int count);
    /// The faults that struck since the last call; none is left afterwards.
    int clearFaults();
    /// Calls of the APIs that write (all but GET, without sign-in) since the last call, oldest first.
    QJsonArray writesSinceLastAsked();
    /// Time goes by for both.
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
    /// The sandbox's clock may have been moved by a command: ours follows.
    void followClock();

    QTemporaryDir m_home;
    QByteArray m_endpoints;
    PlayClock m_clock;
    QThread m_thread;
    QObject m_inThread; ///< lives in the thread; work is sent to it
    std::unique_ptr<sandbox::SandboxServer> m_server; ///< made, used and destroyed in the thread
    std::unique_ptr<Session> m_session;
    quint64 m_lastWrite = 0;
};

} // namespace tieout
