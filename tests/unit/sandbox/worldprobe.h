// SPDX-License-Identifier: Apache-2.0
// Calls the handlers of the sandbox without sockets.
#pragma once

#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/procore/procoreapi.h"
#include "app/tieout-sandbox/world/builder.h"
#include "app/tieout-sandbox/world/dump.h"
#include "app/tieout-sandbox/xero/xeroapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

/// A built world and the two callers.
struct Probe {
    World world = buildWorld({});

    static Request request(const QByteArray &method, const QString &target)
    {
        const QUrl url(target);
        Request made;
        made.method = method;
        made.path = url.path();
        for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            made.query.append({ key, value });
        return made;
    }

    Response xero(const QString &target, const QList<QPair<QByteArray, QByteArray>> &headers = {},
        const QByteArray &method = "GET", const QByteArray &body = {})
    {
        Request made = request(method, u"/api.xro/2.0/"_s + target);
        made.headers = { { "accept", "application/json" }, { "xero-tenant-id", world.tenant().id.toLatin1() } };
        made.headers += headers;
        made.body = body;
        return answerXero(made, {}, world);
    }
    /// The rows of a Xero list under the name of the array.
    QJsonArray rows(const QString &target, const QString &name, const QByteArray &since = {})
    {
        const Response response = since.isEmpty() ? xero(target) : xero(target, { { "if-modified-since", since } });
        return json(response).object().value(name).toArray();
    }

    Response procore(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        Request made = request(method, u"/rest/"_s + target);
        made.headers = { { "procore-company-id", QByteArray::number(world.company.id) }, { "host", "127.0.0.1:1" },
            { "content-type", "application/json" } };
        made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return answerProcore(made, {}, world);
    }

    QJsonObject verb(const QJsonObject &command)
    {
        const Response response = play(command, world);
        return json(response).object();
    }
    bool knob(const QString &name, const QString &value) { return world.knobs.set(name, value); }

    static QJsonDocument json(const Response &response) { return QJsonDocument::fromJson(response.body); }
    static QByteArray header(const Response &response, const QByteArray &name)
    {
        for (const auto &[key, value] : response.headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    /// Project, commitment and synced invoice to write lines for.
    qint64 projectId() const { return world.company.projects.at(0).id; }
    qint64 contractId() const { return world.company.commitments.at(0).id; }
    qint64 invoiceId() const { return world.company.requisitions.at(0).id; }
    QString lineQuery() const { return u"?project_id=%1&contract_id=%2"_s.arg(projectId()).arg(contractId()); }
    Response createLine(const QJsonObject &fields)
    {
        return procore("POST", u"v1.0/contract_payments"_s, body(fields));
    }
    Response patchLine(qint64 id, const QJsonObject &fields)
    {
        return procore("PATCH", u"v1.0/contract_payments/%1"_s.arg(id), body(fields));
    }
    QJsonObject body(const QJsonObject &fields) const
    {
        return { { u"project_id"_s, projectId() }, { u"contract_id"_s, contractId() },
            { u"contract_payment"_s, fields } };
    }
    /// Id of a line made with these fields.
    qint64 lineWith(const QJsonObject &fields) { return json(createLine(fields)).object().value(u"id"_s).toInteger(); }
};

} // namespace tieout::sandbox
