// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/procorecall.h"

#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/utc.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

JsonWriter railsWriter()
{
    return JsonWriter(JsonWriter::Dialect::Rails);
}

Response railsResponse(JsonWriter &writer, int status)
{
    Response response;
    response.status = status;
    response.body = writer.take();
    return response;
}

Response procoreError(int status, const QString &message)
{
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.number("code", status);
    writer.text("message", message);
    writer.text("fields", u""_s);
    writer.text("reason", u""_s);
    writer.text("error", message);
    writer.endObject();
    return railsResponse(writer, status);
}

Response fieldError(int status, const QString &field, const QString &message)
{
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginObject("errors");
    writer.beginArray(field.toUtf8().constData());
    writer.text(nullptr, message);
    writer.endArray();
    writer.endObject();
    writer.endObject();
    return railsResponse(writer, status);
}

Response listedError(int status, const QString &message)
{
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginArray("errors");
    writer.text(nullptr, message);
    writer.endArray();
    writer.endObject();
    return railsResponse(writer, status);
}

Response codedError(int status, const QString &code, const QString &message)
{
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginObject("error");
    writer.text("code", code);
    writer.text("message", message);
    writer.endObject();
    writer.endObject();
    return railsResponse(writer, status);
}

Response plainError(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

Response procoreNotFound()
{
    return procoreError(404, u"Not found"_s);
}

QString stamp(qint64 ms)
{
    return ms == 0 ? QString() : utcTime(ms).toString(Qt::ISODate);
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString railsCents(qint64 cents)
{
    return railsText(cents * kMicrosPerCent);
}

QString baseUrl(const Request &request)
{
    const QByteArray host = request.header("host");
    return request.scheme() + u"://"_s + QString::fromLatin1(host.isEmpty() ? QByteArrayLiteral("127.0.0.1") : host);
}

qint64 idParameter(const Request &request, const QString &name)
{
    bool isNumber = false;
    const qint64 id = request.parameter(name).toLongLong(&isNumber);
    return isNumber ? id : -1;
}

void writeRef(JsonWriter &writer, const char *key, qint64 id, const char *nameKey, const QString &name)
{
    writer.beginObject(key);
    writer.number("id", id);
    writer.text(nameKey, name);
    writer.endObject();
}

void writeCurrency(JsonWriter &writer, const QString &code)
{
    writer.beginObject("currency_configuration");
    writer.text("currency_iso_code", code);
    writer.endObject();
}

} // namespace tieout::sandbox
