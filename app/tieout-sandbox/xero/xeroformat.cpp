// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xeroformat.h"

#include "app/tieout-sandbox/world/utc.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsPerHour = 3'600'000;

} // namespace

QString msDate(const World &world, QDate date)
{
    if (world.knobs.is("xero.date-form", "+1300"))
        return u"/Date(%1+1300)/"_s.arg(midnightMs(date) - 13 * kMsPerHour);
    return u"/Date(%1+0000)/"_s.arg(midnightMs(date));
}

QString msStamp(qint64 ms)
{
    return u"/Date(%1+0000)/"_s.arg(ms);
}

QString plainDate(QDate date)
{
    return date.toString(Qt::ISODate) + u"T00:00:00"_s;
}

QString zuluSeconds(qint64 ms)
{
    return utcTime(ms).toString(Qt::ISODate);
}

JsonWriter beginEnvelope(const XeroCall &call, const std::optional<Pagination> &pagination)
{
    JsonWriter writer(JsonWriter::Dialect::Xero);
    writer.beginObject();
    writer.text("Id", call.world.random.guid());
    writer.text("Status", u"OK"_s);
    writer.text("ProviderName", u"Tieout"_s);
    writer.text("DateTimeUTC", u"/Date(%1)/"_s.arg(call.world.nowMs()));
    if (pagination) {
        const qint64 pages = (pagination->itemCount + pagination->pageSize - 1) / pagination->pageSize;
        writer.beginObject("pagination");
        writer.number("page", pagination->page);
        writer.number("pageSize", pagination->pageSize);
        writer.number("pageCount", pages);
        writer.number("itemCount", pagination->itemCount);
        writer.endObject();
    }
    return writer;
}

Response finish(JsonWriter &writer)
{
    writer.endObject();
    Response response;
    response.body = writer.take();
    return response;
}

Response apiException(int errorNumber, const QString &type, const QString &message, const QStringList &validationErrors)
{
    JsonWriter writer(JsonWriter::Dialect::Xero);
    writer.beginObject();
    writer.number("ErrorNumber", errorNumber);
    writer.text("Type", type);
    writer.text("Message", message);
    if (!validationErrors.isEmpty()) {
        writer.beginArray("Elements");
        writer.beginObject();
        writer.beginArray("ValidationErrors");
        for (const QString &error : validationErrors) {
            writer.beginObject();
            writer.text("Message", error);
            writer.endObject();
        }
        writer.endArray();
        writer.endObject();
        writer.endArray();
    }
    Response response = finish(writer);
    response.status = 400;
    return response;
}

Response xeroNotFound()
{
    Response response;
    response.status = 404;
    response.contentType = "text/html; charset=utf-8";
    response.body = "The resource you're looking for cannot be found";
    return response;
}

Response xeroRefusal(World &world, int status, const QString &title, const QString &detail)
{
    JsonWriter writer(JsonWriter::Dialect::Xero);
    writer.beginObject();
    writer.null("Type");
    writer.text("Title", title);
    writer.number("Status", status);
    writer.text("Detail", detail);
    writer.text("Instance", world.random.guid());
    writer.beginObject("Extensions");
    writer.endObject();
    Response response = finish(writer);
    response.status = status;
    return response;
}

Response xmlEnvelope(const XeroCall &call, const QString &element)
{
    const QString stamp = utcTime(call.world.nowMs()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    Response response;
    response.contentType = "text/xml; charset=utf-8";
    response.body =
        u"<Response xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\r\n"
        "  <Id>%1</Id>\r\n  <Status>OK</Status>\r\n  <ProviderName>Tieout</ProviderName>\r\n"
        "  <DateTimeUTC>%2Z</DateTimeUTC>\r\n  <%3 />\r\n</Response>"_s.arg(call.world.random.guid(), stamp, element)
            .toUtf8();
    return response;
}

} // namespace tieout::sandbox
