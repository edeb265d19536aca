// SPDX-License-Identifier: Apache-2.0
// Payment lines of the Procore side: docs/sandbox.md, Procore 16 to 28.
#include "tests/unit/sandbox/worldprobe.h"

#include "app/tieout-sandbox/pages/pages.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// A multipart change of the line with one file, and with `extra` parts before it.
Response attach(Probe &probe, qint64 line, const QByteArray &extra)
{
    Request request = Probe::request("PATCH", u"/rest/v1.0/contract_payments/%1"_s.arg(line));
    request.headers = { { "procore-company-id", QByteArray::number(probe.world.company.id) }, { "host", "127.0.0.1:1" },
        { "content-type", "multipart/form-data; boundary=\"xx\"" } };
    const auto part = [](const QByteArray &name, const QByteArray &value) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    };
    request.body = part("project_id", QByteArray::number(probe.projectId()))
        + part("contract_id", QByteArray::number(probe.contractId())) + extra
        + "--xx\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"a.txt\"\r\n"
          "Content-Type: text/plain\r\n\r\nhello\r\n\r\n--xx--\r\n";
    return answerProcore(request, {}, probe.world);
}

} // namespace

class ProcorePaymentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void procore16_idsAreMandatory();
    void procore17_shapes();
    void procore18_types();
    void procore19_foreignInvoice();
    void procore20_originIsUnique();
    void procore21_lock_data();
    void procore21_lock();
    void procore21_lockedDelete();
    void procore22_unlockAndEdit();
    void procore21_threeSteps();
    void procore23_attachments();
    void procore24_status();
    void procore25_idempotencyToken();
    void procore26_closedTab();
    void procore28_noSync();
};

void ProcorePaymentsTest::procore16_idsAreMandatory()
{
    Probe probe;
    const QString base = u"v1.0/contract_payments"_s;
    QCOMPARE(probe.procore("GET", base).status, 400);
    QCOMPARE(probe.procore("GET", base + u"?project_id=%1"_s.arg(probe.projectId())).status, 400);
    const qint64 other = probe.world.company.projects.at(1).id;
    QCOMPARE(
        probe.procore("GET", base + u"?project_id=%1&contract_id=%2"_s.arg(other).arg(probe.contractId())).status, 404);
    const qint64 line = probe.lineWith({ { u"amount"_s, u"1"_s } });
    const qint64 sibling = probe.world.company.commitments.at(3).id; // same project
    QCOMPARE(
        probe.procore("GET", base + u"/%1?project_id=%2&contract_id=%3"_s.arg(line).arg(probe.projectId()).arg(sibling))
            .status,
        404);
    QCOMPARE(probe.procore("POST", base, {}).status, 400);
}

void ProcorePaymentsTest::procore17_shapes()
{
    Probe probe;
    const Response created = probe.createLine({ { u"amount"_s, u"10.50"_s }, { u"payment_method"_s, u"check"_s },
        { u"invoice_date"_s, u"2026-10-01"_s }, { u"origin_code"_s, u"X"_s }, { u"surprise"_s, 1 } });
    QCOMPARE(created.status, 201);
    QJsonObject line = Probe::json(created).object();
    QVERIFY(!line.contains(u"payment_method"_s));
    QVERIFY(!line.contains(u"invoice_date"_s));
    QVERIFY(line.value(u"origin_code"_s).isNull());
    QVERIFY(line.value(u"external_payment_id"_s).isNull());
    QVERIFY(probe.knob(u"procore.echo-write-only"_s, u"on"_s));
    const QString path = u"v1.0/contract_payments/%1"_s.arg(line.value(u"id"_s).toInteger()) + probe.lineQuery();
    line = Probe::json(probe.procore("GET", path)).object();
    QCOMPARE(line.value(u"payment_method"_s).toString(), u"check"_s);
    const Response gone = probe.procore("DELETE", path);
    QCOMPARE(gone.status, 200);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(probe.procore("GET", path).status, 404);
    QCOMPARE(probe.procore("DELETE", path).status, 404);
    QVERIFY(probe.knob(u"procore.delete-status"_s, u"204"_s));
    const qint64 other = probe.lineWith({ { u"amount"_s, u"1.00"_s } });
    QCOMPARE(probe.procore("DELETE", u"v1.0/contract_payments/%1"_s.arg(other) + probe.lineQuery()).status, 204);
}

