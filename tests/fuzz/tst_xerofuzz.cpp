// SPDX-License-Identifier: Apache-2.0
// Every answer of Xero that Tieout decodes, with every field made bad.
#include "core/xero/xerodecode.h"

#include "tests/fuzz/endpointcheck.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPayment =
    R"({"PaymentID":"11111111-2222-4333-8444-000000000001","PaymentType":"ACCPAYPAYMENT","Status":"AUTHORISED",)"
    R"("Date":"/Date(1763596800000+0000)/","Amount":12500.55,"BankAmount":12500.55,"CurrencyRate":1.0,)"
    R"("Reference":"CHK 10042","IsReconciled":false,"HasAccount":true,"HasValidationErrors":false,)"
    R"("UpdatedDateUTC":"/Date(1763652127123+0000)/","UpdatedDateUTCString":"2025-11-20T15:22:07Z",)"
    R"("BatchPaymentID":"dddddddd-0000-4000-8000-000000000001","BatchPayment":{"TotalAmount":"12500.55",)"
    R"("IsReconciled":"false","Type":"PAYBATCH","Account":{"AccountID":"aaaaaaaa-0000-4000-8000-000000000001"}},)"
    R"("Account":{"AccountID":"aaaaaaaa-0000-4000-8000-000000000001","Code":"090"},)"
    R"("Invoice":{"Type":"ACCPAY","InvoiceID":"bbbbbbbb-0000-4000-8000-000000000001","InvoiceNumber":"AR-1007",)"
    R"("CurrencyCode":"USD","Payments":[],"LineItems":[],"HasErrors":false,)"
    R"("Contact":{"ContactID":"cccccccc-0000-4000-8000-000000000001","Name":"Ridgeline Electric, Inc."}}})";

const QByteArray kPage =
    R"({"Id":"1bb4ee41-7a3a-4bc5-a9ae-9e19d9d0b4e1","Status":"OK","ProviderName":"Tieout",)"
    R"("DateTimeUTC":"/Date(1763652130000)/","pagination":{"page":1,"pageSize":1000,"pageCount":1,"itemCount":1},)"
    R"("Payments":[)"
    + kPayment + "]}";

const QByteArray kBills =
    R"({"Invoices":[{"InvoiceID":"bbbbbbbb-0000-4000-8000-000000000001","Type":"ACCPAY","InvoiceNumber":"AR-1007",)"
    R"("Status":"AUTHORISED","Date":"/Date(1763596800000+0000)/","DateString":"2025-11-20T00:00:00",)"
    R"("CurrencyCode":"USD","SubTotal":90.00,"TotalTax":10.00,"Total":100.00,"AmountDue":40.00,"AmountPaid":50.00,)"
    R"("AmountCredited":10.00,"UpdatedDateUTC":"/Date(1763652127123+0000)/","LineItems":[],)"
    R"("Payments":[{"PaymentID":"11111111-2222-4333-8444-000000000001","Amount":50.00}],)"
    R"("Contact":{"ContactID":"cccccccc-0000-4000-8000-000000000001","Name":"Ridgeline Electric, Inc."}}]})";

const QByteArray kAccounts =
    R"({"Accounts":[{"AccountID":"aaaaaaaa-0000-4000-8000-000000000001","Code":"090","Name":"Checking","Type":"BANK",)"
    R"("BankAccountType":"BANK","CurrencyCode":"USD","Status":"ACTIVE","EnablePaymentsToAccount":false,)"
    R"("UpdatedDateUTC":"/Date(1763652127123+0000)/"}]})";

const QByteArray kOrganisation =
    R"({"Organisations":[{"OrganisationID":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b","Name":"Cascade Ridge Builders",)"
    R"("CountryCode":"US","BaseCurrency":"USD","Timezone":"PACIFICSTANDARDTIME","ShortCode":"!mBdtL",)"
    R"("IsDemoCompany":true,"Version":"US","CreatedDateUTC":"/Date(1552431874205)/"}]})";

const QByteArray kHistory =
    R"({"HistoryRecords":[{"Changes":"Created","DateUTCString":"2025-11-20T15:22:07","Details":"Paid","User":"Dana",)"
    R"("DateUTC":"/Date(1763652127123)/"}]})";

