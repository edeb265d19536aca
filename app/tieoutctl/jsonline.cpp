// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsonline.h"

#include "app/tieoutctl/jsonparts.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/plaintext.h"
#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

QByteArray lineJson(const LineReport &report)
{
    JsonWriter json = newDocument();
    json.beginObject().key("payment");
    writePayment(json, report.row, report.changed ? PaymentAction::Updated : PaymentAction::None);
    json.key("line").beginObject().member("id", report.line.id.value()).key("paymentNumber");
    if (report.line.paymentNumber)
        json.value(*report.line.paymentNumber);
    else
        json.null();
    json.key("attachments").beginArray();
    for (const Attachment &attachment : report.line.attachments)
        json.beginObject().member("id", attachment.id).member("fileName", attachment.fileName).endObject();
    json.endArray().endObject().member("changed", report.changed);
    if (report.problem)
        writeError(json, *report.problem, exitCodeFor(*report.problem));
    return json.endObject().take();
}

QString lineText(const LineReport &report)
{
    const QString number =
        report.line.paymentNumber ? QString::number(*report.line.paymentNumber) : Tr::tr("none", "payment number");
    QString text = paymentsTable({ report.row });
    text += Tr::tr("Line %1, payment number %2\n").arg(report.line.id.toString(), number);
    for (const Attachment &attachment : report.line.attachments)
        text += Tr::tr("Attachment: %1\n").arg(plainText(attachment.fileName));
    if (report.line.attachments.isEmpty())
        text += Tr::tr("No attachments\n");
    return text;
}

} // namespace tieout::cli
