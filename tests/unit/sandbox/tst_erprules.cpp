// SPDX-License-Identifier: Apache-2.0
// The partner-only ERP part of the Procore side, rule by rule: docs/sandbox.md, Procore 29 and 30.
#include "tests/unit/sandbox/worldprobe.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// Asks as the service account of a connector.
Response ask(Probe &probe, const QByteArray &method, const QString &target, const QJsonObject &body = {},
    bool serviceAccount = true)
{
    Request request = Probe::request(method, u"/rest/v1.0/companies/%1/%2"_s.arg(probe.world.company.id).arg(target));
    request.headers = { { "procore-company-id", QByteArray::number(probe.world.company.id) },
        { "content-type", "application/json" } };
    request.body = QJsonDocument(body).toJson();
    Caller caller;
    caller.serviceAccount = serviceAccount;
    return answerProcore(request, caller, probe.world);
}

QJsonObject updates(const QList<QJsonObject> &entries)
{
    QJsonArray array;
    for (const QJsonObject &entry : entries)
        array.append(entry);
    return { { u"updates"_s, array } };
}

QJsonObject firstError(const Response &response)
{
    return Probe::json(response).object().value(u"errors"_s).toArray().first().toObject();
}

QJsonObject firstEntity(const Response &response)
{
    return Probe::json(response).object().value(u"entities"_s).toArray().first().toObject();
}

QJsonObject external(qint64 line, const QJsonValue &origin)
{
    return { { u"item_type"_s, u"contract_payment"_s }, { u"item_id"_s, line }, { u"origin_id"_s, origin },
        { u"origin_code"_s, u"PAY-7"_s } };
}

QJsonObject issued(const Probe &probe, const QString &amount)
{
    return { { u"invoice_type"_s, u"Billings::Requisition"_s }, { u"invoice_id"_s, probe.invoiceId() },
        { u"origin_id"_s, u"pay-1"_s }, { u"amount"_s, amount }, { u"date"_s, u"2026-11-20"_s } };
}

} // namespace

class ErpRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void procore29_onlyForConnectors();
    void procore29_externalDataSetsOriginAndLock();
    void procore29_invoicePaymentsGoStraightIn();
    void procore30_syncPaymentsWaitsForItsDetail();
    void procore30_unclosedBecomesStale();
    void procore30_onlyForThoseWhoMay();
};

