// SPDX-License-Identifier: Apache-2.0
// Payments of the Xero side, rule by rule: docs/sandbox.md, Xero 11 to 20.
#include "tests/unit/sandbox/xerobooksprobe.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class XeroPaymentRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xero11_paging();
    void xero12_where();
    void xero13_ifModifiedSince();
    void xero14_listAndSingleShapes();
    void xero15_allPaymentTypes();
    void xero16_deletionKeepsTheRow();
    void xero17_removeAndRedo();
    void xero18_batches_data();
    void xero18_batches();
    void xero19_touchBetweenPages();
    void xero20_history();
};

void XeroPaymentRulesTest::xero11_paging()
{
    Probe probe;
    const QJsonObject small = Probe::json(probe.xero(u"Payments?page=2&pageSize=5"_s)).object();
    const QJsonObject pagination = small.value(u"pagination"_s).toObject();
    QCOMPARE(small.value(u"Payments"_s).toArray().size(), 5);
    QCOMPARE(pagination.value(u"pageSize"_s).toInt(), 5);
    QCOMPARE(pagination.value(u"itemCount"_s).toInt(), probe.world.tenant().payments.size());
    const auto sizeOf = [&](const QString &target) {
        return Probe::json(probe.xero(target)).object().value(u"pagination"_s).toObject().value(u"pageSize"_s).toInt();
    };
    QCOMPARE(sizeOf(u"Payments?page=1&pageSize=5000"_s), 1000);
    QCOMPARE(sizeOf(u"Payments?page=1&pageSize=0"_s), 1);
    QCOMPARE(sizeOf(u"Payments?page=1"_s), 100);
    QVERIFY(!Probe::json(probe.xero(u"Payments"_s)).object().contains(u"pagination"_s));
    QVERIFY(!Probe::json(probe.xero(u"Payments?pageSize=5"_s)).object().contains(u"pagination"_s));
    QVERIFY(probe.knob(u"xero.page-size-alone"_s, u"paged"_s));
    QCOMPARE(sizeOf(u"Payments?pageSize=5"_s), 5);
    QVERIFY(probe.rows(u"Payments?page=99"_s, u"Payments"_s).isEmpty());
    const QJsonArray up = probe.rows(kAll, u"Payments"_s);
    for (int i = 1; i < up.size(); ++i) {
        const auto key = [&](int at) {
            const Payment &row = probe.world.tenant().payments.at(probe.world.tenant().paymentById(ids(up).at(at)));
            return QPair(row.updatedMs, row.id);
        };
        QVERIFY(key(i - 1) < key(i));
    }
    QStringList down = ids(probe.rows(kAll + u"&order=UpdatedDateUTC%20DESC"_s, u"Payments"_s));
    QCOMPARE(down.first(), ids(up).last());
}

void XeroPaymentRulesTest::xero12_where()
{
    Probe probe;
    const Payment payment = probe.world.tenant().payments.at(0);
    const Bill bill = probe.world.tenant().bills.at(payment.bill);
    const QList<QString> hits = { u"PaymentID==guid(\"%1\")"_s.arg(payment.id),
        u"PaymentID = Guid(\"%1\")"_s.arg(payment.id), u"Reference==\"%1\""_s.arg(payment.reference),
        u"Invoice.InvoiceID==guid(\"%1\")"_s.arg(bill.id), u"Invoice.InvoiceNumber==\"%1\""_s.arg(bill.number),
        u"PaymentType==\"ACCPAYPAYMENT\" AND Status==\"AUTHORISED\""_s, u"Amount>0 && PaymentType==\"ACCPAYPAYMENT\""_s,
        u"Date>=DateTime(2000,01,01) and Date<DateTime(2100, 1, 1)"_s,
        u"PaymentID==guid(\"%1\") OR PaymentID==guid(\"%2\")"_s.arg(payment.id, bill.id),
        u"PaymentID==guid(\"%1\") || Amount==0"_s.arg(payment.id) };
    for (const QString &expression : hits)
        QVERIFY2(ids(probe.rows(where(expression), u"Payments"_s)).contains(payment.id), qPrintable(expression));
    const Response unknown = probe.xero(where(u"Type==\"X\""_s));
    QCOMPARE(unknown.status, 400);
    QCOMPARE(Probe::json(unknown).object().value(u"Type"_s).toString(), u"QueryParseException"_s);
    QVERIFY(unknown.body.contains("No property or field 'Type' exists in type 'Payment'"));
    QVERIFY(probe.knob(u"xero.high-volume-rows"_s, u"10"_s));
    const Response volume = probe.xero(u"Payments"_s);
    QCOMPARE(Probe::json(volume).object().value(u"ErrorNumber"_s).toInt(), 51);
    QVERIFY(volume.body.contains("HighVolumeException"));
    QCOMPARE(probe.xero(u"Payments?page=1"_s).status, 200);
    QCOMPARE(probe.xero(where(u"Status!=\"DELETED\""_s)).status, 400);
}

