// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/front/outage.h"

#include "app/tieout-sandbox/world/world.h"
#include "app/tieout-sandbox/xero/xeroformat.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kOccasionally = 10;

Response plain(const QByteArray &text)
{
    return { 503, "text/html; charset=utf-8", text, {} };
}

} // namespace

std::optional<Response> xeroOutage(const Request &request, World &world, const ServerKnobs &knobs)
{
    const QString outage = knobs.value(u"xero.outage"_s);
    if (outage == u"maintenance")
        return plain("The API is offline for maintenance");
    if (outage == u"unavailable")
        return plain("The API is temporarily unavailable");
    const int tenant = world.tenantById(QString::fromLatin1(request.header("xero-tenant-id")));
    if (outage == u"organisation" && tenant == 0)
        return plain("The Organisation is offline");
    if (outage == u"error")
        return xeroRefusal(world, 500, u"An error occurred"_s, u"See the status page for known problems."_s);
    return std::nullopt;
}

void damageXeroReply(const ServerKnobs &knobs, Reply &reply)
{
    const QString outage = knobs.value(u"xero.outage"_s);
    if (outage == u"truncated")
        reply.response.body.truncate(reply.response.body.size() / 2);
    if (outage == u"dropped")
        reply.delivery.way = Way::CloseUnanswered;
}

std::optional<Response> procoreOverload(const ServerKnobs &knobs, quint64 number)
{
    const QString overload = knobs.value(u"procore.overload"_s);
    if (overload == u"off" || (overload == u"tenth" && number % kOccasionally != 0))
        return std::nullopt;
    return Response { 503, "text/plain; charset=utf-8", "Service Unavailable", { { "Retry-After", "30" } } };
}

} // namespace tieout::sandbox
