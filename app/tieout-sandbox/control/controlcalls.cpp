// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/controlcalls.h"

#include "app/tieout-sandbox/control/knobset.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/utc.h"
#include "app/tieout-sandbox/world/world.h"

#include <QDateTime>
#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A knob's value may come as text, number or boolean ("on"/"off").
QString knobText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    return value.toVariant().toString();
}

std::optional<qint64> momentOf(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

void readNumber(const QJsonObject &from, const char *name, qint64 &into)
{
    into = from.value(QLatin1String(name)).toInteger(into);
}

std::optional<qint64> maybeNumber(const QJsonObject &from, const char *name)
{
    const QJsonValue value = from.value(QLatin1String(name));
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

void readCount(const QJsonObject &from, const char *name, int &into)
{
    into = from.value(QLatin1String(name)).toInt(into);
}

} // namespace

Response controlJson(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return response;
}

Response controlError(const QString &sentence)
{
    return controlJson({ { text("error"), sentence } }, 400);
}

Response describeKnobs(SandboxServer &server)
{
    QJsonArray knobs;
    for (const ServerKnob &knob : serverKnobTable()) {
        knobs.append(QJsonObject { { text("name"), knob.name }, { text("value"), server.knobs().value(knob.name) },
            { text("default"), knob.fallback }, { text("allowed"), knob.allowed.join(QLatin1Char(',')) },
            { text("about"), knob.meaning } });
    }
    for (const Knob &knob : knobTable()) {
        knobs.append(QJsonObject { { text("name"), text(knob.name) },
            { text("value"), server.world().knobs.value(knob.name) }, { text("default"), text(knob.defaultValue) },
            { text("allowed"), text(knob.allowed) }, { text("about"), text(knob.rule) } });
    }
    return controlJson({ { text("knobs"), knobs } });
}

Response setKnobs(const QJsonObject &body, SandboxServer &server)
{
    // Tried on copies first, so that a wrong name late in the list changes nothing.
    ServerKnobs own = server.knobs();
    Knobs worlds = server.world().knobs;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString value = knobText(it.value());
        if (const std::optional<QString> problem = setKnob(own, worlds, { it.key(), value }))
            return controlError(*problem);
    }
    server.knobs() = own;
    server.world().knobs = worlds;
    server.applyDayLimit();
    return describeKnobs(server);
}

Response describeClock(SandboxServer &server)
{
    const qint64 now = server.world().nowMs();
    return controlJson({ { text("now"), utcTime(now).toString(Qt::ISODateWithMs) }, { text("nowMs"), now } });
}

Response moveClock(const QJsonObject &body, SandboxServer &server)
{
    World &world = server.world();
    if (const std::optional<qint64> by = maybeNumber(body, "advance")) {
        world.advance(*by);
    } else if (const std::optional<qint64> seconds = maybeNumber(body, "advanceSeconds")) {
        world.advance(*seconds * 1000);
    } else if (const std::optional<qint64> to = momentOf(body.value(text("to")))) {
        world.advance(*to - world.nowMs());
    } else if (const std::optional<qint64> at = momentOf(body.value(text("standStillAt")))) {
        world.standStillAt(*at);
    } else {
        return controlError(text("The clock takes advance (ms), advanceSeconds, to or standStillAt (ISO 8601)."));
    }
    return describeClock(server);
}

Response describeFaults(SandboxServer &server)
{
    return controlJson({ { text("faults"), server.faults().describe() } });
}

Response changeFaults(const QJsonObject &body, SandboxServer &server)
{
    if (body.value(text("clear")).toBool()) {
        server.faults().clear();
        return describeFaults(server);
    }
    const QJsonArray given = body.contains(text("rules")) ? body.value(text("rules")).toArray() : QJsonArray { body };
    QList<FaultRule> rules;
    for (const QJsonValue &json : given) {
        const ParsedRule parsed = parseFaultRule(json.toObject());
        if (const QString *problem = std::get_if<QString>(&parsed))
            return controlError(*problem);
        rules.append(std::get<FaultRule>(parsed));
    }
    QJsonArray ids;
    for (const FaultRule &rule : rules)
        ids.append(server.faults().add(rule));
    return controlJson({ { text("ids"), ids } });
}