void XeroPaymentRulesTest::xero13_ifModifiedSince()
{
    Probe probe;
    probe.world.standStillAt(1'800'000'000'700); // 2027-01-15T08:00:00.7Z
    const QString id = probe.world.tenant().payments.at(0).id;
    probe.verb({ { u"verb"_s, u"touch-payment"_s }, { u"paymentId"_s, id } });
    for (const QByteArray &form : { QByteArray("2027-01-15T08:00:00"), QByteArray("2027-01-15T08:00:00.999Z"),
             QByteArray("2027-01-15T00:00:00.000-08:00"), QByteArray("Fri, 15 Jan 2027 08:00:00 GMT") })
        QCOMPARE(ids(probe.rows(kAll, u"Payments"_s, form)), QStringList(id));
    QVERIFY(probe.rows(kAll, u"Payments"_s, "2027-01-15T08:00:01").isEmpty());
    QVERIFY(probe.knob(u"xero.modified-since-boundary"_s, u"exclusive"_s));
    QVERIFY(probe.rows(kAll, u"Payments"_s, "2027-01-15T08:00:00").isEmpty());
    QCOMPARE(ids(probe.rows(kAll, u"Payments"_s, "2027-01-15T07:59:59")), QStringList(id));
    QVERIFY(probe.rows(kAll, u"Payments"_s, "yesterday").size() > 10);
    QVERIFY(probe.knob(u"xero.bad-modified-since"_s, u"412"_s));
    QCOMPARE(probe.xero(kAll, { { "if-modified-since", "yesterday" } }).status, 412);
}

void XeroPaymentRulesTest::xero14_listAndSingleShapes()
{
    Probe probe;
    probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"amount"_s, u"1.00"_s },
        { u"account"_s, u"paypal"_s } });
    const QJsonObject listed = probe.rows(kAll, u"Payments"_s).last().toObject();
    const QJsonObject thin = listed.value(u"Invoice"_s).toObject();
    QVERIFY(!thin.contains(u"Total"_s) && !thin.contains(u"AmountDue"_s) && !thin.contains(u"Status"_s));
    QVERIFY(thin.value(u"Payments"_s).toArray().isEmpty());
    QVERIFY(!listed.value(u"Account"_s).toObject().contains(u"Code"_s));
    QVERIFY(!listed.value(u"Account"_s).toObject().contains(u"Name"_s));
    QCOMPARE(listed.value(u"Reference"_s), QJsonValue(u""_s));
    QVERIFY(listed.contains(u"UpdatedDateUTCString"_s));
    const QString id = listed.value(u"PaymentID"_s).toString();
    const QJsonObject single = probe.rows(u"Payments/"_s + id, u"Payments"_s).first().toObject();
    QVERIFY(!single.contains(u"Reference"_s));
    QCOMPARE(single.value(u"Account"_s).toObject().value(u"Name"_s).toString(), u"PayPal"_s);
    QVERIFY(single.value(u"Invoice"_s).toObject().contains(u"AmountDue"_s));
    const QJsonObject batch = probe.verb(
        { { u"verb"_s, u"batch-pay"_s }, { u"invoiceNumbers"_s, QJsonArray { u"HC-1001"_s, u"BE-1002"_s } } });
    const QJsonObject member =
        probe.rows(where(u"BatchPaymentID==guid(\"%1\")"_s.arg(batch.value(u"batchId"_s).toString())), u"Payments"_s)
            .first()
            .toObject();
    QVERIFY(member.value(u"BatchPayment"_s).toObject().value(u"TotalAmount"_s).isString());
    QCOMPARE(member.value(u"BatchPayment"_s).toObject().value(u"IsReconciled"_s), QJsonValue(u"false"_s));
    QVERIFY(probe.knob(u"xero.updated-string"_s, u"off"_s));
    QVERIFY(!probe.rows(kAll, u"Payments"_s).last().toObject().contains(u"UpdatedDateUTCString"_s));
}

