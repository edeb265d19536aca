// SPDX-License-Identifier: Apache-2.0
// One slot per number of docs/sandbox.md's list for Procore, apart from payments.
#include "tests/unit/sandbox/worldprobe.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class ProcoreApiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void procore01_unknownPath();
    void procore03_companyHeader();
    void procore09_directory();
    void procore10_permissions();
    void procore11_rights_data();
    void procore11_rights();
    void procore12_commitments();
    void procore13_versionTwo();
    void procore14_requisitions();
    void procore15_invoiceStamp();
    void procore27_linkHeaders();
    void procore29_erpIsForPartners();
};

void ProcoreApiTest::procore01_unknownPath()
{
    Probe probe;
    QCOMPARE(probe.procore("GET", u"v1.0/nothing"_s).status, 404);
    QCOMPARE(probe.procore("GET", u"v9.9/projects/1/x/y"_s).status, 404);
}

void ProcoreApiTest::procore03_companyHeader()
{
    Probe probe;
    Request request = Probe::request("GET", u"/rest/v1.0/vendors"_s);
    Response missing = answerProcore(request, {}, probe.world);
    QCOMPARE(missing.status, 400);
    QVERIFY(missing.body.startsWith("Missing Procore-Company-Id header!"));
    QVERIFY(probe.knob(u"procore.missing-company-status"_s, u"403"_s));
    QCOMPARE(answerProcore(request, {}, probe.world).status, 403);
    request.headers = { { "procore-company-id", "12" } };
    QCOMPARE(answerProcore(request, {}, probe.world).status, 403);
    QVERIFY(probe.knob(u"procore.foreign-company"_s, u"not-connected"_s));
    QVERIFY(answerProcore(request, {}, probe.world).body.contains("App is not connected to this company"));
    const Request me = Probe::request("GET", u"/rest/v1.0/me"_s);
    QCOMPARE(answerProcore(me, {}, probe.world).status, 200);
    QCOMPARE(answerProcore(me, { {}, true }, probe.world).status, 403);
}

void ProcoreApiTest::procore09_directory()
{
    Probe probe;
    const QJsonObject me = Probe::json(probe.procore("GET", u"v1.0/me"_s)).object();
    QVERIFY(!me.contains(u"name"_s));
    QCOMPARE(Probe::json(probe.procore("GET", u"v1.0/companies"_s)).array().size(), 1);
    const QString company = QString::number(probe.world.company.id);
    QVERIFY(Probe::json(probe.procore("GET", u"v1.3/companies/%1/me"_s.arg(company)))
                .object()
                .contains(u"erp_integrated_accountant"_s));
    QVERIFY(!Probe::json(probe.procore("GET", u"v1.0/companies/%1/me"_s.arg(company)))
                 .object()
                 .contains(u"erp_integrated_accountant"_s));
    const Response projects = probe.procore("GET", u"v1.1/projects?company_id="_s + company);
    QCOMPARE(Probe::json(projects).array().size(), 3);
    QCOMPARE(Probe::header(projects, "Per-Page"), QByteArray("100"));
    QCOMPARE(Probe::header(probe.procore("GET", u"v1.1/projects?per_page=999&company_id="_s + company), "Per-Page"),
        QByteArray("300"));
    QCOMPARE(probe.procore("GET", u"v1.1/projects"_s).status, 400);
    probe.world.company.companyAdmin = false;
    probe.world.company.projects[1].member = false;
    QCOMPARE(Probe::json(probe.procore("GET", u"v1.1/projects?company_id="_s + company)).array().size(), 2);
    QCOMPARE(probe.procore("GET", u"v1.0/projects/%1"_s.arg(probe.world.company.projects.at(1).id)).status, 404);
    const QString origin = probe.world.company.vendors.at(0).originId;
    QCOMPARE(Probe::json(probe.procore("GET", u"v1.0/vendors?filters[origin_id]="_s + origin)).array().size(), 1);
}

