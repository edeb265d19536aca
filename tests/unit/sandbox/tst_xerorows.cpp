// SPDX-License-Identifier: Apache-2.0
// What the rows of the Xero side hold and what happens to them: one slot per number of docs/sandbox.md, Xero 15 to 28.
#include "tests/unit/sandbox/worldprobe.h"

#include <QTest>

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

class XeroRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xero15_allTypes();
    void xero16_deletion();
    void xero17_redoAndReconcile();
    void xero18_batches();
    void xero19_touchWhilePaging();
    void xero20_history();
    void xero21_invoices();
    void xero22_arithmetic();
    void xero23_tracking();
    void xero24_dueDateWithoutBump();
    void xero25_accounts();
    void xero26_organisation();
    void xero27_dates();
    void xero28_amounts();
};

void XeroRowsTest::xero15_allTypes()
{
    Probe probe;
    QSet<QString> types;
    for (const QJsonValue &row : probe.rows(u"Payments"_s, u"Payments"_s)) {
        types.insert(row.toObject().value(u"PaymentType"_s).toString());
        if (row.toObject().value(u"PaymentType"_s) == u"APCREDITPAYMENT"_s)
            QCOMPARE(row.toObject().value(u"Invoice"_s).toObject().value(u"Type"_s).toString(), u"ACCPAYCREDIT"_s);
    }
    QCOMPARE(types.size(), 8);
}

void XeroRowsTest::xero16_deletion()
{
    Probe probe;
    const QString id = probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s } })
                           .value(u"paymentId"_s)
                           .toString();
    const QString bill = probe.verb({ { u"verb"_s, u"find-invoice"_s }, { u"invoiceNumber"_s, u"HC-1001"_s } })
                             .value(u"billId"_s)
                             .toString();
    QJsonObject document = probe.rows(u"Invoices/"_s + bill, u"Invoices"_s).first().toObject();
    QCOMPARE(document.value(u"Status"_s).toString(), u"PAID"_s);
    QVERIFY(document.contains(u"FullyPaidOnDate"_s));
    probe.world.advance(10'000);
    QCOMPARE(probe.xero(u"Payments/"_s + id, {}, "POST", "{\"Amount\":1}").status, 400);
    const Response gone = probe.xero(u"Payments/"_s + id, {}, "POST", "{\"Payments\":[{\"Status\":\"DELETED\"}]}");
    QCOMPARE(gone.status, 200);
    const QJsonObject payment = Probe::json(gone).object().value(u"Payments"_s).toArray().first().toObject();
    QCOMPARE(payment.value(u"Status"_s).toString(), u"DELETED"_s);
    QVERIFY(payment.value(u"Amount"_s).toDouble() > 0);
    document = probe.rows(u"Invoices/"_s + bill, u"Invoices"_s).first().toObject();
    QCOMPARE(document.value(u"Status"_s).toString(), u"AUTHORISED"_s);
    QCOMPARE(document.value(u"AmountDue"_s), document.value(u"Total"_s));
    QVERIFY(!document.contains(u"FullyPaidOnDate"_s));
    QVERIFY(document.value(u"Payments"_s).toArray().isEmpty());
    QVERIFY(probe.knob(u"xero.deleted-in-bill"_s, u"on"_s));
    QCOMPARE(
        probe.rows(u"Invoices/"_s + bill, u"Invoices"_s).first().toObject().value(u"Payments"_s).toArray().size(), 1);
}

