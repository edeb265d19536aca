// SPDX-License-Identifier: Apache-2.0
// The exact addresses and headers of requests to Xero.
#include "core/xero/xerorequests.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId kOrganisation(guidFromText(u"{B2C885A9-4bb9-4a00-9b6e-6c2bf60b1a2b}"_s));

QStringList headersOf(const HttpRequest &request)
{
    QStringList lines;
    for (const auto &header : request.headers)
        lines.append(QString::fromLatin1(header.first + ": " + header.second));
    return lines;
}

} // namespace

class XeroRequestsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectionsNeedNoTenant();
    void organisationAndAccounts();
    void paymentsAskForBillPaymentsOfEveryStatus();
    void aLookIsBoundedByDateAndStatus();
    void anotherPlaceKeepsItsPath();
    void fortyBillsFitIntoOneAddress();
};

void XeroRequestsTest::connectionsNeedNoTenant()
{
    const HttpRequest request = connectionsRequest(XeroEndpoints());
    QCOMPARE(request.url.toEncoded(), QByteArray("https://api.xero.com/connections"));
    QCOMPARE(headersOf(request), QStringList { u"Accept: application/json"_s });
    QCOMPARE(request.method, HttpMethod::Get);
}

void XeroRequestsTest::organisationAndAccounts()
{
    const QStringList headers { u"Accept: application/json"_s,
        u"xero-tenant-id: b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b"_s };
    const HttpRequest organisation = organisationRequest(XeroEndpoints(), kOrganisation);
    QCOMPARE(organisation.url.toEncoded(), QByteArray("https://api.xero.com/api.xro/2.0/Organisation"));
    QCOMPARE(headersOf(organisation), headers);
    const HttpRequest accounts = accountsRequest(XeroEndpoints(), kOrganisation);
    QCOMPARE(accounts.url.toEncoded(), QByteArray("https://api.xero.com/api.xro/2.0/Accounts"));
    QCOMPARE(headersOf(accounts), headers);
}

void XeroRequestsTest::paymentsAskForBillPaymentsOfEveryStatus()
{
    PaymentPageRequest page;
    page.page = 3;
    page.since = instantFromMs(1541176592690);
    const HttpRequest request = paymentsRequest(XeroEndpoints(), kOrganisation, page);
    QCOMPARE(request.url.toEncoded(),
        QByteArray("https://api.xero.com/api.xro/2.0/Payments?where=PaymentType%3D%3D%22ACCPAYPAYMENT%22"
                   "&page=3&pageSize=1000"));
    QCOMPARE(headersOf(request).last(), u"If-Modified-Since: 2018-11-02T16:36:32"_s);
    QVERIFY(!headersOf(paymentsRequest(XeroEndpoints(), kOrganisation, PaymentPageRequest()))
                 .join(QLatin1Char('\n'))
                 .contains(QLatin1String("If-Modified-Since")));
}

void XeroRequestsTest::aLookIsBoundedByDateAndStatus()
{
    PaymentBounds look;
    look.from = QDate(2026, 1, 5);
    const QByteArray start("https://api.xero.com/api.xro/2.0/Payments?where=PaymentType%3D%3D%22ACCPAYPAYMENT%22");
    const QByteArray dated("%20AND%20Date%3E%3DDateTime%282026%2C%2001%2C%2005%29&page=1&pageSize=1000");
    const PaymentPageRequest page;
    const HttpRequest standing = paymentsRequest(XeroEndpoints(), kOrganisation, page, look);
    QCOMPARE(standing.url.toEncoded(), start + dated);
    QVERIFY(!headersOf(standing).join(QLatin1Char('\n')).contains(QLatin1String("If-Modified-Since")));
    look.removedOnly = true;
    QCOMPARE(paymentsRequest(XeroEndpoints(), kOrganisation, page, look).url.toEncoded(),
        start + "%20AND%20Status%3D%3D%22DELETED%22" + dated);
}

void XeroRequestsTest::anotherPlaceKeepsItsPath()
{
    XeroEndpoints sandbox;
    sandbox.apiUrl = QUrl(u"http://127.0.0.1:4711/api.xro/2.0"_s);
    const PaymentId payment(guidFromText(u"99ea7f6b-c513-4066-bc27-b7c65dcd76c2"_s));
    QCOMPARE(paymentHistoryRequest(sandbox, kOrganisation, payment).url.toEncoded(),
        QByteArray("http://127.0.0.1:4711/api.xro/2.0/Payments/99ea7f6b-c513-4066-bc27-b7c65dcd76c2/History"));
}

void XeroRequestsTest::fortyBillsFitIntoOneAddress()
{
    QList<BillId> ids;
    for (uint i = 1; i <= kBillsPerCall; ++i)
        ids.append(BillId(QUuid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    const QByteArray address = billsRequest(XeroEndpoints(), kOrganisation, ids).url.toEncoded();
    QVERIFY(address.startsWith("https://api.xero.com/api.xro/2.0/Invoices?IDs="
                               "00000001-0000-0000-0000-000000000001,00000002-0000-0000-0000-000000000001,"));
    QCOMPARE(address.count(','), 39);
    QCOMPARE(address.count("IDs="), 1);
    QVERIFY(address.size() < 1900); // 52 ids, about 1.9 KB, were seen to work, 53 not
}

QTEST_GUILESS_MAIN(XeroRequestsTest)
#include "tst_xerorequests.moc"
