// SPDX-License-Identifier: Apache-2.0
// Every shape in which Xero reports an error (api facts, Xero 7.2).
#include "core/xero/xeroerrors.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// A problem document as Xero writes it.
QByteArray problem(int status, const char *title, const char *detail)
{
    return QByteArray("{\r\n  \"Type\": null,\r\n  \"Title\": \"") + title
        + "\",\r\n  \"Status\": " + QByteArray::number(status) + ",\r\n  \"Detail\": \"" + detail
        + "\",\r\n  \"Instance\": \"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11\",\r\n  \"Extensions\": {}\r\n}";
}

/// Xero's answer, its kind, and the quoted part.
struct Kind {
    const char *name;
    int status;
    QByteArray body;
    ErrorKind kind;
    const char *quoted;
};

const Kind kKinds[] = {
    { "token expired", 401, problem(401, "Unauthorized", "TokenExpired: token expired at 07\\/10\\/2026 10:12:01"),
        ErrorKind::SignInNeeded, "expired" },
    { "bad token", 401, problem(401, "Unauthorized", "AuthenticationUnsuccessful"), ErrorKind::SignInNeeded,
        "did not accept" },
    { "scope missing", 401, problem(401, "Unauthorized", "AuthorizationUnsuccessful"), ErrorKind::MissingScope,
        "scope" },
    { "tenant not connected", 403, problem(403, "Forbidden", "AuthenticationUnsuccessful"), ErrorKind::Forbidden,
        "no longer connected" },
    { "404 as text", 404, "The resource you're looking for cannot be found", ErrorKind::NotFound, "cannot be found" },
    { "404 as a page of IIS", 404, "<!DOCTYPE html><html><body>404.15</body></html>", ErrorKind::NotFound,
        "HTTP status 404" },
    { "conditions invalid", 412, {}, ErrorKind::Configuration, "412" },
    { "500 JSON", 500, problem(500, "InternalServerError", "See status.xero.com"), ErrorKind::ServerFault,
        "status.xero.com" },
    { "500 text", 500, "An error occurred in Xero.", ErrorKind::ServerFault, "An error occurred" },
    { "not implemented", 501, {}, ErrorKind::Rejected, "501" },
    { "maintenance", 503, "The Xero API is currently offline for maintenance", ErrorKind::Unavailable, "maintenance" },
    { "temporarily unavailable", 503, "The Xero API is temporarily unavailable", ErrorKind::Unavailable,
        "temporarily" },
    { "organisation offline", 503, "The Organisation is offline", ErrorKind::Unavailable, "Organisation is offline" },
    { "validation", 400,
        R"({"ErrorNumber":10,"Type":"ValidationException",)"
        R"("Message":"A validation exception occurred",)"
        R"("Elements":[{"ValidationErrors":[{"Message":"Not here."}]}]})",
        ErrorKind::Rejected, "Not here." },
    { "bad query", 400,
        R"({"ErrorNumber":16,"Type":"QueryParseException",)"
        R"("Message":"No property or field 'X' exists in type 'Payment'"})",
        ErrorKind::Rejected, "No property or field" },
    { "too many rows", 400,
        R"({"ErrorNumber":51,"Type":"HighVolumeException",)"
        R"("Message":"This request does not filter Payments efficiently"})",
        ErrorKind::Rejected, "too long to be read at once" },
    { "cut JSON", 500, "{\"Detail\": \"half", ErrorKind::ServerFault, "500" },
    { "JSON of another kind", 502, "[1,2]", ErrorKind::ServerFault, "502" },
    { "keys in lower case", 500, R"({"detail":"lower"})", ErrorKind::ServerFault, "lower" },
    { "redirect", 302, {}, ErrorKind::Offline, "302" },
    { "conflict", 409, "Conflict", ErrorKind::Conflict, "Conflict" },
    { "empty", 418, {}, ErrorKind::Rejected, "418" },
};

} // namespace

class XeroErrorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void limits_data();
    void limits();
    void anOfflineOrganisationIsTriedAgainAfterFiveMinutes();
    void theInstanceStandsInForTheCorrelationId();
    void faultsKeepEveryMessage();
};

void XeroErrorsTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("quoted");
    for (const Kind &row : kKinds)
        QTest::newRow(row.name) << row.status << row.body << row.kind << row.quoted;
}

void XeroErrorsTest::kinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, quoted);
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.insert("xero-correlation-id", "corr-1");
    const Error error = xeroErrorFrom(response, u"list accounts"_s);
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(toString(error.service), toString(Service::Xero));
    QCOMPARE(error.operation, u"list accounts"_s);
    QCOMPARE(error.requestId, u"corr-1"_s);
    QVERIFY2(error.detail.contains(quoted), qPrintable(error.detail));
    QVERIFY2(!error.detail.contains(QLatin1Char('<')), qPrintable(error.detail));
}

void XeroErrorsTest::limits_data()
{
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("seconds");
    QTest::newRow("minute") << QByteArray("minute") << QByteArray("12") << ErrorKind::RateLimited << 12;
    QTest::newRow("concurrent, without a time")
        << QByteArray("concurrent") << QByteArray() << ErrorKind::RateLimited << -1;
    QTest::newRow("app") << QByteArray("appminute") << QByteArray("3") << ErrorKind::RateLimited << 3;
    QTest::newRow("day") << QByteArray("day") << QByteArray("66975") << ErrorKind::DayLimitReached << 66975;
    QTest::newRow("Daily, as old texts have it")
        << QByteArray("Daily") << QByteArray("100") << ErrorKind::DayLimitReached << 100;
    QTest::newRow("milliseconds are not believed")
        << QByteArray("minute") << QByteArray("99999999") << ErrorKind::RateLimited << 86400;
    QTest::newRow("nonsense") << QByteArray("minute") << QByteArray("-5") << ErrorKind::RateLimited << -1;
}

void XeroErrorsTest::limits()
{
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, retryAfter);
    QFETCH(ErrorKind, kind);
    QFETCH(int, seconds);
    HttpResponse response;
    response.status = 429;
    response.body = "oauth_problem=rate%20limit%20exceeded";
    response.headers.insert("x-rate-limit-problem", problem);
    if (!retryAfter.isEmpty())
        response.headers.insert("retry-after", retryAfter);
    const Error error = xeroErrorFrom(response, u"list bill payments"_s);
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.retryAfter.value_or(std::chrono::seconds(-1)).count(), qint64(seconds));
}

void XeroErrorsTest::anOfflineOrganisationIsTriedAgainAfterFiveMinutes()
{
    HttpResponse response;
    response.status = 503;
    response.body = "The Organisation is offline";
    const Error error = xeroErrorFrom(response, {});
    QCOMPARE(error.retryAfter, std::optional<std::chrono::seconds>(300));
}

void XeroErrorsTest::theInstanceStandsInForTheCorrelationId()
{
    HttpResponse response;
    response.status = 500;
    response.body = R"({"Detail":"x","Instance":"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11"})";
    QCOMPARE(xeroErrorFrom(response, {}).requestId, u"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11"_s);
}

void XeroErrorsTest::faultsKeepEveryMessage()
{
    HttpResponse response;
    response.status = 400;
    response.body = R"({"Elements":[{"ValidationErrors":[{"Message":"a"},{"Message":"b"}]},{},)"
                    R"({"ValidationErrors":[{"Message":"c"}]}]})";
    const Error error = xeroErrorFrom(response, {});
    QCOMPARE(error.faults.size(), 3);
    QCOMPARE(error.faults.at(2).message, u"c"_s);
}

QTEST_GUILESS_MAIN(XeroErrorsTest)
#include "tst_xeroerrors.moc"
