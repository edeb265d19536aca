// SPDX-License-Identifier: Apache-2.0
// One slot per numbered rule of the simulator's contract (api facts, Xero 10).
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
    void xero05_connections()
    {
        Probe probe;
        Request request = Probe::request("GET", u"/connections"_s);
        const QJsonArray rows = Probe::json(answerXero(request, {}, probe.world)).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().size(), 7);
        const QString created = rows.at(0).toObject().value(u"createdDateUtc"_s).toString();
        QVERIFY(
            QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}$"_s).match(created).hasMatch());
        request = Probe::request("DELETE", u"/connections/"_s + probe.world.tenant().connectionId);
        QCOMPARE(answerXero(request, {}, probe.world).status, 204);
        QCOMPARE(answerXero(request, {}, probe.world).status, 404);
        const Response refused = probe.xero(u"Organisation"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(Probe::json(refused).object().value(u"Title"_s).toString(), u"Forbidden"_s);
    }

    void xero06_textForm()
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

    void xero10_longQuery()
    {
        Probe probe;
        const auto withIds = [&probe](int count) {
            return probe.xero(u"Invoices?IDs="_s + QStringList(count, probe.world.tenant().bills.at(0).id).join(u','));
        };
        QCOMPARE(withIds(52).status, 200);
        QCOMPARE(withIds(53).status, 404);
        QVERIFY(withIds(53).contentType.startsWith("text/html"));
    }

    void xero11_paging()
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
            return Probe::json(probe.xero(query))
                .object()
                .value(u"pagination"_s)
                .toObject()
                .value(u"pageSize"_s)
                .toInt();
        };
        QCOMPARE(size(u"Payments?page=1&pageSize=5000"_s), 1000);
        QCOMPARE(size(u"Payments?page=1&pageSize=0"_s), 1);
        QCOMPARE(size(u"Payments?page=1"_s), 100);
        QVERIFY(probe.rows(u"Payments?page=99"_s, u"Payments"_s).isEmpty());
        QStringList reversed =
            ids(probe.rows(u"Payments?order=UpdatedDateUTC%20DESC"_s, u"Payments"_s), u"PaymentID"_s);
        QCOMPARE(reversed.first(), every.last());
    }

    void xero12_where_data()
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

    void xero12_where()
    {
        QFETCH(QString, where);
        QFETCH(int, count);
        Probe probe;
        const QString query = u"Payments?where="_s + QString::fromLatin1(QUrl::toPercentEncoding(where));
        QCOMPARE(probe.rows(query, u"Payments"_s).size(), count);
    }

    void xero12_whereByIds()
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

    void xero12_refusals()
    {
        Probe probe;
        const auto message = [&probe](const QString &where) {
            const Response response =
                probe.xero(u"Payments?where="_s + QString::fromLatin1(QUrl::toPercentEncoding(where)));
            return response.status == 400 ? Probe::json(response).object().value(u"Message"_s).toString() : QString();
        };
        QCOMPARE(message(u"Type==\"ACCPAY\""_s), u"No property or field 'Type' exists in type 'Payment'"_s);
        QCOMPARE(message(u"PaymentType==ACCPAYPAYMENT"_s),
            u"No property or field 'ACCPAYPAYMENT' exists in type 'Payment'"_s);
        QVERIFY(message(u"Invoice.InvoiceID==\"x\""_s).contains(u"incompatible"));
        QVERIFY(!message(u"Amount>"_s).isEmpty());
        QVERIFY(!message(u"Reference==\"open"_s).isEmpty());
        QVERIFY(probe.knob(u"xero.high-volume-rows"_s, u"5"_s));
        const QJsonObject refused = Probe::json(probe.xero(u"Payments"_s)).object();
        QCOMPARE(refused.value(u"ErrorNumber"_s).toInt(), 51);
        QCOMPARE(probe.xero(u"Payments?page=1"_s).status, 200);
    }

    void xero13_modifiedSince()
    {
        Probe probe;
        probe.world.standStillAt(1'795'000'000'700);
        probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"amount"_s, u"1.00"_s } });
        const auto count = [&probe](const QByteArray &since) {
            return probe.rows(u"Payments"_s, u"Payments"_s, since).size();
        };
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

    void xero14_shapes()
    {
        Probe probe;
        const QJsonObject batch = probe.verb({ { u"verb"_s, u"batch-pay"_s },
            { u"invoiceNumbers"_s, QJsonArray { u"HC-1001"_s, u"BE-1002"_s } }, { u"account"_s, u"paypal"_s } });
        const QString id = batch.value(u"paymentIds"_s).toArray().first().toString();
        const QJsonArray rows = probe.rows(u"Payments"_s, u"Payments"_s);
        const auto listed = std::find_if(rows.begin(), rows.end(),
            [&id](const QJsonValue &row) { return row.toObject().value(u"PaymentID"_s) == id; });
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

    void xero15_allTypes()
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

    void xero16_deletion()
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
            probe.rows(u"Invoices/"_s + bill, u"Invoices"_s).first().toObject().value(u"Payments"_s).toArray().size(),
            1);
    }

    void xero17_redoAndReconcile()
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

    void xero18_batches()
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

    void xero19_touchWhilePaging()
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

    void xero20_history()
    {
        Probe probe;
        const QString id = probe.world.tenant().payments.at(0).id;
        probe.verb({ { u"verb"_s, u"remove-payment"_s }, { u"paymentId"_s, id } });
        const QJsonArray records = probe.rows(u"Payments/%1/History"_s.arg(id), u"HistoryRecords"_s);
        QCOMPARE(records.size(), 2);
        const QJsonObject oldest = records.last().toObject();
        QCOMPARE(oldest.value(u"Changes"_s).toString(), u"Created"_s);
        QCOMPARE(
            oldest.keys(), QStringList({ u"Changes"_s, u"DateUTC"_s, u"DateUTCString"_s, u"Details"_s, u"User"_s }));
        QVERIFY(!oldest.value(u"DateUTCString"_s).toString().endsWith(u'Z'));
    }

    void xero21_invoices()
    {
        Probe probe;
        const Tenant &tenant = probe.world.tenant();
        const QString two = tenant.bills.at(0).id + u',' + tenant.bills.at(1).id.toUpper();
        QCOMPARE(probe.rows(u"Invoices?IDs="_s + two, u"Invoices"_s).size(), 2);
        QVERIFY(Probe::json(probe.xero(u"Invoices?IDs="_s + two)).object().contains(u"pagination"_s));
        // Repeated instead of joined: ignored.
        QVERIFY(probe.rows(u"Invoices?IDs=%1&IDs=%2"_s.arg(tenant.bills.at(0).id, tenant.bills.at(1).id), u"Invoices"_s)
                    .size()
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

    void xero22_arithmetic()
    {
        Probe probe;
        bool byCredits = false;
        for (const QJsonValue &value : probe.rows(u"Invoices"_s, u"Invoices"_s)) {
            const QJsonObject row = value.toObject();
            const double sum = row.value(u"AmountDue"_s).toDouble() + row.value(u"AmountPaid"_s).toDouble()
                + row.value(u"AmountCredited"_s).toDouble();
            QVERIFY(std::abs(sum - row.value(u"Total"_s).toDouble()) < 0.001);
            QCOMPARE(row.value(u"Status"_s).toString() == u"PAID", row.value(u"AmountDue"_s).toDouble() == 0);
            byCredits =
                byCredits || (row.value(u"Status"_s) == u"PAID"_s && row.value(u"Payments"_s).toArray().isEmpty());
        }
        QVERIFY(byCredits);
    }

    void xero23_tracking()
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

    void xero24_dueDateWithoutBump()
    {
        Probe probe;
        const qint64 before = probe.world.tenant().bills.at(0).updatedMs;
        probe.verb({ { u"verb"_s, u"edit-due-date"_s }, { u"invoiceNumber"_s, u"HC-1001"_s },
            { u"date"_s, u"2027-01-31"_s } });
        QCOMPARE(probe.world.tenant().bills.at(0).updatedMs, before);
        QCOMPARE(probe.world.tenant().bills.at(0).dueDate, QDate(2027, 1, 31));
    }

    void xero25_accounts()
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

    void xero26_organisation()
    {
        Probe probe;
        const QJsonObject row = probe.rows(u"Organisation"_s, u"Organisations"_s).first().toObject();
        QCOMPARE(row.value(u"CountryCode"_s).toString(), u"US"_s);
        QCOMPARE(row.value(u"BaseCurrency"_s).toString(), u"USD"_s);
        QVERIFY(row.value(u"ShortCode"_s).toString().startsWith(u'!'));
        QCOMPARE(row.value(u"Timezone"_s).toString(), u"PACIFICSTANDARDTIME"_s);
        QCOMPARE(row.value(u"OrganisationID"_s).toString(), probe.world.tenant().id);
        Request other = Probe::request("GET", u"/api.xro/2.0/Payments"_s);
        other.headers = { { "accept", "application/json" },
            { "xero-tenant-id", probe.world.tenants.at(1).id.toLatin1() } };
        QCOMPARE(Probe::json(answerXero(other, {}, probe.world)).object().value(u"Payments"_s).toArray().size(), 3);
    }

    void xero27_dates()
    {
        Probe probe;
        const QByteArray body = probe.xero(u"Payments"_s).body;
        QVERIFY(body.contains("\\/Date(0+0000)\\/"));
        QVERIFY(body.contains("\\/Date(-"));
        QVERIFY(probe.knob(u"xero.date-form"_s, u"+1300"_s));
        QVERIFY(probe.xero(u"Payments"_s).body.contains("\\/Date(-46800000+1300)\\/"));
    }

    void xero28_amounts()
    {
        const QByteArray body = Probe().xero(u"Payments"_s).body;
        QVERIFY(body.contains("\"Amount\": 148062.76,"));
        QVERIFY(body.contains("\"Amount\": 0.30,"));
        QVERIFY(body.contains("\"BankAmount\": 11604.75,\r\n      \"Amount\": 10000.10,"));
        QVERIFY(body.contains("\"CurrencyRate\": 0.8617240512,"));
    }
};

QTEST_GUILESS_MAIN(XeroApiTest)
#include "tst_xeroapi.moc"
