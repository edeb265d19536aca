// SPDX-License-Identifier: Apache-2.0
#include "core/procore/paymentbody.h"

#include "core/json/jsonwriter.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// One attribute as sent. Ids and the payment number are JSON numbers; everything else, even an amount, is text.
struct Attribute {
    const char *name;
    QString text;
    bool isNumber = false;
};

QString isoDate(const QDate &date)
{
    return date.toString(Qt::ISODate); // empty when null
}

/// In the order of the documented example.
QList<Attribute> attributesOf(const LineDraft &draft)
{
    const QString paymentNumber = draft.paymentNumber ? QString::number(*draft.paymentNumber) : QString();
    const QString requisition = draft.invoice.isValid() ? draft.invoice.toString() : QString();
    return {
        { "date", isoDate(draft.date) },
        { "invoice_number", draft.invoiceNumber },
        { "check_number", draft.checkNumber },
        { "invoice_date", isoDate(draft.invoiceDate) },
        { "notes", draft.notes },
        { "payment_number", paymentNumber, true },
        { "payment_method", toString(draft.method) },
        { "amount", draft.amount.toDecimalText() },
        { "origin_id", draft.originId },
        { "origin_data", draft.originData },
        { "requisition_id", requisition, true },
    };
}

QList<Attribute> attributesOf(const LineChange &change)
{
    QList<Attribute> attributes;
    const auto add = [&attributes](const char *name, const QString &text, bool isNumber = false) {
        attributes.append(Attribute { name, text, isNumber });
    };
    if (change.date)
        add("date", isoDate(*change.date));
    if (change.invoiceNumber)
        add("invoice_number", *change.invoiceNumber);
    if (change.checkNumber)
        add("check_number", *change.checkNumber);
    if (change.invoiceDate)
        add("invoice_date", isoDate(*change.invoiceDate));
    if (change.notes)
        add("notes", *change.notes);
    if (change.paymentNumber)
        add("payment_number", QString::number(*change.paymentNumber), true);
    if (change.method)
        add("payment_method", toString(*change.method));
    if (change.amount)
        add("amount", change.amount->toDecimalText());
    if (change.originId)
        add("origin_id", *change.originId);
    if (change.originData)
        add("origin_data", *change.originData);
    if (change.invoice)
        add("requisition_id", change.invoice->isValid() ? change.invoice->toString() : QString(), true);
    return attributes;
}

QByteArray jsonBody(ProjectId project, CommitmentId commitment, const QList<Attribute> &attributes)
{
    JsonWriter json;
    json.beginObject();
    json.member("project_id", project.value()).member("contract_id", commitment.value());
    json.key("contract_payment").beginObject();
    for (const Attribute &attribute : attributes) {
        json.key(attribute.name);
        if (attribute.text.isEmpty())
            json.null();
        else if (attribute.isNumber)
            json.value(attribute.text.toLongLong());
        else
            json.value(attribute.text);
    }
    json.endObject().endObject();
    return json.take();
}

QList<Attribute> filled(QList<Attribute> attributes)
{
    attributes.removeIf([](const Attribute &attribute) { return attribute.text.isEmpty(); });
    return attributes;
}

MultipartPart field(const QString &name, const QString &text)
{
    MultipartPart part;
    part.name = name;
    part.bytes = text.toUtf8();
    return part;
}

} // namespace

QByteArray createBody(const LineDraft &draft)
{
    return jsonBody(draft.project, draft.commitment, filled(attributesOf(draft)));
}

QList<MultipartPart> contractFields(ProjectId project, CommitmentId commitment)
{
    return { field(u"project_id"_s, project.toString()), field(u"contract_id"_s, commitment.toString()) };
}

QByteArray updateBody(ProjectId project, CommitmentId commitment, const LineChange &change)
{
    return jsonBody(project, commitment, attributesOf(change));
}

} // namespace tieout
