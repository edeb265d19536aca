// SPDX-License-Identifier: Apache-2.0
// The exact addresses, headers and bodies of requests to Procore.
#include "core/procore/procorerequests.h"

#include "core/procore/procorelinks.h"
#include "core/procore/procorerights.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const ProjectId kProject(66005);
const CommitmentId kCommitment(562949953427302); // beyond 32 bits, as in newer regions
const LineId kLine(1551516);

ProcoreRequests requests()
{
    return ProcoreRequests(ProcoreEndpoints(), CompanyId(4266));
}

QByteArray address(const HttpRequest &request)
{
    return request.url.toEncoded();
}

Money dollars(const char *text)
{
    return *Money::fromDecimalText(QLatin1String(text), Currency::usd());
}

LineDraft wholeDraft()
{
    LineDraft draft;
    draft.project = kProject;
    draft.commitment = kCommitment;
    draft.invoice = InvoiceId(123);
    draft.amount = dollars("148062.76");
    draft.date = QDate(2026, 11, 20);
    draft.invoiceNumber = u"INV \"7\"/ü"_s;
    draft.invoiceDate = QDate(2026, 10, 31);
    draft.checkNumber = u"10042"_s;
    draft.method = PaymentMethod::CreditCard;
    draft.notes = u"From Xero"_s;
    draft.paymentNumber = 5;
    draft.originId = u"99ea7f6b-c513-4066-bc27-b7c65dcd76c2"_s;
    draft.originData = u"{}"_s;
    return draft;
}

ProcoreTool tool(const char *name, const char *friendlyName, const char *level)
{
    ProcoreTool result;
    result.name = QLatin1String(name);
    result.friendlyName = QLatin1String(friendlyName);
    result.levelName = QLatin1String(level);
    return result;
}

} // namespace

class ProcoreRequestsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void singleReads();
    void everyCallNamesItsCompany();
    void create();
    void createLeavesOutWhatIsEmpty();
    void updateSendsOnlyWhatIsSetAndNullForEmpty();
    void filesTravelAsAForm();
    void links();
    void levels_data();
    void levels();
    void commitmentsTool();
};

void ProcoreRequestsTest::lists()
{
    const ProcoreRequests procore = requests();
    QCOMPARE(address(procore.page(procore.companies(), 1)),
        QByteArray("https://api.procore.com/rest/v1.0/companies?page=1&per_page=1000"));
    QCOMPARE(address(procore.page(procore.projects(), 2)),
        QByteArray("https://api.procore.com/rest/v1.1/projects?company_id=4266&page=2&per_page=300"));
    QCOMPARE(address(procore.page(procore.requisitions(kProject, std::nullopt), 1)),
        QByteArray("https://api.procore.com/rest/v1.1/requisitions?project_id=66005&page=1&per_page=1000"));
    QCOMPARE(address(procore.page(procore.requisitions(kProject, instantFromMs(1474648200999)), 1)),
        QByteArray("https://api.procore.com/rest/v1.1/requisitions?project_id=66005&filters%5Bupdated_at%5D="
                   "2016-09-23T16%3A30%3A00Z...2100-01-01T00%3A00%3A00Z&page=1&per_page=1000"));
    QCOMPARE(address(procore.page(procore.commitments(kProject, CommitmentKind::PurchaseOrder), 1)),
        QByteArray("https://api.procore.com/rest/v1.0/purchase_order_contracts?project_id=66005&view=extended"
                   "&page=1&per_page=1000"));
    QCOMPARE(address(procore.page(procore.payments(kProject, kCommitment), 3)),
        QByteArray("https://api.procore.com/rest/v1.0/contract_payments?project_id=66005"
                   "&contract_id=562949953427302&page=3&per_page=1000"));
}

