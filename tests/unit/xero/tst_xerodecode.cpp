// SPDX-License-Identifier: Apache-2.0
// Good and broken answers of Xero, through the decoders.
#include "core/xero/xerodecode.h"

#include <QDir>
#include <QFile>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(qEnvironmentVariable("TIEOUT_SOURCE", QDir::currentPath()) + u"/tests/data/xero/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray accounts(const QByteArray &fields)
{
    return R"({"Accounts":[{"AccountID":"aaaaaaaa-0000-4000-8000-000000000001","Name":"Checking",)" + fields + "}]}";
}

QByteArray bills(const QByteArray &fields)
{
    return R"({"Invoices":[{"InvoiceID":"bbbbbbbb-0000-4000-8000-000000000001","Type":"ACCPAY","Status":"PAID",)"
           R"("UpdatedDateUTC":"/Date(1763652127123+0000)/","Date":"/Date(1763596800000+0000)/",)"
        + fields + "}]}";
}

/// A page of payments with an id and nothing else.
QByteArray brokenRows(int rows)
{
    QByteArrayList list;
    for (int i = 0; i < rows; ++i)
        list.append("{\"PaymentID\":\"11111111-2222-4333-8444-0000000000" + QByteArray::number(10 + i) + "\"}");
    return "{\"pagination\":{\"page\":1,\"pageCount\":1,\"itemCount\":99},\"Payments\":[" + list.join(',') + "]}";
}

} // namespace

class XeroDecodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodPayments();
    void whatMayBeMissingOrOdd();
    void brokenPages_data();
    void brokenPages();
    void brokenPaymentsAreSetAside_data();
    void brokenPaymentsAreSetAside();
    void tooManyBrokenPaymentsAreABrokenAnswer();
    void accountKinds_data();
    void accountKinds();
    void anArchivedAccount();
    void anAccountThatTakesNoPayments();
    void billsDeriveWhatWasCreditedWhereItIsLeftOut();
    void aBillWithoutItsTotalIsSetAside();
    void history();
    void connections();
    void organisation();
};

void XeroDecodeTest::goodPayments()
{
    const Result<PaymentPage> page = decodePaymentPage(dataFile(u"payments_good.json"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->page, 1);
    QCOMPARE(page->pageCount, 1);
    QCOMPARE(page->itemCount, 4);
    QCOMPARE(page->serverTime, std::optional(instantFromMs(1763652130000)));
    QCOMPARE(page->payments.size(), 4);

    Payment plain;
    plain.id = PaymentId(guidFromText(u"11111111-2222-4333-8444-000000000001"_s));
    plain.kind = PaymentKind::BillPayment;
    plain.kindText = u"ACCPAYPAYMENT"_s;
    plain.status = PaymentStatus::Authorised;
    plain.statusText = u"AUTHORISED"_s;
    plain.bill = BillId(guidFromText(u"bbbbbbbb-0000-4000-8000-000000000001"_s));
    plain.billNumber = u"AR-1007"_s;
    plain.vendorName = u"Ridgeline Electric, Inc."_s;
    plain.date = QDate(2025, 11, 20);
    plain.amount = Money::fromMinor(1250055, Currency::usd());
    plain.account = AccountId(guidFromText(u"aaaaaaaa-0000-4000-8000-000000000001"_s));
    plain.accountCode = u"090"_s;
    plain.reference = u"CHK 10042"_s;
    plain.updatedAt = instantFromMs(1763652127123);
    QVERIFY(page->payments.at(0) == plain);
}

void XeroDecodeTest::whatMayBeMissingOrOdd()
{
    const Result<PaymentPage> page = decodePaymentPage(dataFile(u"payments_good.json"_s));
    QVERIFY(page.has_value());
    const Payment &batched = page->payments.at(1); // money as text, no reference, no account code
    QCOMPARE(batched.amount, Money::fromMinor(123450, Currency::usd()));
    QVERIFY(batched.reference.isEmpty());
    QVERIFY(batched.accountCode.isEmpty());
    QVERIFY(batched.account.isValid());
    QCOMPARE(batched.batchId, u"dddddddd-0000-4000-8000-000000000001"_s);
    const Payment &removed = page->payments.at(2); // negative epoch, reference null
    QCOMPARE(removed.status, PaymentStatus::Deleted);
    QCOMPARE(removed.date, QDate(1969, 12, 31));
    const Payment &strange = page->payments.at(3); // unknown words, no bill id, no account, empty currency
    QCOMPARE(strange.status, PaymentStatus::Unknown);
    QCOMPARE(strange.statusText, u"PARKED"_s);
    QCOMPARE(strange.kind, PaymentKind::Other);
    QCOMPARE(strange.kindText, u"APSOMETHINGNEW"_s);
    QCOMPARE(strange.date, QDate(1970, 1, 1));
    QCOMPARE(strange.amount.minor(), qint64(14806276));
    QVERIFY(!strange.amount.currency().isKnown());
    QVERIFY(!strange.account.isValid());
    QVERIFY(!strange.bill.isValid());
}

void XeroDecodeTest::brokenPages_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("bad_html.json") << "";
    QTest::newRow("bad_cut.json") << "";
    QTest::newRow("bad_empty.json") << "";
    QTest::newRow("bad_surrogate.json") << "";
    QTest::newRow("bad_utf8.json") << "";
    QTest::newRow("bad_guid.json") << "/Payments/0/PaymentID: expected a GUID, got \"12345\"";
    QTest::newRow("bad_nopagination.json") << "/pagination: missing";
    QTest::newRow("bad_notalist.json") << "/Payments: expected a list";
}