void XeroRowsTest::xero17_redoAndReconcile()
{
    Probe probe;
    const QString id = probe.world.tenant().payments.at(0).id;
    const qint64 before = probe.world.tenant().payments.at(0).updatedMs;
    probe.verb({ { u"verb"_s, u"reconcile"_s }, { u"paymentId"_s, id } });
    QCOMPARE(probe.world.tenant().payments.at(0).updatedMs, before);
    QVERIFY(probe.knob(u"xero.reconcile-bumps"_s, u"on"_s));
    probe.verb({ { u"verb"_s, u"reconcile"_s }, { u"paymentId"_s, id } });
    QVERIFY(probe.world.tenant().payments.at(0).updatedMs > before);
    const QJsonObject redone =
        probe.verb({ { u"verb"_s, u"redo-payment"_s }, { u"paymentId"_s, id }, { u"amount"_s, u"2.00"_s } });
    QCOMPARE(redone.value(u"removed"_s).toString(), id);
    QVERIFY(redone.value(u"paymentId"_s).toString() != id);
    QVERIFY(probe.world.tenant().payments.at(0).isDeleted());
}

void XeroRowsTest::xero18_batches()
{
    Probe probe;
    const QJsonObject batch = probe.verb(
        { { u"verb"_s, u"batch-pay"_s }, { u"invoiceNumbers"_s, QJsonArray { u"HC-1001"_s, u"BE-1002"_s } } });
    const QString member = batch.value(u"paymentIds"_s).toArray().first().toString();
    QCOMPARE(probe.xero(u"Payments/"_s + member, {}, "POST", "{\"Status\":\"DELETED\"}").status, 400);
    const QJsonObject row = probe.rows(u"BatchPayments"_s, u"BatchPayments"_s).first().toObject();
    QCOMPARE(row.value(u"Payments"_s).toArray().size(), 2);
    QVERIFY(row.value(u"TotalAmount"_s).isDouble());
    const QJsonObject edited =
        probe.verb({ { u"verb"_s, u"batch-edit"_s }, { u"batchId"_s, batch.value(u"batchId"_s) } });
    QVERIFY(edited.value(u"paymentIds"_s) != batch.value(u"paymentIds"_s));
    QVERIFY(probe.world.tenant().payments.at(probe.world.tenant().paymentById(member)).isDeleted());
    QVERIFY(probe.knob(u"xero.batch-delete-members"_s, u"untouched"_s));
    probe.verb({ { u"verb"_s, u"batch-delete"_s }, { u"batchId"_s, edited.value(u"batchId"_s) } });
    QVERIFY(!probe.world.tenant().payments.last().isDeleted());
    const QString path = u"BatchPayments/"_s + edited.value(u"batchId"_s).toString();
    QVERIFY(probe.rows(path, u"BatchPayments"_s).first().toObject().value(u"Payments"_s).toArray().isEmpty());
}

void XeroRowsTest::xero19_touchWhilePaging()
{
    Probe probe;
    QVERIFY(probe.knob(u"xero.touch-between-pages"_s, u"once"_s));
    const QStringList before = ids(probe.rows(u"Payments"_s, u"Payments"_s), u"PaymentID"_s);
    probe.xero(u"Payments?page=1&pageSize=5"_s);
    const QStringList after = ids(probe.rows(u"Payments"_s, u"Payments"_s), u"PaymentID"_s);
    QCOMPARE(after.last(), before.first());
    QCOMPARE(after.first(), before.at(1));
    probe.xero(u"Payments?page=1&pageSize=5"_s);
    QCOMPARE(ids(probe.rows(u"Payments"_s, u"Payments"_s), u"PaymentID"_s), after);
}

void XeroRowsTest::xero20_history()
{
    Probe probe;
    const QString id = probe.world.tenant().payments.at(0).id;
    probe.verb({ { u"verb"_s, u"remove-payment"_s }, { u"paymentId"_s, id } });
    const QJsonArray records = probe.rows(u"Payments/%1/History"_s.arg(id), u"HistoryRecords"_s);
    QCOMPARE(records.size(), 2);
    const QJsonObject oldest = records.last().toObject();
    QCOMPARE(oldest.value(u"Changes"_s).toString(), u"Created"_s);
    QCOMPARE(oldest.keys(), QStringList({ u"Changes"_s, u"DateUTC"_s, u"DateUTCString"_s, u"Details"_s, u"User"_s }));
    QVERIFY(!oldest.value(u"DateUTCString"_s).toString().endsWith(u'Z'));
}

