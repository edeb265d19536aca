// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/sandboxserver.h"

#include "app/tieout-sandbox/control/control.h"
#include "app/tieout-sandbox/endpoints.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWorthCompressing = 256;

} // namespace

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
{
}

SandboxServer::~SandboxServer() = default;

std::unique_ptr<HttpServer> SandboxServer::makeServer(Speaks speaks, HttpServer::Handler handler)
{
    HttpServer::Terms terms;
    if (m_tls && speaks == Speaks::AsTheServices)
        terms = [this] { return m_tls->terms(m_sandbox.knobs()); };
    return std::make_unique<HttpServer>(
        std::move(handler), [this] { return m_sandbox.world().nowMs(); }, std::move(terms));
}

std::optional<QString> SandboxServer::start(const SandboxOptions &options)
{
    if (const std::optional<QString> problem = m_sandbox.setUp(options))
        return problem;
    if (options.tls) {
        m_tls = std::make_unique<TlsSide>();
        if (const std::optional<QString> problem = m_tls->problem())
            return problem;
    }
    makeServers();
    if (const std::optional<QString> problem = m_xeroServer->listen(options.xeroPort))
        return problem;
    if (const std::optional<QString> problem = m_procoreServer->listen(options.procorePort))
        return problem;
    if (const std::optional<QString> problem = m_procoreLoginServer->listen(options.procoreLoginPort))
        return problem;
    return m_controlServer->listen(options.controlPort);
}

void SandboxServer::makeServers()
{
    constexpr Speaks kAsServices = Speaks::AsTheServices;
    const QString xero = u"xero"_s;
    const QString procore = u"procore"_s;
    m_xeroServer = makeServer(kAsServices, [this, xero](const ParsedRequest &parsed) { return serve(xero, parsed); });
    m_procoreServer =
        makeServer(kAsServices, [this, procore](const ParsedRequest &parsed) { return serve(procore, parsed); });
    m_procoreLoginServer = makeServer(kAsServices, [this, procore](const ParsedRequest &parsed) {
        if (ProcoreIdentity::owns(parsed.request.path))
            return serve(procore, parsed);
        Reply reply;
        reply.response = { 404, "text/html; charset=utf-8", "<h1>Not found</h1>", {} };
        return reply;
    });
    m_controlServer = makeServer(Speaks::PlainHttp, [this](const ParsedRequest &parsed) {
        Reply reply;
        reply.response = answerControl(parsed.request, m_sandbox);
        return reply;
    });
}

QByteArray SandboxServer::endpointsJson() const
{
    const QString caFile = m_tls ? m_tls->caFile() : QString();
    return endpointsLine({ xeroOrigin(), procoreOrigin(), procoreLoginOrigin(), controlOrigin(), caFile },
        m_sandbox.options().moreRedirectUris, m_sandbox.options().realLimits);
}

Reply SandboxServer::serve(const QString &service, const ParsedRequest &parsed)
{
    const quint64 number = m_sandbox.log().arrived(service, parsed, m_sandbox.world().nowMs());
    const std::optional<FaultRule> fault = m_sandbox.faults().strike(service, parsed.sentMethod(), parsed.request);
    Reply reply;
    const bool handled = !fault || fault->commits();
    if (handled)
        reply = askFront(service, parsed.request);
    finishDelivery(service, parsed.request, reply);
    if (fault)
        applyFault(*fault, reply);
    m_sandbox.log().answered(number, reply, handled, fault ? nameOf(fault->action) : QString());
    return reply;
}

Reply SandboxServer::askFront(const QString &service, const Request &request)
{
    if (service == QLatin1String("xero"))
        return m_sandbox.xero().answer(request, xeroOrigin(), m_sandbox.world(), m_sandbox.knobs());
    return m_sandbox.procore().answer(request, m_sandbox.world(), m_sandbox.knobs());
}

void SandboxServer::finishDelivery(const QString &service, const Request &request, Reply &reply)
{
    reply.delivery.delay = std::chrono::milliseconds(m_sandbox.knobs().number(service + u".latency"_s));
    if (m_sandbox.knobs().is(u"gzip"_s, u"on"_s))
        reply.delivery.gzip = reply.response.body.size() >= kWorthCompressing
            && request.header("accept-encoding").toLower().contains("gzip");
}

} // namespace tieout::sandbox