const QByteArray kConnections =
    R"([{"id":"7cb59f93-2964-421d-bb5e-a0f7a4572a44","authEventId":"5d20e5d0-9a3c-41a2-bd1a-1d5a8a9b9c1b",)"
    R"("tenantId":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b","tenantType":"ORGANISATION",)"
    R"("tenantName":"Cascade Ridge Builders","createdDateUtc":"2019-12-07T18:46:19.5165400",)"
    R"("updatedDateUtc":"2019-12-07T18:46:19.5187840"}])";

void addAmounts(const QList<Payment> &payments, QList<std::optional<Money>> &amounts)
{
    for (const Payment &payment : payments)
        amounts.append(payment.amount);
}

Decoded decodePage(const QByteArray &body)
{
    Decoded decoded = decodedFrom(decodePaymentPage(body),
        [](const PaymentPage &page, QList<std::optional<Money>> &amounts) { addAmounts(page.payments, amounts); });
    return decoded;
}

Decoded decodeOnePayment(const QByteArray &body)
{
    return decodedFrom(decodePayments(body), addAmounts);
}

Decoded decodeBillList(const QByteArray &body)
{
    return decodedFrom(decodeBills(body), [](const QList<Bill> &bills, QList<std::optional<Money>> &amounts) {
        for (const Bill &bill : bills)
            amounts << bill.total << bill.tax << bill.amountDue << bill.amountPaid;
    });
}

QList<FuzzRow> endpoints()
{
    const auto accounts = [](const QByteArray &body) { return withoutAmounts(decodeAccounts(body)); };
    const auto organisation = [](const QByteArray &body) { return withoutAmounts(decodeOrganisation(body)); };
    const auto history = [](const QByteArray &body) { return withoutAmounts(decodePaymentHistory(body)); };
    const auto connections = [](const QByteArray &body) { return withoutAmounts(decodeConnections(body)); };
    return {
        { { u"payments"_s, kPage, decodePage }, u"/Payments"_s },
        { { u"payment"_s, R"({"Payments":[)" + kPayment + "]}", decodeOnePayment }, u"/Payments/{PaymentID}"_s },
        { { u"bills"_s, kBills, decodeBillList }, u"/Invoices/{InvoiceID}"_s },
        { { u"accounts"_s, kAccounts, accounts }, u"/Accounts"_s },
        { { u"organisation"_s, kOrganisation, organisation }, u"/Organisation"_s },
        { { u"history"_s, kHistory, history }, u"/Payments/{PaymentID}/History"_s },
        { { u"connections"_s, kConnections, connections }, u"/Connections"_s },
    };
}

} // namespace

class XeroFuzzTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyField_data();
    void everyField();
    void damagedBytes_data();
    void damagedBytes();
    void aBrokenFieldOfAPaymentSetsOneRowAside();

private:
    void rows() const;

    SpecExamples m_spec;
};

void XeroFuzzTest::initTestCase()
{
    m_spec.load(u"xero"_s);
    QVERIFY2(m_spec.problem.isEmpty(), qPrintable(m_spec.problem));
}

void XeroFuzzTest::everyField_data()
{
    rows();
}

void XeroFuzzTest::everyField()
{
    QFETCH(Endpoint, endpoint);
    const QString fault = checkEveryField(endpoint);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void XeroFuzzTest::damagedBytes_data()
{
    rows();
}

void XeroFuzzTest::damagedBytes()
{
    QFETCH(Endpoint, endpoint);
    const QString fault = checkDamagedBytes(endpoint, 1500);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void XeroFuzzTest::aBrokenFieldOfAPaymentSetsOneRowAside()
{
    // The check above would be content with a page that is refused as a whole.
    QByteArray twoRows = kPage;
    QByteArray broken = kPayment;
    broken.replace("12500.55,\"BankAmount\"", "{},\"BankAmount\"")
        .replace("000000000001\",\"PaymentType", "000000000002\",\"PaymentType");
    twoRows.replace(kPayment, kPayment + ',' + broken);
    const Result<PaymentPage> page = decodePaymentPage(twoRows);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->payments.size(), 1);
    QCOMPARE(page->payments.unreadable.size(), 1);
    QCOMPARE(page->payments.unreadable.first().id, u"11111111-2222-4333-8444-000000000002"_s);
    QCOMPARE(page->payments.unreadable.first().updatedAt, std::optional(instantFromMs(1763652127123)));
    QVERIFY(page->payments.unreadable.first().error.detail.startsWith(QLatin1String("/Payments/1/Amount: expected")));
}

void XeroFuzzTest::rows() const
{
    addRows(endpoints(), m_spec);
}

QTEST_GUILESS_MAIN(XeroFuzzTest)
#include "tst_xerofuzz.moc"