void ProcorePaymentsTest::procore18_types()
{
    Probe probe;
    const auto amount = [&probe](const QJsonValue &value) {
        return Probe::json(probe.createLine({ { u"amount"_s, value } })).object().value(u"amount"_s).toString();
    };
    QCOMPARE(amount(u"3250.10"_s), u"3250.1"_s);
    QCOMPARE(amount(148062.76), u"148062.76"_s);
    QCOMPARE(amount(7), u"7.0"_s);
    QCOMPARE(amount(u"-4.00"_s), u"-4.0"_s);
    QCOMPARE(amount(u"0.00"_s), u"0.0"_s);
    QCOMPARE(probe.createLine({ { u"amount"_s, u"ten"_s } }).status, 422);
    QCOMPARE(probe.createLine({ { u"payment_method"_s, u"cash"_s } }).status, 422);
    QCOMPARE(probe.createLine({ { u"payment_number"_s, u"PAY-1"_s } }).status, 422);
    const Response badDate = probe.createLine({ { u"date"_s, u"20/11/2026"_s } });
    QCOMPARE(badDate.status, 201);
    QVERIFY(Probe::json(badDate).object().value(u"date"_s).isNull());
    QVERIFY(probe.knob(u"procore.bad-date"_s, u"422"_s));
    QCOMPARE(probe.createLine({ { u"date"_s, u"20/11/2026"_s } }).status, 422);
    QVERIFY(probe.knob(u"procore.amount-not-positive"_s, u"422"_s));
    QCOMPARE(probe.createLine({ { u"amount"_s, u"0.00"_s } }).status, 422);
    QVERIFY(probe.knob(u"procore.payment-number-text"_s, u"null"_s));
    QVERIFY(Probe::json(probe.createLine({ { u"payment_number"_s, u"PAY-1"_s } }))
                .object()
                .value(u"payment_number"_s)
                .isNull());
}

void ProcorePaymentsTest::procore19_foreignInvoice()
{
    Probe probe;
    const qint64 foreign = probe.world.company.requisitions.at(1).id;
    QCOMPARE(probe.createLine({ { u"requisition_id"_s, foreign } }).status, 422);
    QCOMPARE(probe.createLine({ { u"requisition_id"_s, probe.invoiceId() } }).status, 201);
    QVERIFY(probe.knob(u"procore.foreign-requisition"_s, u"accept"_s));
    QCOMPARE(probe.createLine({ { u"requisition_id"_s, foreign } }).status, 201);
}

void ProcorePaymentsTest::procore20_originIsUnique()
{
    Probe probe;
    const QJsonObject fields { { u"amount"_s, u"1"_s }, { u"origin_id"_s, u"p-1"_s } };
    const qint64 line = probe.lineWith(fields);
    const Response refused = probe.createLine(fields);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.body, QByteArray("{\"errors\":{\"origin_id\":[\"has already been taken\"]}}"));
    QVERIFY(probe.knob(u"procore.duplicate-origin"_s, u"409"_s));
    QCOMPARE(probe.createLine(fields).status, 409);
    QCOMPARE(probe.patchLine(line, { { u"origin_id"_s, QJsonValue::Null } }).status, 200);
    QCOMPARE(probe.createLine(fields).status, 201);
    QVERIFY(probe.knob(u"procore.duplicate-origin"_s, u"accept"_s));
    QCOMPARE(probe.createLine(fields).status, 201);
}