void XeroPaymentRulesTest::xero15_allPaymentTypes()
{
    Probe probe;
    QHash<QString, QString> documents;
    for (const QJsonValue &row : probe.rows(kAll, u"Payments"_s))
        documents.insert(row.toObject().value(u"PaymentType"_s).toString(),
            row.toObject().value(u"Invoice"_s).toObject().value(u"Type"_s).toString());
    QCOMPARE(documents.size(), 8);
    QCOMPARE(documents.value(u"APCREDITPAYMENT"_s), u"ACCPAYCREDIT"_s);
    QCOMPARE(documents.value(u"ARCREDITPAYMENT"_s), u"ACCRECCREDIT"_s);
    QCOMPARE(documents.value(u"ACCRECPAYMENT"_s), u"ACCREC"_s);
}

void XeroPaymentRulesTest::xero16_deletionKeepsTheRow()
{
    Probe probe;
    const QJsonObject made = probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s } });
    const QString id = made.value(u"paymentId"_s).toString();
    const auto bill = [&] {
        return probe.rows(u"Invoices/"_s + made.value(u"billId"_s).toString(), u"Invoices"_s).first().toObject();
    };
    QCOMPARE(bill().value(u"Status"_s).toString(), u"PAID"_s);
    QVERIFY(bill().contains(u"FullyPaidOnDate"_s));
    const Response edit = probe.xero(u"Payments/"_s + id, {}, "POST", R"({"Reference":"x"})");
    QCOMPARE(edit.status, 400);
    probe.world.advance(5'000);
    const qint64 now = probe.world.nowMs();
    QCOMPARE(probe.xero(u"Payments/"_s + id, {}, "POST", R"({"Status":"DELETED"})").status, 200);
    const Payment &row = probe.world.tenant().payments.at(probe.world.tenant().paymentById(id));
    QVERIFY(row.updatedMs >= now && probe.world.tenant().bills.at(row.bill).updatedMs >= now);
    const QJsonObject listed = probe.rows(where(u"Status==\"DELETED\""_s), u"Payments"_s).last().toObject();
    QCOMPARE(listed.value(u"PaymentID"_s).toString(), id);
    QCOMPARE(cents(listed.value(u"Amount"_s)), row.amount);
    QCOMPARE(bill().value(u"Status"_s).toString(), u"AUTHORISED"_s);
    QCOMPARE(cents(bill().value(u"AmountDue"_s)), cents(bill().value(u"Total"_s)));
    QVERIFY(!bill().contains(u"FullyPaidOnDate"_s));
    QVERIFY(!ids(bill().value(u"Payments"_s).toArray()).contains(id));
    QVERIFY(probe.knob(u"xero.deleted-in-bill"_s, u"on"_s));
    QVERIFY(ids(bill().value(u"Payments"_s).toArray()).contains(id));
}

void XeroPaymentRulesTest::xero17_removeAndRedo()
{
    Probe probe;
    const QString old = pay(probe, u"HC-1001"_s, u"10.00"_s).value(u"paymentId"_s).toString();
    const QString redone =
        probe.verb({ { u"verb"_s, u"redo-payment"_s }, { u"paymentId"_s, old } }).value(u"paymentId"_s).toString();
    QVERIFY(!redone.isEmpty() && redone != old);
    const auto row = [&] { return probe.world.tenant().payments.at(probe.world.tenant().paymentById(redone)); };
    QVERIFY(probe.world.tenant().payments.at(probe.world.tenant().paymentById(old)).isDeleted());
    const QJsonObject reconcile { { u"verb"_s, u"reconcile"_s }, { u"paymentId"_s, redone } };
    const qint64 before = row().updatedMs;
    probe.world.advance(5'000);
    probe.verb(reconcile);
    QVERIFY(row().reconciled);
    QCOMPARE(row().updatedMs, before);
    QVERIFY(probe.knob(u"xero.reconcile-bumps"_s, u"on"_s));
    probe.verb(reconcile);
    QVERIFY(row().updatedMs > before);
}

void XeroPaymentRulesTest::xero18_batches_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("bumped");
    QTest::newRow("default") << u"deleted"_s << u"DELETED"_s << true;
    QTest::newRow("unbumped") << u"deleted-unbumped"_s << u"DELETED"_s << false;
    QTest::newRow("untouched") << u"untouched"_s << u"AUTHORISED"_s << false;
}