void ProcoreRequestsTest::singleReads()
{
    const ProcoreRequests procore = requests();
    QCOMPARE(address(procore.companyMe()), QByteArray("https://api.procore.com/rest/v1.3/companies/4266/me"));
    QCOMPARE(address(procore.companyPermissions()),
        QByteArray("https://api.procore.com/rest/v1.0/settings/permissions?company_id=4266"));
    QCOMPARE(address(procore.projectPermissions(kProject)),
        QByteArray("https://api.procore.com/rest/v1.0/settings/permissions?project_id=66005"));
    QCOMPARE(address(procore.companyCurrency()),
        QByteArray("https://api.procore.com/rest/v1.0/companies/4266/currency_configuration"));
    QCOMPARE(address(procore.projectCurrency(kProject)),
        QByteArray("https://api.procore.com/rest/v1.0/companies/4266/projects/66005/currency_configuration"));
    QCOMPARE(address(procore.payment(kProject, kCommitment, kLine)),
        QByteArray("https://api.procore.com/rest/v1.0/contract_payments/1551516?project_id=66005"
                   "&contract_id=562949953427302"));
}

void ProcoreRequestsTest::everyCallNamesItsCompany()
{
    const HttpRequest request = requests().companyMe();
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.headers.at(1).first, QByteArray("Procore-Company-Id"));
    QCOMPARE(request.headers.at(1).second, QByteArray("4266"));
    const ProcoreRequests nobody(ProcoreEndpoints(), CompanyId {});
    QCOMPARE(nobody.page(nobody.companies(), 1).headers.size(), 1);
}

void ProcoreRequestsTest::create()
{
    const HttpRequest request = requests().createPayment(wholeDraft());
    QCOMPARE(request.method, HttpMethod::Post);
    QCOMPARE(address(request), QByteArray("https://api.procore.com/rest/v1.0/contract_payments"));
    QCOMPARE(request.contentType, QByteArray("application/json"));
    QCOMPARE(request.body,
        QByteArray(R"({"project_id":66005,"contract_id":562949953427302,"contract_payment":{"date":"2026-11-20",)"
                   "\"invoice_number\":\"INV \\\"7\\\"/\xC3\xBC\","
                   R"("check_number":"10042","invoice_date":"2026-10-31","notes":"From Xero","payment_number":5,)"
                   R"("payment_method":"credit_card","amount":"148062.76",)"
                   R"("origin_id":"99ea7f6b-c513-4066-bc27-b7c65dcd76c2","origin_data":"{}",)"
                   R"("requisition_id":123}})"));
}

void ProcoreRequestsTest::createLeavesOutWhatIsEmpty()
{
    LineDraft draft;
    draft.project = kProject;
    draft.commitment = kCommitment;
    draft.amount = dollars("0.10");
    draft.date = QDate(2026, 1, 2);
    QCOMPARE(requests().createPayment(draft).body,
        QByteArray(R"({"project_id":66005,"contract_id":562949953427302,"contract_payment":{"date":"2026-01-02",)"
                   R"("payment_method":"check","amount":"0.10"}})"));
}

void ProcoreRequestsTest::updateSendsOnlyWhatIsSetAndNullForEmpty()
{
    LineChange change;
    change.originId = QString();
    HttpRequest request = requests().updatePayment(kProject, kCommitment, kLine, change);
    QCOMPARE(request.method, HttpMethod::Patch);
    QCOMPARE(address(request), QByteArray("https://api.procore.com/rest/v1.0/contract_payments/1551516"));
    QCOMPARE(request.body,
        QByteArray(R"({"project_id":66005,"contract_id":562949953427302,"contract_payment":{"origin_id":null}})"));
    LineChange voided;
    voided.amount = dollars("0");
    voided.notes = u"Voided"_s;
    voided.checkNumber = QString();
    voided.date = QDate();
    voided.invoice = InvoiceId();
    request = requests().updatePayment(kProject, kCommitment, kLine, voided);
    QCOMPARE(request.body,
        QByteArray(R"({"project_id":66005,"contract_id":562949953427302,"contract_payment":{"date":null,)"
                   R"("check_number":null,"notes":"Voided","amount":"0.00","requisition_id":null}})"));
}

