// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/responsewriter.h"

#include "app/tieout-sandbox/http/gzip.h"
#include "app/tieout-sandbox/world/utc.h"

#include <QHash>
#include <QLocale>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> kReasons { { 100, "Continue" }, { 200, "OK" }, { 201, "Created" },
        { 204, "No Content" }, { 301, "Moved Permanently" }, { 302, "Found" }, { 303, "See Other" },
        { 304, "Not Modified" }, { 307, "Temporary Redirect" }, { 308, "Permanent Redirect" }, { 400, "Bad Request" },
        { 401, "Unauthorized" }, { 403, "Forbidden" }, { 404, "Not Found" }, { 405, "Method Not Allowed" },
        { 406, "Not Acceptable" }, { 409, "Conflict" }, { 412, "Precondition Failed" }, { 413, "Content Too Large" },
        { 414, "URI Too Long" }, { 422, "Unprocessable Entity" }, { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" }, { 501, "Not Implemented" },
        { 502, "Bad Gateway" }, { 503, "Service Unavailable" }, { 504, "Gateway Timeout" },
        { 505, "HTTP Version Not Supported" } };
    return kReasons.value(status, QByteArrayLiteral("Unknown"));
}

QByteArray httpDate(qint64 epochMs)
{
    return QLocale::c().toString(utcTime(epochMs), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

WrittenResponse writeResponse(const Response &response, const WriteOptions &options)
{
    const bool bodyless = response.status == 204 || response.status == 304 || response.status < 200;
    const QByteArray body = bodyless ? QByteArray() : options.gzip ? gzipped(response.body) : response.body;
    WrittenResponse out;
    out.head.reserve(512);
    out.head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (!options.date.isEmpty())
        out.head += "Date: " + options.date + "\r\n";
    if (!response.contentType.isEmpty() && !bodyless)
        out.head += "Content-Type: " + response.contentType + "\r\n";
    if (options.gzip && !bodyless)
        out.head += "Content-Encoding: gzip\r\n";
    if (options.chunked)
        out.head += "Transfer-Encoding: chunked\r\n";
    else if (!bodyless)
        out.head += "Content-Length: " + QByteArray::number(options.claimedLength.value_or(body.size())) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out.head += name + ": " + value + "\r\n";
    out.head += options.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!options.headOnly)
        out.body = body;
    return out;
}

} // namespace tieout::sandbox