Response describeLimits(SandboxServer &server)
{
    const XeroLimitNumbers &xero = server.xero().limits().numbers();
    const ProcoreLimitNumbers &procore = server.procore().limits().numbers();
    return controlJson({ { text("mode"), server.options().realLimits ? text("real") : text("off") },
        { text("xero"),
            QJsonObject { { text("concurrent"), xero.concurrent }, { text("minute"), xero.minute },
                { text("day"), xero.day }, { text("appMinute"), xero.appMinute } } },
        { text("procore"), QJsonObject { { text("hour"), procore.hour }, { text("spike"), procore.spike } } } });
}

Response changeLimits(const QJsonObject &body, SandboxServer &server)
{
    const QJsonValue mode = body.value(text("mode"));
    if (mode.toString() == text("real") || mode.toString() == text("off"))
        server.setRealLimits(mode.toString() == text("real"));
    else if (!mode.isUndefined())
        return controlError(text("The mode of limits is real or off."));
    const QJsonObject xero = body.value(text("xero")).toObject();
    XeroLimitNumbers &xeroNumbers = server.xero().limits().numbers();
    readNumber(xero, "concurrent", xeroNumbers.concurrent);
    readNumber(xero, "minute", xeroNumbers.minute);
    readNumber(xero, "day", xeroNumbers.day);
    readNumber(xero, "appMinute", xeroNumbers.appMinute);
    const QJsonObject procore = body.value(text("procore")).toObject();
    ProcoreLimitNumbers &procoreNumbers = server.procore().limits().numbers();
    readNumber(procore, "hour", procoreNumbers.hour);
    readNumber(procore, "spike", procoreNumbers.spike);
    const qint64 now = server.world().nowMs();
    for (const Tenant &tenant : std::as_const(server.world().tenants))
        server.xero().limits().setUsed(
            tenant.id.toLower(), maybeNumber(xero, "minuteUsed"), maybeNumber(xero, "dayUsed"), now);
    server.procore().limits().setUsed(maybeNumber(procore, "hourUsed"), maybeNumber(procore, "spikeUsed"), now);
    return describeLimits(server);
}

Response resetWorld(const QJsonObject &body, SandboxServer &server)
{
    BuilderOptions builder = server.options().builder;
    builder.seed = static_cast<quint32>(body.value(text("seed")).toInteger(builder.seed));
    readCount(body, "projects", builder.projects);
    readCount(body, "commitments", builder.commitments);
    readCount(body, "invoices", builder.invoices);
    readCount(body, "payments", builder.payments);
    readCount(body, "preexisting", builder.preexisting);
    builder.country = body.value(text("country")).toString(builder.country);
    server.reset(builder, body.value(text("demo")).toBool(server.options().demo));
    return controlJson({ { text("ok"), true } });
}

Response changeTokens(const QJsonObject &body, SandboxServer &server)
{
    const bool xero = body.value(text("service")).toString() == text("xero");
    if (!xero && body.value(text("service")).toString() != text("procore"))
        return controlError(text("The service is xero or procore."));
    const QString action = body.value(text("do")).toString();
    const qint64 now = server.world().nowMs();
    if (action == text("expire-access"))
        xero ? server.xero().identity().expireAccess(now) : server.procore().identity().expireAccess(now);
    else if (action == text("revoke"))
        xero ? server.xero().identity().forgetTokens() : server.procore().identity().forgetTokens();
    else
        return controlError(text("Tokens can be told to expire-access or revoke."));
    return controlJson({ { text("ok"), true } });
}

} // namespace tieout::sandbox
