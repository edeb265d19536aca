// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/faults/faultrule.h"

#include "app/tieout-sandbox/faults/mutation.h"

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct NamedAction {
    const char *name;
    FaultAction action;
    bool commits; ///< unless the rule says otherwise
    Way way = Way::Whole;
};

constexpr NamedAction kActions[] = {
    { "drop-before", FaultAction::DropBefore, false, Way::CloseUnanswered },
    { "drop-after", FaultAction::DropAfter, true, Way::CloseUnanswered },
    { "cut-status", FaultAction::CutStatus, true, Way::CutStatusLine },
    { "cut-body", FaultAction::CutBody, true, Way::CutBody },
    { "cut-off", FaultAction::CutOff, true, Way::CutOff },
    { "reset", FaultAction::Reset, true, Way::Reset },
    { "delay", FaultAction::Delay, true },
    { "silence", FaultAction::Silence, false, Way::Silence },
    { "status", FaultAction::Status, false },
    { "html", FaultAction::Html, false },
    { "wrong-content-type", FaultAction::WrongContentType, true },
    { "wrong-length", FaultAction::WrongLength, true },
    { "bad-json", FaultAction::BadJson, true },
    { "replace", FaultAction::Replace, true },
    { "truncate", FaultAction::Truncate, true },
    { "redirect", FaultAction::Redirect, false },
    { "gzip", FaultAction::Gzip, true },
    { "pad", FaultAction::Pad, true },
};

const NamedAction *findAction(const QString &name)
{
    const auto it = std::find_if(std::begin(kActions), std::end(kActions),
        [&](const NamedAction &entry) { return name == QLatin1String(entry.name); });
    return it == std::end(kActions) ? nullptr : it;
}

const NamedAction &entryOf(FaultAction action)
{
    return *std::find_if(std::begin(kActions), std::end(kActions),
        [action](const NamedAction &entry) { return entry.action == action; });
}

QJsonValue parameter(const FaultRule &rule, const char *name)
{
    return rule.parameters.value(QLatin1String(name));
}

qint64 number(const FaultRule &rule, const char *name, qint64 fallback)
{
    return parameter(rule, name).toInteger(fallback);
}

QByteArray text(const FaultRule &rule, const char *name, const char *fallback)
{
    return parameter(rule, name).toString(QString::fromUtf8(fallback)).toUtf8();
}

QByteArray defaultBody(int status)
{
    return "<html><head><title>" + QByteArray::number(status) + "</title></head><body><center><h1>"
        + QByteArray::number(status) + "</h1></center><hr><center>nginx</center></body></html>\r\n";
}

void answerStatus(const FaultRule &rule, Response &response)
{
    const auto status = static_cast<int>(number(rule, "status", 500));
    response = {};
    response.status = status;
    response.contentType = text(rule, "contentType", "text/html; charset=utf-8");
    const QJsonValue body = parameter(rule, "body");
    response.body = body.isUndefined() ? defaultBody(status) : body.toString().toUtf8();
    const QJsonObject headers = parameter(rule, "headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({ it.key().toLatin1(), it.value().toVariant().toString().toLatin1() });
}

void answerHtml(const FaultRule &rule, Response &response)
{
    response = {};
    response.status = static_cast<int>(number(rule, "status", 200));
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.body = text(rule, "body", "<!DOCTYPE html><html><body><h1>We'll be right back</h1></body></html>");
}

void answerRedirect(const FaultRule &rule, Response &response)
{
    response = {};
    response.status = static_cast<int>(number(rule, "status", 302));
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.headers.append({ "Location", text(rule, "url", "http://127.0.0.1:9/") });
}

void applyToBody(const FaultRule &rule, Response &response)
{
    if (rule.action == FaultAction::BadJson)
        response.body = mutated(response.body, parameter(rule, "set").toObject(), parameter(rule, "remove").toArray());
    else if (rule.action == FaultAction::Replace)
        response.body.replace(text(rule, "find", ""), text(rule, "with", ""));
    else
        response.body.truncate(number(rule, "bytes", response.body.size() / 2));
}

} // namespace

bool FaultRule::matches(const QString &onService, const QByteArray &withMethod, const Request &request) const
{
    return (service.isEmpty() || service == onService) && (method.isEmpty() || method == withMethod)
        && path.match(request.path).hasMatch()
        && (body.pattern().isEmpty() || body.match(QString::fromUtf8(request.body)).hasMatch());
}

bool FaultRule::commits() const
{
    const QJsonValue said = parameters.value(u"commit"_s);
    return said.isBool() ? said.toBool() : entryOf(action).commits;
}

QString nameOf(FaultAction action)
{
    return QString::fromLatin1(entryOf(action).name);
}

ParsedRule parseFaultRule(const QJsonObject &json)
{
    FaultRule rule;
    const NamedAction *action = findAction(json.value(u"action"_s).toString());
    if (action == nullptr)
        return u"There is no fault action \"%1\"."_s.arg(json.value(u"action"_s).toString());
    rule.action = action->action;
    rule.service = json.value(u"service"_s).toString();
    if (!rule.service.isEmpty() && rule.service != QLatin1String("xero") && rule.service != QLatin1String("procore"))
        return u"A fault's service is xero or procore."_s;
    rule.method = json.value(u"method"_s).toString().toLatin1().toUpper();
    rule.path.setPattern(json.value(u"path"_s).toString());
    rule.body.setPattern(json.value(u"match"_s).toString());
    if (!rule.path.isValid() || !rule.body.isValid())
        return u"A fault's path and match are regular expressions."_s;
    rule.nth = json.value(u"nth"_s).toInt(1);
    rule.count = json.value(u"count"_s).toInt(1);
    if (rule.nth < 1 || rule.count < 0)
        return u"A fault's nth is 1 or more, its count 0 (without end) or more."_s;
    rule.parameters = json;
    return rule;
}

void applyFault(const FaultRule &rule, Reply &reply)
{
    reply.delivery.way = entryOf(rule.action).way;
    switch (rule.action) {
    case FaultAction::Delay:
        reply.delivery.delay += std::chrono::milliseconds(number(rule, "ms", 1000));
        return;
    case FaultAction::Status:
        return answerStatus(rule, reply.response);
    case FaultAction::Html:
        return answerHtml(rule, reply.response);
    case FaultAction::WrongContentType:
        reply.response.contentType = text(rule, "contentType", "text/plain");
        return;
    case FaultAction::WrongLength:
        reply.delivery.claimedLength = number(rule, "length", 2LL * 1024 * 1024 * 1024);
        return;
    case FaultAction::BadJson:
    case FaultAction::Replace:
    case FaultAction::Truncate:
        return applyToBody(rule, reply.response);
    case FaultAction::Redirect:
        return answerRedirect(rule, reply.response);
    case FaultAction::Gzip:
        reply.delivery.gzip = true;
        return;
    case FaultAction::Pad:
        reply.delivery.padding = number(rule, "bytes", 65LL * 1024 * 1024);
        return;
    case FaultAction::DropBefore:
    case FaultAction::DropAfter:
    case FaultAction::CutStatus:
    case FaultAction::CutBody:
    case FaultAction::CutOff:
    case FaultAction::Reset:
    case FaultAction::Silence:
        return; // the kind of fault needs no parameters
    }
}

} // namespace tieout::sandbox
