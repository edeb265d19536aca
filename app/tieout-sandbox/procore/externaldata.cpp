// SPDX-License-Identifier: Apache-2.0
// What a connector knows about a record: writing it marks the record as synced, nulls unlink it.
#include "app/tieout-sandbox/procore/erp.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Pointers to a record's origin; empty when there is no such record.
struct Origin {
    QString *id = nullptr;
    QString *code = nullptr; // most records have none
    QString *data = nullptr;
    int line = -1; // of a contract payment
    int requisition = -1;
};

Origin originOf(const ProcoreCall &call, const QString &type, qint64 id)
{
    Company &company = call.company;
    if (type == u"contract_payment") {
        const int index = company.lineById(id);
        if (index < 0)
            return {};
        Line &line = company.lines[index];
        return { &line.originId, &line.originCode, &line.originData, index, -1 };
    }
    if (type == u"requisition") {
        const int index = company.requisitionById(id);
        if (index < 0)
            return {};
        Requisition &row = company.requisitions[index];
        return { &row.originId, nullptr, &row.originData, -1, index };
    }
    if (type == u"work_order_contract" || type == u"purchase_order_contract") {
        const int index = company.commitmentById(id);
        const bool fits = index >= 0 && company.commitments.at(index).purchaseOrder == type.startsWith(u"purchase"_s);
        return fits ? Origin { &company.commitments[index].originId, nullptr, nullptr, -1, -1 } : Origin {};
    }
    const auto vendor =
        std::find_if(company.vendors.begin(), company.vendors.end(), [id](const Vendor &row) { return row.id == id; });
    return type == u"vendor" && vendor != company.vendors.end() ? Origin { &vendor->originId, nullptr, nullptr, -1, -1 }
                                                                : Origin {};
}

QString textOf(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() ? value.toString() : QString();
}

QJsonObject describe(const QString &type, qint64 id, const Origin &origin)
{
    const auto text = [](const QString *value) {
        return value && !value->isNull() ? QJsonValue(*value) : QJsonValue();
    };
    // No document explains the id of the external record itself; we use the item's own.
    return { { u"id"_s, id }, { u"item_type"_s, type }, { u"item_id"_s, id }, { u"origin_id"_s, text(origin.id) },
        { u"origin_code"_s, text(origin.code) }, { u"origin_data"_s, text(origin.data) } };
}

void setOrigin(const ProcoreCall &call, const Origin &origin, const QString &id)
{
    if (origin.line >= 0) {
        // The same origin and lock as in contract_payments (docs/sandbox.md, Procore 29).
        call.company.setOrigin(origin.line, id);
        call.company.lines[origin.line].updatedMs = call.world.nowMs();
    } else {
        *origin.id = id;
    }
    if (origin.requisition >= 0) {
        Requisition &row = call.company.requisitions[origin.requisition];
        row.erpStatus = id.isEmpty() ? u"not_in_erp"_s : u"synced"_s;
        row.updatedMs = call.world.nowMs();
    }
}

SyncOutcome applyOne(const ProcoreCall &call, const QJsonObject &update)
{
    const QString type = update.value(u"item_type"_s).toString();
    const qint64 id = wholeOf(update.value(u"item_id"_s));
    const Origin origin = originOf(call, type, id);
    if (!origin.id)
        return syncError(u"item_id"_s, u"Entity with this ID not found"_s);
    const QString wanted = textOf(update.value(u"origin_id"_s));
    const int owner = origin.line < 0 || wanted.isEmpty() ? -1 : call.company.lineByOrigin(wanted);
    if (owner >= 0 && owner != origin.line && !call.world.knobs.is("procore.duplicate-origin", "accept"))
        return syncError(u"origin_id"_s, u"has already been taken"_s);
    setOrigin(call, origin, wanted);
    if (origin.code && update.contains(u"origin_code"_s))
        *origin.code = textOf(update.value(u"origin_code"_s));
    if (origin.data && update.contains(u"origin_data"_s))
        *origin.data = textOf(update.value(u"origin_data"_s));
    return { describe(type, id, origin), {} };
}

Response show(const ProcoreCall &call)
{
    const QString type = call.request.parameter(u"item_type"_s);
    const qint64 id = idParameter(call.request, u"item_id"_s);
    const Origin origin = originOf(call, type, id);
    QJsonArray found;
    if (origin.id && !origin.id->isEmpty())
        found.append(describe(type, id, origin));
    Response response;
    response.body = QJsonDocument(found).toJson(QJsonDocument::Compact);
    return response;
}

Response destroy(const ProcoreCall &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    for (const QJsonValue &id : body.value(u"item_ids"_s).toArray()) {
        const Origin origin = originOf(call, body.value(u"item_type"_s).toString(), wholeOf(id));
        if (!origin.id)
            continue;
        setOrigin(call, origin, QString());
        if (origin.data)
            *origin.data = QString();
    }
    return Response { 204, {}, {}, {} };
}

} // namespace

Response answerExternalData(const ProcoreCall &call, const QString &action)
{
    if (action == u"sync" && call.request.method == "PATCH")
        return syncEach(call, applyOne);
    if (action.isEmpty() && call.request.method == "GET")
        return show(call);
    if (action == u"bulk_destroy" && call.request.method == "DELETE")
        return destroy(call);
    return procoreNotFound();
}

} // namespace tieout::sandbox
