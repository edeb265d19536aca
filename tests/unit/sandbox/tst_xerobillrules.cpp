// SPDX-License-Identifier: Apache-2.0
// Bills, accounts, organisations, dates and amounts of the Xero side: docs/sandbox.md, Xero 21 to 28.
#include "tests/unit/sandbox/xerobooksprobe.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class XeroBillRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xero21_invoices();
    void xero22_arithmetic();
    void xero23_trackingAndUrl();
    void xero24_dueDateMovesNoStamp();
    void xero25_accounts();
    void xero26_organisations();
    void xero27_dates();
    void xero28_amounts();
};

void XeroBillRulesTest::xero21_invoices()
{
    Probe probe;
    const Bill bill = probe.world.tenant().bills.at(0);
    const auto count = [&](const QString &query) { return probe.rows(u"Invoices?"_s + query, u"Invoices"_s).size(); };
    QCOMPARE(count(u"IDs="_s + bill.id), 1);
    QVERIFY(count(u"IDs=%1&IDs=%1"_s.arg(bill.id)) > 1); // repeated: ignored
    QCOMPARE(count(u"InvoiceNumbers="_s + bill.number), 1);
    QVERIFY(count(u"ContactIDs="_s + probe.world.tenant().contacts.at(bill.contact).id) >= 1);
    QVERIFY(count(u"page=1&where=Type%3D%3D%22ACCPAY%22"_s) > 1);
    const QJsonObject byStatus = Probe::json(probe.xero(u"Invoices?Statuses=PAID"_s)).object();
    QVERIFY(byStatus.contains(u"pagination"_s));
    const QJsonObject summary = Probe::json(probe.xero(u"Invoices?summaryOnly=true"_s)).object();
    QVERIFY(summary.contains(u"pagination"_s));
    for (const QString &key : { u"Payments"_s, u"HasAttachments"_s, u"LineItems"_s, u"CISDeduction"_s })
        QVERIFY(!summary.value(u"Invoices"_s).toArray().first().toObject().contains(key));
    const QJsonObject unpaged = probe.rows(u"Invoices"_s, u"Invoices"_s).first().toObject();
    QVERIFY(unpaged.value(u"LineItems"_s).toArray().isEmpty());
    QVERIFY(
        !probe.rows(u"Invoices?page=1"_s, u"Invoices"_s).first().toObject().value(u"LineItems"_s).toArray().isEmpty());
    QVERIFY(probe.rows(u"Invoices?page=1"_s, u"Invoices"_s, "2050-01-01T00:00:00").isEmpty());
    QCOMPARE(probe.xero(u"Invoices/"_s + bill.id).status, 200);
    QCOMPARE(probe.xero(u"Invoices/"_s + bill.number).status, 200);
    QVERIFY(count(u"InvoiceNumbers=RENT"_s) > 1); // numbers of bills are not unique
}

