// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/front/xerofront.h"

#include "app/tieout-sandbox/front/outage.h"
#include "app/tieout-sandbox/pages/pages.h"
#include "app/tieout-sandbox/world/world.h"
#include "app/tieout-sandbox/xero/xeroapi.h"

#include <QUuid>

namespace tieout::sandbox {

namespace {

bool isApi(const QString &path)
{
    return path.startsWith(QLatin1String("/api.xro/"), Qt::CaseInsensitive)
        || path.startsWith(QLatin1String("/connections"), Qt::CaseInsensitive);
}

bool isConnections(const QString &path)
{
    return path.startsWith(QLatin1String("/connections"), Qt::CaseInsensitive);
}

} // namespace

XeroFront::XeroFront(QString clientId, QStringList redirectUris)
    : m_identity(std::move(clientId), std::move(redirectUris))
{
}

Reply XeroFront::answer(const Request &request, const QString &origin, World &world, const ServerKnobs &knobs)
{
    Reply reply;
    if (XeroIdentity::owns(request.path)) {
        reply.response = m_identity.answer(request, origin, knobs, world.nowMs());
        if (const std::optional<QString> event = m_identity.takeConsentEvent())
            world.connectTenants(*event);
        if (m_identity.takeConnectionsRemoved()) {
            for (auto &tenant : world.tenants)
                tenant.connected = false;
        }
        return reply;
    }
    if (!isApi(request.path)) {
        reply.response = answerPage(request, world);
        return reply;
    }
    reply = answerApi(request, world, knobs);
    reply.response.headers.append(
        { "Xero-Correlation-Id", QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1() });
    return reply;
}

Reply XeroFront::answerApi(const Request &request, World &world, const ServerKnobs &knobs)
{
    Reply reply;
    if (const std::optional<Response> outage = xeroOutage(request, world, knobs)) {
        reply.response = *outage;
        return reply;
    }
    const qint64 now = world.nowMs();
    const BearerCheck checked = m_identity.check(request, now);
    if (checked.refusal) {
        reply.response = *checked.refusal;
        return reply;
    }
    const QString tenant =
        isConnections(request.path) ? QString() : QString::fromLatin1(request.header("xero-tenant-id"));
    const XeroLimits::Admission admission = m_limits.admit(tenant.toLower(), now);
    reply.response = admission.refusal ? *admission.refusal : answerXero(request, checked.caller, world);
    reply.response.headers.append(admission.headers);
    reply.inFlight = admission.inFlight;
    damageXeroReply(knobs, reply);
    return reply;
}

} // namespace tieout::sandbox