void ErpRulesTest::procore29_onlyForConnectors()
{
    Probe probe;
    const QString sync = u"external_data/sync"_s;
    QCOMPARE(ask(probe, "PATCH", sync, updates({})).status, 403);
    QVERIFY(probe.knob(u"procore.erp"_s, u"on"_s));
    QCOMPARE(ask(probe, "PATCH", sync, updates({})).status, 200);
    QCOMPARE(ask(probe, "PATCH", sync, updates({}), false).status, 403);
    probe.verb(
        { { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp-service-account"_s }, { u"level"_s, u"Standard"_s } });
    QCOMPARE(ask(probe, "PATCH", sync, updates({})).status, 403);
}

void ErpRulesTest::procore29_externalDataSetsOriginAndLock()
{
    Probe probe;
    probe.knob(u"procore.erp"_s, u"on"_s);
    const qint64 line = probe.lineWith({ { u"amount"_s, u"5.00"_s } });
    const qint64 other = probe.lineWith({ { u"amount"_s, u"6.00"_s } });
    const QString sync = u"external_data/sync"_s;
    QCOMPARE(
        firstEntity(ask(probe, "PATCH", sync, updates({ external(line, u"x-1"_s) }))).value(u"item_id"_s).toInteger(),
        line);
    const QString path = u"v1.0/contract_payments/%1"_s.arg(line) + probe.lineQuery();
    QCOMPARE(Probe::json(probe.procore("GET", path)).object().value(u"origin_code"_s).toString(), u"PAY-7"_s);
    QCOMPARE(probe.patchLine(line, { { u"amount"_s, u"9.00"_s } }).status, 422);
    const QJsonObject shown =
        Probe::json(ask(probe, "GET", u"external_data?item_type=contract_payment&item_id=%1"_s.arg(line)))
            .array()
            .first()
            .toObject();
    QCOMPARE(shown.value(u"origin_id"_s).toString(), u"x-1"_s);
    QVERIFY(firstError(ask(probe, "PATCH", sync, updates({ external(other, u"x-1"_s) })))
                .value(u"errors"_s)
                .toObject()
                .contains(u"origin_id"_s));
    const QJsonObject missing = firstError(ask(probe, "PATCH", sync, updates({ external(1, u"y"_s) })));
    QCOMPARE(missing.value(u"item_id"_s).toInt(), 1);
    QCOMPARE(missing.value(u"errors"_s).toObject().value(u"item_id"_s).toArray().first().toString(),
        u"Entity with this ID not found"_s);
    ask(probe, "PATCH", sync, updates({ external(line, QJsonValue::Null) }));
    QCOMPARE(probe.patchLine(line, { { u"amount"_s, u"9.00"_s } }).status, 200);
    ask(probe, "PATCH", sync, updates({ external(line, u"x-2"_s) }));
    const QJsonObject many { { u"item_type"_s, u"contract_payment"_s }, { u"item_ids"_s, QJsonArray { line } } };
    QCOMPARE(ask(probe, "DELETE", u"external_data/bulk_destroy"_s, many).status, 204);
    QVERIFY(probe.world.company.lineByOrigin(u"x-2"_s) < 0);
}

void ErpRulesTest::procore29_invoicePaymentsGoStraightIn()
{
    Probe probe;
    probe.knob(u"procore.erp"_s, u"on"_s);
    const QString sync = u"invoice_payments/sync"_s;
    const qint64 made =
        firstEntity(ask(probe, "PATCH", sync, updates({ issued(probe, u"12.50"_s) }))).value(u"id"_s).toInteger();
    QCOMPARE(
        probe.world.company.lines.at(probe.world.company.lineById(made)).amount, std::optional<qint64>(12'500'000));
    QCOMPARE(probe.world.company.commitments.at(0).paidMicros, 12'500'000);
    const qint64 again =
        firstEntity(ask(probe, "PATCH", sync, updates({ issued(probe, u"13.00"_s) }))).value(u"id"_s).toInteger();
    QCOMPARE(again, made);
    QCOMPARE(probe.world.company.commitments.at(0).paidMicros, 13'000'000);
    QJsonObject unknown = issued(probe, u"1.00"_s);
    unknown.insert(u"id"_s, 7);
    QVERIFY(!firstError(ask(probe, "PATCH", sync, updates({ unknown }))).isEmpty());
    probe.verb({ { u"verb"_s, u"unlink-invoice"_s }, { u"requisitionId"_s, probe.invoiceId() } });
    QVERIFY(!firstError(ask(probe, "PATCH", sync, updates({ issued(probe, u"1.00"_s) }))).isEmpty());
    const QList<QJsonObject> tooMany(1001, issued(probe, u"1.00"_s));
    QCOMPARE(ask(probe, "PATCH", sync, updates(tooMany)).status, 400);
}

void ErpRulesTest::procore30_syncPaymentsWaitsForItsDetail()
{
    Probe probe;
    const QJsonObject press { { u"verb"_s, u"sync-payments"_s } };
    QVERIFY(probe.verb(press).contains(u"error"_s));
    probe.knob(u"procore.erp"_s, u"on"_s);
    const QJsonObject made = probe.verb(press);
    QCOMPARE(made.value(u"status"_s).toString(), u"in_progress"_s);
    const QJsonObject request =
        Probe::json(ask(probe, "GET", u"erp_requests/%1"_s.arg(made.value(u"requestId"_s).toInteger()))).object();
    QCOMPARE(request.value(u"request_name"_s).toString(), u"sync_contract_payments"_s);
    const qint64 detail = request.value(u"request_data"_s).toObject().value(u"request_detail_id"_s).toInteger();
    QCOMPARE(detail, made.value(u"requestDetailId"_s).toInteger());
    const QString path = u"erp_request_details/%1"_s.arg(detail);
    const auto close = [&](const QString &status) {
        return ask(probe, "PATCH", path,
            { { u"request_detail"_s,
                QJsonObject { { u"status"_s, status }, { u"messages"_s, QJsonArray { u"no bill"_s } } } } });
    };
    QCOMPARE(close(u"done"_s).status, 422);
    QCOMPARE(close(u"failed"_s).status, 200);
    QCOMPARE(close(u"success"_s).status, 422);
    const QJsonObject listed = Probe::json(ask(probe, "GET", u"erp_request_details"_s)).array().first().toObject();
    QCOMPARE(listed.value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(listed.value(u"messages"_s).toArray(), QJsonArray { u"no bill"_s });
}

void ErpRulesTest::procore30_unclosedBecomesStale()
{
    Probe probe;
    probe.knob(u"procore.erp"_s, u"on"_s);
    probe.knob(u"procore.erp-stale-seconds"_s, u"60"_s);
    probe.world.standStillAt(1'800'000'000'000);
    probe.verb({ { u"verb"_s, u"sync-payments"_s } });
    const auto status = [&] {
        return probe.verb({ { u"verb"_s, u"erp-requests"_s } })
            .value(u"requests"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"status"_s)
            .toString();
    };
    probe.world.advance(60'000);
    QCOMPARE(status(), u"in_progress"_s);
    probe.world.advance(1);
    QCOMPARE(status(), u"stale"_s);
    Probe other { loadWorld(saveWorld(probe.world)).value() };
    QCOMPARE(other.world.company.erpRequests.size(), 1);
}

void ErpRulesTest::procore30_onlyForThoseWhoMay()
{
    Probe probe;
    probe.knob(u"procore.erp"_s, u"on"_s);
    const QJsonObject press { { u"verb"_s, u"sync-payments"_s } };
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s }, { u"level"_s, u"Standard"_s } });
    QVERIFY(probe.verb(press).contains(u"error"_s));
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"accounting-approver"_s }, { u"on"_s, true } });
    QVERIFY(!probe.verb(press).contains(u"error"_s));
}

QTEST_GUILESS_MAIN(ErpRulesTest)
#include "tst_erprules.moc"
