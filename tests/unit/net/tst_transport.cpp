// SPDX-License-Identifier: Apache-2.0
// Reads through the transport, and what it refuses.
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"

#include <QDir>
#include <QSslKey>
#include <QSslServer>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

HttpRequest reading(const QUrl &url)
{
    HttpRequest request(HttpMethod::Get, url, u"read"_s);
    request.timeout = std::chrono::milliseconds(400);
    return request;
}

QString kindOf(const Result<HttpResponse> &answer)
{
    return answer ? u"an answer"_s : toString(answer.error().kind);
}

} // namespace

class TestTransport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheWholeAnswer();
    void keepsTheConnection();
    void undoesGzip();
    void answersOfEveryStatusAreWhole_data();
    void answersOfEveryStatusAreWhole();
    void redirectsAreAnswers();
    void keepsNoCookies();
    void namesWhatBroke_data();
    void namesWhatBroke();
    void silenceIsATimeout();
    void claimOfTwoGigabytesIsRefusedUnread();
    void tooLargeIsRefusedWhileItArrives_data();
    void tooLargeIsRefusedWhileItArrives();
    void stopAbortsARead();
    void refusedConnectionIsOffline();
    void untrustedCertificateIsOffline();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void refusesLineEndsInHeaders();
};

void TestTransport::givesTheWholeAnswer()
{
    MisbehavingServer server([](const Arrival &, int) {
        return Misbehaviour::answer(200, R"({"a":1})", { "Date: Fri, 20 Nov 2026 14:02:07 GMT", "X-Thing: yes" });
    });
    QtNetworkTransport transport;
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

void TestTransport::keepsTheConnection()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); });
    QtNetworkTransport transport;
    for (int i = 0; i < 5; ++i)
        QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QCOMPARE(server.connectionCount(), 1);
}

void TestTransport::undoesGzip()
{
    QByteArray body = "[";
    for (int i = 0; i < 20000; ++i)
        body += QByteArray::number(i * 7919) + ",";
    body += "0]";
    MisbehavingServer server([&](const Arrival &, int) { return Misbehaviour::gzip(body); });
    QtNetworkTransport transport;
    const auto answer = QCoro::waitFor(transport.send(reading(server.url()), {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(answer->body, body);
}

void TestTransport::answersOfEveryStatusAreWhole_data()
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

void TestTransport::answersOfEveryStatusAreWhole()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    MisbehavingServer server(
        [&](const Arrival &, int) { return Misbehaviour::answer(status, R"({"why":"because"})", { header }); });
    QtNetworkTransport transport;
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

void TestTransport::redirectsAreAnswers()
{
    MisbehavingServer elsewhere([](const Arrival &, int) { return Misbehaviour::answer(200); });
    for (const int status : { 301, 302, 303, 307, 308 }) {
        MisbehavingServer server([&](const Arrival &, int) {
            return Misbehaviour::answer(status, "{}", { "Location: " + elsewhere.url().toEncoded() });
        });
        QtNetworkTransport transport;
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

void TestTransport::keepsNoCookies()
{
    MisbehavingServer server(
        [](const Arrival &, int) { return Misbehaviour::answer(200, "{}", { "Set-Cookie: a=b; Path=/" }); });
    QtNetworkTransport transport;
    QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QVERIFY(QCoro::waitFor(transport.send(reading(server.url()), {})));
    QVERIFY(!server.arrivals().last().headers.contains("cookie"));
}

void TestTransport::namesWhatBroke_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("resets");
    QTest::addColumn<QString>("kind");
    QTest::newRow("closed unanswered") << QByteArray() << false << "offline";
    QTest::newRow("reset unanswered") << QByteArray() << true << "offline";
    QTest::newRow("cut status line") << Misbehaviour::cutStatusLine().bytes << false << "offline";
    QTest::newRow("cut body") << Misbehaviour::cutBody().bytes << false << "malformed";
    QTest::newRow("body reset") << Misbehaviour::cutBody().bytes << true << "malformed";
    QTest::newRow("cut chunks") << Misbehaviour::cutChunks().bytes << false << "malformed";
    QTest::newRow("nonsense") << QByteArray("220 smtp.example.com ESMTP\r\n\r\n") << false << "offline";
    QTest::newRow("broken gzip") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello")
                                 << false << "malformed";
}

void TestTransport::namesWhatBroke()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, resets);
    QFETCH(QString, kind);
    MisbehavingServer server([&](const Arrival &, int) {
        return Misbehaviour { bytes, resets ? Misbehaviour::Then::Reset : Misbehaviour::Then::Close };
    });
    QtNetworkTransport transport;
    const auto answer = QCoro::waitFor(transport.send(reading(server.url()), {}));
    QCOMPARE(kindOf(answer), kind);
    QVERIFY(!answer.error().detail.isEmpty());
    QCOMPARE(answer.error().operation, u"read"_s);
}

void TestTransport::silenceIsATimeout()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::silence(); });
    QtNetworkTransport transport;
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(server.url()), {}))), u"timeout"_s);
    QCOMPARE(server.arrivals().size(), 1);
}

