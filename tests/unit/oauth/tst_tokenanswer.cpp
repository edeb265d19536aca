// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenanswer.h"

#include "tests/support/fakeclock.h"
#include "tests/support/scriptedtransport.h"

#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TokenAnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBothServices();
    void refusesWhatCannotBeRelied_data();
    void refusesWhatCannotBeRelied();
    void namesFailures_data();
    void namesFailures();
};

void TokenAnswerTest::readsBothServices()
{
    const Instant now = FakeClock().now();
    const auto xero = decodeTokenAnswer(
        ScriptedTransport::answer(200,
            R"({"id_token":"eyJ","access_token":"eyJhbGciOi.x.y","expires_in":1800,"token_type":"Bearer",)"
            R"("refresh_token":"abc123","scope":"openid offline_access"})"),
        Service::Xero, now);
    QVERIFY(xero);
    QCOMPARE(xero->accessToken, QByteArray("eyJhbGciOi.x.y"));
    QCOMPARE(xero->refreshToken, QByteArray("abc123"));
    QCOMPARE(xero->scopes, u"openid offline_access"_s);
    QVERIFY(xero->expiresAt == now + std::chrono::seconds(1800));
    const auto procore =
        decodeTokenAnswer(ScriptedTransport::answer(200,
                              R"({"access_token":"a","token_type":"bearer","expires_in":5400,"refresh_token":"b",)"
                              R"("created_at":1763640000})"),
            Service::Procore, now);
    QVERIFY(procore);
    QVERIFY(procore->expiresAt == now + std::chrono::seconds(5400));
    QVERIFY(procore->scopes.isEmpty());
}

void TokenAnswerTest::refusesWhatCannotBeRelied_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *body, const char *path) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(path);
    };
    row("no token", R"({"token_type":"Bearer","expires_in":1800})", "/access_token");
    row("null", R"({"access_token":null,"token_type":"Bearer","expires_in":1800})", "/access_token");
    row("empty", R"({"access_token":"","token_type":"Bearer","expires_in":1800})", "/access_token");
    row("line end", R"({"access_token":"a\r\nX: y","token_type":"Bearer","expires_in":1800})", "/access_token");
    row("number", R"({"access_token":7,"token_type":"Bearer","expires_in":1800})", "/access_token");
    row("mac", R"({"access_token":"s3cret","token_type":"mac","expires_in":1800})", "/token_type");
    row("no type", R"({"access_token":"s3cret","expires_in":1800})", "/token_type");
    row("no life", R"({"access_token":"s3cret","token_type":"Bearer"})", "/expires_in");
    row("text life", R"({"access_token":"s3cret","token_type":"Bearer","expires_in":"soon"})", "/expires_in");
    row("no time left", R"({"access_token":"s3cret","token_type":"Bearer","expires_in":0})", "/expires_in");
    row("for ever", R"({"access_token":"s3cret","token_type":"Bearer","expires_in":9223372036854775807})",
        "/expires_in");
    row("odd refresh token", R"({"access_token":"s3cret","token_type":"Bearer","expires_in":9,"refresh_token":{}})",
        "/refresh_token");
    row("page", "<html>s3cret</html>", "");
    row("cut", "{\"access_token\":\"s3cret", "");
    row("list", "[]", "");
    row("nothing", "", "");
}

void TokenAnswerTest::refusesWhatCannotBeRelied()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, path);
    const auto tokens = decodeTokenAnswer(ScriptedTransport::answer(200, body), Service::Xero, Instant());
    QVERIFY(!tokens);
    QCOMPARE(toString(tokens.error().kind), toString(ErrorKind::Malformed));
    QCOMPARE(toString(tokens.error().service), toString(Service::Xero));
    QVERIFY2(tokens.error().detail.contains(path), qPrintable(tokens.error().detail));
    QVERIFY2(!tokens.error().detail.contains(QLatin1String("s3cret")), qPrintable(tokens.error().detail));
}

void TokenAnswerTest::namesFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(body) << kind;
    };
    row("used up", 400, R"({"error":"invalid_grant"})", ErrorKind::SignInNeeded);
    row("used up, 401", 401, R"({"error":"invalid_grant","error_description":"x"})", ErrorKind::SignInNeeded);
    row("Procore's words", 401, R"({"errors":"The refresh token is invalid"})", ErrorKind::SignInNeeded);
    row("client", 401, R"({"error":"invalid_client"})", ErrorKind::Configuration);
    row("app type", 400, R"({"error":"unauthorized_client"})", ErrorKind::Configuration);
    row("scope", 400, R"({"error":"invalid_scope"})", ErrorKind::Configuration);
    row("other", 400, R"({"error":"something"})", ErrorKind::Rejected);
    row("slow down", 429, "", ErrorKind::RateLimited);
    row("fault", 500, "<html>", ErrorKind::ServerFault);
    row("fault with words", 502, R"({"error":"invalid_grant"})", ErrorKind::ServerFault);
    row("maintenance", 503, "", ErrorKind::Unavailable);
    row("redirect", 302, "", ErrorKind::Malformed);
    row("a proxy's page", 403, "<html>no</html>", ErrorKind::Malformed);
}

void TokenAnswerTest::namesFailures()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    HttpResponse response = ScriptedTransport::answer(status, body);
    response.headers.insert("retry-after", "17");
    const Error error = tokenErrorFor(response, Service::Procore, u"renew the sign-in"_s);
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.retryAfter == std::chrono::seconds(17));
    QVERIFY(!error.detail.isEmpty());
}

QTEST_GUILESS_MAIN(TokenAnswerTest)
#include "tst_tokenanswer.moc"
