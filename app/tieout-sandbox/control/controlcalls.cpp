// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/controlcalls.h"

#include "app/tieout-sandbox/control/knobset.h"
#include "app/tieout-sandbox/sandbox.h"
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

/// A knob's value may be text, a number or a boolean ("on"/"off").
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

Response describeKnobs(Sandbox &sandbox)
{
    QJsonArray knobs;
    for (const ServerKnob &knob : serverKnobTable()) {
        knobs.append(QJsonObject { { text("name"), knob.name }, { text("value"), sandbox.knobs().value(knob.name) },
            { text("default"), knob.fallback }, { text("allowed"), knob.allowed.join(QLatin1Char(',')) },
            { text("about"), knob.meaning } });
    }
    for (const Knob &knob : knobTable()) {
        knobs.append(QJsonObject { { text("name"), text(knob.name) },
            { text("value"), sandbox.world().knobs.value(knob.name) }, { text("default"), text(knob.defaultValue) },
            { text("allowed"), text(knob.allowed) }, { text("about"), text(knob.rule) } });
    }
    return controlJson({ { text("knobs"), knobs } });
}

Response setKnobs(const QJsonObject &body, Sandbox &sandbox)
{
    // Try them on copies first, so that a wrong name late in the list changes nothing.
    ServerKnobs own = sandbox.knobs();
    Knobs worlds = sandbox.world().knobs;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString value = knobText(it.value());
        if (const std::optional<QString> problem = setKnob(own, worlds, { it.key(), value }))
            return controlError(*problem);
    }
    sandbox.knobs() = own;
    sandbox.world().knobs = worlds;
    sandbox.applyDayLimit();
    return describeKnobs(sandbox);
}

Response describeClock(Sandbox &sandbox)
{
    const qint64 now = sandbox.world().nowMs();
    return controlJson({ { text("now"), utcTime(now).toString(Qt::ISODateWithMs) }, { text("nowMs"), now } });
}

Response moveClock(const QJsonObject &body, Sandbox &sandbox)
{
    World &world = sandbox.world();
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
    return describeClock(sandbox);
}

Response describeFaults(Sandbox &sandbox)
{
    return controlJson({ { text("faults"), sandbox.faults().describe() } });
}

Response changeFaults(const QJsonObject &body, Sandbox &sandbox)
{
    if (body.value(text("clear")).toBool()) {
        sandbox.faults().clear();
        return describeFaults(sandbox);
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
        ids.append(sandbox.faults().add(rule));
    return controlJson({ { text("ids"), ids } });
}

Response describeLimits(Sandbox &sandbox)
{
    const XeroLimitNumbers &xero = sandbox.xero().limits().numbers();
    const ProcoreLimitNumbers &procore = sandbox.procore().limits().numbers();
    return controlJson({ { text("mode"), sandbox.options().realLimits ? text("real") : text("off") },
        { text("xero"),
            QJsonObject { { text("concurrent"), xero.concurrent }, { text("minute"), xero.minute },
                { text("day"), xero.day }, { text("appMinute"), xero.appMinute } } },
        { text("procore"), QJsonObject { { text("hour"), procore.hour }, { text("spike"), procore.spike } } } });
}

Response changeLimits(const QJsonObject &body, Sandbox &sandbox)
{
    const QJsonValue mode = body.value(text("mode"));
    if (mode.toString() == text("real") || mode.toString() == text("off"))
        sandbox.setRealLimits(mode.toString() == text("real"));
    else if (!mode.isUndefined())
        return controlError(text("The mode of limits is real or off."));
    const QJsonObject xero = body.value(text("xero")).toObject();
    XeroLimitNumbers &xeroNumbers = sandbox.xero().limits().numbers();
    readNumber(xero, "concurrent", xeroNumbers.concurrent);
    readNumber(xero, "minute", xeroNumbers.minute);
    readNumber(xero, "day", xeroNumbers.day);
    readNumber(xero, "appMinute", xeroNumbers.appMinute);
    const QJsonObject procore = body.value(text("procore")).toObject();
    ProcoreLimitNumbers &procoreNumbers = sandbox.procore().limits().numbers();
    readNumber(procore, "hour", procoreNumbers.hour);
    readNumber(procore, "spike", procoreNumbers.spike);
    const qint64 now = sandbox.world().nowMs();
    for (const Tenant &tenant : std::as_const(sandbox.world().tenants))
        sandbox.xero().limits().setUsed(
            tenant.id.toLower(), maybeNumber(xero, "minuteUsed"), maybeNumber(xero, "dayUsed"), now);
    sandbox.procore().limits().setUsed(maybeNumber(procore, "hourUsed"), maybeNumber(procore, "spikeUsed"), now);
    return describeLimits(sandbox);
}

Response resetWorld(const QJsonObject &body, Sandbox &sandbox)
{
    BuilderOptions builder = sandbox.options().builder;
    builder.seed = static_cast<quint32>(body.value(text("seed")).toInteger(builder.seed));
    readCount(body, "projects", builder.projects);
    readCount(body, "commitments", builder.commitments);
    readCount(body, "invoices", builder.invoices);
    readCount(body, "payments", builder.payments);
    readCount(body, "preexisting", builder.preexisting);
    builder.country = body.value(text("country")).toString(builder.country);
    sandbox.reset(builder, body.value(text("demo")).toBool(sandbox.options().demo));
    return controlJson({ { text("ok"), true } });
}

Response changeTokens(const QJsonObject &body, Sandbox &sandbox)
{
    const bool xero = body.value(text("service")).toString() == text("xero");
    if (!xero && body.value(text("service")).toString() != text("procore"))
        return controlError(text("The service is xero or procore."));
    const QString action = body.value(text("do")).toString();
    const qint64 now = sandbox.world().nowMs();
    if (action == text("expire-access"))
        xero ? sandbox.xero().identity().expireAccess(now) : sandbox.procore().identity().expireAccess(now);
    else if (action == text("revoke"))
        xero ? sandbox.xero().identity().forgetTokens() : sandbox.procore().identity().forgetTokens();
    else
        return controlError(text("Tokens can be told to expire-access or revoke."));
    return controlJson({ { text("ok"), true } });
}

} // namespace tieout::sandbox
