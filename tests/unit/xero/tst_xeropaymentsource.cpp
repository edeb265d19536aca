// SPDX-License-Identifier: Apache-2.0
// The source on a scripted transport: its calls and its results.
#include "core/xero/xeropaymentsource.h"

#include "core/xero/xeroerrors.h"
#include "tests/support/scriptedchannel.h"

#include <QCoroTask>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct Source {
    ScriptedChannel script { Service::Xero, xeroErrorFrom };
    XeroPaymentSource source { &script.channel, XeroEndpoints(),
        OrganisationId(guidFromText(u"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b"_s)) };

    [[nodiscard]] QByteArray header(qsizetype request, const QByteArray &name) const
    {
        for (const auto &header : script.transport.requests.at(request).headers) {
            if (header.first == name)
                return header.second;
        }
        return {};
    }
};

QByteArray payment(int number, qint64 updatedMs, const QByteArray &status = "AUTHORISED")
{
    return R"({"PaymentID":"00000000-0000-4000-8000-)" + QByteArray::number(number).rightJustified(12, '0')
        + R"(","PaymentType":"ACCPAYPAYMENT","Status":")" + status
        + R"(","Date":"/Date(1763596800000+0000)/","Amount":5.25,"UpdatedDateUTC":"/Date()"
        + QByteArray::number(updatedMs)
        + R"(+0000)/","Invoice":{"InvoiceID":"bbbbbbbb-0000-4000-8000-000000000001","CurrencyCode":"USD"}})";
}

QByteArray page(int number, int pageCount, int itemCount, const QList<QByteArray> &payments)
{
    return R"({"DateTimeUTC":"/Date(1763652130000)/","pagination":{"page":)" + QByteArray::number(number)
        + R"(,"pageSize":1000,"pageCount":)" + QByteArray::number(pageCount) + R"(,"itemCount":)"
        + QByteArray::number(itemCount) + R"(},"Payments":[)" + payments.join(',') + "]}";
}

} // namespace

class XeroPaymentSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksByWatermark();
    void aLookWalksWithItsBoundsAndNoFirstMark();
    void theEnvelopeTellsTheTimeWhereTheHeaderDoesNot();
    void theEarlierOfXerosClocksIsTaken();
    void notModifiedIsNothingNew();
    void anUnpagedAnswerIsMalformed();
    void aBrokenPaymentIsSetAsideAndReadByItsId();
    void nothingIsHalf();
    void billsGoInForties();
    void aStopCancels();

private:
    static QByteArray modifiedSince(qint64 ms);
};

void XeroPaymentSourceTest::walksByWatermark()
{
    constexpr qint64 t = 1763650000000;
    Source s;
    s.script.answer(200, page(1, 2, 4, { payment(1, t), payment(2, t + 9000), payment(3, t + 20500) }),
        { { "date", "Thu, 20 Nov 2025 15:22:10 GMT" } });
    s.script.answer(200, page(1, 1, 2, { payment(3, t + 20500), payment(1, t + 60000, "DELETED") }),
        { { "date", "Thu, 20 Nov 2025 15:23:10 GMT" } });
    QStringList progress;
    const auto note = [&progress](int read, int expected) { progress.append(u"%1/%2"_s.arg(read).arg(expected)); };
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, note, {}));
    QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail));
    QCOMPARE(changes->payments.size(), 3);
    QCOMPARE(changes->payments.first().status, PaymentStatus::Deleted); // the newest form wins
    QCOMPARE(toIsoText(changes->serverTime), u"2025-11-20T15:22:10.000Z"_s);
    QCOMPARE(progress, (QStringList { u"3/4"_s, u"3/4"_s }));
    QCOMPARE(s.header(0, "If-Modified-Since"), QByteArray());
    // One second before the second of the last row.
    QCOMPARE(s.header(1, "If-Modified-Since"), modifiedSince(t + 20500 - 1000));
    QCOMPARE(s.header(1, "xero-tenant-id"), QByteArray("b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b"));
}

void XeroPaymentSourceTest::aLookWalksWithItsBoundsAndNoFirstMark()
{
    constexpr qint64 t = 1763650000000;
    Source s;
    s.script.answer(200, page(1, 2, 4, { payment(1, t), payment(2, t + 9000, "DELETED"), payment(3, t + 20500) }));
    s.script.answer(200, page(1, 1, 1, { payment(3, t + 20500) }));
    PaymentBounds look;
    look.from = QDate(2025, 1, 1);
    const auto payments = QCoro::waitFor(s.source.fetchWithin(look, {}));
    QVERIFY2(payments.has_value(), payments ? "" : qPrintable(payments.error().detail));
    QCOMPARE(payments->size(), 3);
    QCOMPARE(payments->at(1).status, PaymentStatus::Deleted);
    QCOMPARE(s.header(0, "If-Modified-Since"), QByteArray());
    QCOMPARE(s.header(1, "If-Modified-Since"), modifiedSince(t + 20500 - 1000));
    for (const HttpRequest &request : s.script.transport.requests)
        QVERIFY(request.url.toEncoded().contains("Date%3E%3DDateTime%282025%2C%2001%2C%2001%29"));
}

void XeroPaymentSourceTest::theEnvelopeTellsTheTimeWhereTheHeaderDoesNot()
{
    Source s;
    s.script.answer(200, page(1, 0, 0, {}));
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, {}));
    QVERIFY(changes.has_value());
    QCOMPARE(changes->serverTime, instantFromMs(1763652130000));
}