void ProcoreRequestsTest::filesTravelAsAForm()
{
    AttachmentFile file;
    file.fileName = u"Beleg \"1\".pdf"_s;
    file.contentType = "application/pdf";
    file.content = QByteArray("%PDF\0x", 6);
    const HttpRequest request = requests().attachFiles(kProject, kCommitment, kLine, { file });
    QVERIFY(request.contentType.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = request.contentType.mid(request.contentType.indexOf('=') + 1);
    const QByteArray expected = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"project_id\"\r\n\r\n66005\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"contract_id\"\r\n\r\n562949953427302\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"Beleg %221%22.pdf\"\r\n"
          "Content-Type: application/pdf\r\n\r\n"
        + file.content + "\r\n--" + boundary + "--\r\n";
    QCOMPARE(request.body, expected);
}

void ProcoreRequestsTest::links()
{
    QCOMPARE(paymentsIssuedLink(ProcoreEndpoints(), kProject, kCommitment, CommitmentKind::Subcontract).toEncoded(),
        QByteArray("https://app.procore.com/66005/project/commitments/work_order_contracts/562949953427302/"
                   "contract_payments"));
    QCOMPARE(commitmentLink(ProcoreEndpoints(), kProject, kCommitment, CommitmentKind::PurchaseOrder).toEncoded(),
        QByteArray("https://app.procore.com/66005/project/commitments/purchase_order_contracts/562949953427302"));
    QVERIFY(commitmentLink(ProcoreEndpoints(), ProjectId(), kCommitment, CommitmentKind::Subcontract).isEmpty());
}

void ProcoreRequestsTest::levels_data()
{
    QTest::addColumn<QList<ProcoreTool>>("tools");
    QTest::addColumn<AccessLevel>("level");
    const ProcoreTool erp = tool("erp_integrations", "ERP Integrations", "Admin");
    const ProcoreTool enterprise = tool("enterprise_reports", "Enterprise Reports", "None");
    QTest::newRow("by its shown name") << QList<ProcoreTool> { tool("x", "ERP Integrations", "Standard") }
                                       << AccessLevel::Standard;
    QTest::newRow("by its machine name") << QList<ProcoreTool> { tool("company_erp", "Buchhaltung", "Read-only") }
                                         << AccessLevel::ReadOnly;
    QTest::newRow("a word that only holds the letters") << QList<ProcoreTool> { enterprise, erp } << AccessLevel::Admin;
    QTest::newRow("several that agree") << QList<ProcoreTool> { erp, tool("erp2", "ERP Reports", "Admin") }
                                        << AccessLevel::Admin;
    QTest::newRow("several that differ") << QList<ProcoreTool> { erp, tool("erp2", "ERP Reports", "None") }
                                         << AccessLevel::Unknown;
    QTest::newRow("not listed") << QList<ProcoreTool> { enterprise } << AccessLevel::Unknown;
    QTest::newRow("a level nobody knows") << QList<ProcoreTool> { tool("erp", "ERP", "Owner") } << AccessLevel::Unknown;
}

void ProcoreRequestsTest::levels()
{
    QFETCH(QList<ProcoreTool>, tools);
    QFETCH(AccessLevel, level);
    QCOMPARE(toString(levelOfToolNamed(tools, u"erp"_s)), toString(level));
    QCOMPARE(toString(levelOfToolNamed(tools, QString())), toString(AccessLevel::Unknown));
}

void ProcoreRequestsTest::commitmentsTool()
{
    const QList<ProcoreTool> byName { tool("documents", "Documents", "Admin"),
        tool("commitments", "Contracts", "Read Only") };
    QCOMPARE(toString(commitmentsLevel(byName)), toString(AccessLevel::ReadOnly));
    const QList<ProcoreTool> byShownName { tool("contracts", "Commitments", "Standard") };
    QCOMPARE(toString(commitmentsLevel(byShownName)), toString(AccessLevel::Standard));
    QCOMPARE(toString(commitmentsLevel({})), toString(AccessLevel::Unknown));
}

QTEST_GUILESS_MAIN(ProcoreRequestsTest)
#include "tst_procorerequests.moc"