void ProcoreApiTest::procore10_permissions()
{
    Probe probe;
    const QString company = QString::number(probe.world.company.id);
    const QString project = QString::number(probe.projectId());
    const QString path = u"v1.0/settings/permissions"_s;
    QCOMPARE(probe.procore("GET", path).status, 400);
    QCOMPARE(probe.procore("GET", path + u"?company_id=%1&project_id=%2"_s.arg(company, project)).status, 400);
    QVERIFY(probe.procore("GET", path).body.contains("{\"error\":{\"code\":"));
    QVERIFY(probe.knob(u"procore.erp-tool-name"_s, u"erp"_s));
    probe.world.company.erpLevel = u"Read Only"_s;
    QVERIFY(probe.knob(u"procore.read-only-spelling"_s, u"Read-only"_s));
    bool found = false;
    for (const QJsonValue &value :
        Probe::json(probe.procore("GET", path + u"?company_id="_s + company)).object().value(u"tools"_s).toArray()) {
        if (value.toObject().value(u"name"_s) != u"erp"_s)
            continue;
        found = true;
        const QJsonObject level = value.toObject().value(u"user_access_level"_s).toObject();
        QCOMPARE(level.value(u"id"_s).toInt(), 2);
        QCOMPARE(level.value(u"name"_s).toString(), u"Read-only"_s);
    }
    QVERIFY(found);
    const QJsonArray tools = Probe::json(probe.procore("GET", u"v1.0/tools?project_id="_s + project)).array();
    QVERIFY(tools.first().toObject().value(u"user_access_level"_s).isString());
}

void ProcoreApiTest::procore11_rights_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("knob");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("write");
    QTest::newRow("admin") << u"Admin"_s << u"404"_s << 200 << 201;
    QTest::newRow("standard") << u"Standard"_s << u"404"_s << 200 << 403;
    QTest::newRow("read only") << u"Read Only"_s << u"404"_s << 200 << 403;
    QTest::newRow("none") << u"None"_s << u"404"_s << 404 << 404;
    QTest::newRow("none, said") << u"None"_s << u"403"_s << 403 << 403;
    QTest::newRow("none, empty") << u"None"_s << u"empty"_s << 200 << 404;
}

void ProcoreApiTest::procore11_rights()
{
    QFETCH(QString, level);
    QFETCH(QString, knob);
    QFETCH(int, read);
    QFETCH(int, write);
    Probe probe;
    QVERIFY(probe.lineWith({ { u"amount"_s, u"1.0"_s } }) > 0);
    QVERIFY(probe.knob(u"procore.no-access"_s, knob));
    probe.world.company.projects[0].commitmentsLevel = level;
    const Response list = probe.procore("GET", u"v1.0/contract_payments"_s + probe.lineQuery());
    QCOMPARE(list.status, read);
    if (read == 200)
        QCOMPARE(Probe::json(list).array().size(), level == u"None" ? 0 : 1);
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1.0"_s } }).status, write);
    probe.world.company.projects[0].commitmentsActive = false;
    QCOMPARE(probe.procore("GET", u"v1.0/contract_payments"_s + probe.lineQuery()).status, 403);
}

