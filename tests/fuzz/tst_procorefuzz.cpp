// SPDX-License-Identifier: Apache-2.0
// Every answer of Procore that Tieout decodes, with every field made bad.
#include "core/procore/procoredecode.h"

#include "tests/fuzz/endpointcheck.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLine =
    R"({"id":562949953427555,"amount":"12500.55","check_number":"10042","contract_id":562949953427302,)"
    R"("requisition_id":123,"project_id":66005,"date":"2025-11-20","created_at":"2025-11-20T15:30:00Z",)"
    R"("updated_at":"2025-11-20T15:30:00Z","date_payment_settled":null,"draw_request_number":2,"invoice_number":"AR-1",)"
    R"("notes":"From Xero","payment_number":3,"external_payment_id":null,"status":"paid","origin_code":null,)"
    R"("origin_id":"11111111-2222-4333-8444-000000000001","origin_data":"{}",)"
    R"("attachments":[{"id":9,"url":"https://storage.procore.com/x","filename":"check.pdf"}]})";

const QByteArray kInvoice =
    R"({"id":58820,"project_id":66005,"commitment_id":701973,"commitment_type":"WorkOrderContract","number":3,)"
    R"("invoice_number":"1042-03","vendor_name":"Ridgeline Electric","contract_name":"Electrical","status":"approved",)"
    R"("erp_status":"synced","billing_date":"2025-10-31","requisition_start":"2025-10-01",)"
    R"("requisition_end":"2025-10-31","updated_at":"2025-11-15T12:00:00Z","percent_complete":"96.36%",)"
    R"("origin_id":"{BBBBBBBB-0000-4000-8000-000000000001}","summary":{"current_payment_due":"10000.0",)"
    R"("total_retainage":"1000.00"},"currency_configuration":{"currency_iso_code":"USD","currency_exchange_rate":1.0}})";

const QByteArray kCommitment =
    R"({"id":701973,"number":"SC-1042","title":"Electrical","status":"Approved","project":{"id":66005,"name":"Clinic"},)"
    R"("vendor":{"id":4,"company":"Ridgeline Electric"},"currency_configuration":{"currency_iso_code":"USD"},)"
    R"("grand_total":"90000.0","revised_contract":"95000.0","total_requisitions_amount":"40000.00",)"
    R"("total_payments":"30000.00","updated_at":"2025-11-15T12:00:00Z","executed":true})";

const QByteArray kTools = R"({"tools":[{"id":1,"name":"commitments","friendly_name":"Commitments","is_active":true,)"
                          R"("user_access_level":{"id":4,"name":"admin"}}]})";

Decoded lineList(const QByteArray &body)
{
    return decodedFrom(
        decodeLines(body, Currency::usd()), [](const QList<PaymentLine> &lines, QList<std::optional<Money>> &amounts) {
            for (const PaymentLine &line : lines)
                amounts << line.amount;
        });
}

Decoded oneLine(const QByteArray &body)
{
    return decodedFrom(decodeLine(body, Currency::usd()),
        [](const PaymentLine &line, QList<std::optional<Money>> &amounts) { amounts << line.amount; });
}

Decoded invoiceList(const QByteArray &body)
{
    return decodedFrom(decodeInvoices(body), [](const QList<Invoice> &invoices, QList<std::optional<Money>> &amounts) {
        for (const Invoice &invoice : invoices)
            amounts << invoice.currentPaymentDue;
    });
}

Decoded commitmentList(const QByteArray &body)
{
    return decodedFrom(decodeCommitments(body, CommitmentKind::Subcontract),
        [](const QList<Commitment> &commitments, QList<std::optional<Money>> &amounts) {
            for (const Commitment &commitment : commitments)
                amounts << commitment.contractSum << commitment.invoiced << commitment.totalPayments;
        });
}

