// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/commitments.h"
#include "app/tieout-sandbox/procore/procorefilters.h"
#include "app/tieout-sandbox/procore/procorepaging.h"
#include "app/tieout-sandbox/procore/procorerights.h"
#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const Commitment &commitment)
{
    return commitment.purchaseOrder ? u"PurchaseOrderContract"_s : u"WorkOrderContract"_s;
}

void writeContract(JsonWriter &writer, const Company &company, const Commitment &commitment, bool extended)
{
    const Vendor &vendor = company.vendors.at(commitment.vendor);
    writer.text("id", QString::number(commitment.id));
    writer.text("type", kindOf(commitment));
    writer.text("number", commitment.number);
    writer.text("title", commitment.title);
    writer.text("status", commitment.status);
    writer.boolean("executed", commitment.executed);
    writer.boolean("allow_payments", commitment.allowPayments);
    writer.text("grand_total", twoDecimals(commitment.grandTotal() * kMicrosPerCent));
    writer.text("vendor_id", QString::number(vendor.id));
    if (extended)
        writer.text("vendor_name", vendor.name);
    writer.text("created_at", stamp(commitment.createdMs));
    writer.text("updated_at", stamp(commitment.updatedMs));
    writeCurrency(writer, commitment.currency);
}

// The contract of a v2 path, or the refusal.
int contractOf(const ProcoreCall &call, qint64 projectId, qint64 id, std::optional<Response> &refusal)
{
    const ProjectAccess access = commitmentsAccess(call, projectId, Level::ReadOnly);
    refusal = access.refusal;
    const int index = call.company.commitmentById(id);
    const bool found = !refusal && !access.emptyList && index >= 0 && !call.company.commitments.at(index).deleted
        && call.company.commitments.at(index).project == access.project;
    if (!refusal && !found)
        refusal = procoreNotFound();
    return index;
}

} // namespace

Response listContractsV2(const ProcoreCall &call, qint64 projectId)
{
    const ProjectAccess access = commitmentsAccess(call, projectId, Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    QList<int> rows;
    const QList<int> all = access.emptyList ? QList<int>() : call.company.projects.at(access.project).commitments;
    for (const int row : all) {
        const Commitment &commitment = call.company.commitments.at(row);
        if (!commitment.deleted && filterHasId(call.request, u"id"_s, commitment.id)
            && filterHasText(call.request, u"type"_s, kindOf(commitment))
            && filterHasText(call.request, u"status"_s, commitment.status)
            && filterHasMoment(call.request, u"updated_at"_s, commitment.updatedMs))
            rows.append(row);
    }
    const RailsPage page = pageOf(call.request, { 10, 100 });
    const bool extended = call.request.parameter(u"view"_s) == u"extended";
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginArray("data");
    for (const int row : cutRows(rows, page)) {
        writer.beginObject();
        writeContract(writer, call.company, call.company.commitments.at(row), extended);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showContractV2(const ProcoreCall &call, qint64 projectId, qint64 id)
{
    std::optional<Response> refusal;
    const int index = contractOf(call, projectId, id, refusal);
    if (refusal)
        return *refusal;
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginObject("data");
    writeContract(writer, call.company, call.company.commitments.at(index), true);
    writer.endObject();
    writer.endObject();
    return railsResponse(writer);
}

Response summariseContractV2(const ProcoreCall &call, qint64 projectId, qint64 id)
{
    std::optional<Response> refusal;
    const int index = contractOf(call, projectId, id, refusal);
    if (refusal)
        return *refusal;
    const Commitment &commitment = call.company.commitments.at(index);
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginObject("data");
    writer.text("approved_change_total", twoDecimals(commitment.approvedChanges * kMicrosPerCent));
    writer.text("pending_revised_change_total", u"0.00"_s);
    writer.text("draft_change_total", u"0.00"_s);
    writer.text("total_invoices_amount", twoDecimals(invoicedCents(call.company, commitment) * kMicrosPerCent));
    writer.text("total_payments_amount", twoDecimals(paidMicros(commitment)));
    writeCurrency(writer, commitment.currency);
    writer.endObject();
    writer.endObject();
    return railsResponse(writer);
}

} // namespace tieout::sandbox
