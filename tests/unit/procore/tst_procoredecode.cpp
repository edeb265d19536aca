// SPDX-License-Identifier: Apache-2.0
// Good and broken answers of Procore, through the decoders.
#include "core/procore/procoredecode.h"

#include <QDir>
#include <QFile>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(qEnvironmentVariable("TIEOUT_SOURCE", QDir::currentPath()) + u"/tests/data/procore/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray invoices(const QByteArray &fields)
{
    return R"([{"id":58820,"commitment_id":701973,"updated_at":"2013-11-15T12:00:00Z",)" + fields + "}]";
}

} // namespace

class ProcoreDecodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodLines();
    void brokenLines_data();
    void brokenLines();
    void invoicesWithAndWithoutTheirSums();
    void aThirdKindOfCommitmentIsNotGuessed();
    void commitments();
    void toolsWithLevelsInBothShapes();
    void currencyConfigurations();
};

void ProcoreDecodeTest::goodLines()
{
    const Result<QList<PaymentLine>> lines = decodeLines(dataFile(u"lines_good.json"_s), Currency::usd());
    QVERIFY2(lines.has_value(), lines ? "" : qPrintable(lines.error().detail));
    QCOMPARE(lines->size(), 3);

    PaymentLine whole;
    whole.id = LineId(562949953427555);
    whole.project = ProjectId(66005);
    whole.commitment = CommitmentId(562949953427302);
    whole.invoice = InvoiceId(123);
    whole.amount = Money::fromMinor(1250055, Currency::usd());
    whole.date = QDate(2025, 11, 20);
    whole.invoiceNumber = u"AR-1007"_s;
    whole.checkNumber = u"10042"_s;
    whole.paymentNumber = 3;
    whole.notes = u"From Xero"_s;
    whole.originId = u"11111111-2222-4333-8444-000000000001"_s;
    whole.originData = u"{}"_s;
    whole.status = u"paid"_s;
    whole.attachments = { Attachment { 9, u"check.pdf"_s, u"https://storage.procore.com/api/v5/files/x"_s } };
    whole.updatedAt = instantFromIsoText(u"2025-11-20T15:30:00Z"_s);
    QVERIFY(lines->at(0) == whole);

    const PaymentLine &bare = lines->at(1); // id as text, amount as number, voucher as number, nulls
    QCOMPARE(bare.id, LineId(562949953427556));
    QVERIFY(bare.amount.isZero());
    QVERIFY(bare.date.isNull());
    QVERIFY(!bare.paymentNumber);
    QVERIFY(bare.originId.isEmpty());
    QVERIFY(!bare.invoice.isValid());
    QCOMPARE(bare.status, u"something_new"_s);

    const PaymentLine &odd = lines->at(2); // one decimal, negative, a time behind the date, keys missing
    QCOMPARE(odd.amount.minor(), qint64(-10));
    QCOMPARE(odd.date, QDate(2025, 11, 20));
    QVERIFY(!odd.project.isValid());
    QVERIFY(!odd.updatedAt);
}

void ProcoreDecodeTest::brokenLines_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("bad_html.json") << "";
    QTest::newRow("bad_cut.json") << "";
    QTest::newRow("bad_surrogate.json") << "";
    QTest::newRow("bad_type.json") << "/1/amount: expected a number";
    QTest::newRow("bad_missingamount.json") << "/0/amount: missing";
    QTest::newRow("bad_nullamount.json") << "/0/amount: ";
    QTest::newRow("bad_threedecimals.json") << "/0/amount: \"12500.555\"";
    QTest::newRow("bad_hugeid.json") << "";
    QTest::newRow("bad_zeroid.json") << "/0/id: expected an id, got 0";
    QTest::newRow("bad_date.json") << "/0/date: expected a date, got \"11/20/2025\"";
    QTest::newRow("bad_object.json") << "/: expected a list";
    QTest::newRow("bad_originnumber.json") << "/0/origin_id: expected text";
}

