// SPDX-License-Identifier: Apache-2.0
// A connector's own way into Payments Issued: no staging, no approval (docs/sandbox.md, Procore 29).
#include "app/tieout-sandbox/procore/erp.h"
#include "app/tieout-sandbox/procore/linebody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Neither id: create; id unknown: error; origin known: update, else create; both: by id (api facts, Procore 4.6).
int lineFor(const ProcoreCall &call, const QJsonObject &update, bool &unknownId)
{
    const qint64 id = wholeOf(update.value(u"id"_s));
    const int byId = call.company.lineById(id);
    unknownId = update.contains(u"id"_s) && byId < 0;
    return byId >= 0 ? byId : call.company.lineByOrigin(update.value(u"origin_id"_s).toString());
}

QJsonObject describe(const ProcoreCall &call, const Line &line)
{
    return { { u"id"_s, line.id }, { u"invoice_type"_s, u"Billings::Requisition"_s },
        { u"invoice_id"_s, call.company.requisitions.at(line.requisition).id }, { u"origin_id"_s, line.originId },
        { u"origin_code"_s, line.originCode.isNull() ? QJsonValue() : QJsonValue(line.originCode) } };
}

SyncOutcome applyOne(const ProcoreCall &call, const QJsonObject &update)
{
    if (update.value(u"invoice_type"_s).toString() != u"Billings::Requisition")
        return syncError(u"invoice_type"_s, u"is not included in the list"_s);
    const int requisition = call.company.requisitionById(wholeOf(update.value(u"invoice_id"_s)));
    if (requisition < 0 || call.company.requisitions.at(requisition).deleted)
        return syncError(u"invoice_id"_s, u"Entity with this ID not found"_s);
    if (call.company.requisitions.at(requisition).originId.isEmpty())
        return syncError(u"invoice_id"_s, u"is not synced with the ERP system"_s);
    bool unknownId = false;
    const int known = lineFor(call, update, unknownId);
    if (unknownId)
        return syncError(u"id"_s, u"Entity with this ID not found"_s);
    Line line;
    if (known >= 0)
        line = call.company.lines.at(known);
    line.commitment = call.company.requisitions.at(requisition).commitment;
    line.requisition = requisition;
    line.updatedMs = call.world.nowMs();
    if (const auto refusal = applyFields(call, update, line))
        return { {}, QJsonDocument::fromJson(refusal->body).object().value(u"errors"_s).toObject() };
    if (update.value(u"origin_code"_s).isString())
        line.originCode = update.value(u"origin_code"_s).toString();
    if (known >= 0) {
        call.company.setOrigin(known, line.originId);
        call.company.lines[known] = line;
    } else {
        line.status = u"paid"_s;
        line.createdMs = line.updatedMs;
    }
    const int index = known >= 0 ? known : call.company.addLine(line);
    call.company.retotal(line.commitment, call.world.nowMs());
    return { describe(call, call.company.lines.at(index)), {} };
}

} // namespace

Response syncInvoicePayments(const ProcoreCall &call)
{
    return syncEach(call, applyOne);
}

} // namespace tieout::sandbox
