// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsonviews.h"

#include "app/tieoutctl/jsonparts.h"
#include "app/tieoutctl/nextstep.h"
#include "core/model/paymentdecisions.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

void writeCounts(JsonWriter &json, const RunCounts &counts)
{
    json.key("counts").beginObject();
    json.member("created", counts.created).member("voided", counts.voided).member("updated", counts.updated);
    json.member("unchanged", counts.unchanged).member("waiting", counts.waiting);
    json.member("attention", counts.attention).member("failed", counts.failed);
    json.member("notIncluded", counts.notIncluded).endObject();
}

void writeCalls(JsonWriter &json, const RunRow &run)
{
    json.key("calls").beginObject();
    json.member("xero", run.xeroCalls).member("procore", run.procoreCalls).endObject();
}

void writeRun(JsonWriter &json, const RunRow &run)
{
    json.key("run").beginObject();
    json.member("id", run.id.value()).member("trigger", toString(run.trigger)).member("dryRun", run.dryRun);
    json.member("startedAt", toIsoText(run.startedAt)).member("finishedAt", isoText(run.finishedAt));
    json.member("outcome", toString(run.outcome)).endObject();
}

void writeForecast(JsonWriter &json, const RunForecast &forecast)
{
    json.key("forecast").beginObject().member("payments", forecast.payments);
    json.member("paymentsByThen", forecast.paymentsByThen).member("callsAnHour", forecast.callsAnHour);
    json.member("goesOnAt", toIsoText(forecast.goesOnAt)).member("endsAt", toIsoText(forecast.endsAt));
    json.member("sentence", sentenceFor(forecast)).endObject();
}

void writeReport(JsonWriter &json, const RunReport &report)
{
    json.beginObject();
    writeRun(json, report.run);
    writeCounts(json, report.run.counts);
    writeCalls(json, report.run);
    json.key("payments").beginArray();
    for (const ReportedPayment &payment : report.payments)
        writePayment(json, payment.row, payment.action);
    json.endArray();
    json.key("problems").beginArray();
    for (const Error &problem : report.problems) {
        json.beginObject().member("service", toString(problem.service)).member("sentence", sentenceFor(problem));
        json.member("nextStep", nextStepHere(problem)).endObject();
    }
    json.endArray();
    if (report.forecast)
        writeForecast(json, *report.forecast);
    if (report.error)
        writeError(json, *report.error, exitCodeFor(*report.error));
    json.endObject();
}

/// The members that every `resolve` answer has.
void writeResolved(JsonWriter &json, const QString &action, const PaymentRow &row, PaymentAction done)
{
    json.member("resolved", action);
    json.key("payment");
    writePayment(json, row, done);
    json.key("possibleActions").beginArray();
    const QList<Decision> possible = offeredDecisions(row.record);
    for (const Decision decision : possible)
        json.value(toString(decision));
    json.endArray();
}

void writeInvoice(JsonWriter &json, const InvoiceRow &row)
{
    json.beginObject();
    json.member("invoiceId", row.invoice.id.value()).member("invoiceNumber", row.invoice.invoiceNumber);
    json.member("projectId", row.invoice.project.value()).member("projectName", row.projectName);
    json.member("commitmentId", row.invoice.commitment.value()).member("commitmentNumber", row.commitmentNumber);
    json.member("vendorName", row.invoice.vendorName);
    json.member("billId", row.bill.isValid() ? row.bill.toString() : QString()).member("billNumber", row.billNumber);
    json.member("currency", currencyOf(row));
    json.key("amount").value(row.amount ? std::optional(row.amount->toDecimalText()) : std::nullopt);
    json.member("paid", row.paid.toDecimalText()).member("issued", row.issued.toDecimalText());
    json.member("payments", row.payments).member("lastPayment", row.lastPayment.toString(Qt::ISODate));
    json.member("lastProved", isoText(row.lastProved)).member("oldestProof", isoText(row.oldestProof));
    json.member("state", toString(row.state));
    json.member("reason", row.message).endObject();
}

void writeHistoryRun(JsonWriter &json, const RunRow &run)
{
    json.beginObject();
    writeRun(json, run);
    writeCounts(json, run.counts);
    writeCalls(json, run);
    json.member("person", run.person).member("message", run.message).endObject();
}

} // namespace

QByteArray runReportJson(const RunReport &report)
{
    JsonWriter json = newDocument();
    writeReport(json, report);
    return json.take();
}

QByteArray resolveJson(const ResolveReport &report, Decision decision)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeResolved(json, toString(decision), report.row, report.action);
    if (report.run) {
        writeRun(json, report.run->run);
        writeCalls(json, report.run->run);
        if (report.run->error)
            writeError(json, *report.run->error, exitCodeFor(*report.run->error));
    }
    return json.endObject().take();
}

QByteArray supportRequestJson(const PaymentRow &row, const QString &text)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeResolved(json, u"support-request"_s, row, PaymentAction::None);
    return json.member("supportRequest", text).endObject().take();
}

QByteArray paymentsJson(const QList<PaymentRow> &payments)
{
    JsonWriter json = newDocument();
    json.beginArray();
    for (const PaymentRow &row : payments)
        writePayment(json, row, PaymentAction::None);
    return json.endArray().take();
}

QByteArray invoicesJson(const QList<InvoiceRow> &invoices)
{
    JsonWriter json = newDocument();
    json.beginArray();
    for (const InvoiceRow &row : invoices)
        writeInvoice(json, row);
    return json.endArray().take();
}

QByteArray historyJson(const QList<RunRow> &runs)
{
    JsonWriter json = newDocument();
    json.beginArray();
    for (const RunRow &run : runs)
        writeHistoryRun(json, run);
    return json.endArray().take();
}

QByteArray runJson(const RunRow &run, const QList<RunProblem> &problems, const QList<PaymentEvent> &events)
{
    JsonWriter json = newDocument();
    json.beginObject();
    writeRun(json, run);
    writeCounts(json, run.counts);
    writeCalls(json, run);
    json.member("person", run.person).member("message", run.message);
    json.key("problems").beginArray();
    for (const RunProblem &problem : problems) {
        json.beginObject().member("kind", toString(problem.error.kind));
        json.member("cause", toString(causeOf(problem.error))).member("service", toString(problem.error.service));
        json.member("sentence", sentenceFor(problem.error)).member("nextStep", nextStepHere(problem.error));
        json.member("times", problem.times).endObject();
    }
    json.endArray();
    json.key("events").beginArray();
    for (const PaymentEvent &event : events) {
        json.beginObject().member("at", toIsoText(event.at)).member("paymentId", event.payment.toString());
        json.member("what", event.what).member("text", event.text).endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray exportJson(const QString &what, const QString &format, const QString &file, qint64 rows)
{
    JsonWriter json = newDocument();
    json.beginObject().member("what", what).member("format", format).member("file", file).member("rows", rows);
    return json.endObject().take();
}

QByteArray demoJson(const QList<RunReport> &runs, bool tiesOut)
{
    JsonWriter json = newDocument();
    json.beginObject().key("runs").beginArray();
    for (const RunReport &report : runs)
        writeReport(json, report);
    return json.endArray().member("tiesOut", tiesOut).endObject().take();
}

} // namespace tieout::cli
