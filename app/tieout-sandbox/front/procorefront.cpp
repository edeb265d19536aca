// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/front/procorefront.h"

#include "app/tieout-sandbox/front/outage.h"
#include "app/tieout-sandbox/pages/pages.h"
#include "app/tieout-sandbox/procore/procoreapi.h"
#include "app/tieout-sandbox/world/world.h"

#include <QUuid>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

ProcoreFront::ProcoreFront(QString clientId, QString clientSecret, QStringList redirectUris)
    : m_identity(std::move(clientId), std::move(clientSecret), std::move(redirectUris))
{
}

Reply ProcoreFront::answer(const Request &request, World &world, const ServerKnobs &knobs)
{
    Reply reply;
    m_identity.setUserId(world.company.userId);
    if (ProcoreIdentity::owns(request.path))
        reply.response = m_identity.answer(request, knobs, world.nowMs());
    else if (request.path.startsWith(QLatin1String("/rest/")))
        reply.response = answerApi(request, world, knobs);
    else
        reply.response = answerPage(request, world);
    reply.response.headers.append({ "X-Request-Id", QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1() });
    return reply;
}

Response ProcoreFront::answerApi(const Request &request, World &world, const ServerKnobs &knobs)
{
    const qint64 now = world.nowMs();
    const BearerCheck checked = m_identity.check(request, now);
    const bool retryAfter = knobs.is(u"procore.retry-after"_s, u"on"_s);
    const ProcoreLimits::Admission admission = m_limits.admit(now, retryAfter);
    Response response;
    if (checked.refusal)
        response = *checked.refusal;
    else if (admission.refusal)
        response = *admission.refusal;
    else if (const std::optional<Response> overload = procoreOverload(knobs, ++m_calls))
        response = *overload;
    else
        response = answerProcore(request, checked.caller, world);
    response.headers.append(admission.headers);
    return response;
}

} // namespace tieout::sandbox
