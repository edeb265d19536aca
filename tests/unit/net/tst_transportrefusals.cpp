// SPDX-License-Identifier: Apache-2.0
// What the transport refuses, and when it gives up.
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/testcertificates.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

HttpRequest reading(const QUrl &url)
{
    HttpRequest request(HttpMethod::Get, url, u"read"_s);
    request.timeout = std::chrono::seconds(1);
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

class TransportRefusalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void silenceIsATimeout();
    void claimOfTwoGigabytesIsRefusedUnread();
    void tooLargeIsRefusedWhileItArrives_data();
    void tooLargeIsRefusedWhileItArrives();
    void stopAbortsARead();
    void refusedConnectionIsOffline();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void refusesLineEndsInHeaders();
};

void TransportRefusalsTest::initTestCase_data()
{
    QTest::addColumn<Over>("over");
    QTest::newRow("http") << Over::Http;
    QTest::newRow("https") << Over::Https;
}

void TransportRefusalsTest::silenceIsATimeout()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::silence(); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(server.url()), {}))), u"timeout"_s);
    QCOMPARE(server.arrivals().size(), 1);
}

void TransportRefusalsTest::claimOfTwoGigabytesIsRefusedUnread()
{
    MisbehavingServer server(
        [](const Arrival &, int) {
            return Misbehaviour { "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n{",
                Misbehaviour::Then::KeepOpen };
        },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(30);
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"malformed"_s);
    QCOMPARE(answer.error().httpStatus, 200); // final: never retried
}

void TransportRefusalsTest::tooLargeIsRefusedWhileItArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray large(3 * 1024 * 1024, ' ');
    QTest::newRow("without a length") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + large;
    QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n300000\r\n" + large
            + "\r\n0\r\n\r\n";
    QTest::newRow("compressed") << Misbehaviour::gzip(large).bytes;
    QTest::newRow("compressed a thousandfold") << Misbehaviour::gzip(QByteArray(80 * 1024 * 1024, ' ')).bytes;
}

void TransportRefusalsTest::tooLargeIsRefusedWhileItArrives()
{
    QFETCH(QByteArray, bytes);
    MisbehavingServer server(
        [&](const Arrival &, int) {
            return Misbehaviour { bytes, Misbehaviour::Then::Close };
        },
        over());
    QtNetworkTransport transport(1024 * 1024);
    transport.setLoopbackAuthorities(testAuthorities());
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(30);
    const auto answer = QCoro::waitFor(transport.send(request, {}));
    QCOMPARE(kindOf(answer), u"malformed"_s);
    QCOMPARE(answer.error().httpStatus, 200);
}

void TransportRefusalsTest::stopAbortsARead()
{
    std::stop_source stop;
    MisbehavingServer server(
        [&](const Arrival &, int) {
            stop.request_stop();
            return Misbehaviour::silence();
        },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    HttpRequest request = reading(server.url());
    request.timeout = std::chrono::seconds(100);
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, stop.get_token()))), u"cancelled"_s);
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, stop.get_token()))), u"cancelled"_s);
    QCOMPARE(server.arrivals().size(), 1);
}

void TransportRefusalsTest::refusedConnectionIsOffline()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    server.stopListening();
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(server.url()), {}))), u"offline"_s);
}

void TransportRefusalsTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url : { "http://example.com/", "http://10.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd",
             "https://user:pw@example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
             "https://", "" })
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TransportRefusalsTest::refusesUnsafeAddresses()
{
    QFETCH(QUrl, url);
    QtNetworkTransport transport;
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(reading(url), {}))), u"configuration"_s);
}

void TransportRefusalsTest::refusesLineEndsInHeaders()
{
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    HttpRequest request = reading(server.url());
    request.headers.append(qMakePair(QByteArray("X-A"), QByteArray("b\r\nX-Evil: 1")));
    QCOMPARE(kindOf(QCoro::waitFor(transport.send(request, {}))), u"configuration"_s);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TransportRefusalsTest)
#include "tst_transportrefusals.moc"
