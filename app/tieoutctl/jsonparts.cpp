// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsonparts.h"

#include "app/tieoutctl/nextstep.h"
#include "core/model/recordtexts.h"
namespace tieout::cli {

JsonWriter newDocument()
{
    return JsonWriter(JsonWriter::Layout::Indented);
}

std::optional<QString> isoText(std::optional<Instant> instant)
{
    if (!instant)
        return std::nullopt;
    return toIsoText(*instant);
}

QString currencyOf(const InvoiceRow &row)
{
    if (row.amount && row.amount->currency().isKnown())
        return row.amount->currency().code();
    if (row.paid.currency().isKnown())
        return row.paid.currency().code();
    return row.invoice.currency.code();
}

void writePayment(JsonWriter &json, const PaymentRow &row, PaymentAction action)
{
    const PaymentRecord &record = row.record;
    const QString number = row.invoiceNumber.isEmpty() ? row.billNumber : row.invoiceNumber;
    json.beginObject();
    json.member("paymentId", record.payment.id.toString()).member("invoiceNumber", number);
    json.member("invoiceId", record.placement.invoice.value());
    json.member("commitmentId", record.placement.commitment.value());
    json.member("projectId", record.placement.project.value());
    json.member("amount", record.payment.amount.toDecimalText());
    json.member("currency", record.payment.amount.currency().code());
    json.member("date", record.payment.date.toString(Qt::ISODate));
    json.member("method", record.issued ? toString(record.issued->method) : QString());
    json.member("state", toString(record.standing.state())).member("action", toString(action));
    json.member("lineId", record.line.value()).member("provedAt", isoText(record.provedAt));
    json.member("reason", record.standing.sentence()).member("advice", adviceOf(record));
    json.endObject();
}

void writeError(JsonWriter &json, const Error &error, ExitCode code)
{
    json.key("error").beginObject();
    json.member("kind", toString(error.kind)).member("cause", toString(causeOf(error)));
    json.member("service", toString(error.service));
    json.member("sentence", forThisProfile(sentenceFor(error))).member("nextStep", nextStepHere(error));
    json.member("exitCode", static_cast<int>(code)).endObject();
}

} // namespace tieout::cli
