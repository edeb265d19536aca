// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/requestlog.h"

#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/world/utc.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostEntries = 50000;

bool isSignIn(const QString &path)
{
    return path.startsWith(QLatin1String("/oauth/")) || path.startsWith(QLatin1String("/connect/"))
        || path.startsWith(QLatin1String("/identity/")) || path.startsWith(QLatin1String("/.well-known/"));
}

bool isApi(const QString &path)
{
    return path.startsWith(QLatin1String("/rest/")) || path.startsWith(QLatin1String("/api.xro/"))
        || path.startsWith(QLatin1String("/connections"));
}

bool isId(QStringView segment)
{
    const bool digits = std::all_of(segment.begin(), segment.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool guid = segment.size() == 36 && segment.at(8) == u'-' && segment.at(23) == u'-';
    return !segment.isEmpty() && (digits || guid);
}

QString endpointOf(const QByteArray &method, const QString &path)
{
    QString endpoint = QString::fromLatin1(method);
    endpoint += QLatin1Char(' ');
    bool first = true;
    for (const QStringView segment : QStringView(path).split(u'/')) {
        if (!std::exchange(first, false))
            endpoint += QLatin1Char('/');
        if (isId(segment))
            endpoint += QLatin1String("{id}");
        else
            endpoint += segment;
    }
    return endpoint;
}

QString shortHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

QString originOf(const Request &request)
{
    const QString multipart = fieldValue(formFields(request), u"contract_payment[origin_id]"_s);
    if (!multipart.isNull())
        return multipart;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return body.value(u"contract_payment"_s).toObject().value(u"origin_id"_s).toString();
}

QString nameOf(Way way)
{
    switch (way) {
    case Way::Whole:
        return u"answered"_s;
    case Way::CloseUnanswered:
        return u"dropped"_s;
    case Way::CutStatusLine:
        return u"cut-status"_s;
    case Way::CutBody:
        return u"cut-body"_s;
    case Way::CutOff:
        return u"cut-off"_s;
    case Way::Reset:
        return u"reset"_s;
    case Way::Silence:
        return u"silence"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject counts(const QMap<QString, qint64> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

quint64 RequestLog::arrived(const QString &service, const ParsedRequest &parsed, qint64 now)
{
    const Request &request = parsed.request;
    Entry entry { ++m_last, now, service, parsed.sentMethod(), request, 0, Way::Whole, false, {} };
    const bool signIn = isSignIn(request.path);
    if (signIn && !request.body.isEmpty())
        entry.request.body = QByteArrayLiteral("(not kept)");
    if (request.path.startsWith(QLatin1String("/oauth/authorize/"))) // the pasted code's own page
        entry.request.path = u"/oauth/authorize/(not kept)"_s;
    QMap<QString, qint64> &calls = m_calls[service];
    ++calls[signIn ? u"signIn"_s : isApi(request.path) ? u"api"_s : u"pages"_s];
    if (isApi(request.path))
        ++calls[endpointOf(entry.method, request.path)];
    if (request.method != "GET")
        countArrival(service, request);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kMostEntries)
        m_entries.pop_front();
    return m_last;
}

void RequestLog::countArrival(const QString &service, const Request &request)
{
    if (request.method == "POST" && request.path.endsWith(QLatin1String("/contract_payments"))) {
        const QString origin = originOf(request);
        ++m_arrivals[u"contractPayments"_s][origin.isEmpty() ? u"(none)"_s : origin];
    }
    if (isSignIn(request.path)) {
        const QString token = fieldValue(formFields(request), u"refresh_token"_s);
        if (!token.isEmpty())
            ++m_arrivals[u"refreshes"_s][service + QLatin1Char(' ') + shortHash(token.toUtf8())];
        return;
    }
    const QString intent =
        u"%1 %2 %3 %4"_s.arg(service, QString::fromLatin1(request.method), request.path, shortHash(request.body));
    ++m_arrivals[u"writes"_s][intent];
}

void RequestLog::answered(quint64 number, const Reply &reply, bool handled, const QString &fault)
{
    // Handlers run at once, so this is the newest entry.
    if (m_entries.empty() || m_entries.back().number != number)
        return;
    m_entries.back().status = handled || reply.delivery.way == Way::Whole ? reply.response.status : 0;
    m_entries.back().handled = handled;
    m_entries.back().way = reply.delivery.way;
    m_entries.back().fault = fault;
}

void RequestLog::clear()
{
    m_entries.clear();
    m_arrivals.clear();
    m_calls.clear();
}

QJsonObject RequestLog::describe(const Entry &entry) const
{
    QJsonArray query;
    for (const auto &[name, value] : entry.request.query)
        query.append(QJsonArray { name, value });
    QJsonObject headers;
    for (const auto &[name, value] : entry.request.headers) {
        const bool secret = name == "authorization" || name == "cookie";
        headers.insert(QString::fromLatin1(name), secret ? u"(not kept)"_s : QString::fromUtf8(value));
    }
    const QString at = utcTime(entry.at).toString(Qt::ISODateWithMs);
    QJsonObject json { { u"number"_s, static_cast<qint64>(entry.number) }, { u"at"_s, at },
        { u"service"_s, entry.service }, { u"method"_s, QString::fromLatin1(entry.method) },
        { u"path"_s, entry.request.path }, { u"query"_s, query }, { u"headers"_s, headers },
        { u"status"_s, entry.status }, { u"outcome"_s, nameOf(entry.way) }, { u"handled"_s, entry.handled } };
    if (!entry.request.body.isEmpty())
        json.insert(u"body"_s, QString::fromUtf8(entry.request.body));
    if (!entry.fault.isEmpty())
        json.insert(u"fault"_s, entry.fault);
    return json;
}

QJsonArray RequestLog::entries(
    const QString &service, const QString &method, const QString &pathPattern, quint64 since, qsizetype limit) const
{
    const QRegularExpression pattern(pathPattern);
    QJsonArray found;
    for (const Entry &entry : m_entries) {
        if (found.size() >= limit)
            break;
        const bool fits = entry.number > since && (service.isEmpty() || entry.service == service)
            && (method.isEmpty() || QString::fromLatin1(entry.method) == method)
            && (pathPattern.isEmpty() || pattern.match(entry.request.path).hasMatch());
        if (fits)
            found.append(describe(entry));
    }
    return found;
}

QJsonObject RequestLog::arrivals() const
{
    QJsonObject object;
    for (const char *kind : { "contractPayments", "refreshes", "writes" }) {
        const QString name = QString::fromLatin1(kind);
        object.insert(name, counts(m_arrivals.value(name)));
    }
    return object;
}

QJsonObject RequestLog::calls() const
{
    QJsonObject object;
    for (const char *service : { "xero", "procore" }) {
        const QString name = QString::fromLatin1(service);
        QMap<QString, qint64> all = m_calls.value(name);
        QJsonObject entry;
        for (const char *kind : { "api", "signIn", "pages" })
            entry.insert(QString::fromLatin1(kind), all.take(QString::fromLatin1(kind)));
        entry.insert(u"endpoints"_s, counts(all));
        object.insert(name, entry);
    }
    return object;
}

} // namespace tieout::sandbox
