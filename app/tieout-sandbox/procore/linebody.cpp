// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/linebody.h"

#include "app/tieout-sandbox/procore/linetexts.h"
#include "app/tieout-sandbox/procore/multipart.h"
#include "app/tieout-sandbox/world/amounts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The digits as sent: a double would round them.
QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const QVariant variant = value.toVariant();
        return variant.typeId() == QMetaType::LongLong ? variant.toString() : QString::number(value.toDouble(), 'f', 6);
    }
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString();
}

qint64 idOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 id = scalarText(value).toLongLong(&isNumber);
    return isNumber ? id : -1;
}

LineBody readForm(const Request &request)
{
    LineBody body;
    const auto parts = readMultipart(request.header("content-type"), request.body);
    body.readable = parts.has_value();
    for (const FormPart &part : parts.value_or(QList<FormPart>())) {
        const QString text = QString::fromUtf8(part.content);
        if (part.name == u"attachments[]" && !part.filename.isNull())
            body.files.append({ 0, part.filename, QString::fromLatin1(part.contentType), part.content });
        else if (part.name == u"project_id")
            body.projectId = idOf(text);
        else if (part.name == u"contract_id")
            body.contractId = idOf(text);
        else if (part.name == u"contract_payment[prostore_file_ids][]")
            body.fields.insert(u"prostore_file_ids"_s, QJsonArray { text });
        else if (part.name.startsWith(u"contract_payment["_s) && part.name.endsWith(u']'))
            body.fields.insert(part.name.mid(17).chopped(1), text);
    }
    return body;
}

LineBody readJson(const Request &request)
{
    LineBody body;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    body.readable = document.isObject();
    const QJsonObject object = document.object();
    body.projectId = idOf(object.value(u"project_id"_s));
    body.contractId = idOf(object.value(u"contract_id"_s));
    body.fields = object.value(u"contract_payment"_s).toObject();
    return body;
}

Response invalid(const QString &field, const QString &message)
{
    return fieldError(422, field, message);
}

std::optional<Response> applyAmount(const ProcoreCall &call, const QJsonValue &value, Line &line)
{
    if (value.isNull() || scalarText(value).isEmpty()) {
        line.amount.reset();
        return std::nullopt;
    }
    const auto micros = parseMicros(scalarText(value));
    if (!micros)
        return invalid(u"amount"_s, u"is not a number"_s);
    if (*micros <= 0 && call.world.knobs.is("procore.amount-not-positive", "422"))
        return invalid(u"amount"_s, u"must be greater than 0"_s);
    line.amount = micros;
    return std::nullopt;
}

std::optional<Response> applyWhole(
    const ProcoreCall &call, const QString &field, const QJsonValue &value, std::optional<qint64> &number)
{
    const QString text = scalarText(value);
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isNumber);
    if (!isNumber && !text.isEmpty() && call.world.knobs.is("procore.payment-number-text", "422"))
        return invalid(field, u"is not an integer"_s);
    number = isNumber ? std::optional(whole) : std::nullopt;
    return std::nullopt;
}

// A badly formatted date is silently stored as null (docs/sandbox.md, Procore 18).
std::optional<Response> applyDate(const ProcoreCall &call, const QString &field, const QJsonValue &value, QDate &date)
{
    const QString text = scalarText(value);
    const QDate read = QDate::fromString(text.left(10), Qt::ISODate);
    if (!read.isValid() && !text.isEmpty() && call.world.knobs.is("procore.bad-date", "422"))
        return invalid(field, u"is not a valid date"_s);
    date = read;
    return std::nullopt;
}

std::optional<Response> applyRequisition(const ProcoreCall &call, const QJsonValue &value, Line &line)
{
    if (value.isNull() || scalarText(value).isEmpty()) {
        line.requisition = -1;
        return std::nullopt;
    }
    const int index = call.company.requisitionById(idOf(value));
    const bool fits = index >= 0 && call.company.requisitions.at(index).commitment == line.commitment;
    if (index < 0 || (!fits && call.world.knobs.is("procore.foreign-requisition", "422")))
        return invalid(u"requisition_id"_s, u"must belong to the contract"_s);
    line.requisition = index;
    return std::nullopt;
}

