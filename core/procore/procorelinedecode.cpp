// SPDX-License-Identifier: Apache-2.0
// Payment lines (api facts, Procore 1.3).
#include "core/procore/procoredecode.h"

#include "core/procore/procorearray.h"
#include "core/procore/procorefields.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Result<Attachment> decodeAttachment(const JsonReader &object)
{
    FirstFault fault;
    Attachment attachment;
    attachment.id = fault.take(procoreId(object, "id"));
    attachment.fileName = fault.take(procoreText(object, "filename"));
    attachment.url = fault.take(procoreText(object, "url"));
    if (fault)
        return failed(fault.error());
    return attachment;
}

/// The pages show the payment number as free text, and one connector writes voucher numbers into it (Procore 8 no. 4).
/// We ignore anything but a whole number, since a run never compares it.
std::optional<qint64> paymentNumber(const JsonReader &object)
{
    const Result<std::optional<qint64>> number = object.optionalIntegerOrText("payment_number");
    return number ? *number : std::nullopt;
}

Result<PaymentLine> decodeLineObject(const JsonReader &object, const Currency &currency)
{
    FirstFault fault;
    PaymentLine line;
    line.id = LineId(fault.take(procoreId(object, "id")));
    line.project = ProjectId(fault.take(procoreOptionalId(object, "project_id")));
    line.commitment = CommitmentId(fault.take(procoreOptionalId(object, "contract_id")));
    line.invoice = InvoiceId(fault.take(procoreOptionalId(object, "requisition_id")));
    line.amount = fault.take(procoreMoney(object, "amount", currency));
    line.date = fault.take(procoreDate(object, "date"));
    line.invoiceNumber = fault.take(procoreText(object, "invoice_number"));
    line.checkNumber = fault.take(procoreText(object, "check_number"));
    line.paymentNumber = paymentNumber(object);
    line.notes = fault.take(procoreText(object, "notes"));
    line.originId = fault.take(procoreText(object, "origin_id"));
    line.originData = fault.take(procoreText(object, "origin_data"));
    line.status = fault.take(procoreText(object, "status"));
    line.attachments = fault.take(object.optionalList("attachments", decodeAttachment));
    line.showsAttachments = object.has("attachments");
    line.updatedAt = fault.take(procoreOptionalInstant(object, "updated_at"));
    if (fault)
        return failed(fault.error());
    return line;
}

} // namespace

Result<QList<PaymentLine>> decodeLines(const QByteArray &body, const Currency &currency)
{
    return procoreArray(body, [&currency](const JsonReader &object) {
        Result<PaymentLine> line = decodeLineObject(object, currency);
        // To find the line, a person needs its id, not its position in the list.
        if (const Result<qint64> id = procoreId(object, "id"); !line && id)
            line.error().detail += u" (payment line %1)"_s.arg(*id);
        return line;
    });
}

Result<PaymentLine> decodeLine(const QByteArray &body, const Currency &currency)
{
    return procoreObject(body, [&currency](const JsonReader &object) { return decodeLineObject(object, currency); });
}

} // namespace tieout
