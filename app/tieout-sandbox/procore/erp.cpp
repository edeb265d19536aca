// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/erp.h"

#include "app/tieout-sandbox/procore/procorefilters.h"
#include "app/tieout-sandbox/procore/procorerights.h"
#include "app/tieout-sandbox/world/erpacts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostUpdates = 1000;

Response json(const QJsonDocument &document)
{
    Response response;
    response.body = document.toJson(QJsonDocument::Compact);
    return response;
}

QJsonObject detailObject(const ProcoreCall &call, const ErpRequest &request)
{
    return { { u"id"_s, request.detailId }, { u"erp_request_id"_s, request.id },
        { u"status"_s, erpStatusOf(call.world, request) },
        { u"messages"_s, QJsonArray::fromStringList(request.messages) },
        { u"updated_at"_s, stamp(request.updatedMs) } };
}

Response showRequest(const ProcoreCall &call, qint64 id)
{
    for (const ErpRequest &request : std::as_const(call.company.erpRequests)) {
        if (request.id != id)
            continue;
        return json(QJsonDocument(QJsonObject { { u"id"_s, request.id }, { u"company_id"_s, call.company.id },
            { u"request_name"_s, request.name },
            { u"request_data"_s, QJsonObject { { u"request_detail_id"_s, request.detailId } } },
            { u"created_at"_s, stamp(request.createdMs) }, { u"updated_at"_s, stamp(request.updatedMs) },
            { u"integration_app_name"_s, u"Sandbox Connector"_s } }));
    }
    return procoreNotFound();
}

Response listDetails(const ProcoreCall &call)
{
    // A payment sync does not belong to a single item, so filtering by item finds nothing.
    QJsonArray details;
    for (const ErpRequest &request : std::as_const(call.company.erpRequests)) {
        if (!filterValues(call.request, u"item_id"_s))
            details.append(detailObject(call, request));
    }
    return json(QJsonDocument(details));
}

Response closeDetail(const ProcoreCall &call, qint64 id)
{
    static const QStringList closings = { u"success"_s, u"failed"_s, u"rejected"_s };
    const QJsonObject detail =
        QJsonDocument::fromJson(call.request.body).object().value(u"request_detail"_s).toObject();
    for (ErpRequest &request : call.company.erpRequests) {
        if (request.detailId != id)
            continue;
        const QString status = detail.value(u"status"_s).toString();
        if (!closings.contains(status))
            return fieldError(422, u"status"_s, u"is not included in the list"_s);
        if (erpStatusOf(call.world, request) != u"in_progress")
            return fieldError(422, u"status"_s, u"has been closed already"_s);
        request.status = status;
        for (const QJsonValue &message : detail.value(u"messages"_s).toArray())
            request.messages.append(message.toString());
        request.updatedMs = call.world.nowMs();
        return json(QJsonDocument(detailObject(call, request)));
    }
    return procoreNotFound();
}

} // namespace

bool isErpPath(const QString &what)
{
    static const QStringList erp = { u"external_data"_s, u"erp_request_details"_s, u"erp_requests"_s,
        u"invoice_payments"_s, u"erp_connections"_s };
    return erp.contains(what);
}

Response answerErp(const ProcoreCall &call, const Caller &caller, const QStringList &parts)
{
    const bool may = call.world.knobs.is("procore.erp", "on") && caller.serviceAccount
        && levelOf(call.company.erpServiceLevel) == Level::Admin;
    if (!may)
        return procoreError(403, u"You do not have permission to perform this action."_s);
    const QByteArray &method = call.request.method;
    const QString what = parts.at(2);
    const QString last = parts.value(3);
    if (what == u"erp_requests" && method == "GET")
        return showRequest(call, last.toLongLong());
    if (what == u"erp_request_details" && method == "GET" && last.isEmpty())
        return listDetails(call);
    if (what == u"erp_request_details" && (method == "PATCH" || method == "PUT"))
        return closeDetail(call, last.toLongLong());
    if (what == u"external_data")
        return answerExternalData(call, last);
    if (what == u"invoice_payments" && last == u"sync" && method == "PATCH")
        return syncInvoicePayments(call);
    return procoreNotFound();
}

SyncOutcome syncError(const QString &field, const QString &message)
{
    return { {}, { { field, QJsonArray { message } } } };
}

qint64 wholeOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
}

Response syncEach(const ProcoreCall &call, SyncOutcome (*apply)(const ProcoreCall &, const QJsonObject &))
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    if (!body.object().value(u"updates"_s).isArray())
        return listedError(400, u"param is missing or the value is empty: updates"_s);
    const QJsonArray updates = body.object().value(u"updates"_s).toArray();
    if (updates.size() > kMostUpdates)
        return listedError(400, u"A maximum of 1000 updates is allowed"_s);
    QJsonArray entities;
    QJsonArray errors;
    for (const QJsonValue &value : updates) {
        QJsonObject update = value.toObject();
        const SyncOutcome outcome = apply(call, update);
        update.insert(u"errors"_s, outcome.errors);
        if (outcome.errors.isEmpty())
            entities.append(outcome.entity);
        else
            errors.append(update); // the input, plus what is wrong (docs/sandbox.md, Procore 29)
    }
    return json(QJsonDocument(QJsonObject { { u"entities"_s, entities }, { u"errors"_s, errors } }));
}

} // namespace tieout::sandbox