void ProcorePaymentsTest::procore21_lock_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("status");
    QTest::newRow("spec amount") << u"spec"_s << u"amount"_s << 422;
    QTest::newRow("spec number") << u"spec"_s << u"payment_number"_s << 422;
    QTest::newRow("spec data") << u"spec"_s << u"origin_data"_s << 200;
    QTest::newRow("support number") << u"support"_s << u"payment_number"_s << 200;
    QTest::newRow("support amount") << u"support"_s << u"amount"_s << 422;
    QTest::newRow("strict data") << u"strict"_s << u"origin_data"_s << 422;
}

void ProcorePaymentsTest::procore21_lock()
{
    QFETCH(QString, mode);
    QFETCH(QString, field);
    QFETCH(int, status);
    Probe probe;
    QVERIFY(probe.knob(u"procore.lock"_s, mode));
    const qint64 line = probe.lineWith({ { u"amount"_s, u"5"_s }, { u"origin_id"_s, u"p-1"_s } });
    const Response response = probe.patchLine(line, { { field, u"9"_s } });
    QCOMPARE(response.status, status);
    if (status == 422) {
        QVERIFY(response.body.contains(
            "The Contract Payment cannot be edited or deleted because it is synced with an ERP system"));
        QCOMPARE(probe.world.company.lines.last().amount, std::optional<qint64>(5'000'000));
    }
    // Sending what is there already changes nothing and is let through.
    QCOMPARE(probe.patchLine(line, { { u"amount"_s, u"5.00"_s } }).status, 200);
}

void ProcorePaymentsTest::procore21_lockedDelete()
{
    Probe probe;
    const qint64 line = probe.lineWith({ { u"origin_id"_s, u"p-1"_s } });
    const QString path = u"v1.0/contract_payments/%1"_s.arg(line) + probe.lineQuery();
    QCOMPARE(probe.procore("DELETE", path).status, 403);
    QVERIFY(probe.knob(u"procore.locked-delete"_s, u"422"_s));
    QCOMPARE(probe.procore("DELETE", path).status, 422);
    QVERIFY(probe.knob(u"procore.locked-delete"_s, u"400"_s));
    QCOMPARE(probe.procore("DELETE", path).status, 400);
}

void ProcorePaymentsTest::procore22_unlockAndEdit()
{
    Probe probe;
    const qint64 line = probe.lineWith({ { u"amount"_s, u"5"_s }, { u"origin_id"_s, u"p-1"_s } });
    const QJsonObject both { { u"origin_id"_s, QJsonValue::Null }, { u"amount"_s, u"0.00"_s } };
    QCOMPARE(probe.patchLine(line, both).status, 422);
    QVERIFY(probe.knob(u"procore.unlock-and-edit"_s, u"allow"_s));
    QCOMPARE(probe.patchLine(line, both).status, 200);
}

void ProcorePaymentsTest::procore21_threeSteps()
{
    Probe probe;
    const qint64 line = probe.lineWith({ { u"amount"_s, u"5"_s }, { u"origin_id"_s, u"p-1"_s } });
    QCOMPARE(probe.patchLine(line, { { u"origin_id"_s, u""_s } }).status, 200);
    QCOMPARE(probe.patchLine(line, { { u"amount"_s, u"0.00"_s } }).status, 200);
    QCOMPARE(probe.patchLine(line, { { u"origin_id"_s, u"p-1"_s } }).status, 200);
    QCOMPARE(probe.patchLine(line, { { u"amount"_s, u"6"_s } }).status, 422);
    QCOMPARE(probe.createLine({ { u"origin_id"_s, u"p-1"_s } }).status, 422);
}

