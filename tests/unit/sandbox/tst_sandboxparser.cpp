// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/formbody.h"
#include "app/tieout-sandbox/http/requestparser.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;
using State = RequestParser::State;

class SandboxParserTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsARequestByteByByte();
    void readsPipelinedRequestsInOrder();
    void decodesPathAndQuery();
    void readsChunkedBodies();
    void headBecomesGet();
    void keepsAliveByVersionAndHeader_data();
    void keepsAliveByVersionAndHeader();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLarge();
    void asksForTheBodyOnce();
    void readsForms_data();
    void readsForms();
};

namespace {

const QByteArray kHost = QByteArrayLiteral("Host: x\r\n");

} // namespace

void SandboxParserTest::readsARequestByteByByte()
{
    const QByteArray bytes = "POST /a HTTP/1.1\r\n" + kHost + "X-Thing:  two words \r\nContent-Length: 5\r\n\r\nhello";
    RequestParser parser;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        parser.feed(bytes.mid(i, 1));
        QCOMPARE(parser.advance(), State::NeedMore);
    }
    parser.feed(bytes.right(1));
    QCOMPARE(parser.advance(), State::Ready);
    const ParsedRequest parsed = parser.take();
    QCOMPARE(parsed.request.method, QByteArrayLiteral("POST"));
    QCOMPARE(parsed.request.header("x-thing"), QByteArrayLiteral("two words"));
    QCOMPARE(parsed.request.body, QByteArrayLiteral("hello"));
    QVERIFY(parsed.keepAlive);
    QCOMPARE(parser.advance(), State::NeedMore);
}

void SandboxParserTest::readsPipelinedRequestsInOrder()
{
    RequestParser parser;
    parser.feed("POST /1 HTTP/1.1\r\n" + kHost + "Content-Length: 3\r\n\r\nGETGET /2 HTTP/1.1\r\n" + kHost
        + "\r\n\r\nGET /3 HTTP/1.1\r\n" + kHost + "\r\n");
    for (const char *path : { "/1", "/2", "/3" }) {
        QCOMPARE(parser.advance(), State::Ready);
        QCOMPARE(parser.take().request.path, QString::fromLatin1(path));
    }
    QCOMPARE(parser.advance(), State::NeedMore);
}

void SandboxParserTest::decodesPathAndQuery()
{
    RequestParser parser;
    parser.feed("GET /a%20b/%7Bid%7D?filters%5Bid%5D[]=1&x=a+b%26c&x=2&flag&e=&where=A%3D%3D%22B?%22 HTTP/1.1\r\n"
        + kHost + "\r\n");
    QCOMPARE(parser.advance(), State::Ready);
    const Request request = parser.take().request;
    QCOMPARE(request.path, u"/a b/{id}"_s);
    QCOMPARE(request.parameter(u"filters[id][]"_s), u"1"_s);
    QCOMPARE(request.parameters(u"x"_s), (QStringList { u"a b&c"_s, u"2"_s }));
    QVERIFY(!request.parameter(u"flag"_s).isNull());
    QVERIFY(!request.parameter(u"e"_s).isNull());
    QVERIFY(request.parameter(u"nothing"_s).isNull());
    QCOMPARE(request.parameter(u"where"_s), u"A==\"B?\""_s);
}

void SandboxParserTest::readsChunkedBodies()
{
    RequestParser parser;
    parser.feed("POST / HTTP/1.1\r\n" + kHost
        + "Transfer-Encoding: chunked\r\n\r\n4;name=value\r\nWiki\r\n5\r\npedia\r\n0\r\nTrailer: 1\r\n\r\nGET /n "
          "HTTP/1.1\r\n"
        + kHost + "\r\n");
    QCOMPARE(parser.advance(), State::Ready);
    QCOMPARE(parser.take().request.body, QByteArrayLiteral("Wikipedia"));
    QCOMPARE(parser.advance(), State::Ready);
    QCOMPARE(parser.take().request.path, u"/n"_s);
}

void SandboxParserTest::headBecomesGet()
{
    RequestParser parser;
    parser.feed("HEAD / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(parser.advance(), State::Ready);
    const ParsedRequest parsed = parser.take();
    QVERIFY(parsed.headOnly);
    QCOMPARE(parsed.request.method, QByteArrayLiteral("GET"));
    QCOMPARE(parsed.sentMethod(), QByteArrayLiteral("HEAD"));
}

void SandboxParserTest::keepsAliveByVersionAndHeader_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n" + kHost) << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n" + kHost) << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n") << true;
}

