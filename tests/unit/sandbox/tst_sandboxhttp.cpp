// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/httpserver.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QTcpServer>

using namespace tieout::sandbox;

class SandboxHttpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listensOnBothAddressFamilies();
    void saysWhenThePortIsTaken();
    void keepsTheConnection();
    void closesWhenAsked();
    void answersPipelinedRequestsInOrder();
    void answersALateRequestBeforeTheNext();
    void answersHeadWithoutABody();
    void refusesNonsenseAndCloses();
    void invitesTheBody();
    void survivesAClientThatLeaves();
    void releasesWhatIsInFlight();
    void compresses();

private:
    std::unique_ptr<HttpServer> m_server;
    Reply m_reply;
    QList<ParsedRequest> m_seen;
};

void SandboxHttpTest::init()
{
    m_seen.clear();
    m_reply = {};
    m_reply.response.headers.emplaceBack("X-Thing", "1");
    const auto handler = [this](const ParsedRequest &parsed) {
        m_seen.append(parsed);
        Reply reply = m_reply;
        if (reply.response.body.isEmpty())
            reply.response.body = "[" + parsed.request.path.toUtf8() + "|" + parsed.request.body + "]";
        return reply;
    };
    m_server = std::make_unique<HttpServer>(handler, [] { return qint64(1795392000000); });
    QCOMPARE(m_server->listen(0), std::nullopt);
}

void SandboxHttpTest::listensOnBothAddressFamilies()
{
    RawClient four(m_server->port());
    QCOMPARE(four.ask("GET", "/4").body, QByteArrayLiteral("[/4|]"));
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        return; // this machine has no IPv6
    RawClient six(m_server->port(), QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(six.ask("GET", "/6").body, QByteArrayLiteral("[/6|]"));
}

void SandboxHttpTest::saysWhenThePortIsTaken()
{
    HttpServer second([](const ParsedRequest &) { return Reply {}; }, [] { return qint64(0); });
    const std::optional<QString> problem = second.listen(m_server->port());
    QVERIFY(problem.has_value());
    QVERIFY(problem->contains(QString::number(m_server->port())));
}

void SandboxHttpTest::keepsTheConnection()
{
    RawClient client(m_server->port());
    const RawAnswer first = client.ask("POST", "/1", {}, "abc");
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArrayLiteral("[/1|abc]"));
    QCOMPARE(first.header("date"), QByteArrayLiteral("Mon, 23 Nov 2026 00:00:00 GMT"));
    QCOMPARE(first.header("x-thing"), QByteArrayLiteral("1"));
    QCOMPARE(client.ask("GET", "/2").body, QByteArrayLiteral("[/2|]"));
    QVERIFY(!client.isClosed());
}

void SandboxHttpTest::closesWhenAsked()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray all = client.untilClosed();
    QVERIFY(all.contains("Connection: close"));
    QVERIFY(all.endsWith("[/|]"));
}

void SandboxHttpTest::answersPipelinedRequestsInOrder()
{
    RawClient client(m_server->port());
    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\naGET /3 "
                "HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.next().body, QByteArrayLiteral("[/1|]"));
    QCOMPARE(client.next().body, QByteArrayLiteral("[/2|a]"));
    QCOMPARE(client.next().body, QByteArrayLiteral("[/3|]"));
}

void SandboxHttpTest::answersALateRequestBeforeTheNext()
{
    m_reply.delivery.delay = std::chrono::milliseconds(30);
    RawClient client(m_server->port());
    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.next().body, QByteArrayLiteral("[/1|]"));
    QCOMPARE(m_seen.size(), 2);
    QCOMPARE(client.next().body, QByteArrayLiteral("[/2|]"));
}

void SandboxHttpTest::answersHeadWithoutABody()
{
    RawClient client(m_server->port());
    const RawAnswer head = client.ask("HEAD", "/1");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), QByteArrayLiteral("5"));
    QCOMPARE(client.ask("GET", "/2").body, QByteArrayLiteral("[/2|]"));
}

void SandboxHttpTest::refusesNonsenseAndCloses()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\n\r\n");
    const QByteArray all = client.untilClosed();
    QVERIFY(all.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(all.contains("Host header"));
    QCOMPARE(m_seen.size(), 0);
}

void SandboxHttpTest::invitesTheBody()
{
    RawClient client(m_server->port());
    client.send("POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(client.atLeast(25).startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(client.next().status, 100);
    client.send("ab");
    QCOMPARE(client.next().body, QByteArrayLiteral("[/1|ab]"));
}

void SandboxHttpTest::survivesAClientThatLeaves()
{
    m_reply.delivery.delay = std::chrono::milliseconds(20);
    {
        RawClient client(m_server->port());
        client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 1);
    }
    RawClient second(m_server->port());
    QCOMPARE(second.ask("GET", "/2").body, QByteArrayLiteral("[/2|]"));
}

void SandboxHttpTest::releasesWhatIsInFlight()
{
    auto token = std::make_shared<int>(0);
    std::weak_ptr<int> watch = token;
    m_reply.inFlight = std::move(token);
    m_reply.delivery.way = Way::Silence;
    {
        RawClient client(m_server->port());
        client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 1);
        m_reply.inFlight.reset();
        QVERIFY(!watch.expired());
    }
    QTRY_VERIFY(watch.expired());
}

void SandboxHttpTest::compresses()
{
    m_reply.response.body = QByteArray(10000, 'x');
    m_reply.delivery.gzip = true;
    RawClient client(m_server->port());
    const RawAnswer answer = client.ask("GET", "/");
    QCOMPARE(answer.header("content-encoding"), QByteArrayLiteral("gzip"));
    QVERIFY(answer.body.size() < 200);
    // The deflate stream in a zlib coat, whose checksum of 10,000 times 'x' is known.
    QByteArray zlib("\x00\x00\x27\x10\x78\x01", 6);
    zlib += answer.body.mid(10, answer.body.size() - 18);
    quint32 a = 1;
    quint32 b = 0;
    for (int i = 0; i < 10000; ++i) {
        a = (a + 'x') % 65521;
        b = (b + a) % 65521;
    }
    for (const quint32 part : { b >> 8U, b & 0xffU, a >> 8U, a & 0xffU })
        zlib.append(static_cast<char>(part));
    QCOMPARE(qUncompress(zlib), m_reply.response.body);
    QCOMPARE(answer.body.right(4), QByteArray("\x10\x27\x00\x00", 4));
}

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "tst_sandboxhttp.moc"