void ProcoreApiTest::procore12_commitments()
{
    Probe probe;
    const QString query = u"?project_id=%1"_s.arg(probe.projectId());
    const QJsonArray subcontracts = Probe::json(probe.procore("GET", u"v1.0/work_order_contracts"_s + query)).array();
    const QJsonArray orders = Probe::json(probe.procore("GET", u"v1.0/purchase_order_contracts"_s + query)).array();
    QCOMPARE(subcontracts.size() + orders.size(), probe.world.company.projects.at(0).commitments.size());
    const QJsonObject first = subcontracts.first().toObject();
    for (const QString &key : { u"grand_total"_s, u"total_payments"_s, u"percentage_paid"_s, u"retainage_percent"_s })
        QVERIFY(first.value(key).isString());
    QCOMPARE(first.value(u"total_payments"_s).toString(), u"0.0"_s);
    QVERIFY(!first.contains(u"allow_payments"_s));
    const auto count = [&](const QString &filter) {
        return Probe::json(probe.procore("GET", u"v1.0/work_order_contracts"_s + query + filter)).array().size();
    };
    QCOMPARE(count(u"&filters[id]=%1"_s.arg(probe.contractId())), 1);
    QCOMPARE(count(u"&filters[id][]=%1&filters[id][]=7"_s.arg(probe.contractId())), 1);
    QCOMPARE(count(u"&filters[status]=Void"_s), 0);
    QCOMPARE(count(u"&filter[status]=Void"_s), subcontracts.size());
    QCOMPARE(count(u"&filters[updated_at]=2020-01-01...2020-01-02"_s), 0);
    QCOMPARE(count(u"&filters[updated_at]=%222020-01-01T00:00:00Z...2036-01-01T00:00:00Z%22"_s), subcontracts.size());
    probe.lineWith({ { u"amount"_s, u"100.25"_s }, { u"date"_s, u"2026-11-20"_s } });
    const QJsonObject shown =
        Probe::json(probe.procore("GET", u"v1.0/work_order_contracts/%1"_s.arg(probe.contractId()) + query)).object();
    QCOMPARE(shown.value(u"total_payments"_s).toString(), u"100.25"_s);
    QCOMPARE(shown.value(u"payments_issued"_s).toArray().size(), 1);
    QVERIFY(!shown.value(u"payments_issued"_s).toArray().first().toObject().contains(u"status"_s));
    QVERIFY(!shown.value(u"line_items"_s).toArray().isEmpty());
    QVERIFY(shown.value(u"remaining_balance_outstanding"_s) != shown.value(u"grand_total"_s));
    probe.verb({ { u"verb"_s, u"delete-commitment"_s }, { u"commitmentId"_s, probe.contractId() } });
    QCOMPARE(count(QString()), subcontracts.size() - 1);
    QCOMPARE(count(u"&filters[include_deleted]=only"_s), 1);
    QCOMPARE(count(u"&filters[include_deleted]=with"_s), subcontracts.size());
}

void ProcoreApiTest::procore13_versionTwo()
{
    Probe probe;
    const QString base =
        u"v2.0/companies/%1/projects/%2/commitment_contracts"_s.arg(probe.world.company.id).arg(probe.projectId());
    const Response list = probe.procore("GET", base + u"?per_page=500"_s);
    QCOMPARE(Probe::header(list, "Per-Page"), QByteArray("100"));
    QCOMPARE(Probe::header(probe.procore("GET", base), "Per-Page"), QByteArray("10"));
    const QJsonObject row = Probe::json(list).object().value(u"data"_s).toArray().first().toObject();
    QVERIFY(row.value(u"id"_s).isString());
    QVERIFY(row.value(u"allow_payments"_s).toBool());
    probe.lineWith({ { u"amount"_s, 5.5 } });
    const QJsonObject summary =
        Probe::json(probe.procore("GET", base + u"/%1/summary"_s.arg(probe.contractId()))).object();
    QCOMPARE(summary.value(u"data"_s).toObject().value(u"total_payments_amount"_s).toString(), u"5.50"_s);
}

void ProcoreApiTest::procore14_requisitions()
{
    Probe probe;
    const QString query = u"?project_id=%1"_s.arg(probe.projectId());
    const Response list = probe.procore("GET", u"v1.1/requisitions"_s + query);
    QCOMPARE(Probe::header(list, "Per-Page"), QByteArray("30"));
    const QJsonArray rows = Probe::json(list).array();
    QVERIFY(rows.size() > 3);
    const QJsonObject first = rows.first().toObject();
    QCOMPARE(first.value(u"erp_status"_s).toString(), u"synced"_s);
    QVERIFY(first.value(u"summary"_s).toObject().value(u"current_payment_due"_s).isString());
    const auto count = [&](const QString &filter) {
        return Probe::json(probe.procore("GET", u"v1.1/requisitions"_s + query + filter)).array().size();
    };
    QCOMPARE(count(u"&filters[origin_id]="_s + first.value(u"origin_id"_s).toString()), 1);
    QCOMPARE(count(u"&filters[commitment_id]=%1&filters[is_last]=true"_s.arg(probe.contractId())), 1);
    QVERIFY(count(u"&filters[status]=approved"_s) > 0);
    QCOMPARE(count(u"&filters[id]=%1"_s.arg(probe.invoiceId())), 1);
    QCOMPARE(probe.procore("GET", u"v1.1/requisitions"_s).status, 400);
    const QJsonObject change { { u"project_id"_s, probe.projectId() },
        { u"requisition"_s, QJsonObject { { u"payment_date"_s, u"2026-11-20"_s } } } };
    const QString path = u"v1.1/requisitions/%1"_s.arg(probe.invoiceId());
    const Response refused = probe.procore("PATCH", path, change);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("synced with ERP"));
    QCOMPARE(probe.procore("DELETE", path + query).status, 422);
    probe.verb({ { u"verb"_s, u"unlink-invoice"_s }, { u"requisitionId"_s, probe.invoiceId() } });
    QCOMPARE(probe.procore("PATCH", path, change).status, 200);
    QCOMPARE(probe.procore("DELETE", path + query).status, 422); // not the newest
}