void ProcorePaymentsTest::procore23_attachments()
{
    Probe probe;
    const qint64 line = probe.lineWith({ { u"amount"_s, u"5"_s }, { u"origin_id"_s, u"p-1"_s } });
    const Response first = attach(probe, line, {});
    QCOMPARE(first.status, 200);
    attach(probe, line, {});
    QCOMPARE(probe.world.company.lines.last().attachments.size(), 2);
    QVERIFY(probe.knob(u"procore.patch-attachments"_s, u"replace"_s));
    attach(probe, line, {});
    QCOMPARE(probe.world.company.lines.last().attachments.size(), 1);
    QCOMPARE(probe.world.company.lines.last().attachments.first().content, QByteArray("hello\r\n"));
    QCOMPARE(attach(probe, line,
                 "--xx\r\nContent-Disposition: form-data; name=\"contract_payment[prostore_file_ids][]\"\r\n\r\n7\r\n")
                 .status,
        422);
    QCOMPARE(
        attach(probe, line, "--xx\r\nContent-Disposition: form-data; name=\"contract_payment[amount]\"\r\n\r\n7\r\n")
            .status,
        422);
    const qint64 file = probe.world.company.lines.last().attachments.first().id;
    const Response moved = probe.procore("GET", u"v1.0/attachments/%1/download"_s.arg(file));
    QCOMPARE(moved.status, 302);
    const QUrl target(QString::fromLatin1(Probe::header(moved, "Location")));
    QCOMPARE(target.host(), u"localhost"_s);
    Request storage = Probe::request("GET", target.path());
    QCOMPARE(answerPage(storage, probe.world).body, QByteArray("hello\r\n"));
    storage.headers = { { "authorization", "Bearer x" } };
    QCOMPARE(answerPage(storage, probe.world).status, 400);
} // namespace

void ProcorePaymentsTest::procore24_status()
{
    Probe probe;
    probe.world.standStillAt(1'795'000'000'123);
    const qint64 id = probe.lineWith({ { u"amount"_s, u"5"_s } });
    probe.world.advance(5'000);
    const QJsonObject line = Probe::json(probe.patchLine(id, { { u"notes"_s, u"n"_s } })).object();
    QCOMPARE(line.value(u"status"_s).toString(), u"paid"_s);
    QVERIFY(line.value(u"updated_at"_s) != line.value(u"created_at"_s));
    QVERIFY(line.value(u"updated_at"_s).toString().endsWith(u":45Z"));
    QVERIFY(probe.knob(u"procore.line-status"_s, u"null"_s));
    QVERIFY(Probe::json(probe.createLine({})).object().value(u"status"_s).isNull());
}

void ProcorePaymentsTest::procore25_idempotencyToken()
{
    Probe probe;
    const auto send = [&probe] {
        Request request = Probe::request("POST", u"/rest/v1.0/contract_payments"_s);
        request.headers = { { "procore-company-id", QByteArray::number(probe.world.company.id) },
            { "idempotency-token", "t-1" } };
        request.body = QJsonDocument(probe.body({ { u"amount"_s, u"1"_s } })).toJson();
        return answerProcore(request, {}, probe.world);
    };
    QCOMPARE(send().status, 201);
    QCOMPARE(send().status, 201);
    QVERIFY(probe.knob(u"procore.idempotency-token"_s, u"honour"_s));
    QCOMPARE(send().status, 200);
    QCOMPARE(probe.world.company.lines.size(), 2);
}

void ProcorePaymentsTest::procore26_closedTab()
{
    Probe probe;
    probe.verb({ { u"verb"_s, u"set-payments-tab"_s }, { u"commitmentId"_s, probe.contractId() }, { u"on"_s, false } });
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1"_s } }).status, 422);
    QVERIFY(probe.knob(u"procore.payments-off"_s, u"403"_s));
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1"_s } }).status, 403);
    probe.verb({ { u"verb"_s, u"set-payments-tab"_s }, { u"commitmentId"_s, probe.contractId() }, { u"on"_s, true } });
    probe.verb({ { u"verb"_s, u"delete-commitment"_s }, { u"commitmentId"_s, probe.contractId() } });
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1"_s } }).status, 403);
    QVERIFY(probe.knob(u"procore.payments-off"_s, u"422"_s));
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1"_s } }).status, 422);
}

void ProcorePaymentsTest::procore28_noSync()
{
    Probe probe;
    QCOMPARE(probe.procore("PATCH", u"v1.0/contract_payments/sync"_s, probe.body({})).status, 404);
}

QTEST_GUILESS_MAIN(ProcorePaymentsTest)
#include "tst_procorepayments.moc"
