// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/http/httpserver.h"
#include "app/tieout-sandbox/sandbox.h"
#include "app/tieout-sandbox/tlsside.h"

#include <QObject>

#include <memory>

namespace tieout::sandbox {

/// Both services and the control address on loopback, on the event loop of the thread that starts it. Serves until it
/// is destroyed. The control address speaks http even when the services speak https: it works whatever they show.
///
///     request ─▶ log ─▶ fault? ─▶ front (sign-in | token, limits, API | page) ─▶ fault? ─▶ answer
class SandboxServer final : public QObject {
    Q_OBJECT
public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// A sentence that says what is wrong (a port in use, an unreadable state file); nothing when it serves.
    [[nodiscard]] std::optional<QString> start(const SandboxOptions &options);
    /// One line of JSON with all addresses, ids and the secret, as shown in docs/sandbox.md.
    QByteArray endpointsJson() const;

    Sandbox &sandbox() { return m_sandbox; }
    QString xeroOrigin() const { return m_xeroServer->origin(); }
    QString procoreOrigin() const { return m_procoreServer->origin(); }
    /// The address of Procore's sign-in; it has only /oauth.
    QString procoreLoginOrigin() const { return m_procoreLoginServer->origin(); }
    QString controlOrigin() const { return m_controlServer->origin(); }

private:
    Reply serve(const QString &service, const ParsedRequest &parsed);
    Reply askFront(const QString &service, const Request &request);
    void finishDelivery(const QString &service, const Request &request, Reply &reply);
    enum class Speaks { PlainHttp, AsTheServices };
    void makeServers();
    std::unique_ptr<HttpServer> makeServer(Speaks speaks, HttpServer::Handler handler);

    Sandbox m_sandbox;
    std::unique_ptr<TlsSide> m_tls; ///< outlives the servers; null over http
    std::unique_ptr<HttpServer> m_xeroServer;
    std::unique_ptr<HttpServer> m_procoreServer;
    std::unique_ptr<HttpServer> m_procoreLoginServer;
    std::unique_ptr<HttpServer> m_controlServer;
};

} // namespace tieout::sandbox