void ProcoreApiTest::procore15_invoiceStamp()
{
    for (const bool on : { false, true }) {
        Probe probe;
        QVERIFY(probe.knob(u"procore.payment-touches-invoice"_s, on ? u"on"_s : u"off"_s));
        const qint64 before = probe.world.company.requisitions.at(0).updatedMs;
        probe.lineWith({ { u"amount"_s, u"1"_s }, { u"requisition_id"_s, probe.invoiceId() } });
        QCOMPARE(probe.world.company.requisitions.at(0).updatedMs != before, on);
    }
}

void ProcoreApiTest::procore27_linkHeaders()
{
    Probe probe;
    for (int i = 0; i < 7; ++i)
        probe.lineWith({ { u"amount"_s, u"1"_s } });
    const auto link = [&probe](int page) {
        return Probe::header(
            probe.procore("GET", u"v1.0/contract_payments%1&per_page=2&page=%2"_s.arg(probe.lineQuery()).arg(page)),
            "Link");
    };
    const auto relations = [&link](int page) {
        QStringList names;
        auto all = QRegularExpression(u"rel=\"(\\w+)\""_s).globalMatch(QString::fromLatin1(link(page)));
        while (all.hasNext())
            names.append(all.next().captured(1));
        return names;
    };
    QCOMPARE(relations(1), QStringList({ u"next"_s, u"last"_s }));
    QCOMPARE(relations(2), QStringList({ u"first"_s, u"next"_s, u"last"_s }));
    QCOMPARE(relations(3), QStringList({ u"first"_s, u"prev"_s, u"next"_s, u"last"_s }));
    QVERIFY(!relations(4).contains(u"next"_s));
    QVERIFY(!link(1).contains("project_id"));
    QVERIFY(link(1).startsWith("<http://127.0.0.1:1/rest/v1.0/contract_payments?page=2&per_page=2>"));
    QVERIFY(probe.knob(u"procore.link-parameters"_s, u"keep"_s));
    QVERIFY(link(1).contains("project_id"));
    const Response all = probe.procore("GET", u"v1.0/contract_payments"_s + probe.lineQuery());
    QCOMPARE(Probe::header(all, "Total"), QByteArray("7"));
    QCOMPARE(Probe::header(all, "Per-Page"), QByteArray("100"));
    QVERIFY(Probe::header(all, "Link").isEmpty());
    QVERIFY(probe.knob(u"procore.payments-page-cap"_s, u"5"_s));
    QCOMPARE(Probe::json(probe.procore("GET", u"v1.0/contract_payments%1&per_page=50"_s.arg(probe.lineQuery())))
                 .array()
                 .size(),
        5);
}

void ProcoreApiTest::procore29_erpIsForPartners()
{
    Probe probe;
    const QString path = u"v1.0/companies/%1/external_data/sync"_s.arg(probe.world.company.id);
    QCOMPARE(probe.procore("PATCH", path).status, 403);
}

QTEST_GUILESS_MAIN(ProcoreApiTest)
#include "tst_procoreapi.moc"
