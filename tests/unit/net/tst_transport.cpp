// SPDX-License-Identifier: Apache-2.0
// Reads through the transport, whole and broken.
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/testcertificates.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

using Then = Misbehaviour::Then;

HttpRequest reading(const QUrl &url)
{
    HttpRequest request(HttpMethod::Get, url, u"read"_s);
    request.timeout = std::chrono::seconds(20);
    return request;
}

/// What the whole file runs over, one after the other.
Over over()
{
    QFETCH_GLOBAL(Over, over);
    return over;
}

QString kindOf(const Result<HttpResponse> &answer)
{
    return answer ? u"an answer"_s : toString(answer.error().kind);
}

} // namespace

class TransportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void givesTheWholeAnswer();
    void keepsTheConnection();
    void undoesGzip();
    void answersOfEveryStatusAreWhole_data();
    void answersOfEveryStatusAreWhole();
    void redirectsAreAnswers();
    void keepsNoCookies();
    void namesWhatBroke_data();
    void namesWhatBroke();
    void aFileThatWasCutIsNoFile_data();
    void aFileThatWasCutIsNoFile();
    void tellsHowMuchOfALargeBodyIsSent_data();
    void tellsHowMuchOfALargeBodyIsSent();
};

void TransportTest::initTestCase_data()
{
    QTest::addColumn<Over>("over");
    QTest::newRow("http") << Over::Http;
    QTest::newRow("https") << Over::Https;
}

void TransportTest::givesTheWholeAnswer()
{
    MisbehavingServer server(
        [](const Arrival &, int) {
            return Misbehaviour::answer(200, R"({"a":1})", { "Date: Fri, 20 Nov 2026 14:02:07 GMT", "X-Thing: yes" });
        },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    HttpRequest request = reading(server.url(u"/a b"_s));
    request.headers.append(qMakePair(QByteArray("Xero-Tenant-Id"), QByteArray("t1")));
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
    QCOMPARE(answer->header("x-thing"), QByteArray("yes"));
    QCOMPARE(toIsoText(answer->serverTime().value()), u"2026-11-20T14:02:07.000Z"_s);
    const Arrival arrival = server.arrivals().first();
    QCOMPARE(arrival.target, QByteArray("/a%20b"));
    QCOMPARE(arrival.headers.value("xero-tenant-id"), QByteArray("t1"));
    QVERIFY(arrival.headers.value("user-agent").startsWith("Tieout/"));
    QVERIFY(arrival.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!arrival.headers.contains("upgrade"));
}

void TransportTest::keepsTheConnection()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    for (int i = 0; i < 5; ++i)
        QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QCOMPARE(server.connectionCount(), 1);
}

