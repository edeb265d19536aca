// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/requisitions.h"

#include "app/tieout-sandbox/procore/procorefilters.h"
#include "app/tieout-sandbox/procore/procorepaging.h"
#include "app/tieout-sandbox/procore/procorerights.h"
#include "app/tieout-sandbox/world/amounts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isLast(const Company &company, const Requisition &requisition)
{
    for (const int index : company.commitments.at(requisition.commitment).requisitions) {
        if (!company.requisitions.at(index).deleted && company.requisitions.at(index).number > requisition.number)
            return false;
    }
    return true;
}

// A pay application mixes amounts with one and with two decimals (docs/sandbox.md, Procore 14).
void writeSummary(JsonWriter &writer, const Commitment &commitment, const Requisition &r)
{
    const qint64 earned = r.completedToDate - r.retainageToDate;
    writer.beginObject("summary");
    writer.text("balance_to_finish_including_retainage", railsCents(commitment.grandTotal() - earned));
    writer.text("completed_work_retainage_percent", commitment.retainage.section(u'.', 0, 0));
    writer.text("completed_work_retainage_amount", railsCents(r.retainageToDate));
    writer.text("contract_sum_to_date", railsCents(commitment.grandTotal()));
    writer.text("current_payment_due", railsCents(r.due));
    writer.text("formatted_period", r.start.toString(u"MM/dd/yy"_s) + u" - "_s + r.end.toString(u"MM/dd/yy"_s));
    writer.text("less_previous_certificates_for_payment",
        r.previousCertificates == 0 ? u"0"_s : railsCents(r.previousCertificates));
    writer.text("net_change_by_change_orders", railsCents(commitment.approvedChanges));
    writer.text("original_contract_sum", railsCents(commitment.grandTotal() - commitment.approvedChanges));
    writer.text("positive_change_order_item_total", twoDecimals(commitment.approvedChanges * kMicrosPerCent));
    writer.text("negative_change_order_item_total", u"0"_s);
    writer.text("stored_materials_retainage_amount", u"0.0"_s);
    writer.text("stored_materials_retainage_percent", u"0"_s);
    writer.text("tax_applicable_to_this_payment", u"0"_s);
    writer.text("total_completed_and_stored_to_date", railsCents(r.completedToDate));
    writer.text("total_earned_less_retainage", railsCents(earned));
    writer.text("total_retainage", railsCents(r.retainageToDate));
    writer.endObject();
}

void writePrevious(JsonWriter &writer, const Company &company, const Requisition &r)
{
    const Commitment &commitment = company.commitments.at(r.commitment);
    const qsizetype at = commitment.requisitions.indexOf(company.requisitionById(r.id));
    if (at > 0)
        writer.number("previous_requisition_id", company.requisitions.at(commitment.requisitions.at(at - 1)).id);
    else
        writer.null("previous_requisition_id");
}

void writeIds(JsonWriter &writer, const Company &company, const Requisition &r, bool versionOneOne)
{
    const Commitment &commitment = company.commitments.at(r.commitment);
    writer.number("id", r.id);
    if (versionOneOne)
        writePrevious(writer, company, r);
    writer.number("project_id", company.projects.at(commitment.project).id);
    writer.text("billing_date", dateText(r.billingDate));
    writer.text("created_at", stamp(r.createdMs));
    writer.text("updated_at", stamp(r.updatedMs));
    writer.number("commitment_id", commitment.id);
    writer.text("commitment_type", commitment.purchaseOrder ? u"PurchaseOrderContract"_s : u"WorkOrderContract"_s);
    writer.text("contract_name", commitment.number + u" - "_s + commitment.title);
}

void writeExtras(JsonWriter &writer, const Company &company, const Commitment &commitment, bool versionOneOne)
{
    writer.beginObject("created_by");
    writer.number("id", company.userId);
    writer.text("name", company.userName);
    writer.text("login", company.userLogin);
    writer.text("company_name", company.name);
    writer.endObject();
    writer.beginObject("custom_fields");
    writer.endObject();
    writer.beginObject("currency_configuration");
    writer.text("currency_iso_code", commitment.currency);
    if (versionOneOne) {
        // A number here, text on commitments (api facts, Procore 3.2).
        writer.raw("currency_exchange_rate", "1.0");
        writer.text("base_currency_iso_code", commitment.currency);
    }
    writer.endObject();
}

void writeRequisition(JsonWriter &writer, const Company &company, const Requisition &r, bool versionOneOne)
{
    const Commitment &commitment = company.commitments.at(r.commitment);
    const Vendor &vendor = company.vendors.at(commitment.vendor);
    const qint64 total = commitment.grandTotal();
    writer.beginObject();
    writeIds(writer, company, r, versionOneOne);
    writer.boolean("deletable", isLast(company, r) && r.originId.isEmpty());
    writer.boolean("final", false);
    writer.text("vendor_name", vendor.name);
    if (versionOneOne)
        writer.number("vendor_id", vendor.id);
    writer.text("invoice_number", r.invoiceNumber);
    if (versionOneOne)
        writer.text("invoice_type", u"progress"_s);
    writer.text("origin_data", r.originData);
    writer.text("origin_id", r.originId);
    writer.text("payment_date", dateText(r.paymentDate));
    const qint64 basisPoints = total == 0 ? 0 : r.completedToDate * 10'000 / total;
    writer.text("percent_complete", QString::fromLatin1(centsText(basisPoints)) + u'%');
    writer.number("period_id", r.period);
    writer.text("requisition_start", dateText(r.start));
    writer.text("requisition_end", dateText(r.end));
    writer.text("status", r.status);
    // The older version has an empty text instead of null (api facts, Procore 3.2).
    writer.text("erp_status", r.erpStatus.isNull() && !versionOneOne ? u""_s : r.erpStatus);
    writer.number("number", r.number);
    writer.text("submitted_at", dateText(r.billingDate));
    writer.text("total_claimed_amount", twoDecimals(r.due * kMicrosPerCent));
    writer.null("electronic_signature_id");
    if (versionOneOne)
        writer.boolean("move_materials_to_previous_work_completed", false);
    writeSummary(writer, commitment, r);
    writeExtras(writer, company, commitment, versionOneOne);
    writer.beginArray("attachments");
    writer.endArray();
    writer.endObject();
}