void ProcoreDecodeTest::brokenLines()
{
    QFETCH(QString, fault);
    const Result<QList<PaymentLine>> lines =
        decodeLines(dataFile(QLatin1String(QTest::currentDataTag())), Currency::usd());
    QVERIFY(!lines);
    QCOMPARE(toString(lines.error().kind), toString(ErrorKind::Malformed));
    QVERIFY(!lines.error().detail.isEmpty());
    QVERIFY2(lines.error().detail.startsWith(fault), qPrintable(lines.error().detail));
}

void ProcoreDecodeTest::invoicesWithAndWithoutTheirSums()
{
    const Result<Listed<Invoice>> read = decodeInvoices(
        invoices(R"("commitment_type":"PurchaseOrderContract","project_id":789,"number":2,"billing_date":"2013-11-20",)"
                 R"("origin_id":"{BBBBBBBB-0000-4000-8000-000000000001}","summary":{"current_payment_due":"10812.6"},)"
                 R"("currency_configuration":{"currency_iso_code":"USD","currency_exchange_rate":1.8})"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    const Invoice &invoice = read->first();
    QCOMPARE(invoice.commitmentKind, CommitmentKind::PurchaseOrder);
    QCOMPARE(invoice.currentPaymentDue, std::optional(Money::fromMinor(1081260, Currency::usd())));
    QCOMPARE(invoice.billingDate, QDate(2013, 11, 20));
    QCOMPARE(invoice.originBill().toString(), u"bbbbbbbb-0000-4000-8000-000000000001"_s);
    const Result<Listed<Invoice>> bare = decodeInvoices(invoices(R"("commitment_type":"WorkOrderContract")"));
    QVERIFY(bare.has_value());
    QVERIFY(!bare->first().currentPaymentDue);
    QVERIFY(!bare->first().currency.isKnown());
    QVERIFY(!bare->first().project.isValid());
}

void ProcoreDecodeTest::aThirdKindOfCommitmentIsNotGuessed()
{
    const Result<Listed<Invoice>> read = decodeInvoices(invoices(R"("commitment_type":"SalesContract")"));
    QVERIFY(read.has_value());
    QVERIFY(read->isEmpty());
    QCOMPARE(read->unreadable.first().id, u"58820"_s);
    QCOMPARE(read->unreadable.first().error.detail,
        u"/0/commitment_type: expected WorkOrderContract or PurchaseOrderContract, got "
        "\"SalesContract\""_s);
}

void ProcoreDecodeTest::commitments()
{
    const Result<Listed<Commitment>> read = decodeCommitments(
        R"([{"id":64382,"number":"SC-1","title":"Concrete","status":"Approved","vendor":{"id":1,"company":"Mau"},)"
        R"("project":{"id":5,"name":"x"},"grand_total":"12000.0","total_payments":"12344.0",)"
        R"("currency_configuration":{"currency_iso_code":null}}])",
        CommitmentKind::Subcontract);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->first().vendorName, u"Mau"_s);
    QCOMPARE(read->first().contractSum->minor(), qint64(1200000));
    QVERIFY(!read->first().invoiced);
    QVERIFY(!read->first().currency.isKnown());
    QCOMPARE(read->first().project, ProjectId(5));
}

void ProcoreDecodeTest::toolsWithLevelsInBothShapes()
{
    const Result<QList<ProcoreTool>> tools =
        decodeTools(R"({"tools":[{"name":"commitments","user_access_level":{"id":2,"name":"Read Only"}},)"
                    R"({"name":"b","user_access_level":"Admin"},{"name":"c","user_access_level":null}]})");
    QVERIFY(tools.has_value());
    QCOMPARE(tools->at(0).levelName, u"Read Only"_s);
    QCOMPARE(tools->at(1).levelName, u"Admin"_s);
    QVERIFY(tools->at(2).levelName.isEmpty());
}

void ProcoreDecodeTest::currencyConfigurations()
{
    QCOMPARE(*decodeCurrencyConfiguration(R"({"currency_iso_code":"USD"})"), Currency::usd());
    QVERIFY(!decodeCurrencyConfiguration(R"({"currency_iso_code":null})")->isKnown());
    QVERIFY(!decodeCurrencyConfiguration(R"({"currency_iso_code":5})"));
}

QTEST_GUILESS_MAIN(ProcoreDecodeTest)
#include "tst_procoredecode.moc"