void XeroBillRulesTest::xero22_arithmetic()
{
    Probe probe;
    pay(probe, u"HC-1001"_s, u"10.01"_s);
    probe.verb({ { u"verb"_s, u"apply-credit"_s }, { u"invoiceNumber"_s, u"BE-1002"_s }, { u"amount"_s, u"3.33"_s } });
    bool byCredits = false;
    for (const QJsonValue &value : probe.rows(u"Invoices?page=1&pageSize=1000"_s, u"Invoices"_s)) {
        const QJsonObject bill = value.toObject();
        const qint64 due = cents(bill.value(u"AmountDue"_s));
        QCOMPARE(cents(bill.value(u"Total"_s)),
            due + cents(bill.value(u"AmountPaid"_s)) + cents(bill.value(u"AmountCredited"_s)));
        QCOMPARE(bill.value(u"Status"_s).toString() == u"PAID", due == 0);
        byCredits = byCredits || (due == 0 && bill.value(u"Payments"_s).toArray().isEmpty());
    }
    QVERIFY(byCredits);
    const QJsonObject paid { { u"verb"_s, u"void-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s } };
    QVERIFY(probe.verb(paid).contains(u"error"_s));
    QCOMPARE(probe.verb({ { u"verb"_s, u"void-bill"_s }, { u"invoiceNumber"_s, u"TS-1003"_s } })
                 .value(u"status"_s)
                 .toString(),
        u"VOIDED"_s);
}

void XeroBillRulesTest::xero23_trackingAndUrl()
{
    Probe probe;
    QSet<qsizetype> counts;
    bool withoutOption = false;
    int urls = 0;
    for (const QJsonValue &value : probe.rows(u"Invoices?page=1&pageSize=1000"_s, u"Invoices"_s)) {
        urls += value.toObject().contains(u"Url"_s) ? 1 : 0;
        for (const QJsonValue &line : value.toObject().value(u"LineItems"_s).toArray()) {
            const QJsonArray tracking = line.toObject().value(u"Tracking"_s).toArray();
            counts.insert(tracking.size());
            for (const QJsonValue &one : tracking)
                withoutOption = withoutOption || !one.toObject().contains(u"TrackingOptionID"_s);
        }
    }
    QCOMPARE(counts, (QSet<qsizetype> { 0, 1, 2 }));
    QVERIFY(withoutOption && urls > 0);
}

void XeroBillRulesTest::xero24_dueDateMovesNoStamp()
{
    Probe probe;
    pay(probe, u"HC-1001"_s, u"10.00"_s);
    const Bill before = probe.world.tenant().bills.at(0);
    probe.world.advance(5'000);
    probe.verb({ { u"verb"_s, u"edit-due-date"_s }, { u"billId"_s, before.id }, { u"date"_s, u"2027-03-01"_s } });
    QCOMPARE(probe.world.tenant().bills.at(0).dueDate, QDate(2027, 3, 1));
    QCOMPARE(probe.world.tenant().bills.at(0).updatedMs, before.updatedMs);
}

void XeroBillRulesTest::xero25_accounts()
{
    Probe probe;
    QSet<QString> banks;
    bool clearing = false;
    QString archived;
    for (const QJsonValue &value : probe.rows(u"Accounts"_s, u"Accounts"_s)) {
        const QJsonObject account = value.toObject();
        if (account.value(u"Type"_s) == u"BANK"_s)
            banks.insert(account.value(u"BankAccountType"_s).toString());
        else if (account.value(u"EnablePaymentsToAccount"_s).toBool())
            clearing = account.value(u"CurrencyCode"_s) == u""_s && account.value(u"BankAccountType"_s) == u""_s;
        if (account.value(u"Status"_s) == u"ARCHIVED"_s)
            archived = account.value(u"AccountID"_s).toString();
    }
    QCOMPARE(banks, (QSet<QString> { u"BANK"_s, u"CREDITCARD"_s, u"PAYPAL"_s }));
    QVERIFY(clearing);
    QVERIFY(!probe.rows(where(u"Account.AccountID==guid(\"%1\")"_s.arg(archived)), u"Payments"_s).isEmpty());
}

void XeroBillRulesTest::xero26_organisations()
{
    Probe probe;
    const QJsonObject first = probe.rows(u"Organisation"_s, u"Organisations"_s).first().toObject();
    QCOMPARE(first.value(u"CountryCode"_s).toString(), u"US"_s);
    QCOMPARE(first.value(u"BaseCurrency"_s).toString(), u"USD"_s);
    QVERIFY(first.value(u"ShortCode"_s).toString().startsWith(u'!'));
    QCOMPARE(first.value(u"Timezone"_s).toString(), u"PACIFICSTANDARDTIME"_s);
    QVERIFY(first.contains(u"PeriodLockDate"_s));
    QVERIFY(!first.value(u"IsDemoCompany"_s).toBool());
    const auto second = [&](const QString &target, const QString &name) {
        Request request = Probe::request("GET", u"/api.xro/2.0/"_s + target);
        request.headers = { { "accept", "application/json" },
            { "xero-tenant-id", probe.world.tenants.at(1).id.toLatin1() } };
        return Probe::json(answerXero(request, {}, probe.world)).object().value(name).toArray();
    };
    QVERIFY(second(u"Organisation"_s, u"Organisations"_s).first().toObject().value(u"IsDemoCompany"_s).toBool());
    const QStringList own = ids(probe.rows(kAll, u"Payments"_s));
    const QStringList others = ids(second(kAll, u"Payments"_s));
    QCOMPARE(others.size(), 3);
    for (const QString &id : others)
        QVERIFY(!own.contains(id));
    QCOMPARE(second(u"Invoices?InvoiceNumbers=HC-1001"_s, u"Invoices"_s).size(), 1);
}

void XeroBillRulesTest::xero27_dates()
{
    Probe probe;
    QStringList dates;
    const QJsonArray rows = probe.rows(kAll, u"Payments"_s);
    for (const QJsonValue &row : rows)
        dates.append(row.toObject().value(u"Date"_s).toString());
    static const QRegularExpression form(u"^/Date\\((-?\\d+)\\+0000\\)/$"_s);
    for (const QString &date : dates) {
        QVERIFY2(form.match(date).hasMatch(), qPrintable(date));
        QCOMPARE(form.match(date).captured(1).toLongLong() % 86'400'000, 0);
    }
    QVERIFY(dates.contains(u"/Date(0+0000)/"_s));
    QVERIFY(!dates.filter(u"(-"_s).isEmpty());
    bool milliseconds = false;
    for (const Payment &payment : probe.world.tenant().payments)
        milliseconds = milliseconds || payment.updatedMs % 1000 != 0;
    QVERIFY(milliseconds);
    QVERIFY(probe.knob(u"xero.date-form"_s, u"+1300"_s));
    const QString other = probe.rows(kAll, u"Payments"_s).first().toObject().value(u"Date"_s).toString();
    QVERIFY(other.endsWith(u"+1300)/"_s));
    const qint64 ms = other.section(u'(', 1).section(u'+', 0, 0).toLongLong();
    QCOMPARE(u"/Date(%1+0000)/"_s.arg(ms + 13 * 3'600'000), dates.first());
}

void XeroBillRulesTest::xero28_amounts()
{
    Probe probe;
    const QByteArray body = probe.xero(kAll).body;
    QVERIFY(body.contains(": 148062.76,"));
    QVERIFY(body.contains(": 0.30,"));
    bool foreign = false;
    for (const QJsonValue &value : probe.rows(kAll, u"Payments"_s)) {
        const QJsonObject row = value.toObject();
        if (cents(row.value(u"Amount"_s)) == cents(row.value(u"BankAmount"_s)))
            continue;
        foreign = row.value(u"Invoice"_s).toObject().value(u"CurrencyCode"_s) == u"EUR"_s;
    }
    QVERIFY(foreign && body.contains("0.8617240512"));
}

QTEST_GUILESS_MAIN(XeroBillRulesTest)
#include "tst_xerobillrules.moc"