void XeroRowsTest::xero21_invoices()
{
    Probe probe;
    const Tenant &tenant = probe.world.tenant();
    const QString two = tenant.bills.at(0).id + u',' + tenant.bills.at(1).id.toUpper();
    QCOMPARE(probe.rows(u"Invoices?IDs="_s + two, u"Invoices"_s).size(), 2);
    QVERIFY(Probe::json(probe.xero(u"Invoices?IDs="_s + two)).object().contains(u"pagination"_s));
    // Repeated instead of joined: ignored.
    QVERIFY(
        probe.rows(u"Invoices?IDs=%1&IDs=%2"_s.arg(tenant.bills.at(0).id, tenant.bills.at(1).id), u"Invoices"_s).size()
        > 2);
    const QJsonArray unpaged = probe.rows(u"Invoices?where=Type%3D%3D%22ACCPAY%22"_s, u"Invoices"_s);
    QVERIFY(unpaged.first().toObject().value(u"LineItems"_s).toArray().isEmpty());
    const QJsonArray paged = probe.rows(u"Invoices?page=1"_s, u"Invoices"_s);
    QVERIFY(!paged.first().toObject().value(u"LineItems"_s).toArray().isEmpty());
    const QJsonObject summary = probe.rows(u"Invoices?summaryOnly=true"_s, u"Invoices"_s).first().toObject();
    for (const QString &dropped : { u"Payments"_s, u"HasAttachments"_s, u"LineItems"_s, u"CISDeduction"_s })
        QVERIFY(!summary.contains(dropped));
    QVERIFY(probe.rows(u"Invoices?InvoiceNumbers=RENT"_s, u"Invoices"_s).size() > 1);
    QCOMPARE(probe.rows(u"Invoices?Statuses=VOIDED,DELETED"_s, u"Invoices"_s).size(), 0);
    QCOMPARE(probe.rows(u"Invoices?ContactIDs="_s + tenant.contacts.at(1).id, u"Invoices"_s)
                 .first()
                 .toObject()
                 .value(u"Contact"_s)
                 .toObject()
                 .value(u"Name"_s)
                 .toString(),
        tenant.contacts.at(1).name);
    QCOMPARE(probe.rows(u"Invoices/HC-1001"_s, u"Invoices"_s).size(), 1);
    QCOMPARE(probe.xero(u"Invoices/none"_s).status, 404);
}

void XeroRowsTest::xero22_arithmetic()
{
    Probe probe;
    bool byCredits = false;
    for (const QJsonValue &value : probe.rows(u"Invoices"_s, u"Invoices"_s)) {
        const QJsonObject row = value.toObject();
        const double sum = row.value(u"AmountDue"_s).toDouble() + row.value(u"AmountPaid"_s).toDouble()
            + row.value(u"AmountCredited"_s).toDouble();
        QVERIFY(std::abs(sum - row.value(u"Total"_s).toDouble()) < 0.001);
        QCOMPARE(row.value(u"Status"_s).toString() == u"PAID", row.value(u"AmountDue"_s).toDouble() == 0);
        byCredits = byCredits || (row.value(u"Status"_s) == u"PAID"_s && row.value(u"Payments"_s).toArray().isEmpty());
    }
    QVERIFY(byCredits);
}

void XeroRowsTest::xero23_tracking()
{
    const QJsonArray rows = Probe().rows(u"Invoices?page=1&pageSize=200"_s, u"Invoices"_s);
    QSet<int> counts;
    bool withoutOption = false;
    bool withUrl = false;
    for (const QJsonValue &row : rows) {
        const QJsonArray tracking =
            row.toObject().value(u"LineItems"_s).toArray().first().toObject().value(u"Tracking"_s).toArray();
        counts.insert(static_cast<int>(tracking.size()));
        withUrl = withUrl || row.toObject().contains(u"Url"_s);
        withoutOption =
            withoutOption || (!tracking.isEmpty() && !tracking.first().toObject().contains(u"TrackingOptionID"_s));
    }
    QVERIFY(counts.contains(0) && counts.contains(1) && counts.contains(2));
    QVERIFY(withoutOption);
    QVERIFY(withUrl);
}

