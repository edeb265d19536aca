// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/commitments.h"

#include "app/tieout-sandbox/procore/contractpayments.h"
#include "app/tieout-sandbox/procore/procorefilters.h"
#include "app/tieout-sandbox/procore/procorepaging.h"
#include "app/tieout-sandbox/procore/procorerights.h"
#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString percentagePaid(const Commitment &commitment)
{
    const qint64 total = commitment.grandTotal();
    if (total == 0)
        return u"0.0"_s;
    // Hundredths of a percent, half up.
    const qint64 hundredths = (paidMicros(commitment) + total / 2) / total;
    return railsText(hundredths * kMicrosPerCent);
}

void writeSums(JsonWriter &writer, const Company &company, const Commitment &commitment)
{
    const qint64 totalMicros = commitment.grandTotal() * kMicrosPerCent;
    writer.text("approved_change_orders", railsCents(commitment.approvedChanges));
    writer.text("draft_change_orders_amount", u"0.0"_s);
    writer.text("grand_total", railsText(totalMicros));
    writer.text("pending_change_orders", u"0.0"_s);
    writer.text("pending_revised_contract", railsText(totalMicros));
    writer.text("percentage_paid", percentagePaid(commitment));
    writer.text("remaining_balance_outstanding", railsText(totalMicros - paidMicros(commitment)));
    writer.text("retainage_percent", commitment.retainage);
    writer.text("revised_contract", railsText(totalMicros));
    writer.text("total_draw_requests_amount", railsCents(invoicedCents(company, commitment)));
    writer.text("total_payments", railsText(paidMicros(commitment)));
    writer.text("total_requisitions_amount", railsCents(invoicedCents(company, commitment)));
}

void writeContract(JsonWriter &writer, const Company &company, const Commitment &commitment, bool single)
{
    const Vendor &vendor = company.vendors.at(commitment.vendor);
    const Project &project = company.projects.at(commitment.project);
    writer.text("accounting_method", u"amount"_s);
    writer.text("contract_date", dateText(commitment.contractDate));
    writer.text("created_at", stamp(commitment.createdMs));
    writer.text("deleted_at", stamp(commitment.deletedMs));
    writer.text("description", u"<p>%1 & related work.</p>"_s.arg(commitment.title));
    writer.boolean("executed", commitment.executed);
    writer.text("execution_date", dateText(commitment.contractDate.addDays(7)));
    writer.number("id", commitment.id);
    writer.text("number", commitment.number);
    writer.null("origin_data");
    writer.null("origin_code");
    writer.text("origin_id", commitment.originId);
    writer.boolean("private", false);
    writeRef(writer, "project", project.id, "name", project.name);
    writer.boolean("requisitions_are_enabled", true);
    writeSums(writer, company, commitment);
    writer.boolean("show_line_items_to_non_admins", true);
    writer.text("status", commitment.status);
    writer.text("title", commitment.title);
    writer.text("updated_at", stamp(commitment.updatedMs));
    writer.beginObject("vendor");
    writer.number("id", vendor.id);
    writer.text("company", vendor.name);
    if (single) {
        writer.null("origin_data");
        writer.text("origin_id", vendor.originId);
    }
    writer.endObject();
    writeCurrency(writer, commitment.currency);
}

void writeSchedule(JsonWriter &writer, const Commitment &commitment)
{
    writer.beginArray("line_items");
    int position = 0;
    for (const ScheduleLine &line : commitment.schedule) {
        writer.beginObject();
        writer.number("id", line.id);
        writer.text("amount", railsCents(line.cents));
        writer.text("description", line.description);
        writer.text("extended_type", u"manual"_s);
        writer.number("position", ++position);
        writer.text("total_amount", railsCents(line.cents));
        writer.beginObject("wbs_code");
        writer.number("id", line.id + 1);
        writer.text("flat_code", line.costCode);
        writer.text("description", commitment.title);
        writer.endObject();
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

qint64 paidMicros(const Commitment &commitment)
{
    return commitment.paidMicros;
}

qint64 invoicedCents(const Company &company, const Commitment &commitment)
{
    qint64 sum = 0;
    for (const int index : commitment.requisitions) {
        if (!company.requisitions.at(index).deleted)
            sum += company.requisitions.at(index).due;
    }
    return sum;
}

Response listContracts(const ProcoreCall &call, bool purchaseOrders)
{
    const ProjectAccess access = commitmentsAccess(call, idParameter(call.request, u"project_id"_s), Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    const QString deleted = filterValues(call.request, u"include_deleted"_s).value_or(QStringList(QString())).first();
    QList<int> rows;
    const QList<int> all = access.emptyList ? QList<int>() : call.company.projects.at(access.project).commitments;
    for (const int row : all) {
        const Commitment &commitment = call.company.commitments.at(row);
        const bool deletedFits = commitment.deleted ? deleted == u"with" || deleted == u"only" : deleted != u"only";
        if (commitment.purchaseOrder == purchaseOrders && deletedFits
            && filterHasId(call.request, u"id"_s, commitment.id)
            && filterHasText(call.request, u"status"_s, commitment.status)
            && filterHasText(call.request, u"origin_id"_s, commitment.originId)
            && filterHasMoment(call.request, u"created_at"_s, commitment.createdMs)
            && filterHasMoment(call.request, u"updated_at"_s, commitment.updatedMs))
            rows.append(row);
    }
    const RailsPage page = pageOf(call.request, {});
    JsonWriter writer = railsWriter();
    writer.beginArray();
    for (const int row : cutRows(rows, page)) {
        writer.beginObject();
        writeContract(writer, call.company, call.company.commitments.at(row), false);
        writer.endObject();
    }
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showContract(const ProcoreCall &call, qint64 id, bool purchaseOrder)
{
    const ProjectAccess access = commitmentsAccess(call, idParameter(call.request, u"project_id"_s), Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    const int index = call.company.commitmentById(id);
    if (access.emptyList || index < 0)
        return procoreNotFound();
    const Commitment &commitment = call.company.commitments.at(index);
    if (commitment.deleted || commitment.project != access.project || commitment.purchaseOrder != purchaseOrder)
        return procoreNotFound();
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writeContract(writer, call.company, commitment, true);
    writeSchedule(writer, commitment);
    writer.beginArray("payments_issued");
    for (const int line : commitment.lines)
        writeIssuedPayment(writer, call, call.company.lines.at(line));
    writer.endArray();
    for (const char *key : { "change_order_packages", "invoice_contacts" }) {
        writer.beginArray(key);
        writer.endArray();
    }
    writer.number("created_by_id", call.company.userId);
    writer.endObject();
    return railsResponse(writer);
}

} // namespace tieout::sandbox