void TransportTest::undoesGzip()
{
    QByteArray body = "[";
    for (int i = 0; i < 20000; ++i)
        body += QByteArray::number(i * 7919) + ",";
    body += "0]";
    MisbehavingServer server([&](const Arrival &, int) { return Misbehaviour::gzip(body); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer = QCoro::waitFor(transport.send(reading(server.url()), {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(answer->body, body);
}

void TransportTest::answersOfEveryStatusAreWhole_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    for (const int status :
        { 200, 201, 400, 401, 403, 404, 405, 406, 409, 410, 412, 418, 422, 429, 500, 501, 502, 503, 504 })
        QTest::addRow("%d", status) << status << QByteArray("X-Nothing: 1");
    QTest::newRow("401 Basic") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"");
    QTest::newRow("401 Bearer") << 401 << QByteArray("WWW-Authenticate: Bearer realm=\"x\", error=\"invalid_token\"");
    QTest::newRow("401 Digest") << 401 << QByteArray("WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"");
    QTest::newRow("401 OAuth") << 401 << QByteArray("WWW-Authenticate: OAuth Realm=\"api.xero.com\"");
}

void TransportTest::answersOfEveryStatusAreWhole()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    MisbehavingServer server(
        [&](const Arrival &, int) { return Misbehaviour::answer(status, R"({"why":"because"})", { header }); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete }) {
        HttpRequest request = reading(server.url());
        request.method = method;
        request.contentType = "application/json";
        if (method == HttpMethod::Post)
            request.body = "{}";
        const auto answer = QCoro::waitFor(transport.send(request, {}));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray(R"({"why":"because"})"));
    }
    QCOMPARE(server.arrivals().size(), 3);
}

void TransportTest::redirectsAreAnswers()
{
    MisbehavingServer elsewhere([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    for (const int status : { 301, 302, 303, 307, 308 }) {
        MisbehavingServer server(
            [&](const Arrival &, int) {
                return Misbehaviour::answer(status, "{}", { "Location: " + elsewhere.url().toEncoded() });
            },
            over());
        QtNetworkTransport transport;
        transport.setLoopbackAuthorities(testAuthorities());
        HttpRequest request = reading(server.url());
        request.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Bearer secret")));
        for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post }) {
            request.method = method;
            const auto answer = QCoro::waitFor(transport.send(request, {}));
            QVERIFY2(answer, qPrintable(answer ? QString() : u"%1 %2"_s.arg(status).arg(answer.error().detail)));
            QCOMPARE(answer->status, status);
        }
        QCOMPARE(server.arrivals().size(), 2);
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TransportTest::keepsNoCookies()
{
    MisbehavingServer server(
        [](const Arrival &, int) { return Misbehaviour::answer(200, "{}", { "Set-Cookie: a=b; Path=/" }); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QVERIFY(!server.arrivals().last().headers.contains("cookie"));
}

void TransportTest::namesWhatBroke_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QString>("kind");
    QTest::newRow("closed unanswered") << QByteArray() << Then::Close << "offline";
    QTest::newRow("reset unanswered") << QByteArray() << Then::Reset << "offline";
    QTest::newRow("cut status line") << Misbehaviour::cutStatusLine().bytes << Then::Close << "offline";
    QTest::newRow("cut body") << Misbehaviour::cutBody().bytes << Then::Close << "malformed";
    QTest::newRow("body reset") << Misbehaviour::cutBody().bytes << Then::Reset << "malformed";
    QTest::newRow("body cut off") << Misbehaviour::cutBody().bytes << Then::CutOff << "malformed";
    QTest::newRow("chunks cut off") << Misbehaviour::cutChunks().bytes << Then::CutOff << "malformed";
    QTest::newRow("cut off unanswered") << QByteArray() << Then::CutOff << "offline";
    QTest::newRow("cut chunks") << Misbehaviour::cutChunks().bytes << Then::Close << "malformed";
    QTest::newRow("nonsense") << QByteArray("220 smtp.example.com ESMTP\r\n\r\n") << Then::Close << "offline";
    QTest::newRow("broken gzip") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello")
                                 << Then::Close << "malformed";
}

void TransportTest::namesWhatBroke()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    QFETCH(QString, kind);
    MisbehavingServer server([&](const Arrival &, int) { return Misbehaviour { bytes, then }; }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer = QCoro::waitFor(transport.send(reading(server.url()), {}));
    QCOMPARE(kindOf(answer), kind);
    QVERIFY(!answer.error().detail.isEmpty());
    QCOMPARE(answer.error().operation, u"read"_s);
}

void TransportTest::aFileThatWasCutIsNoFile_data()
{
    QTest::addColumn<Then>("then");
    QTest::newRow("cut") << Then::Close;
    QTest::newRow("cut off") << Then::CutOff;
}

void TransportTest::aFileThatWasCutIsNoFile()
{
    QFETCH(Then, then);
    // Over http, which only a sandbox speaks, Qt takes chunks that break off for a whole answer.
    const QByteArray file =
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n%PDF-1.7\r\n";
    MisbehavingServer server([&](const Arrival &, int) { return Misbehaviour { file, then }; }, Over::Https);
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(server.url()), {}))), u"malformed"_s);
}

void TransportTest::tellsHowMuchOfALargeBodyIsSent_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("large") << 3'000'000 << true;
    QTest::newRow("small") << 1'000 << false;
}

void TransportTest::tellsHowMuchOfALargeBodyIsSent()
{
    QFETCH(int, bytes);
    QFETCH(bool, isTold);
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(201); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QList<qint64> sent;
    transport.setSentObserver([&sent, bytes](qint64 now, qint64 total) {
        QCOMPARE(total, bytes);
        sent << now;
    });
    HttpRequest request(HttpMethod::Post, server.url(), u"attach"_s);
    request.contentType = "application/octet-stream";
    request.body = QByteArray(bytes, 'x');
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(server.arrivals().first().body.size(), bytes);
    QCOMPARE(!sent.isEmpty(), isTold);
    QVERIFY(std::is_sorted(sent.begin(), sent.end()));
    QCOMPARE(sent.isEmpty() ? 0 : sent.last(), isTold ? bytes : 0);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
