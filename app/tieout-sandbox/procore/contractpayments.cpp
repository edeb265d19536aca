// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/contractpayments.h"

#include "app/tieout-sandbox/procore/lineaccess.h"
#include "app/tieout-sandbox/procore/procorepaging.h"
#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void writeNumber(JsonWriter &writer, const char *key, const std::optional<qint64> &value)
{
    if (value)
        writer.number(key, *value);
    else
        writer.null(key);
}

void writeAttachments(JsonWriter &writer, const ProcoreCall &call, const Line &line)
{
    writer.beginArray("attachments");
    for (const Attachment &file : line.attachments) {
        writer.beginObject();
        writer.number("id", file.id);
        writer.text("url", baseUrl(call.request) + u"/rest/v1.0/attachments/%1/download"_s.arg(file.id));
        writer.text("filename", file.filename);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

void writeIssuedPayment(JsonWriter &writer, const ProcoreCall &call, const Line &line)
{
    writer.beginObject();
    writer.number("id", line.id);
    writer.text("amount", line.amount ? railsText(*line.amount) : QString());
    writer.text("check_number", line.checkNumber);
    writer.text("created_at", stamp(line.createdMs));
    writer.text("date", dateText(line.date));
    writeNumber(writer, "draw_request_number", line.drawRequestNumber);
    writer.text("invoice_number", line.invoiceNumber);
    writer.text("notes", line.notes);
    writeNumber(writer, "payment_number", line.paymentNumber);
    writeAttachments(writer, call, line);
    writer.text("origin_id", line.originId);
    writer.text("origin_data", line.originData);
    writeCurrency(writer, call.company.commitments.at(line.commitment).currency);
    writer.endObject();
}

void writeLine(JsonWriter &writer, const ProcoreCall &call, const Line &line)
{
    const Company &company = call.company;
    const Commitment &commitment = company.commitments.at(line.commitment);
    writer.beginObject();
    writer.number("id", line.id);
    writer.text("amount", line.amount ? railsText(*line.amount) : QString());
    writer.text("check_number", line.checkNumber);
    writer.number("contract_id", commitment.id);
    writer.text("created_at", stamp(line.createdMs));
    writer.text("date", dateText(line.date));
    writer.null("date_payment_settled");
    writer.null("date_payment_initiated");
    writeNumber(writer, "draw_request_number", line.drawRequestNumber);
    writer.null("external_payment_id");
    writer.text("invoice_number", line.invoiceNumber);
    writer.text("notes", line.notes);
    writeNumber(writer, "payment_number", line.paymentNumber);
    writeAttachments(writer, call, line);
    writer.number("project_id", company.projects.at(commitment.project).id);
    if (line.requisition >= 0)
        writer.number("requisition_id", company.requisitions.at(line.requisition).id);
    else
        writer.null("requisition_id");
    writer.text("origin_id", line.originId);
    writer.text("origin_code", line.originCode);
    writer.text("origin_data", line.originData);
    writer.text("status", line.status);
    writer.text("updated_at", stamp(line.updatedMs));
    if (call.world.knobs.is("procore.echo-write-only", "on")) {
        writer.text("payment_method", line.method);
        writer.text("invoice_date", dateText(line.invoiceDate));
    }
    writer.endObject();
}

Response listLines(const ProcoreCall &call)
{
    const LineAccess access = contractAccess(
        call, idParameter(call.request, u"project_id"_s), idParameter(call.request, u"contract_id"_s), Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    const QList<int> rows = access.emptyList ? QList<int>() : call.company.commitments.at(access.commitment).lines;
    const RailsPage page = pageOf(call.request,
        { call.world.knobs.number("procore.payments-per-page"), call.world.knobs.number("procore.payments-page-cap") });
    JsonWriter writer = railsWriter();
    writer.beginArray();
    for (const int row : cutRows(rows, page))
        writeLine(writer, call, call.company.lines.at(row));
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showLine(const ProcoreCall &call, const QString &id)
{
    const LineAccess access = lineAccess(call, id, idParameter(call.request, u"project_id"_s),
        idParameter(call.request, u"contract_id"_s), Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    JsonWriter writer = railsWriter();
    writeLine(writer, call, call.company.lines.at(access.line));
    return railsResponse(writer);
}

Response redirectToAttachment(const ProcoreCall &call, qint64 attachment)
{
    const int index = call.company.lineOfAttachment(attachment);
    if (index < 0)
        return procoreNotFound();
    QString host = QString::fromLatin1(call.request.header("host"));
    // Another name of the same machine plays the storage host.
    host.replace(u"127.0.0.1"_s, u"localhost"_s);
    Response response;
    response.status = 302;
    response.contentType = "text/html; charset=utf-8";
    response.headers.append(
        { "Location", u"%1://%2/storage/%3"_s.arg(call.request.scheme(), host).arg(attachment).toLatin1() });
    return response;
}

} // namespace tieout::sandbox