QList<FuzzRow> endpoints()
{
    const auto companies = [](const QByteArray &body) { return withoutAmounts(decodeCompanies(body)); };
    const auto projects = [](const QByteArray &body) { return withoutAmounts(decodeProjects(body)); };
    const auto person = [](const QByteArray &body) { return withoutAmounts(decodePerson(body)); };
    const auto tools = [](const QByteArray &body) { return withoutAmounts(decodeTools(body)); };
    const auto currency = [](const QByteArray &body) { return withoutAmounts(decodeCurrencyConfiguration(body)); };
    const auto invoice = [](const QByteArray &body) { return withoutAmounts(decodeInvoice(body)); };
    return {
        { { u"lines"_s, '[' + kLine + ']', lineList }, u"/rest/v1.0/contract_payments"_s },
        { { u"line"_s, kLine, oneLine }, u"/rest/v1.0/contract_payments/{id}"_s },
        { { u"invoices"_s, '[' + kInvoice + ']', invoiceList }, u"/rest/v1.1/requisitions"_s },
        { { u"invoice"_s, kInvoice, invoice }, u"/rest/v1.1/requisitions/{id}"_s },
        { { u"commitments"_s, '[' + kCommitment + ']', commitmentList }, u"/rest/v1.0/work_order_contracts"_s },
        { { u"companies"_s, R"([{"id":41,"name":"Cascade Ridge","is_active":true}])", companies },
            u"/rest/v1.0/companies"_s },
        { { u"projects"_s, R"([{"id":66005,"name":"Clinic","project_number":"2601","active":true}])", projects },
            u"/rest/v1.1/projects"_s },
        { { u"me"_s, R"({"id":7,"name":"Dana Whitfield","login":"dana@example.com","erp_integrated_accountant":true})",
              person },
            u"/rest/v1.3/companies/{company_id}/me"_s },
        { { u"tools"_s, kTools, tools }, u"/rest/v1.0/settings/permissions"_s },
        { { u"currency"_s,
              R"({"company_id":41,"currency_iso_code":"USD","currency_display":"symbol","multicurrency_enabled":false})",
              currency },
            QString() },
    };
}

} // namespace

class ProcoreFuzzTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyField_data();
    void everyField();
    void damagedBytes_data();
    void damagedBytes();
    void aBrokenInvoiceIsSetAsideABrokenLineIsNot();

private:
    void rows() const;

    SpecExamples m_spec;
};

void ProcoreFuzzTest::initTestCase()
{
    m_spec.load(u"procore"_s);
    QVERIFY2(m_spec.problem.isEmpty(), qPrintable(m_spec.problem));
}

void ProcoreFuzzTest::everyField_data()
{
    rows();
}

void ProcoreFuzzTest::everyField()
{
    QFETCH(Endpoint, endpoint);
    const QString fault = checkEveryField(endpoint);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ProcoreFuzzTest::damagedBytes_data()
{
    rows();
}

void ProcoreFuzzTest::damagedBytes()
{
    QFETCH(Endpoint, endpoint);
    const QString fault = checkDamagedBytes(endpoint, 1500);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ProcoreFuzzTest::aBrokenInvoiceIsSetAsideABrokenLineIsNot()
{
    QByteArray broken = kInvoice;
    broken.replace("58820", "58821").replace("\"2025-10-31\",\"requisition_start\"", "7,\"requisition_start\"");
    const Result<Listed<Invoice>> invoices = decodeInvoices('[' + broken + ',' + kInvoice + ']');
    QVERIFY2(invoices.has_value(), invoices ? "" : qPrintable(invoices.error().detail));
    QCOMPARE(invoices->size(), 1);
    QCOMPARE(invoices->unreadable.first().id, u"58821"_s);
    QVERIFY(invoices->unreadable.first().error.detail.startsWith(QLatin1String("/0/billing_date: expected")));

    QByteArray brokenLine = kLine;
    brokenLine.replace("\"12500.55\"", "null");
    const Result<QList<PaymentLine>> lines = decodeLines('[' + kLine + ',' + brokenLine + ']', Currency::usd());
    QVERIFY(!lines);
    QVERIFY(lines.error().detail.startsWith(QLatin1String("/1/amount: ")));
    QVERIFY(lines.error().detail.contains(QLatin1String("562949953427555")));
}

void ProcoreFuzzTest::rows() const
{
    addRows(endpoints(), m_spec);
}

QTEST_GUILESS_MAIN(ProcoreFuzzTest)
#include "tst_procorefuzz.moc"
