// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/control/knobset.h"
#include "app/tieout-sandbox/control/requestlog.h"
#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/faults/faultqueue.h"
#include "app/tieout-sandbox/front/procorefront.h"
#include "app/tieout-sandbox/front/xerofront.h"
#include "app/tieout-sandbox/http/httpserver.h"
#include "app/tieout-sandbox/world/builder.h"

#include <QObject>

#include <memory>

namespace tieout::sandbox {

/// How a sandbox is set up. Ports of 0 take free ones.
struct SandboxOptions {
    BuilderOptions builder;
    bool demo = false; ///< the demo company instead of a built one
    bool realLimits = true; ///< the vendors' rate limits, or none
    quint16 xeroPort = 0;
    quint16 procorePort = 0;
    quint16 controlPort = 0;
    quint16 procoreLoginPort = 0;
    QList<KnobSetting> knobs; ///< set at the start and again after each reset
    QString stateFile; ///< read at the start when it exists, written by saveState()
    QStringList moreRedirectUris; ///< registered with both services besides the printed ones
};

/// Both services and the control address on loopback, on the event loop of the thread that starts it. Serves until it
/// is destroyed.
///
///     request ─▶ log ─▶ fault? ─▶ front (sign-in | token, limits, API | page) ─▶ fault? ─▶ answer
class SandboxServer final : public QObject {
    Q_OBJECT
public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// The sentence of what is wrong (a port in use, an unreadable state file), or nothing when it serves.
    [[nodiscard]] std::optional<QString> start(const SandboxOptions &options);
    /// One line: where everything lives, ids, secret (design 4.2).
    QByteArray endpointsJson() const;
    /// Writes the state file, if there is one. The sentence of what is wrong, or nothing.
    [[nodiscard]] std::optional<QString> saveState() const;

    /// Builds the world anew, with empty log, faults and limit windows. Whoever is signed in stays so.
    void reset(const BuilderOptions &builder, bool demo);
    /// The vendors' numbers, or none at all.
    void setRealLimits(bool real);
    /// Takes over what the knob xero.day-limit says, unless there are no limits.
    void applyDayLimit();

    World &world() { return *m_world; }
    ServerKnobs &knobs() { return m_knobs; }
    FaultQueue &faults() { return m_faults; }
    RequestLog &log() { return m_log; }
    XeroFront &xero() { return m_xero; }
    ProcoreFront &procore() { return m_procore; }
    const SandboxOptions &options() const { return m_options; }
    QString xeroOrigin() const { return m_xeroServer->origin(); }
    QString procoreOrigin() const { return m_procoreServer->origin(); }
    /// Where people sign in to Procore; only /oauth lives there.
    QString procoreLoginOrigin() const { return m_procoreLoginServer->origin(); }
    QString controlOrigin() const { return m_controlServer->origin(); }

private:
    Reply serve(const QString &service, const ParsedRequest &parsed);
    Reply askFront(const QString &service, const Request &request);
    void finishDelivery(const QString &service, const Request &request, Reply &reply) const;
    void applyStartKnobs();
    std::optional<QString> loadState();
    std::unique_ptr<HttpServer> makeServer(HttpServer::Handler handler);

    SandboxOptions m_options;
    std::unique_ptr<World> m_world;
    ServerKnobs m_knobs;
    FaultQueue m_faults;
    RequestLog m_log;
    XeroFront m_xero;
    ProcoreFront m_procore;
    std::unique_ptr<HttpServer> m_xeroServer;
    std::unique_ptr<HttpServer> m_procoreServer;
    std::unique_ptr<HttpServer> m_procoreLoginServer;
    std::unique_ptr<HttpServer> m_controlServer;
};

} // namespace tieout::sandbox
