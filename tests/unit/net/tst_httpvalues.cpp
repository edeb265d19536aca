// SPDX-License-Identifier: Apache-2.0
// Forms, multipart bodies, dates in headers, the plain meaning of a status.
#include "core/net/formbody.h"
#include "core/net/httpresponse.h"
#include "core/net/multipart.h"
#include "core/net/safeurl.h"
#include "core/net/statuserror.h"

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HttpValuesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formsAreEncoded();
    void queriesAreEncoded();
    void multipartHasItsParts();
    void fileNamesCannotBreakOut();
    void headerDatesAreReadInAnyLocale();
    void retryAfterIsClamped();
    void originsHaveDefaultPorts();
    void statusesHaveKinds();
};

void HttpValuesTest::formsAreEncoded()
{
    QCOMPARE(formEncoded({ { u"a b"_s, QString::fromUtf8("ü+&=/ 1") }, { u"c"_s, {} } }),
        QByteArray("a%20b=%C3%BC%2B%26%3D%2F%201&c="));
}

void HttpValuesTest::queriesAreEncoded()
{
    const QUrl base(u"https://example.com/p?old=1"_s);
    const QUrl url = withQuery(base, { { u"where"_s, u"a+b==\"c\"&d"_s } });
    QCOMPARE(url.toEncoded(), QByteArray("https://example.com/p?where=a%2Bb%3D%3D%22c%22%26d"));
}

void HttpValuesTest::multipartHasItsParts()
{
    MultipartPart field;
    field.name = u"payment[notes]"_s;
    field.bytes = "n";
    MultipartPart file;
    file.name = u"attachments[]"_s;
    file.fileName = QString::fromUtf8("Übergabe.pdf");
    file.contentType = "application/pdf";
    file.bytes = QByteArray("\0\r\n--x", 6);
    const MultipartBody body = multipartBody({ field, file });
    const QByteArray boundary = body.contentType.mid(body.contentType.indexOf("boundary=") + 9);
    QVERIFY(body.contentType.startsWith("multipart/form-data; "));
    QCOMPARE(body.bytes,
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"payment[notes]\"\r\n\r\nn\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"Übergabe.pdf\"\r\nContent-Type: "
              "application/pdf\r\n\r\n"
            + QByteArray("\0\r\n--x", 6) + "\r\n--" + boundary + "--\r\n");
}

void HttpValuesTest::fileNamesCannotBreakOut()
{
    MultipartPart file;
    file.name = u"f"_s;
    file.fileName = u"a\"; x=\"y\r\nEvil: 1"_s;
    QVERIFY(multipartBody({ file }).bytes.contains("filename=\"a%22; x=%22y%0D%0AEvil: 1\""));
}

void HttpValuesTest::headerDatesAreReadInAnyLocale()
{
    const QLocale former;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(toIsoText(instantFromHttpDate("Sun, 06 Dec 1994 08:49:37 GMT").value_or(Instant())),
        toIsoText(Instant())); // the weekday is wrong: not a date
    QCOMPARE(toIsoText(instantFromHttpDate("Tue, 06 Dec 1994 08:49:37 GMT").value()), u"1994-12-06T08:49:37.000Z"_s);
    QLocale::setDefault(former);
    for (const char *text : { "", "yesterday", "Tue, 06 Dec 1994 08:49:37", "1994-12-06T08:49:37Z",
             "Tue, 32 Dec 1994 08:49:37 GMT", "Tue, 06 Dez 1994 08:49:37 GMT", "Tue, 06 Dec 1994 24:49:37 GMT",
             "Tue, 06 Dec 1994 08:49:3x GMT", "Tue, 06 Dec 1994 08-49-37 GMT" })
        QVERIFY(!instantFromHttpDate(text));
}

void HttpValuesTest::retryAfterIsClamped()
{
    const Instant now = instantFromIsoText(u"2026-11-20T14:00:00Z"_s).value();
    const auto after = [&](const QByteArray &text) {
        HttpResponse response;
        response.headers.insert("retry-after", text);
        return response.retryAfter(now);
    };
    QCOMPARE(after("0"), 0s);
    QCOMPARE(after(" 12 "), 12s);
    QCOMPARE(after("66975"), 66975s);
    QCOMPARE(after("999999999999999999999999"), 86400s);
    QCOMPARE(after("Fri, 20 Nov 2026 14:00:05 GMT"), 5s);
    QCOMPARE(after("Fri, 20 Nov 2026 13:00:05 GMT"), 0s);
    QCOMPARE(after("-1"), std::nullopt);
    QCOMPARE(after("1.5"), std::nullopt);
    QCOMPARE(after(""), std::nullopt);
    HttpResponse response; // the server's clock is an hour ahead of ours
    response.headers.insert("retry-after", "Fri, 20 Nov 2026 15:00:05 GMT");
    response.headers.insert("date", "Fri, 20 Nov 2026 15:00:00 GMT");
    QCOMPARE(response.retryAfter(now), 5s);
    response.headers.insert("retry-after", "Fri, 20 Nov 2026 14:00:05 GMT");
    response.headers.insert("date", "Thu, 19 Nov 2026 18:00:00 GMT"); // it lies
    QCOMPARE(response.retryAfter(now), 5s);
}

void HttpValuesTest::originsHaveDefaultPorts()
{
    QCOMPARE(originOf(QUrl(u"HTTPS://Api.Example.com/x"_s)), originOf(QUrl(u"https://api.example.com:443"_s)));
    QVERIFY(originOf(QUrl(u"http://a"_s)) != originOf(QUrl(u"https://a"_s)));
    for (const char *url : { "http://127.0.0.1:1/", "http://localhost/", "http://[::1]:8080/", "http://127.5.5.5/",
             "https://example.com/" })
        QVERIFY2(requireSafeUrl(QUrl(QString::fromLatin1(url))), url);
}

void HttpValuesTest::statusesHaveKinds()
{
    const auto kind = [](int status) {
        HttpResponse response;
        response.status = status;
        return errorForStatus(response, Service::Procore, u"x"_s).kind;
    };
    QVERIFY(kind(302) == ErrorKind::Offline);
    QVERIFY(kind(400) == ErrorKind::Rejected);
    QVERIFY(kind(401) == ErrorKind::SignInNeeded);
    QVERIFY(kind(403) == ErrorKind::Forbidden);
    QVERIFY(kind(404) == ErrorKind::NotFound);
    QVERIFY(kind(408) == ErrorKind::Timeout);
    QVERIFY(kind(409) == ErrorKind::Conflict);
    QVERIFY(kind(422) == ErrorKind::Rejected);
    QVERIFY(kind(429) == ErrorKind::RateLimited);
    QVERIFY(kind(500) == ErrorKind::ServerFault);
    QVERIFY(kind(503) == ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(HttpValuesTest)
#include "tst_httpvalues.moc"