// The requisition of a path after checking its project, or the refusal.
struct Found {
    int index = -1;
    std::optional<Response> refusal;
};

Found find(const ProcoreCall &call, qint64 id, qint64 projectId, Level level)
{
    const ProjectAccess access = commitmentsAccess(call, projectId, level);
    if (access.refusal)
        return { -1, access.refusal };
    const int index = call.company.requisitionById(id);
    const bool here = index >= 0 && !access.emptyList && !call.company.requisitions.at(index).deleted
        && call.company.commitments.at(call.company.requisitions.at(index).commitment).project == access.project;
    if (!here)
        return { -1, procoreNotFound() };
    return { index, {} };
}

Response single(const ProcoreCall &call, int index, bool versionOneOne)
{
    JsonWriter writer = railsWriter();
    writeRequisition(writer, call.company, call.company.requisitions.at(index), versionOneOne);
    return railsResponse(writer);
}

bool passes(const ProcoreCall &call, const Requisition &r, bool versionOneOne)
{
    const Request &request = call.request;
    const QString last = filterValues(request, u"is_last"_s).value_or(QStringList(QString())).first();
    return !r.deleted && filterHasId(request, u"id"_s, r.id)
        && filterHasId(request, u"commitment_id"_s, call.company.commitments.at(r.commitment).id)
        && filterHasId(request, u"period_id"_s, r.period) && filterHasText(request, u"status"_s, r.status)
        && filterHasText(request, u"origin_id"_s, r.originId) && filterHasMoment(request, u"created_at"_s, r.createdMs)
        && filterHasMoment(request, u"updated_at"_s, r.updatedMs)
        && (!versionOneOne || last.isEmpty() || (last == u"true") == isLast(call.company, r));
}

} // namespace

Response listRequisitions(const ProcoreCall &call, bool versionOneOne)
{
    const ProjectAccess access = commitmentsAccess(call, idParameter(call.request, u"project_id"_s), Level::ReadOnly);
    if (access.refusal)
        return *access.refusal;
    QList<int> rows;
    const QList<int> all = access.emptyList ? QList<int>() : call.company.projects.at(access.project).requisitions;
    for (const int row : all) {
        if (passes(call, call.company.requisitions.at(row), versionOneOne))
            rows.append(row);
    }
    const RailsPage page = pageOf(call.request, { 30, 2000 });
    JsonWriter writer = railsWriter();
    writer.beginArray();
    for (const int row : cutRows(rows, page))
        writeRequisition(writer, call.company, call.company.requisitions.at(row), versionOneOne);
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showRequisition(const ProcoreCall &call, qint64 id, bool versionOneOne)
{
    const Found found = find(call, id, idParameter(call.request, u"project_id"_s), Level::ReadOnly);
    return found.refusal ? *found.refusal : single(call, found.index, versionOneOne);
}

Response updateRequisition(const ProcoreCall &call, qint64 id)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const Found found = find(call, id, body.value(u"project_id"_s).toInteger(-1), Level::Standard);
    if (found.refusal)
        return *found.refusal;
    Requisition &requisition = call.company.requisitions[found.index];
    if (!requisition.originId.isEmpty())
        return listedError(422, u"The invoice is not editable because it has been synced with ERP"_s);
    const QJsonObject change = body.value(u"requisition"_s).toObject();
    if (change.contains(u"origin_id"_s))
        requisition.originId = change.value(u"origin_id"_s).toString();
    if (change.contains(u"origin_data"_s))
        requisition.originData = change.value(u"origin_data"_s).toString();
    if (change.contains(u"payment_date"_s))
        requisition.paymentDate = QDate::fromString(change.value(u"payment_date"_s).toString(), Qt::ISODate);
    if (change.contains(u"invoice_number"_s))
        requisition.invoiceNumber = change.value(u"invoice_number"_s).toString();
    requisition.updatedMs = call.world.nowMs();
    return single(call, found.index, true);
}

Response deleteRequisition(const ProcoreCall &call, qint64 id)
{
    const Found found = find(call, id, idParameter(call.request, u"project_id"_s), Level::Admin);
    if (found.refusal)
        return *found.refusal;
    Requisition &requisition = call.company.requisitions[found.index];
    if (!requisition.originId.isEmpty())
        return listedError(422, u"The invoice is not editable because it has been synced with ERP"_s);
    if (!isLast(call.company, requisition))
        return listedError(422, u"Only the most recent invoice can be deleted"_s);
    requisition.deleted = true;
    requisition.updatedMs = call.world.nowMs();
    return Response { 204, {}, {}, {} };
}

} // namespace tieout::sandbox