void XeroRowsTest::xero24_dueDateWithoutBump()
{
    Probe probe;
    const qint64 before = probe.world.tenant().bills.at(0).updatedMs;
    probe.verb(
        { { u"verb"_s, u"edit-due-date"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"date"_s, u"2027-01-31"_s } });
    QCOMPARE(probe.world.tenant().bills.at(0).updatedMs, before);
    QCOMPARE(probe.world.tenant().bills.at(0).dueDate, QDate(2027, 1, 31));
}

void XeroRowsTest::xero25_accounts()
{
    const QJsonArray rows = Probe().rows(u"Accounts"_s, u"Accounts"_s);
    QSet<QString> kinds;
    bool archived = false;
    bool clearing = false;
    bool codeless = false;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row.value(u"Type"_s) == u"BANK"_s)
            kinds.insert(row.value(u"BankAccountType"_s).toString());
        archived = archived || row.value(u"Status"_s) == u"ARCHIVED"_s;
        codeless = codeless || !row.contains(u"Code"_s);
        clearing =
            clearing || (row.value(u"EnablePaymentsToAccount"_s).toBool() && row.value(u"CurrencyCode"_s) == u""_s);
    }
    QCOMPARE(kinds, QSet<QString>({ u"BANK"_s, u"CREDITCARD"_s, u"PAYPAL"_s }));
    QVERIFY(archived && clearing && codeless);
}

void XeroRowsTest::xero26_organisation()
{
    Probe probe;
    const QJsonObject row = probe.rows(u"Organisation"_s, u"Organisations"_s).first().toObject();
    QCOMPARE(row.value(u"CountryCode"_s).toString(), u"US"_s);
    QCOMPARE(row.value(u"BaseCurrency"_s).toString(), u"USD"_s);
    QVERIFY(row.value(u"ShortCode"_s).toString().startsWith(u'!'));
    QCOMPARE(row.value(u"Timezone"_s).toString(), u"PACIFICSTANDARDTIME"_s);
    QCOMPARE(row.value(u"OrganisationID"_s).toString(), probe.world.tenant().id);
    Request other = Probe::request("GET", u"/api.xro/2.0/Payments"_s);
    other.headers = { { "accept", "application/json" }, { "xero-tenant-id", probe.world.tenants.at(1).id.toLatin1() } };
    QCOMPARE(Probe::json(answerXero(other, {}, probe.world)).object().value(u"Payments"_s).toArray().size(), 3);
}

void XeroRowsTest::xero27_dates()
{
    Probe probe;
    const QByteArray body = probe.xero(u"Payments"_s).body;
    QVERIFY(body.contains("\\/Date(0+0000)\\/"));
    QVERIFY(body.contains("\\/Date(-"));
    QVERIFY(probe.knob(u"xero.date-form"_s, u"+1300"_s));
    QVERIFY(probe.xero(u"Payments"_s).body.contains("\\/Date(-46800000+1300)\\/"));
}

void XeroRowsTest::xero28_amounts()
{
    const QByteArray body = Probe().xero(u"Payments"_s).body;
    QVERIFY(body.contains("\"Amount\": 148062.76,"));
    QVERIFY(body.contains("\"Amount\": 0.30,"));
    QVERIFY(body.contains("\"BankAmount\": 11604.75,\r\n      \"Amount\": 10000.10,"));
    QVERIFY(body.contains("\"CurrencyRate\": 0.8617240512,"));
}

QTEST_GUILESS_MAIN(XeroRowsTest)
#include "tst_xerorows.moc"
