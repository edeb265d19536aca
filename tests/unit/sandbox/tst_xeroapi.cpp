// SPDX-License-Identifier: Apache-2.0
// How the Xero side is asked and answers: one slot per number of docs/sandbox.md, Xero 5 to 14.
#include "tests/unit/sandbox/worldprobe.h"

#include <QTest>
#include <QTimeZone>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QJsonArray &rows, const QString &key)
{
    QStringList list;
    for (const QJsonValue &row : rows)
        list.append(row.toObject().value(key).toString());
    return list;
}

} // namespace

class XeroApiTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xero05_connections();
    void xero06_textForm();
    void xero10_longQuery();
    void xero11_paging();
    void xero12_where_data();
    void xero12_where();
    void xero12_whereByIds();
    void xero12_refusals();
    void xero13_modifiedSince();
    void xero14_shapes();
};

void XeroApiTest::xero05_connections()
{
    Probe probe;
    Request request = Probe::request("GET", u"/connections"_s);
    const QJsonArray rows = Probe::json(answerXero(request, {}, probe.world)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().size(), 7);
    const QString created = rows.at(0).toObject().value(u"createdDateUtc"_s).toString();
    QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}$"_s).match(created).hasMatch());
    request = Probe::request("DELETE", u"/connections/"_s + probe.world.tenant().connectionId);
    QCOMPARE(answerXero(request, {}, probe.world).status, 204);
    QCOMPARE(answerXero(request, {}, probe.world).status, 404);
    const Response refused = probe.xero(u"Organisation"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(Probe::json(refused).object().value(u"Title"_s).toString(), u"Forbidden"_s);
}

void XeroApiTest::xero06_textForm()
{
    Probe probe;
    const Response json = probe.xero(u"Payments?page=1"_s);
    QVERIFY(json.body.startsWith("{\r\n  \"Id\": \""));
    QVERIFY(json.body.contains("\\/Date("));
    QVERIFY(!json.body.contains(" /Date("));
    QVERIFY(QRegularExpression(u"\"Amount\": \\d+\\.\\d\\d,"_s).match(QString::fromUtf8(json.body)).hasMatch());
    Request plain = Probe::request("GET", u"/api.xro/2.0/Payments"_s);
    plain.headers = { { "xero-tenant-id", probe.world.tenant().id.toLatin1() } };
    QVERIFY(answerXero(plain, {}, probe.world).contentType.startsWith("text/xml"));
}

void XeroApiTest::xero10_longQuery()
{
    Probe probe;
    const auto withIds = [&probe](int count) {
        return probe.xero(u"Invoices?IDs="_s + QStringList(count, probe.world.tenant().bills.at(0).id).join(u','));
    };
    QCOMPARE(withIds(52).status, 200);
    QCOMPARE(withIds(53).status, 404);
    QVERIFY(withIds(53).contentType.startsWith("text/html"));
}

void XeroApiTest::xero11_paging()
{
    Probe probe;
    const QJsonObject all = Probe::json(probe.xero(u"Payments"_s)).object();
    QVERIFY(!all.contains(u"pagination"_s));
    const QStringList every = ids(all.value(u"Payments"_s).toArray(), u"PaymentID"_s);
    QCOMPARE(every.size(), probe.world.tenant().payments.size());
    const QJsonObject page = Probe::json(probe.xero(u"Payments?page=2&pageSize=7"_s)).object();
    QCOMPARE(ids(page.value(u"Payments"_s).toArray(), u"PaymentID"_s), every.mid(7, 7));
    const QJsonObject pagination = page.value(u"pagination"_s).toObject();
    QCOMPARE(pagination.value(u"itemCount"_s).toInt(), every.size());
    QCOMPARE(pagination.value(u"pageCount"_s).toInt(), (every.size() + 6) / 7);
    const auto size = [&probe](const QString &query) {
        return Probe::json(probe.xero(query)).object().value(u"pagination"_s).toObject().value(u"pageSize"_s).toInt();
    };
    QCOMPARE(size(u"Payments?page=1&pageSize=5000"_s), 1000);
    QCOMPARE(size(u"Payments?page=1&pageSize=0"_s), 1);
    QCOMPARE(size(u"Payments?page=1"_s), 100);
    QVERIFY(probe.rows(u"Payments?page=99"_s, u"Payments"_s).isEmpty());
    QStringList reversed = ids(probe.rows(u"Payments?order=UpdatedDateUTC%20DESC"_s, u"Payments"_s), u"PaymentID"_s);
    QCOMPARE(reversed.first(), every.last());
}

void XeroApiTest::xero12_where_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("count");
    QTest::newRow("type") << u"PaymentType==\"ACCPAYPAYMENT\""_s << 10;
    QTest::newRow("single equals") << u"PaymentType=\"ACCPAYPAYMENT\""_s << 10;
    QTest::newRow("and words") << u"PaymentType==\"ACCPAYPAYMENT\" AND Status==\"DELETED\""_s << 0;
    QTest::newRow("and signs") << u"paymenttype==\"ACCPAYPAYMENT\" && Amount>1"_s << 10;
    QTest::newRow("or") << u"PaymentType==\"ARCREDITPAYMENT\" or PaymentType==\"APCREDITPAYMENT\""_s << 2;
    QTest::newRow("or bars") << u"(PaymentType==\"ARCREDITPAYMENT\"||PaymentType==\"APCREDITPAYMENT\")"_s << 2;
    QTest::newRow("date range") << u"Date>=DateTime(1960, 01, 01) AND Date<DateTime(1970, 01, 02)"_s << 2;
    QTest::newRow("reference") << u"Reference==\"10301\""_s << 1;
    QTest::newRow("amount") << u"Amount==148062.76"_s << 1;
    QTest::newRow("contains") << u"Reference.Contains(\"1030\")"_s << 9;
    QTest::newRow("null") << u"Reference!=null AND PaymentType==\"APCREDITPAYMENT\""_s << 1;
}

