// SPDX-License-Identifier: Apache-2.0
// Every shape in which Xero says no (api facts, Xero 7.2).
#include "core/xero/xeroerrors.h"

using namespace tieout;
using namespace Qt::StringLiterals;

class XeroErrorsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("quoted");
        const auto problem = [](int status, const char *title, const char *detail) {
            return QByteArray("{\r\n  \"Type\": null,\r\n  \"Title\": \"") + title
                + "\",\r\n  \"Status\": " + QByteArray::number(status) + ",\r\n  \"Detail\": \"" + detail
                + "\",\r\n  \"Instance\": \"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11\",\r\n  \"Extensions\": {}\r\n}";
        };
        QTest::newRow("token expired") << 401
                                       << problem(401, "Unauthorized",
                                              "TokenExpired: token expired at 07\\/10\\/2026 10:12:01")
                                       << ErrorKind::SignInNeeded << "expired";
        QTest::newRow("bad token") << 401 << problem(401, "Unauthorized", "AuthenticationUnsuccessful")
                                   << ErrorKind::SignInNeeded << "did not accept";
        QTest::newRow("scope missing") << 401 << problem(401, "Unauthorized", "AuthorizationUnsuccessful")
                                       << ErrorKind::MissingScope << "scope";
        QTest::newRow("tenant not connected") << 403 << problem(403, "Forbidden", "AuthenticationUnsuccessful")
                                              << ErrorKind::Forbidden << "no longer connected";
        QTest::newRow("404 as text") << 404 << QByteArray("The resource you're looking for cannot be found")
                                     << ErrorKind::NotFound << "cannot be found";
        QTest::newRow("404 as a page of IIS") << 404 << QByteArray("<!DOCTYPE html><html><body>404.15</body></html>")
                                              << ErrorKind::NotFound << "HTTP status 404";
        QTest::newRow("conditions invalid") << 412 << QByteArray() << ErrorKind::Configuration << "412";
        QTest::newRow("500 JSON") << 500 << problem(500, "InternalServerError", "See status.xero.com")
                                  << ErrorKind::ServerFault << "status.xero.com";
        QTest::newRow("500 text") << 500 << QByteArray("An error occurred in Xero.") << ErrorKind::ServerFault
                                  << "An error occurred";
        QTest::newRow("not implemented") << 501 << QByteArray() << ErrorKind::Rejected << "501";
        QTest::newRow("maintenance") << 503 << QByteArray("The Xero API is currently offline for maintenance")
                                     << ErrorKind::Unavailable << "maintenance";
        QTest::newRow("temporarily unavailable")
            << 503 << QByteArray("The Xero API is temporarily unavailable") << ErrorKind::Unavailable << "temporarily";
        QTest::newRow("organisation offline")
            << 503 << QByteArray("The Organisation is offline") << ErrorKind::Unavailable << "Organisation is offline";
        QTest::newRow("validation") << 400
                                    << QByteArray(R"({"ErrorNumber":10,"Type":"ValidationException",)"
                                                  R"("Message":"A validation exception occurred",)"
                                                  R"("Elements":[{"ValidationErrors":[{"Message":"Not here."}]}]})")
                                    << ErrorKind::Rejected << "Not here.";
        QTest::newRow("bad query") << 400
                                   << QByteArray(R"({"ErrorNumber":16,"Type":"QueryParseException",)"
                                                 R"("Message":"No property or field 'X' exists in type 'Payment'"})")
                                   << ErrorKind::Rejected << "No property or field";
        QTest::newRow("too many rows") << 400
                                       << QByteArray(
                                              R"({"ErrorNumber":51,"Type":"HighVolumeException",)"
                                              R"("Message":"This request does not filter Payments efficiently"})")
                                       << ErrorKind::Rejected << "too long to be read at once";
        QTest::newRow("cut JSON") << 500 << QByteArray("{\"Detail\": \"half") << ErrorKind::ServerFault << "500";
        QTest::newRow("JSON of another kind") << 502 << QByteArray("[1,2]") << ErrorKind::ServerFault << "502";
        QTest::newRow("keys in lower case")
            << 500 << QByteArray(R"({"detail":"lower"})") << ErrorKind::ServerFault << "lower";
        QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::Offline << "302";
        QTest::newRow("conflict") << 409 << QByteArray("Conflict") << ErrorKind::Conflict << "Conflict";
        QTest::newRow("empty") << 418 << QByteArray() << ErrorKind::Rejected << "418";
    }
    void kinds()
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

    void limits_data()
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
    void limits()
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

    void anOfflineOrganisationIsTriedAgainAfterFiveMinutes()
    {
        HttpResponse response;
        response.status = 503;
        response.body = "The Organisation is offline";
        const Error error = xeroErrorFrom(response, {});
        QCOMPARE(error.retryAfter, std::optional<std::chrono::seconds>(300));
    }

    void theInstanceStandsInForTheCorrelationId()
    {
        HttpResponse response;
        response.status = 500;
        response.body = R"({"Detail":"x","Instance":"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11"})";
        QCOMPARE(xeroErrorFrom(response, {}).requestId, u"8bb6931b-9ab5-4d6f-9a26-5c7d0e1b3c11"_s);
    }

    void faultsKeepEveryMessage()
    {
        HttpResponse response;
        response.status = 400;
        response.body = R"({"Elements":[{"ValidationErrors":[{"Message":"a"},{"Message":"b"}]},{},)"
                        R"({"ValidationErrors":[{"Message":"c"}]}]})";
        const Error error = xeroErrorFrom(response, {});
        QCOMPARE(error.faults.size(), 3);
        QCOMPARE(error.faults.at(2).message, u"c"_s);
    }
};

QTEST_GUILESS_MAIN(XeroErrorsTest)
#include "tst_xeroerrors.moc"