void XeroPaymentRulesTest::xero18_batches()
{
    QFETCH(QString, members);
    QFETCH(QString, status);
    QFETCH(bool, bumped);
    Probe probe;
    probe.world.standStillAt(1'800'000'000'000);
    QVERIFY(probe.knob(u"xero.batch-delete-members"_s, members));
    const QJsonObject batch = probe.verb(
        { { u"verb"_s, u"batch-pay"_s }, { u"invoiceNumbers"_s, QJsonArray { u"HC-1001"_s, u"BE-1002"_s } } });
    const QStringList paid = batch.value(u"paymentIds"_s).toVariant().toStringList();
    QCOMPARE(paid.size(), 2);
    QCOMPARE(probe.xero(u"Payments/"_s + paid.first(), {}, "POST", R"({"Status":"DELETED"})").status, 400);
    probe.world.advance(5'000);
    probe.verb({ { u"verb"_s, u"batch-delete"_s }, { u"batchId"_s, batch.value(u"batchId"_s) } });
    for (const QString &id : paid) {
        const Payment &row = probe.world.tenant().payments.at(probe.world.tenant().paymentById(id));
        QCOMPARE(row.status, status);
        QCOMPARE(row.updatedMs > 1'800'000'000'000, bumped);
    }
    const QJsonObject shown =
        probe.rows(u"BatchPayments/"_s + batch.value(u"batchId"_s).toString(), u"BatchPayments"_s).first().toObject();
    QCOMPARE(shown.value(u"Status"_s).toString(), u"DELETED"_s);
    QVERIFY(shown.value(u"Payments"_s).toArray().isEmpty());
}

void XeroPaymentRulesTest::xero19_touchBetweenPages()
{
    Probe probe;
    QVERIFY(probe.knob(u"xero.touch-between-pages"_s, u"once"_s));
    const QStringList before = ids(probe.rows(u"Payments?page=1&pageSize=1000"_s, u"Payments"_s));
    probe.knob(u"xero.touch-between-pages"_s, u"once"_s);
    const QStringList first = ids(probe.rows(u"Payments?page=1&pageSize=5"_s, u"Payments"_s));
    const QStringList second = ids(probe.rows(u"Payments?page=2&pageSize=5"_s, u"Payments"_s));
    // Everything moved one place forward: the row behind the first page is on neither.
    const QStringList moved = ids(probe.rows(kAll, u"Payments"_s));
    QCOMPARE(moved.last(), first.first());
    QVERIFY(!first.contains(moved.at(4)) && !second.contains(moved.at(4)));
    QVERIFY(before.contains(moved.at(4)));
    QVERIFY(probe.world.knobs.is("xero.touch-between-pages", "off"));
}

void XeroPaymentRulesTest::xero20_history()
{
    Probe probe;
    const QString id = pay(probe, u"HC-1001"_s, u"10.00"_s).value(u"paymentId"_s).toString();
    probe.verb({ { u"verb"_s, u"remove-payment"_s }, { u"paymentId"_s, id } });
    const QJsonArray records = probe.rows(u"Payments/%1/History"_s.arg(id), u"HistoryRecords"_s);
    QCOMPARE(records.size(), 2);
    const QJsonObject record = records.last().toObject();
    QCOMPARE(record.value(u"Changes"_s).toString(), u"Created"_s);
    for (const QString &key : { u"DateUTC"_s, u"DateUTCString"_s, u"User"_s, u"Details"_s })
        QVERIFY2(!record.value(key).toString().isEmpty(), qPrintable(key));
    QVERIFY(!record.value(u"DateUTCString"_s).toString().endsWith(u'Z'));
}

QTEST_GUILESS_MAIN(XeroPaymentRulesTest)
#include "tst_xeropaymentrules.moc"
