// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/control.h"

#include "app/tieout-sandbox/control/controlcalls.h"
#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/sandbox.h"
#include "app/tieout-sandbox/world/dump.h"
#include "app/tieout-sandbox/world/world.h"

#include <QJsonDocument>

#include <limits>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString kPrefix = u"/control"_s;

Response describeLog(const Request &request, Sandbox &sandbox)
{
    const QString limit = request.parameter(u"limit"_s);
    const QJsonArray entries = sandbox.log().entries(request.parameter(u"service"_s), request.parameter(u"method"_s),
        request.parameter(u"path"_s), request.parameter(u"since"_s).toULongLong(),
        limit.isNull() ? std::numeric_limits<qsizetype>::max() : limit.toLongLong());
    return controlJson({ { u"entries"_s, entries } });
}

Response describeCalls()
{
    const QJsonArray calls { u"GET /control/state"_s, u"GET /control/log?service=&method=&path=REGEX&since=N&limit=N"_s,
        u"GET /control/arrivals"_s, u"GET /control/calls"_s, u"DELETE /control/log"_s,
        u"GET|POST|DELETE /control/faults"_s, u"GET|POST /control/clock"_s, u"GET|POST /control/knobs"_s,
        u"GET|POST /control/limits"_s, u"POST /control/tokens"_s, u"POST /control/reset"_s,
        u"POST /control {\"verb\": NAME, ...}"_s };
    return controlJson({ { u"calls"_s, calls } });
}

Response answerGet(const QString &what, const Request &request, Sandbox &sandbox)
{
    if (what.isEmpty())
        return describeCalls();
    if (what == QLatin1String("state"))
        return controlJson(dump(sandbox.world()));
    if (what == QLatin1String("log"))
        return describeLog(request, sandbox);
    if (what == QLatin1String("arrivals"))
        return controlJson(sandbox.log().arrivals());
    if (what == QLatin1String("calls"))
        return controlJson(sandbox.log().calls());
    if (what == QLatin1String("faults"))
        return describeFaults(sandbox);
    if (what == QLatin1String("clock"))
        return describeClock(sandbox);
    if (what == QLatin1String("knobs"))
        return describeKnobs(sandbox);
    if (what == QLatin1String("limits"))
        return describeLimits(sandbox);
    return controlError(u"There is nothing to read at %1."_s.arg(request.path));
}

Response answerPost(const QString &what, const QJsonObject &body, Sandbox &sandbox)
{
    if (what.isEmpty())
        return play(body, sandbox.world());
    if (what == QLatin1String("faults"))
        return changeFaults(body, sandbox);
    if (what == QLatin1String("clock"))
        return moveClock(body, sandbox);
    if (what == QLatin1String("knobs"))
        return setKnobs(body, sandbox);
    if (what == QLatin1String("limits"))
        return changeLimits(body, sandbox);
    if (what == QLatin1String("tokens"))
        return changeTokens(body, sandbox);
    if (what == QLatin1String("reset"))
        return resetWorld(body, sandbox);
    return controlError(u"There is nothing to change at /control/%1."_s.arg(what));
}

Response answerDelete(const QString &what, Sandbox &sandbox)
{
    if (what == QLatin1String("faults"))
        sandbox.faults().clear();
    else if (what == QLatin1String("log"))
        sandbox.log().clear();
    else
        return controlError(u"Only faults and log can be cleared."_s);
    return controlJson({ { u"ok"_s, true } });
}

} // namespace

Response answerControl(const Request &request, Sandbox &sandbox)
{
    if (request.path != kPrefix && !request.path.startsWith(kPrefix + QLatin1Char('/')))
        return controlError(u"The control address begins with /control."_s);
    const QString what = request.path.mid(kPrefix.size() + 1);
    if (request.method == "GET")
        return answerGet(what, request, sandbox);
    if (request.method == "DELETE")
        return answerDelete(what, sandbox);
    if (request.method != "POST")
        return controlError(u"The control address knows GET, POST and DELETE."_s);
    QJsonParseError fault;
    const QJsonDocument body =
        QJsonDocument::fromJson(request.body.isEmpty() ? QByteArrayLiteral("{}") : request.body, &fault);
    if (!body.isObject())
        return controlError(u"The body must be a JSON object: %1"_s.arg(fault.errorString()));
    return answerPost(what, body.object(), sandbox);
}

} // namespace tieout::sandbox