void XeroDecodeTest::brokenPages()
{
    QFETCH(QString, fault);
    const Result<PaymentPage> page = decodePaymentPage(dataFile(QLatin1String(QTest::currentDataTag())));
    QVERIFY(!page);
    QCOMPARE(toString(page.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(!page.error().detail.isEmpty());
    QVERIFY2(page.error().detail.startsWith(fault), qPrintable(page.error().detail));
}

void XeroDecodeTest::brokenPaymentsAreSetAside_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("fault");
    QTest::newRow("bad_type.json") << 1 << "/Payments/1/Amount: expected a number";
    QTest::newRow("bad_missingamount.json") << 0 << "/Payments/0/Amount: missing";
    QTest::newRow("bad_nullamount.json") << 0 << "/Payments/0/Amount: ";
    QTest::newRow("bad_threedecimals.json") << 0 << "/Payments/0/Amount: \"12500.555\"";
    QTest::newRow("bad_exponent.json") << 0 << "/Payments/0/Amount: \"1.25E+4\"";
    QTest::newRow("bad_nulldate.json") << 0 << "/Payments/0/Date: ";
    QTest::newRow("bad_date.json") << 0 << "/Payments/0/Date: expected a date, got \"20/11/2025\"";
    QTest::newRow("bad_nobill.json") << 0 << "/Payments/0/Invoice: missing";
}

void XeroDecodeTest::brokenPaymentsAreSetAside()
{
    QFETCH(int, others);
    QFETCH(QString, fault);
    const Result<PaymentPage> page = decodePaymentPage(dataFile(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->payments.size(), qsizetype(others));
    QCOMPARE(page->payments.unreadable.size(), 1);
    const UnreadableRow &row = page->payments.unreadable.first();
    QCOMPARE(row.id.size(), 36);
    QVERIFY(row.updatedAt.has_value());
    QCOMPARE(toString(row.error.kind), toString(ErrorKind::Malformed));
    QVERIFY2(row.error.detail.startsWith(fault), qPrintable(row.error.detail));
}

void XeroDecodeTest::tooManyBrokenPaymentsAreABrokenAnswer()
{
    const Result<PaymentPage> most = decodePaymentPage(brokenRows(kMostUnreadableRows));
    QVERIFY(most.has_value());
    QCOMPARE(most->payments.unreadable.size(), qsizetype(kMostUnreadableRows));
    QVERIFY(!most->payments.unreadable.first().updatedAt);
    const Result<PaymentPage> tooMany = decodePaymentPage(brokenRows(kMostUnreadableRows + 1));
    QVERIFY(!tooMany);
    QVERIFY(tooMany.error().detail.startsWith(QLatin1String("/Payments/0/")));
}

void XeroDecodeTest::accountKinds_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("bank") << QByteArray(R"("Type":"BANK","BankAccountType":"BANK")") << AccountKind::Bank;
    QTest::newRow("bank without a type") << QByteArray(R"("Type":"BANK")") << AccountKind::Bank;
    QTest::newRow("card") << QByteArray(R"("Type":"BANK","BankAccountType":"CREDITCARD")") << AccountKind::CreditCard;
    QTest::newRow("PayPal") << QByteArray(R"("Type":"BANK","BankAccountType":"PAYPAL")") << AccountKind::PayPal;
    QTest::newRow("owner funds") << QByteArray(R"("Type":"EQUITY","BankAccountType":"")") << AccountKind::Other;
    QTest::newRow("NONE") << QByteArray(R"("Type":"CURRLIAB","BankAccountType":"NONE")") << AccountKind::Other;
    QTest::newRow("a new kind of bank account")
        << QByteArray(R"("Type":"BANK","BankAccountType":"STRIPE")") << AccountKind::Other;
}

void XeroDecodeTest::accountKinds()
{
    QFETCH(QByteArray, fields);
    QFETCH(AccountKind, kind);
    const Result<QList<Account>> read = decodeAccounts(accounts(fields));
    QVERIFY(read.has_value());
    QCOMPARE(read->first().kind, kind);
    QVERIFY(read->first().code.isEmpty());
    QVERIFY(!read->first().currency.isKnown());
    QVERIFY(!read->first().isArchived);
}

void XeroDecodeTest::anArchivedAccount()
{
    const Result<QList<Account>> read =
        decodeAccounts(accounts(R"("Type":"BANK","Code":"090","Status":"ARCHIVED","CurrencyCode":"USD")"));
    QVERIFY(read.has_value());
    QVERIFY(read->first().isArchived);
    QCOMPARE(read->first().currency, Currency::usd());
}

void XeroDecodeTest::anAccountThatTakesNoPayments()
{
    const auto isShut = [](const char *fields) {
        const Result<QList<Account>> read = decodeAccounts(accounts(fields));
        return read.has_value() && read->first().isArchived;
    };
    QVERIFY(isShut(R"("Type":"EXPENSE","EnablePaymentsToAccount":false)"));
    QVERIFY(!isShut(R"("Type":"EQUITY","EnablePaymentsToAccount":true)"));
    // Xero says false for banks too, and every bill is paid from one.
    QVERIFY(!isShut(R"("Type":"BANK","EnablePaymentsToAccount":false)"));
}

void XeroDecodeTest::billsDeriveWhatWasCreditedWhereItIsLeftOut()
{
    const Result<Listed<Bill>> read = decodeBills(
        bills(R"("Total":100.00,"TotalTax":8.25,"AmountDue":10.10,"AmountPaid":"60.00","CurrencyCode":"USD")"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->first().amountCredited, Money::fromMinor(2990, Currency::usd()));
    QCOMPARE(read->first().tax, Money::fromMinor(825, Currency::usd()));
    QVERIFY(read->first().isAccountsPayable);
}

void XeroDecodeTest::aBillWithoutItsTotalIsSetAside()
{
    const Result<Listed<Bill>> read =
        decodeBills(bills(R"("TotalTax":0,"AmountDue":0,"AmountPaid":0,"CurrencyCode":"USD")"));
    QVERIFY(read.has_value());
    QVERIFY(read->isEmpty());
    QCOMPARE(read->unreadable.first().id, u"bbbbbbbb-0000-4000-8000-000000000001"_s);
    QCOMPARE(read->unreadable.first().error.detail, u"/Invoices/0/Total: missing"_s);
}

void XeroDecodeTest::history()
{
    const Result<PaymentHistory> read =
        decodePaymentHistory(R"({"HistoryRecords":[{"Changes":"Updated","DateUTC":"/Date(1763652999000+0000)/"},)"
                             R"({"Changes":"created","DateUTCString":"2025-11-20T15:22:07"},)"
                             R"({"Changes":"Created","DateUTC":"/Date(1763652127123)/"}]})");
    QVERIFY(read.has_value());
    QCOMPARE(read->createdAt, std::optional(instantFromMs(1763652127000)));
    const Result<PaymentHistory> silent = decodePaymentHistory(R"({"HistoryRecords":[{"Changes":"Updated"}]})");
    QVERIFY(silent.has_value());
    QVERIFY(!silent->createdAt);
}

void XeroDecodeTest::connections()
{
    const Result<QList<Connection>> read = decodeConnections(
        R"([{"id":"c1","tenantId":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b","tenantName":"Builder","tenantType":"ORGANISATION"},)"
        R"({"id":"c2","tenantId":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2c","tenantName":"Firm","tenantType":"PRACTICE"}])");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().connectionId, u"c1"_s);
    QVERIFY(!decodeConnections(R"([{"id":"c1"}])"));
    QVERIFY(!decodeConnections(R"({"Connections":[]})"));
}

void XeroDecodeTest::organisation()
{
    const Result<Organisation> read =
        decodeOrganisation(R"({"Organisations":[{"OrganisationID":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b",)"
                           R"("Name":"Builder","CountryCode":"US","BaseCurrency":"USD","ShortCode":"!mBdtL",)"
                           R"("Timezone":"PACIFICSTANDARDTIME","IsDemoCompany":true}]})");
    QVERIFY(read.has_value());
    QCOMPARE(read->countryCode, u"US"_s);
    QCOMPARE(read->timeZone, u"America/Los_Angeles"_s);
    QVERIFY(read->isDemoCompany);
    QVERIFY(!decodeOrganisation(R"({"Organisations":[]})"));
}

QTEST_GUILESS_MAIN(XeroDecodeTest)
#include "tst_xerodecode.moc"