std::optional<Response> applyMethod(const QJsonValue &value, Line &line)
{
    const QString method = scalarText(value);
    if (!method.isEmpty() && method != u"check" && method != u"credit_card" && method != u"electronic")
        return invalid(u"payment_method"_s, u"is not included in the list"_s);
    line.method = method;
    return std::nullopt;
}

std::optional<Response> applyText(const ProcoreCall &call, const QString &field, const QJsonValue &value, Line &line)
{
    const QString text = value.isNull() ? QString() : scalarText(value);
    const auto stored = [&](bool isCut) { return storedText(call.world.knobs, text, isCut); };
    if (field == u"invoice_number")
        line.invoiceNumber = stored(true);
    else if (field == u"check_number")
        line.checkNumber = stored(true);
    else if (field == u"notes")
        line.notes = stored(true);
    else if (field == u"origin_data")
        line.originData = stored(false);
    else if (field == u"origin_id")
        line.originId = text.isEmpty() ? QString() : text;
    return std::nullopt; // anything else, even origin_code, is ignored
}

std::optional<Response> applyField(const ProcoreCall &call, const QString &field, const QJsonValue &value, Line &line)
{
    if (field == u"amount")
        return applyAmount(call, value, line);
    if (field == u"payment_number")
        return applyWhole(call, field, value, line.paymentNumber);
    if (field == u"draw_request_number")
        return applyWhole(call, field, value, line.drawRequestNumber);
    if (field == u"date")
        return applyDate(call, field, value, line.date);
    if (field == u"invoice_date")
        return applyDate(call, field, value, line.invoiceDate);
    if (field == u"requisition_id")
        return applyRequisition(call, value, line);
    if (field == u"payment_method")
        return applyMethod(value, line);
    return applyText(call, field, value, line);
}

// One field's value, for comparing before and after.
QString fingerprint(const QString &field, const Line &line)
{
    if (field == u"amount")
        return line.amount ? QString::number(*line.amount) : QString();
    if (field == u"payment_number")
        return line.paymentNumber ? QString::number(*line.paymentNumber) : QString();
    if (field == u"draw_request_number")
        return line.drawRequestNumber ? QString::number(*line.drawRequestNumber) : QString();
    if (field == u"date")
        return dateText(line.date);
    if (field == u"invoice_date")
        return dateText(line.invoiceDate);
    if (field == u"requisition_id")
        return QString::number(line.requisition);
    const QHash<QString, QString> texts = { { u"payment_method"_s, line.method },
        { u"invoice_number"_s, line.invoiceNumber }, { u"check_number"_s, line.checkNumber },
        { u"notes"_s, line.notes }, { u"origin_id"_s, line.originId }, { u"origin_data"_s, line.originData } };
    return texts.value(field);
}

} // namespace

LineBody readLineBody(const Request &request)
{
    LineBody body;
    if (request.header("content-type").toLower().startsWith("multipart/form-data"))
        body = readForm(request);
    else
        body = readJson(request);
    // Rails merges the query into the body's parameters.
    if (body.projectId < 0)
        body.projectId = idParameter(request, u"project_id"_s);
    if (body.contractId < 0)
        body.contractId = idParameter(request, u"contract_id"_s);
    return body;
}

std::optional<Response> applyFields(const ProcoreCall &call, const QJsonObject &fields, Line &line)
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (auto refusal = applyField(call, it.key(), it.value(), line))
            return refusal;
    }
    return std::nullopt;
}

QStringList changedFields(const ProcoreCall &call, const QJsonObject &fields, const Line &line)
{
    Line after = line;
    QStringList changed;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const bool refused = applyField(call, it.key(), it.value(), after).has_value();
        if (refused || fingerprint(it.key(), after) != fingerprint(it.key(), line))
            changed.append(it.key());
    }
    return changed;
}

} // namespace tieout::sandbox
