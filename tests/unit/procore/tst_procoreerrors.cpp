// SPDX-License-Identifier: Apache-2.0
// Every shape in which Procore reports an error (api facts, Procore 7.6).
#include "core/procore/procoreerrors.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// Procore's answer and the resulting error.
struct Shape {
    const char *name;
    int status;
    const char *body;
    ErrorKind kind;
    const char *detail;
};

constexpr Shape kShapes[] = {
    { "code, message, fields, reason, error", 401,
        R"({"code":56,"message":"","fields":"","reason":"","error":"Invalid Token"})", ErrorKind::SignInNeeded,
        "Procore said: Invalid Token" },
    { "errors as text", 401, R"({"errors":"Unauthorized"})", ErrorKind::SignInNeeded, "Procore said: Unauthorized" },
    { "errors by field", 422, R"({"errors":{"amount":["is not a number","is too long"],"base":["no"]}})",
        ErrorKind::Rejected, "Procore said: amount: is not a number; amount: is too long; base: no" },
    { "errors by field, one text", 422, R"({"errors":{"date":"is bad"}})", ErrorKind::Rejected,
        "Procore said: date: is bad" },
    { "errors as list", 400, R"({"errors":["a","b"]})", ErrorKind::Rejected, "Procore said: a; b" },
    { "message alone", 403, R"({"message":"Not yours"})", ErrorKind::Forbidden, "Procore said: Not yours" },
    { "error object", 400, R"({"error":{"code":"X","message":"Give one id"}})", ErrorKind::Rejected,
        "Procore said: Give one id" },
    { "error object with details", 400,
        R"({"error":{"code":"BAD_REQUEST","message":"Bad","details":)"
        R"([{"reason_code":"BLANK","message":"Name cannot be blank","source":"name"}]}})",
        ErrorKind::Rejected, "Procore said: Bad; name: Name cannot be blank" },
    { "plain text of a limit", 429,
        "You have surpassed the max number of requests for an hour. Please wait until your limit "
        "resets.",
        ErrorKind::RateLimited,
        "Procore said: You have surpassed the max number of requests for an hour. Please wait until your limit "
        "resets." },
    { "missing header", 400, "Missing Procore-Company-Id header! Send it.", ErrorKind::Configuration,
        "Procore said: Missing Procore-Company-Id header! Send it." },
    { "gateway page", 502, "<html><body><h1>Bad Gateway</h1></body></html>", ErrorKind::ServerFault,
        "HTTP status 502." },
    { "app not connected", 403, R"({"errors":"App is not connected to this company"})", ErrorKind::Forbidden,
        "The app is not connected to this company in Procore; an administrator of the company has to install "
        "it." },
    { "unknown record", 404, R"({"errors":"Not Found"})", ErrorKind::NotFound, "Procore said: Not Found" },
    { "unknown fields", 406, "", ErrorKind::Rejected, "HTTP status 406." },
    { "too slow", 408, "", ErrorKind::Timeout, "HTTP status 408." },
    { "duplicate as 409", 409, R"({"errors":"origin_id already exists"})", ErrorKind::Conflict,
        "Procore said: origin_id already exists" },
    { "duplicate as 422", 422, R"({"errors":{"origin_id":["has already been taken"]}})", ErrorKind::Conflict,
        "Procore said: origin_id: has already been taken" },
    { "another field taken", 422, R"({"errors":{"payment_number":["has already been taken"]}})", ErrorKind::Rejected,
        "Procore said: payment_number: has already been taken" },
    { "locked", 422,
        R"({"errors":{"base":["The Contract Payment cannot be edited or deleted because it is synced )"
        R"(with an ERP system"]}})",
        ErrorKind::Rejected,
        "Procore said: base: The Contract Payment cannot be edited or deleted because it is synced with an ERP "
        "system" },
    { "overload", 503, "Service Unavailable", ErrorKind::Unavailable, "Procore said: Service Unavailable" },
    { "cut JSON", 500, "{\"errors\":{\"a", ErrorKind::ServerFault, "HTTP status 500." },
    { "odd types within", 422, R"({"errors":{"a":5,"b":[1,"two"]},"message":7})", ErrorKind::Rejected,
        "Procore said: b: two" },
    { "redirect", 302, "", ErrorKind::Offline, "HTTP status 302." },
};

} // namespace

class ProcoreErrorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void theLongerWaitCounts_data();
    void theLongerWaitCounts();
    void aBrokenAnswerToAWriteProvesNothing_data();
    void aBrokenAnswerToAWriteProvesNothing();
};

void ProcoreErrorsTest::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    for (const Shape &shape : kShapes)
        QTest::newRow(shape.name) << shape.status << QByteArray(shape.body) << shape.kind << shape.detail;
}

void ProcoreErrorsTest::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.insert("x-request-id", "req-9");
    const Error error = procoreErrorFrom(response, u"create a payment line"_s);
    QCOMPARE(error.detail, detail);
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(toString(error.service), toString(Service::Procore));
    QCOMPARE(error.requestId, u"req-9"_s);
}

void ProcoreErrorsTest::theLongerWaitCounts_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("seconds");
    // The server's clock says 1994-11-06 08:49:37 = 784111777.
    QTest::newRow("the reset is later") << QByteArray("3") << QByteArray("784111787") << 10;
    QTest::newRow("Retry-After is longer") << QByteArray("30") << QByteArray("784111787") << 30;
    QTest::newRow("the reset has passed") << QByteArray() << QByteArray("784111700") << 0;
    QTest::newRow("neither") << QByteArray() << QByteArray() << -1;
    QTest::newRow("never longer than a day") << QByteArray() << QByteArray("999999999") << 86400;
}

void ProcoreErrorsTest::theLongerWaitCounts()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(int, seconds);
    HttpResponse response;
    response.status = 429;
    response.headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    if (!retryAfter.isEmpty())
        response.headers.insert("retry-after", retryAfter);
    if (!reset.isEmpty())
        response.headers.insert("x-rate-limit-reset", reset);
    const Error error = procoreErrorFrom(response, {});
    QCOMPARE(error.retryAfter.value_or(std::chrono::seconds(-1)).count(), qint64(seconds));
}

void ProcoreErrorsTest::aBrokenAnswerToAWriteProvesNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorKind>("ofWrite");
    for (const ErrorKind kind :
        { ErrorKind::ServerFault, ErrorKind::Unavailable, ErrorKind::Malformed, ErrorKind::Timeout })
        QTest::newRow(qPrintable(toString(kind))) << kind << ErrorKind::UnknownOutcome;
    for (const ErrorKind kind : { ErrorKind::Rejected, ErrorKind::Conflict, ErrorKind::Forbidden, ErrorKind::NotFound,
             ErrorKind::RateLimited, ErrorKind::Offline, ErrorKind::SignInNeeded })
        QTest::newRow(qPrintable(toString(kind))) << kind << kind;
}

void ProcoreErrorsTest::aBrokenAnswerToAWriteProvesNothing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorKind, ofWrite);
    QCOMPARE(toString(asWriteError(Error(kind, u"x"_s)).kind), toString(ofWrite));
}

QTEST_GUILESS_MAIN(ProcoreErrorsTest)
#include "tst_procoreerrors.moc"