void XeroPaymentSourceTest::theEarlierOfXerosClocksIsTaken()
{
    const QHash<QByteArray, QString> expected { { "Fri, 21 Nov 2025 11:22:10 GMT", u"2025-11-20T15:22:10.000Z"_s },
        { "Wed, 19 Nov 2025 19:22:10 GMT", u"2025-11-19T19:22:10.000Z"_s } };
    for (auto date = expected.cbegin(); date != expected.cend(); ++date) {
        Source s;
        s.script.answer(200, page(1, 0, 0, {}), { { "date", date.key() } });
        const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, {}));
        QVERIFY(changes.has_value());
        QCOMPARE(toIsoText(changes->serverTime), date.value());
    }
}

void XeroPaymentSourceTest::notModifiedIsNothingNew()
{
    Source s;
    s.script.answer(304, {});
    const Instant since = instantFromMs(1763650000123);
    const auto changes = QCoro::waitFor(s.source.fetchChanges(since, {}, {}));
    QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail));
    QVERIFY(changes->payments.isEmpty());
    QCOMPARE(changes->serverTime, since);
}

void XeroPaymentSourceTest::anUnpagedAnswerIsMalformed()
{
    Source s;
    s.script.answer(200, R"({"Payments":[]})", { { "xero-correlation-id", "c-1" } });
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, {}));
    QVERIFY(!changes);
    QCOMPARE(toString(changes.error().kind), toString(ErrorKind::Malformed));
    QCOMPARE(changes.error().detail, u"/pagination: missing"_s);
    QCOMPARE(changes.error().operation, u"list bill payments"_s);
    QCOMPARE(changes.error().requestId, u"c-1"_s);
    QCOMPARE(toString(changes.error().service), toString(Service::Xero));
}

void XeroPaymentSourceTest::aBrokenPaymentIsSetAsideAndReadByItsId()
{
    constexpr qint64 t = 1763650000000;
    QByteArray broken = payment(2, t + 9000);
    broken.replace("5.25", "{}");
    Source s;
    s.script.answer(200, page(1, 1, 2, { payment(1, t), broken }), { { "xero-correlation-id", "c-2" } });
    s.script.answer(200, R"({"Payments":[)" + broken + "]}");
    s.script.answer(200, R"({"Payments":[)" + payment(2, t + 9000) + "]}");
    s.script.answer(200, R"({"Payments":[)" + payment(3, t) + "]}");
    s.script.answer(404, "The resource you're looking for cannot be found");
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, {}));
    QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail));
    QCOMPARE(changes->payments.size(), 1);
    QCOMPARE(changes->payments.unreadable.size(), 1);
    const UnreadableRow &row = changes->payments.unreadable.first();
    QCOMPARE(row.updatedAt, std::optional(instantFromMs(t + 9000)));
    QVERIFY(row.error.detail.startsWith(QLatin1String("/Payments/1/Amount: expected a number")));
    QCOMPARE(row.error.requestId, u"c-2"_s);

    const PaymentId id(guidFromText(row.id));
    const auto kindOf = [&] {
        const auto read = QCoro::waitFor(s.source.fetchPayment(id, {}));
        return read ? u"read"_s : toString(read.error().kind);
    };
    QCOMPARE(kindOf(), toString(ErrorKind::Malformed));
    QCOMPARE(kindOf(), u"read"_s);
    QCOMPARE(kindOf(), toString(ErrorKind::NotFound)); // a row with another id is not an answer
    QCOMPARE(kindOf(), toString(ErrorKind::NotFound));
    QVERIFY(s.script.transport.requests.last().url.path().endsWith(u"/Payments/"_s + row.id));
}

void XeroPaymentSourceTest::nothingIsHalf()
{
    Source s;
    s.script.answer(200, page(1, 2, 4, { payment(1, 1000), payment(2, 9000), payment(3, 20000) }));
    s.script.answer(503, "The Organisation is offline");
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, {}));
    QVERIFY(!changes);
    QCOMPARE(toString(changes.error().kind), toString(ErrorKind::Unavailable));
}

void XeroPaymentSourceTest::billsGoInForties()
{
    Source s;
    QList<BillId> ids;
    for (uint i = 1; i <= 81; ++i)
        ids.append(BillId(QUuid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    const QByteArray stranger =
        R"({"InvoiceID":"ffffffff-0000-4000-8000-000000000001","Type":"ACCPAY","Status":"PAID","Total":1,)"
        R"("TotalTax":0,"AmountDue":0,"AmountPaid":1,"UpdatedDateUTC":"/Date(1763652127123+0000)/"})";
    for (int i = 0; i < 3; ++i)
        s.script.answer(200, R"({"Invoices":[)" + stranger + "]}");
    const auto bills = QCoro::waitFor(s.source.fetchBills(ids, {}));
    QVERIFY2(bills.has_value(), bills ? "" : qPrintable(bills.error().detail));
    QVERIFY(bills->isEmpty()); // rows that we did not ask for
    QCOMPARE(s.script.transport.requests.size(), 3);
    QCOMPARE(s.script.transport.requests.at(2).url.query().count(QLatin1Char(',')), 0);
    QVERIFY(QCoro::waitFor(s.source.fetchBills({}, {}))->isEmpty());
    QCOMPARE(s.script.transport.requests.size(), 3);
}

void XeroPaymentSourceTest::aStopCancels()
{
    Source s;
    std::stop_source source;
    source.request_stop();
    const auto changes = QCoro::waitFor(s.source.fetchChanges(std::nullopt, {}, source.get_token()));
    QVERIFY(!changes);
    QCOMPARE(toString(changes.error().kind), toString(ErrorKind::Cancelled));
}

QByteArray XeroPaymentSourceTest::modifiedSince(qint64 ms)
{
    return toDateTime(instantFromMs(ms / 1000 * 1000)).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
}

QTEST_GUILESS_MAIN(XeroPaymentSourceTest)
#include "tst_xeropaymentsource.moc"