void TestTransport::claimOfTwoGigabytesIsRefusedUnread()
{
    MisbehavingServer server([](const Arrival &, int) {
        return Misbehaviour { "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n{", Misbehaviour::Then::KeepOpen };
    });
    QtNetworkTransport transport;
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(30);
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"malformed"_s);
    QCOMPARE(answer.error().httpStatus, 200); // final: never tried again
}

void TestTransport::tooLargeIsRefusedWhileItArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray large(3 * 1024 * 1024, ' ');
    QTest::newRow("without a length") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + large;
    QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n300000\r\n" + large
            + "\r\n0\r\n\r\n";
    QTest::newRow("compressed") << Misbehaviour::gzip(large).bytes;
    QTest::newRow("compressed a thousandfold") << Misbehaviour::gzip(QByteArray(80 * 1024 * 1024, ' ')).bytes;
}

void TestTransport::tooLargeIsRefusedWhileItArrives()
{
    QFETCH(QByteArray, bytes);
    MisbehavingServer server([&](const Arrival &, int) { return Misbehaviour { bytes, Misbehaviour::Then::Close }; });
    QtNetworkTransport transport(1024 * 1024);
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(30);
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"malformed"_s);
    QCOMPARE(answer.error().httpStatus, 200);
}

void TestTransport::stopAbortsARead()
{
    std::stop_source stop;
    MisbehavingServer server([&](const Arrival &, int) {
        stop.request_stop();
        return Misbehaviour::silence();
    });
    QtNetworkTransport transport;
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(100);
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, stop.get_token()))), u"cancelled"_s);
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, stop.get_token()))), u"cancelled"_s);
    QCOMPARE(server.arrivals().size(), 1);
}

void TestTransport::refusedConnectionIsOffline()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); });
    server.stopListening();
    QtNetworkTransport transport;
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(server.url()), {}))), u"offline"_s);
}

void TestTransport::untrustedCertificateIsOffline()
{
    const QDir data(qEnvironmentVariable("TIEOUT_SOURCE") + u"/tests/data/net"_s);
    QFile certificate(data.filePath(u"selfsigned-cert.pem"_s));
    QFile key(data.filePath(u"selfsigned-key.pem"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    QObject::connect(&server, &QSslServer::startedEncryptionHandshake, &server, [&] { ++connections; });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    QtNetworkTransport transport;
    for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete }) {
        HttpRequest request = reading(url);
        request.timeout = std::chrono::seconds(10);
        request.method = method;
        if (method == HttpMethod::Post)
            request.body = "{}";
        const auto answer = QCoro::waitFor(transport.send(request, {}));
        QCOMPARE(kindOf(answer), u"offline"_s);
    }
    QVERIFY(connections > 0);
    QVERIFY(!server.hasPendingConnections()); // none ever got past the handshake
}

void TestTransport::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url : { "http://example.com/", "http://10.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd",
             "https://user:pw@example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
             "https://", "" })
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TestTransport::refusesUnsafeAddresses()
{
    QFETCH(QUrl, url);
    QtNetworkTransport transport;
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(url), {}))), u"configuration"_s);
}

void TestTransport::refusesLineEndsInHeaders()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); });
    QtNetworkTransport transport;
    HttpRequest request = reading(server.url());
    request.headers.append(qMakePair(QByteArray("X-A"), QByteArray("b\r\nX-Evil: 1")));
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, {}))), u"configuration"_s);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
