// SPDX-License-Identifier: Apache-2.0
// Directory and rights of the Procore side, rule by rule: docs/sandbox.md, Procore 9 to 11.
#include "tests/unit/sandbox/frontprobe.h"
#include "tests/unit/sandbox/rawclient.h"

#include "app/tieout-sandbox/sandboxserver.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class ProcoreDirectoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void procore09_directory();
    void procore10_permissions();
    void procore11_rightsOnPayments();
};

void ProcoreDirectoryTest::procore09_directory()
{
    Probe probe;
    const Company &company = probe.world.company;
    const QString query = u"v1.1/projects?company_id=%1"_s.arg(company.id);
    const auto count = [&](const QString &target) { return Probe::json(probe.procore("GET", target)).array().size(); };
    QCOMPARE(count(query), 3);
    QCOMPARE(Probe::header(probe.procore("GET", query), "Per-Page"), QByteArray("100"));
    QCOMPARE(Probe::header(probe.procore("GET", query + u"&per_page=999"_s), "Per-Page"), QByteArray("300"));
    probe.world.company.projects[1].erpIntegrated = false;
    QCOMPARE(count(query + u"&filters[synced]=true"_s), 2);
    QCOMPARE(count(query + u"&filters[origin_id]=x"_s), 0);
    probe.world.company.projects[2].member = false;
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"company-admin"_s }, { u"on"_s, false } });
    QCOMPARE(count(query), 2);
    QCOMPARE(count(u"v1.0/companies"_s), 1);
    const QString origin = company.vendors.first().originId;
    QCOMPARE(count(u"v1.0/vendors?company_id=%1&filters[origin_id]=%2"_s.arg(company.id).arg(origin)), 1);
    QVERIFY(!Probe::json(probe.procore("GET", u"v1.0/me"_s)).object().contains(u"name"_s));
    QVERIFY(Probe::json(probe.procore("GET", u"v1.0/me?company_id=1"_s)).object().contains(u"name"_s));
}

void ProcoreDirectoryTest::procore10_permissions()
{
    Probe probe;
    const QString path = u"v1.0/settings/permissions"_s;
    const QString company = u"company_id=%1"_s.arg(probe.world.company.id);
    const QString project = u"project_id=%1"_s.arg(probe.projectId());
    for (const QString &query : { QString(), u"?%1&%2"_s.arg(company, project) }) {
        const Response refused = probe.procore("GET", path + query);
        QCOMPARE(refused.status, 400);
        QVERIFY(Probe::json(refused).object().value(u"error"_s).toObject().contains(u"code"_s));
    }
    const auto levelOf = [&](const QString &query, const QString &tool) {
        for (const QJsonValue &value :
            Probe::json(probe.procore("GET", path + u'?' + query)).object().value(u"tools"_s).toArray()) {
            if (value.toObject().value(u"name"_s) == tool)
                return value.toObject().value(u"user_access_level"_s).toObject().value(u"name"_s).toString();
        }
        return QString();
    };
    for (const QString &level : { u"None"_s, u"Read Only"_s, u"Standard"_s, u"Admin"_s }) {
        probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s }, { u"level"_s, level } });
        QCOMPARE(levelOf(company, u"erp_integrations"_s), level);
    }
    QVERIFY(probe.knob(u"procore.erp-tool-name"_s, u"erp"_s));
    QVERIFY(probe.knob(u"procore.erp-tool-friendly-name"_s, u"ERP"_s));
    QCOMPARE(levelOf(company, u"erp"_s), u"Admin"_s);
    probe.world.company.projects[0].commitmentsLevel = u"Read Only"_s;
    QVERIFY(probe.knob(u"procore.read-only-spelling"_s, u"Read-only"_s));
    QCOMPARE(levelOf(project, u"commitments"_s), u"Read-only"_s);
    const Response tools = probe.procore("GET", u"v1.0/tools?"_s + project);
    for (const QJsonValue &tool : Probe::json(tools).array())
        QVERIFY(tool.toObject().value(u"user_access_level"_s).isString());
}

void ProcoreDirectoryTest::procore11_rightsOnPayments()
{
    Probe probe;
    const QString list = u"v1.0/contract_payments"_s + probe.lineQuery();
    Project &project = probe.world.company.projects[0];
    QCOMPARE(probe.procore("GET", list).status, 200);
    project.commitmentsLevel = u"Read Only"_s;
    QCOMPARE(probe.procore("GET", list).status, 200);
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1.0"_s } }).status, 403);
    project.commitmentsLevel = u"None"_s;
    QCOMPARE(probe.procore("GET", list).status, 404);
    QVERIFY(probe.knob(u"procore.no-access"_s, u"403"_s));
    QCOMPARE(probe.procore("GET", list).status, 403);
    QVERIFY(probe.knob(u"procore.no-access"_s, u"empty"_s));
    QCOMPARE(probe.procore("GET", list).body, QByteArray("[]"));
    project.commitmentsLevel = u"Admin"_s;
    project.commitmentsActive = false;
    QCOMPARE(probe.createLine({ { u"amount"_s, u"1.0"_s } }).status, 403);
}

QTEST_GUILESS_MAIN(ProcoreDirectoryTest)
#include "tst_procoredirectory.moc"
