// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/projectcolumns.h"

#include "core/ledger/columnwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QList<Attachment> readAttachments(const QString &json)
{
    QList<Attachment> attachments;
    if (json == QLatin1String("[]"))
        return attachments;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        Attachment attachment;
        attachment.id = value[u"id"_s].toString().toLongLong();
        attachment.fileName = value[u"name"_s].toString();
        attachment.url = value[u"url"_s].toString();
        attachments << attachment;
    }
    return attachments;
}

} // namespace

QString attachmentsText(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        QJsonObject object;
        // As text: ids of more than 53 bits do not survive a JSON number.
        object.insert(u"id"_s, QString::number(attachment.id));
        object.insert(u"name"_s, attachment.fileName);
        object.insert(u"url"_s, attachment.url);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString invoiceColumns()
{
    return u"i.id, i.project, i.commitment, i.kind, i.invoice_number, i.number, i.vendor_name, "
           "i.commitment_name, i.status, i.billing_date, i.period_start, i.period_end, i.due, "
           "i.due_currency, i.currency, i.origin_id, i.updated_at"_s;
}

Invoice readInvoice(Row &row)
{
    Invoice invoice;
    invoice.id = row.id<InvoiceId>();
    invoice.project = row.id<ProjectId>();
    invoice.commitment = row.id<CommitmentId>();
    invoice.commitmentKind = row.word(columnwords::kCommitmentKinds);
    invoice.invoiceNumber = row.text();
    invoice.number = row.integer();
    invoice.vendorName = row.text();
    invoice.commitmentName = row.text();
    invoice.status = row.text();
    invoice.billingDate = row.date();
    invoice.periodStart = row.date();
    invoice.periodEnd = row.date();
    invoice.currentPaymentDue = row.optionalMoney();
    invoice.currency = row.currency();
    invoice.originId = row.text();
    invoice.updatedAt = row.instant();
    return invoice;
}

Commitment readCommitment(Row &row)
{
    Commitment commitment;
    commitment.id = row.id<CommitmentId>();
    commitment.project = row.id<ProjectId>();
    commitment.kind = row.word(columnwords::kCommitmentKinds);
    commitment.number = row.text();
    commitment.title = row.text();
    commitment.vendorName = row.text();
    commitment.status = row.text();
    commitment.currency = row.currency();
    commitment.contractSum = row.optionalMoney();
    commitment.invoiced = row.optionalMoney();
    commitment.totalPayments = row.optionalMoney();
    return commitment;
}

PaymentLine readLine(Row &row)
{
    PaymentLine line;
    line.id = row.id<LineId>();
    line.project = row.id<ProjectId>();
    line.commitment = row.id<CommitmentId>();
    line.invoice = row.id<InvoiceId>();
    line.amount = row.money();
    line.date = row.date();
    line.invoiceNumber = row.text();
    line.checkNumber = row.text();
    line.paymentNumber = row.optionalInteger();
    line.notes = row.text();
    line.originId = row.text();
    line.originData = row.text();
    line.status = row.text();
    line.attachments = readAttachments(row.text());
    line.updatedAt = row.optionalInstant();
    return line;
}

} // namespace tieout
