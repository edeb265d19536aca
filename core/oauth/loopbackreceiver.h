// SPDX-License-Identifier: Apache-2.0
// The small listener that receives the browser's callback at the end of a sign-in.
#pragma once

#include "core/base/wakeup.h"
#include "core/oauth/callbackrequest.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace tieout {

/// One sign-in: listens once, waits once, then closes.
///
///     browser ──GET /callback?code&state──▶ 127.0.0.1 and ::1, the same fixed port
///        wrong path, wrong state, garbage, silence, too much ──▶ 4xx or closed, the wait goes on
///        the first right one ──▶ a small page, the listener closes, wait() ends
///
/// Both address families, because a browser resolves localhost to either (api facts, Xero 6.2). Fixed ports, because
/// the services compare the redirect address exactly. Logs nothing of a request except the reason for refusing it.
class LoopbackReceiver final : public QObject {
    Q_OBJECT

public:
    /// The page for the person shows `serviceName`.
    LoopbackReceiver(QString serviceName, QByteArray state);
    ~LoopbackReceiver() override;

    /// Takes the first of these addresses whose port is free in both families, and returns it. Busy when all are taken
    /// (the error names the ports and what to do); Configuration when there are none to try.
    [[nodiscard]] Result<QString> listen(const QStringList &redirectUris);
    /// Timeout or Cancelled when the callback did not come.
    [[nodiscard]] Task<Result<CallbackAnswer>> wait(std::chrono::milliseconds longest, std::stop_token stop);
    /// Ends the wait with an answer from elsewhere (pasted by a person). False when there is one already.
    [[nodiscard]] bool accept(CallbackAnswer answer);
    void close();

private:
    enum class Bind { Bound, Occupied, NoSuchFamily };
    [[nodiscard]] bool listenOn(quint16 port);
    [[nodiscard]] Bind bind(const QString &address, quint16 port);
    void onConnection(QTcpServer *server);
    void onBytes(QTcpSocket *socket);
    void onClosed(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QByteArray &text);

    QString m_serviceName;
    QByteArray m_state;
    QString m_path;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    int m_open = 0; ///< connections
    QTcpSocket *m_bringer = nullptr; ///< carried the callback and receives the page
    std::optional<CallbackAnswer> m_answer;
    Wakeup m_wakeup;
};

} // namespace tieout
