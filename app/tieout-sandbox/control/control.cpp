// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/control.h"

#include "app/tieout-sandbox/control/controlcalls.h"
#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/dump.h"
#include "app/tieout-sandbox/world/world.h"

#include <QJsonDocument>

#include <limits>

namespace tieout::sandbox {

namespace {

const QString kPrefix = QStringLiteral("/control");

Response describeLog(const Request &request, SandboxServer &server)
{
    const QString limit = request.parameter(QStringLiteral("limit"));
    const QJsonArray entries =
        server.log().entries(request.parameter(QStringLiteral("service")), request.parameter(QStringLiteral("method")),
            request.parameter(QStringLiteral("path")), request.parameter(QStringLiteral("since")).toULongLong(),
            limit.isNull() ? std::numeric_limits<qsizetype>::max() : limit.toLongLong());
    return controlJson({ { QStringLiteral("entries"), entries } });
}

Response describeCalls()
{
    const QJsonArray calls { QStringLiteral("GET /control/state"),
        QStringLiteral("GET /control/log?service=&method=&path=REGEX&since=N&limit=N"),
        QStringLiteral("GET /control/arrivals"), QStringLiteral("GET /control/calls"),
        QStringLiteral("DELETE /control/log"), QStringLiteral("GET|POST|DELETE /control/faults"),
        QStringLiteral("GET|POST /control/clock"), QStringLiteral("GET|POST /control/knobs"),
        QStringLiteral("GET|POST /control/limits"), QStringLiteral("POST /control/tokens"),
        QStringLiteral("POST /control/reset"), QStringLiteral("POST /control {\"verb\": NAME, ...}") };
    return controlJson({ { QStringLiteral("calls"), calls } });
}

Response answerGet(const QString &what, const Request &request, SandboxServer &server)
{
    if (what.isEmpty())
        return describeCalls();
    if (what == QLatin1String("state"))
        return controlJson(dump(server.world()));
    if (what == QLatin1String("log"))
        return describeLog(request, server);
    if (what == QLatin1String("arrivals"))
        return controlJson(server.log().arrivals());
    if (what == QLatin1String("calls"))
        return controlJson(server.log().calls());
    if (what == QLatin1String("faults"))
        return describeFaults(server);
    if (what == QLatin1String("clock"))
        return describeClock(server);
    if (what == QLatin1String("knobs"))
        return describeKnobs(server);
    if (what == QLatin1String("limits"))
        return describeLimits(server);
    return controlError(QStringLiteral("There is nothing to read at %1.").arg(request.path));
}

Response answerPost(const QString &what, const QJsonObject &body, SandboxServer &server)
{
    if (what.isEmpty())
        return play(body, server.world());
    if (what == QLatin1String("faults"))
        return changeFaults(body, server);
    if (what == QLatin1String("clock"))
        return moveClock(body, server);
    if (what == QLatin1String("knobs"))
        return setKnobs(body, server);
    if (what == QLatin1String("limits"))
        return changeLimits(body, server);
    if (what == QLatin1String("tokens"))
        return changeTokens(body, server);
    if (what == QLatin1String("reset"))
        return resetWorld(body, server);
    return controlError(QStringLiteral("There is nothing to change at /control/%1.").arg(what));
}

Response answerDelete(const QString &what, SandboxServer &server)
{
    if (what == QLatin1String("faults"))
        server.faults().clear();
    else if (what == QLatin1String("log"))
        server.log().clear();
    else
        return controlError(QStringLiteral("Only faults and log can be cleared."));
    return controlJson({ { QStringLiteral("ok"), true } });
}

} // namespace

Response answerControl(const Request &request, SandboxServer &server)
{
    if (request.path != kPrefix && !request.path.startsWith(kPrefix + QLatin1Char('/')))
        return controlError(QStringLiteral("The control address begins with /control."));
    const QString what = request.path.mid(kPrefix.size() + 1);
    if (request.method == "GET")
        return answerGet(what, request, server);
    if (request.method == "DELETE")
        return answerDelete(what, server);
    if (request.method != "POST")
        return controlError(QStringLiteral("The control address knows GET, POST and DELETE."));
    QJsonParseError fault;
    const QJsonDocument body =
        QJsonDocument::fromJson(request.body.isEmpty() ? QByteArrayLiteral("{}") : request.body, &fault);
    if (!body.isObject())
        return controlError(QStringLiteral("The body must be a JSON object: %1").arg(fault.errorString()));
    return answerPost(what, body.object(), server);
}

} // namespace tieout::sandbox
