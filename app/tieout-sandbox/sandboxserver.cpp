// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/sandboxserver.h"

#include "app/tieout-sandbox/control/control.h"
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/world/dump.h"
#include "app/tieout-sandbox/world/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoLimit = 1'000'000'000;
constexpr qsizetype kWorthCompressing = 256;

} // namespace

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
    , m_world(std::make_unique<World>())
    , m_xero(xeroClientId(), registeredRedirectUris())
    , m_procore(procoreClientId(), procoreClientSecret(),
          registeredRedirectUris() << u"urn:ietf:wg:oauth:2.0:oob"_s << u"http://localhost"_s)
{
}

SandboxServer::~SandboxServer() = default;

std::unique_ptr<HttpServer> SandboxServer::makeServer(HttpServer::Handler handler)
{
    return std::make_unique<HttpServer>(std::move(handler), [this] { return m_world->nowMs(); });
}

std::optional<QString> SandboxServer::start(const SandboxOptions &options)
{
    m_options = options;
    for (const QString &uri : options.moreRedirectUris) {
        m_xero.identity().addRedirectUri(uri);
        m_procore.identity().addRedirectUri(uri);
    }
    reset(options.builder, options.demo);
    if (const std::optional<QString> problem = loadState())
        return problem;
    applyStartKnobs(); // they outrank what the state file remembers
    const QString xero = u"xero"_s;
    const QString procore = u"procore"_s;
    m_xeroServer = makeServer([this, xero](const ParsedRequest &parsed) { return serve(xero, parsed); });
    m_procoreServer = makeServer([this, procore](const ParsedRequest &parsed) { return serve(procore, parsed); });
    m_procoreLoginServer = makeServer([this, procore](const ParsedRequest &parsed) {
        if (ProcoreIdentity::owns(parsed.request.path))
            return serve(procore, parsed);
        Reply reply;
        reply.response = { 404, "text/html; charset=utf-8", "<h1>Not found</h1>", {} };
        return reply;
    });
    m_controlServer = makeServer([this](const ParsedRequest &parsed) {
        Reply reply;
        reply.response = answerControl(parsed.request, *this);
        return reply;
    });
    if (const std::optional<QString> problem = m_xeroServer->listen(options.xeroPort))
        return problem;
    if (const std::optional<QString> problem = m_procoreServer->listen(options.procorePort))
        return problem;
    if (const std::optional<QString> problem = m_procoreLoginServer->listen(options.procoreLoginPort))
        return problem;
    return m_controlServer->listen(options.controlPort);
}

QByteArray SandboxServer::endpointsJson() const
{
    return endpointsLine({ xeroOrigin(), procoreOrigin(), procoreLoginOrigin(), controlOrigin() },
        m_options.moreRedirectUris, m_options.realLimits);
}

void SandboxServer::reset(const BuilderOptions &builder, bool demo)
{
    m_options.builder = builder;
    m_options.demo = demo;
    *m_world = demo ? buildDemoWorld() : buildWorld(builder);
    m_log.clear();
    m_faults.clear();
    m_knobs.reset();
    setRealLimits(m_options.realLimits);
    applyStartKnobs();
}

void SandboxServer::applyStartKnobs()
{
    for (const KnobSetting &setting : std::as_const(m_options.knobs)) {
        [[maybe_unused]] const std::optional<QString> problem = setKnob(m_knobs, m_world->knobs, setting);
        Q_ASSERT(!problem); // the command line tried them
    }
    applyDayLimit();
}

void SandboxServer::applyDayLimit()
{
    if (m_options.realLimits)
        m_xero.limits().numbers().day = m_knobs.number(u"xero.day-limit"_s);
}

void SandboxServer::setRealLimits(bool real)
{
    m_options.realLimits = real;
    m_xero.limits() =
        XeroLimits(real ? XeroLimitNumbers {} : XeroLimitNumbers { kNoLimit, kNoLimit, kNoLimit, kNoLimit });
    m_procore.limits() = ProcoreLimits(real ? ProcoreLimitNumbers {} : ProcoreLimitNumbers { kNoLimit, kNoLimit });
    applyDayLimit();
}

Reply SandboxServer::serve(const QString &service, const ParsedRequest &parsed)
{
    const quint64 number = m_log.arrived(service, parsed, m_world->nowMs());
    const std::optional<FaultRule> fault = m_faults.strike(service, parsed.sentMethod(), parsed.request);
    Reply reply;
    const bool handled = !fault || fault->commits();
    if (handled)
        reply = askFront(service, parsed.request);
    finishDelivery(service, parsed.request, reply);
    if (fault)
        applyFault(*fault, reply);
    m_log.answered(number, reply, handled, fault ? nameOf(fault->action) : QString());
    return reply;
}

Reply SandboxServer::askFront(const QString &service, const Request &request)
{
    if (service == QLatin1String("xero"))
        return m_xero.answer(request, xeroOrigin(), *m_world, m_knobs);
    return m_procore.answer(request, *m_world, m_knobs);
}

void SandboxServer::finishDelivery(const QString &service, const Request &request, Reply &reply) const
{
    reply.delivery.delay = std::chrono::milliseconds(m_knobs.number(service + u".latency"_s));
    if (m_knobs.is(u"gzip"_s, u"on"_s))
        reply.delivery.gzip = reply.response.body.size() >= kWorthCompressing
            && request.header("accept-encoding").toLower().contains("gzip");
}

std::optional<QString> SandboxServer::saveState() const
{
    if (m_options.stateFile.isEmpty())
        return std::nullopt;
    const QJsonObject state { { u"world"_s, saveWorld(*m_world) }, { u"xeroIdentity"_s, m_xero.identity().save() },
        { u"procoreIdentity"_s, m_procore.identity().save() } };
    QSaveFile file(m_options.stateFile);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(state).toJson()) > 0 && file.commit();
    if (written)
        return std::nullopt;
    return u"The state file %1 cannot be written: %2"_s.arg(m_options.stateFile, file.errorString());
}

std::optional<QString> SandboxServer::loadState()
{
    QFile file(m_options.stateFile);
    if (m_options.stateFile.isEmpty() || !file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return u"The state file %1 cannot be read: %2"_s.arg(m_options.stateFile, file.errorString());
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    std::optional<World> world = loadWorld(state.value(u"world"_s).toObject());
    if (!world)
        return u"The state file %1 is not a saved sandbox."_s.arg(m_options.stateFile);
    *m_world = std::move(*world);
    m_xero.identity().load(state.value(u"xeroIdentity"_s).toObject());
    m_procore.identity().load(state.value(u"procoreIdentity"_s).toObject());
    return std::nullopt;
}

} // namespace tieout::sandbox