void SandboxParserTest::keepsAliveByVersionAndHeader()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keepAlive);
    RequestParser parser;
    parser.feed(head + "\r\n");
    QCOMPARE(parser.advance(), State::Ready);
    QCOMPARE(parser.take().keepAlive, keepAlive);
}

void SandboxParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << QByteArray(head + "\r\n") << status;
    };
    row("nonsense", "hello\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\n" + kHost, 400);
    row("method", "G(T / HTTP/1.1\r\n" + kHost, 400);
    row("relative target", "GET a HTTP/1.1\r\n" + kHost, 400);
    row("version", "GET / HTTP/2.0\r\n" + kHost, 505);
    row("no version", "GET /\r\n" + kHost, 400);
    row("no host", "GET / HTTP/1.1\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\n" + kHost + kHost, 400);
    row("folded", "GET / HTTP/1.1\r\n" + kHost + "A: 1\r\n b\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\n" + kHost + "A : 1\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\n" + kHost + "A\r\n", 400);
    row("bare line feed", "GET / HTTP/1.1\r\n" + kHost + "A: 1\nB: 2\r\n", 400);
    row("negative length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: -1\r\n", 400);
    row("signed length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: +1\r\n", 400);
    row("empty length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length:\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\nContent-Length: 2\r\n", 400);
    row("huge length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 99999999999999999999\r\n", 413);
    row("length and chunks", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
        400);
    row("coding", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("chunk size", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    row("chunk too long", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", 400);
}

void SandboxParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestParser parser;
    parser.feed(bytes);
    QCOMPARE(parser.advance(), State::Failed);
    QCOMPARE(parser.failure().status, status);
    QVERIFY(!parser.failure().sentence.isEmpty());
    parser.feed("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(parser.advance(), State::Failed);
}

void SandboxParserTest::refusesWhatIsTooLarge()
{
    const ParserLimits limits { 100, 300, 10 };
    const auto statusOf = [&](const QByteArray &bytes) {
        RequestParser parser(limits);
        parser.feed(bytes);
        return parser.advance() == State::Failed ? parser.failure().status : 0;
    };
    QCOMPARE(statusOf("GET /" + QByteArray(100, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n"), 414);
    QCOMPARE(statusOf("GET /" + QByteArray(200, 'a')), 414);
    QCOMPARE(statusOf("GET / HTTP/1.1\r\n" + kHost + "A: " + QByteArray(300, 'a')), 431);
    QCOMPARE(statusOf("GET / HTTP/1.1\r\n" + kHost + "A: " + QByteArray(300, 'a') + "\r\n\r\n"), 431);
    QCOMPARE(statusOf("POST / HTTP/1.1\r\n" + kHost + "Content-Length: 11\r\n\r\n"), 413);
    QCOMPARE(statusOf("POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n6\r\n"), 413);
}

void SandboxParserTest::asksForTheBodyOnce()
{
    RequestParser parser;
    parser.feed("POST / HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(parser.advance(), State::NeedMore);
    QVERIFY(parser.takeContinueWanted());
    QVERIFY(!parser.takeContinueWanted());
    parser.feed("x");
    QCOMPARE(parser.advance(), State::Ready);
}

void SandboxParserTest::readsForms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("urlencoded") << QByteArray("application/x-www-form-urlencoded; charset=utf-8")
                                << QByteArray("n=7&t=a+b%2Fc");
    QTest::newRow("json") << QByteArray("application/json") << QByteArray("{\"n\":7,\"t\":\"a b/c\"}");
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=\"=_b\"")
                               << QByteArray("--=_b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n7\r\n--=_b\r\n"
                                             "Content-Disposition: form-data; name=\"file\"; "
                                             "filename=\"x.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n"
                                             "--=_b\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; "
                                             "name=\"t\"\r\n\r\na b/c\r\n--=_b--\r\n");
}

void SandboxParserTest::readsForms()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    Request request;
    request.headers.append({ "content-type", type });
    request.body = body;
    const FormFields fields = formFields(request);
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fieldValue(fields, u"n"_s), u"7"_s);
    QCOMPARE(fieldValue(fields, u"t"_s), u"a b/c"_s);
    QVERIFY(fieldValue(fields, u"file"_s).isNull());
}

QTEST_GUILESS_MAIN(SandboxParserTest)
#include "tst_sandboxparser.moc"
