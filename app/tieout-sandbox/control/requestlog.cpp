// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/control/requestlog.h"

#include "app/tieout-sandbox/http/formbody.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tieout::sandbox {

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
    const QString multipart = fieldValue(formFields(request), QStringLiteral("contract_payment[origin_id]"));
    if (!multipart.isNull())
        return multipart;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return body.value(QStringLiteral("contract_payment")).toObject().value(QStringLiteral("origin_id")).toString();
}

QString nameOf(Way way)
{
    switch (way) {
    case Way::Whole:
        return QStringLiteral("answered");
    case Way::CloseUnanswered:
        return QStringLiteral("dropped");
    case Way::CutStatusLine:
        return QStringLiteral("cut-status");
    case Way::CutBody:
        return QStringLiteral("cut-body");
    case Way::Reset:
        return QStringLiteral("reset");
    case Way::Silence:
        return QStringLiteral("silence");
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
        entry.request.path = QStringLiteral("/oauth/authorize/(not kept)");
    QMap<QString, qint64> &calls = m_calls[service];
    ++calls[signIn ? QStringLiteral("signIn") : isApi(request.path) ? QStringLiteral("api") : QStringLiteral("pages")];
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
        ++m_arrivals[QStringLiteral("contractPayments")][origin.isEmpty() ? QStringLiteral("(none)") : origin];
    }
    if (isSignIn(request.path)) {
        const QString token = fieldValue(formFields(request), QStringLiteral("refresh_token"));
        if (!token.isEmpty())
            ++m_arrivals[QStringLiteral("refreshes")][service + QLatin1Char(' ') + shortHash(token.toUtf8())];
        return;
    }
    const QString intent =
        QStringLiteral("%1 %2 %3 %4")
            .arg(service, QString::fromLatin1(request.method), request.path, shortHash(request.body));
    ++m_arrivals[QStringLiteral("writes")][intent];
}

void RequestLog::answered(quint64 number, const Reply &reply, bool handled, const QString &fault)
{
    // Handlers run at once, so the entry is the newest one.
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
        headers.insert(QString::fromLatin1(name), secret ? QStringLiteral("(not kept)") : QString::fromUtf8(value));
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC);
    QJsonObject json { { QStringLiteral("number"), static_cast<qint64>(entry.number) },
        { QStringLiteral("at"), at.toString(Qt::ISODateWithMs) }, { QStringLiteral("service"), entry.service },
        { QStringLiteral("method"), QString::fromLatin1(entry.method) }, { QStringLiteral("path"), entry.request.path },
        { QStringLiteral("query"), query }, { QStringLiteral("headers"), headers },
        { QStringLiteral("status"), entry.status }, { QStringLiteral("outcome"), nameOf(entry.way) },
        { QStringLiteral("handled"), entry.handled } };
    if (!entry.request.body.isEmpty())
        json.insert(QStringLiteral("body"), QString::fromUtf8(entry.request.body));
    if (!entry.fault.isEmpty())
        json.insert(QStringLiteral("fault"), entry.fault);
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
        entry.insert(QStringLiteral("endpoints"), counts(all));
        object.insert(name, entry);
    }
    return object;
}

} // namespace tieout::sandbox
