// SPDX-License-Identifier: Apache-2.0
// The form of `sync --json` as in the documents: keys, their order, their types.
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tieout;
using namespace tieout::cli;
using namespace Qt::StringLiterals;

namespace {

ReportedPayment payment()
{
    ReportedPayment reported;
    PaymentRecord &record = reported.row.record;
    record.payment.id = PaymentId(guidFromText(u"b26fd49a-cbae-470a-a8f8-bcbc119e0379"_s));
    record.payment.amount = Money::fromMinor(123450, Currency::usd());
    record.payment.date = QDate(2026, 11, 20);
    record.placement.invoice = InvoiceId(42);
    record.placement.commitment = CommitmentId(7);
    record.placement.project = ProjectId(3);
    record.line = LineId(900000000001);
    record.standing.reason = Reason::Proved;
    record.issued = LineDraft();
    record.issued->method = PaymentMethod::Check;
    reported.row.invoiceNumber = u"INV-1"_s;
    reported.action = PaymentAction::Created;
    return reported;
}

RunReport report()
{
    RunReport report;
    report.run.id = RunId(5);
    report.run.startedAt = instantFromMs(1'000);
    report.run.finishedAt = instantFromMs(2'000);
    report.run.outcome = RunOutcome::Completed;
    report.run.counts.created = 1;
    report.run.xeroCalls = 2;
    report.run.procoreCalls = 6;
    report.payments.append(payment());
    return report;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class JsonViewsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsARunAsDocumented();
    void keepsTheDocumentedOrder();
    void tellsWhatWasSetAside();
    void saysWhatFailed();
    void groupsThousandsForPeople();
    void alignsTables();
};

void JsonViewsTest::printsARunAsDocumented()
{
    const QJsonObject document = parsed(runReportJson(report()));
    const QJsonObject run = document[QLatin1String("run")].toObject();
    QCOMPARE(run[QLatin1String("id")].toInt(), 5);
    QCOMPARE(run[QLatin1String("trigger")].toString(), u"on-demand"_s);
    QCOMPARE(run[QLatin1String("dryRun")], QJsonValue(false));
    QCOMPARE(run[QLatin1String("startedAt")].toString(), u"1970-01-01T00:00:01.000Z"_s);
    QCOMPARE(run[QLatin1String("outcome")].toString(), u"completed"_s);
    QCOMPARE(document[QLatin1String("counts")].toObject()[QLatin1String("created")].toInt(), 1);
    QCOMPARE(document[QLatin1String("calls")].toObject()[QLatin1String("procore")].toInt(), 6);
    const QJsonObject first = document[QLatin1String("payments")].toArray().first().toObject();
    QCOMPARE(first[QLatin1String("amount")].toString(), u"1234.50"_s);
    QCOMPARE(first[QLatin1String("lineId")].toInteger(), 900000000001);
    QCOMPARE(first[QLatin1String("method")].toString(), u"check"_s);
    QCOMPARE(first[QLatin1String("state")].toString(), u"synced"_s);
    QCOMPARE(first[QLatin1String("action")].toString(), u"created"_s);
    QVERIFY(!document.contains(QLatin1String("error")));
}

void JsonViewsTest::keepsTheDocumentedOrder()
{
    const QByteArray json = runReportJson(report());
    qsizetype at = -1;
    for (const char *key : { "\"run\"", "\"counts\"", "\"calls\"", "\"payments\"", "\"paymentId\"", "\"invoiceNumber\"",
             "\"invoiceId\"", "\"commitmentId\"", "\"projectId\"", "\"amount\"", "\"currency\"", "\"date\"",
             "\"method\"", "\"state\"", "\"action\"", "\"lineId\"", "\"reason\"", "\"advice\"" }) {
        const qsizetype next = json.indexOf(key, at + 1);
        QVERIFY2(next > at, key);
        at = next;
    }
}

void JsonViewsTest::tellsWhatWasSetAside()
{
    UnreadRow row;
    row.id = u"11111111-2222-4333-8444-000000000001"_s;
    row.detail = u"/Payments/3/Amount: missing"_s;
    RunReport withProblems = report();
    withProblems.problems.append(problemOf(row));
    const QJsonObject problem =
        parsed(runReportJson(withProblems))[QLatin1String("problems")].toArray().first().toObject();
    QCOMPARE(problem[QLatin1String("service")].toString(), u"xero"_s);
    for (const QString &part : { row.id, row.detail })
        QVERIFY(problem[QLatin1String("sentence")].toString().contains(part));
    QVERIFY(runText(withProblems).contains(row.detail));

    AppStatus status;
    status.setAside.append(row);
    const QJsonObject shown = parsed(statusJson(status))[QLatin1String("setAside")].toArray().first().toObject();
    QCOMPARE(shown[QLatin1String("kind")].toString(), u"payment"_s);
    QCOMPARE(shown[QLatin1String("id")].toString(), row.id);
    QVERIFY(shown[QLatin1String("problem")].toString().contains(row.detail));
    QVERIFY(statusText(status, Instant()).contains(row.detail));
}

void JsonViewsTest::saysWhatFailed()
{
    Error error(ErrorKind::Offline, u"No route."_s);
    error.service = Service::Procore;
    const QJsonObject fault = parsed(errorJson(error, exitCodeFor(error)))[QLatin1String("error")].toObject();
    QCOMPARE(fault[QLatin1String("kind")].toString(), u"offline"_s);
    QCOMPARE(fault[QLatin1String("service")].toString(), u"procore"_s);
    QCOMPARE(fault[QLatin1String("exitCode")].toInt(), 5);
    QVERIFY(fault[QLatin1String("sentence")].toString().contains(u"No route."_s));
    QVERIFY(!fault[QLatin1String("nextStep")].toString().isEmpty());
}

void JsonViewsTest::groupsThousandsForPeople()
{
    const auto text = [](qint64 minor) { return moneyText(Money::fromMinor(minor, Currency::usd())); };
    QCOMPARE(text(0), u"0.00 USD"_s);
    QCOMPARE(text(99999), u"999.99 USD"_s);
    QCOMPARE(text(100000), u"1,000.00 USD"_s);
    QCOMPARE(text(123456789), u"1,234,567.89 USD"_s);
    QCOMPARE(text(-99999), u"-999.99 USD"_s);
    QCOMPARE(text(-100000), u"-1,000.00 USD"_s);
    QCOMPARE(moneyText(Money::fromMinor(1234567, *Currency::fromCode(u"JPY"_s))), u"1,234,567 JPY"_s);
}

void JsonViewsTest::alignsTables()
{
    const QString table = textTable({ u"A"_s, u"Sum"_s }, { { u"long name"_s, u"1"_s }, { u"b"_s, u"1000"_s } }, { 1 });
    QCOMPARE(table, u"A           Sum\n---------  ----\nlong name     1\nb          1000\n"_s);
}

QTEST_GUILESS_MAIN(JsonViewsTest)
#include "tst_jsonviews.moc"