void XeroApiTest::xero12_where()
{
    QFETCH(QString, where);
    QFETCH(int, count);
    Probe probe;
    const QString query = u"Payments?where="_s + QString::fromLatin1(QUrl::toPercentEncoding(where));
    QCOMPARE(probe.rows(query, u"Payments"_s).size(), count);
}

void XeroApiTest::xero12_whereByIds()
{
    Probe probe;
    const Payment first = probe.world.tenant().payments.at(0);
    const QString bill = probe.world.tenant().bills.at(first.bill).id;
    const QString where = u"Invoice.InvoiceId==guid(\"%1\") OR PaymentId==Guid(\"%2\")"_s.arg(bill, first.id);
    const QJsonArray rows =
        probe.rows(u"Payments?where="_s + QString::fromLatin1(QUrl::toPercentEncoding(where)), u"Payments"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).toObject().value(u"PaymentID"_s).toString(), first.id);
}

void XeroApiTest::xero12_refusals()
{
    Probe probe;
    const auto message = [&probe](const QString &where) {
        const Response response =
            probe.xero(u"Payments?where="_s + QString::fromLatin1(QUrl::toPercentEncoding(where)));
        return response.status == 400 ? Probe::json(response).object().value(u"Message"_s).toString() : QString();
    };
    QCOMPARE(message(u"Type==\"ACCPAY\""_s), u"No property or field 'Type' exists in type 'Payment'"_s);
    QCOMPARE(
        message(u"PaymentType==ACCPAYPAYMENT"_s), u"No property or field 'ACCPAYPAYMENT' exists in type 'Payment'"_s);
    QVERIFY(message(u"Invoice.InvoiceID==\"x\""_s).contains(u"incompatible"));
    QVERIFY(!message(u"Amount>"_s).isEmpty());
    QVERIFY(!message(u"Reference==\"open"_s).isEmpty());
    QVERIFY(probe.knob(u"xero.high-volume-rows"_s, u"5"_s));
    const QJsonObject refused = Probe::json(probe.xero(u"Payments"_s)).object();
    QCOMPARE(refused.value(u"ErrorNumber"_s).toInt(), 51);
    QCOMPARE(probe.xero(u"Payments?page=1"_s).status, 200);
}

void XeroApiTest::xero13_modifiedSince()
{
    Probe probe;
    probe.world.standStillAt(1'795'000'000'700);
    probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"amount"_s, u"1.00"_s } });
    const auto count = [&probe](
                           const QByteArray &since) { return probe.rows(u"Payments"_s, u"Payments"_s, since).size(); };
    const QDateTime second = QDateTime::fromSecsSinceEpoch(1'795'000'000, QTimeZone::utc());
    const QByteArray at = second.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
    QCOMPARE(count(at), 1);
    QCOMPARE(count(at + ".000"), 1);
    QCOMPARE(count(at + "Z"), 1);
    QCOMPARE(count(second.addSecs(1).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1()), 0);
    QCOMPARE(count("yesterday"), probe.world.tenant().payments.size());
    QVERIFY(probe.knob(u"xero.modified-since-boundary"_s, u"exclusive"_s));
    QCOMPARE(count(at), 0);
    QVERIFY(probe.knob(u"xero.nothing-new"_s, u"304"_s));
    QCOMPARE(probe.xero(u"Payments"_s, { { "if-modified-since", at } }).status, 304);
}

void XeroApiTest::xero14_shapes()
{
    Probe probe;
    const QJsonObject batch = probe.verb({ { u"verb"_s, u"batch-pay"_s },
        { u"invoiceNumbers"_s, QJsonArray { u"HC-1001"_s, u"BE-1002"_s } }, { u"account"_s, u"paypal"_s } });
    const QString id = batch.value(u"paymentIds"_s).toArray().first().toString();
    const QJsonArray rows = probe.rows(u"Payments"_s, u"Payments"_s);
    const auto listed = std::find_if(
        rows.begin(), rows.end(), [&id](const QJsonValue &row) { return row.toObject().value(u"PaymentID"_s) == id; });
    QVERIFY(listed != rows.end());
    const QJsonObject thin = listed->toObject();
    QCOMPARE(thin.value(u"Reference"_s), QJsonValue(u""_s));
    QVERIFY(!thin.value(u"Account"_s).toObject().contains(u"Code"_s));
    QVERIFY(!thin.value(u"Account"_s).toObject().contains(u"Name"_s));
    QVERIFY(!thin.value(u"Invoice"_s).toObject().contains(u"Total"_s));
    QVERIFY(thin.value(u"BatchPayment"_s).toObject().value(u"TotalAmount"_s).isString());
    QVERIFY(thin.value(u"BatchPayment"_s).toObject().value(u"IsReconciled"_s).isString());
    QVERIFY(thin.contains(u"UpdatedDateUTCString"_s));
    const QJsonObject full = probe.rows(u"Payments/"_s + id, u"Payments"_s).first().toObject();
    QVERIFY(!full.contains(u"Reference"_s));
    QCOMPARE(full.value(u"Account"_s).toObject().value(u"Name"_s), QJsonValue(u"PayPal"_s));
    QVERIFY(full.value(u"Invoice"_s).toObject().contains(u"Total"_s));
    QVERIFY(probe.knob(u"xero.updated-string"_s, u"off"_s));
    QVERIFY(!probe.rows(u"Payments/"_s + id, u"Payments"_s).first().toObject().contains(u"UpdatedDateUTCString"_s));
}

QTEST_GUILESS_MAIN(XeroApiTest)
#include "tst_xeroapi.moc"
