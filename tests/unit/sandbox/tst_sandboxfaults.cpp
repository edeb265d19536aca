// SPDX-License-Identifier: Apache-2.0
// Every fault on a real socket. The request is Procore's info page, which answers 401 JSON without a sign-in, and the
// token page, which is a write.
#include "app/tieout-sandbox/sandboxserver.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QElapsedTimer>
#include <QUrl>

using namespace tieout::sandbox;

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class SandboxFaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dropsBeforeTheHandler();
    void dropsAfterTheHandler();
    void cutsTheStatusLine();
    void cutsTheBody();
    void resets();
    void delays();
    void staysSilent();
    void answersAStatus();
    void answersHtml();
    void changesTheContentType();
    void claimsAWrongLength();
    void changesJson();
    void replacesBytes();
    void truncatesTheBody();
    void redirects();
    void compresses();
    void padsTheBody();
    void strikesTheNthOfMany();
    void matchesServiceMethodPathAndBody();
    void oneFaultPerRequest();

private:
    void add(const char *json);
    RawAnswer ask() { return RawClient(m_port).ask("GET", "/oauth/token/info"); }
    QByteArray bytesOf(const QByteArray &target = "/oauth/token/info");
    QJsonObject lastEntry();

    std::unique_ptr<SandboxServer> m_server;
    quint16 m_port = 0;
};

void SandboxFaultsTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start({}), std::nullopt);
    m_port = static_cast<quint16>(QUrl(m_server->procoreOrigin()).port());
}

void SandboxFaultsTest::add(const char *json)
{
    const ParsedRule parsed = parseFaultRule(object(json));
    if (const auto *problem = std::get_if<QString>(&parsed))
        QFAIL(qPrintable(*problem));
    m_server->sandbox().faults().add(std::get<FaultRule>(parsed));
}

QByteArray SandboxFaultsTest::bytesOf(const QByteArray &target)
{
    RawClient client(m_port);
    client.send("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
    return client.untilClosed();
}

QJsonObject SandboxFaultsTest::lastEntry()
{
    return m_server->sandbox().log().entries({}, {}, {}, 0, 1000).last().toObject();
}

void SandboxFaultsTest::dropsBeforeTheHandler()
{
    add(R"({"action":"drop-before"})");
    QCOMPARE(bytesOf(), QByteArray());
    QCOMPARE(lastEntry().value(q("handled")).toBool(), false);
    QCOMPARE(lastEntry().value(q("outcome")).toString(), q("dropped"));
    QCOMPARE(lastEntry().value(q("status")).toInt(), 0);
    QCOMPARE(ask().status, 401);
}

void SandboxFaultsTest::dropsAfterTheHandler()
{
    add(R"({"action":"drop-after"})");
    QCOMPARE(bytesOf(), QByteArray());
    QCOMPARE(lastEntry().value(q("handled")).toBool(), true);
    QCOMPARE(lastEntry().value(q("status")).toInt(), 401);
    QCOMPARE(lastEntry().value(q("fault")).toString(), q("drop-after"));
}

void SandboxFaultsTest::cutsTheStatusLine()
{
    add(R"({"action":"cut-status"})");
    QCOMPARE(bytesOf(), QByteArrayLiteral("HTTP/1.1 40"));
    QCOMPARE(lastEntry().value(q("handled")).toBool(), true);
}

void SandboxFaultsTest::cutsTheBody()
{
    add(R"({"action":"cut-body"})");
    const QByteArray bytes = bytesOf();
    QVERIFY(bytes.contains("Content-Length: 25\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n{\"errors\":\"U"));
}

void SandboxFaultsTest::resets()
{
    add(R"({"action":"reset"})");
    RawClient client(m_port);
    client.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.untilClosed(), QByteArray());
    QCOMPARE(lastEntry().value(q("outcome")).toString(), q("reset"));
    QCOMPARE(lastEntry().value(q("handled")).toBool(), true);
}

void SandboxFaultsTest::delays()
{
    add(R"({"action":"delay","ms":150})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask().status, 401);
    QVERIFY(timer.elapsed() >= 150);
}

void SandboxFaultsTest::staysSilent()
{
    add(R"({"action":"silence"})");
    RawClient silent(m_port);
    silent.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_server->sandbox().log().entries({}, {}, {}, 0, 10).size(), 1);
    QCOMPARE(ask().status, 401); // others are served meanwhile
    QVERIFY(!silent.isClosed());
    QCOMPARE(silent.atLeast(0), QByteArray());
    const QJsonObject entry = m_server->sandbox().log().entries({}, {}, {}, 0, 1).first().toObject();
    QCOMPARE(entry.value(q("handled")).toBool(), false);
}

void SandboxFaultsTest::answersAStatus()
{
    add(R"({"action":"status","status":503,"body":"The Organisation is offline","contentType":"text/plain","headers":{"Retry-After":7}})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, QByteArrayLiteral("The Organisation is offline"));
    QCOMPARE(answer.header("retry-after"), QByteArrayLiteral("7"));
    QCOMPARE(answer.header("content-type"), QByteArrayLiteral("text/plain"));
    QCOMPARE(lastEntry().value(q("handled")).toBool(), false);
    add(R"({"action":"status","status":502,"commit":true})");
    QVERIFY(ask().body.contains("<h1>502</h1>"));
    QCOMPARE(lastEntry().value(q("handled")).toBool(), true);
    QCOMPARE(lastEntry().value(q("status")).toInt(), 502);
}

void SandboxFaultsTest::answersHtml()
{
    add(R"({"action":"html"})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
}

void SandboxFaultsTest::changesTheContentType()
{
    add(R"({"action":"wrong-content-type","contentType":"application/octet-stream"})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.header("content-type"), QByteArrayLiteral("application/octet-stream"));
    QVERIFY(answer.body.startsWith("{\"errors\""));
}

void SandboxFaultsTest::claimsAWrongLength()
{
    add(R"({"action":"wrong-length"})");
    RawClient client(m_port);
    client.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.atLeast(150).contains("Content-Length: 2147483648\r\n"));
    QVERIFY(!client.isClosed());
}

void SandboxFaultsTest::changesJson()
{
    add(R"({"action":"bad-json","set":{"/errors":12,"/new":null}})");
    QCOMPARE(ask().body, QByteArrayLiteral("{\"errors\":12,\"new\":null}"));
    add(R"({"action":"bad-json","remove":["/errors"]})");
    QCOMPARE(ask().body, QByteArrayLiteral("{}"));
}

void SandboxFaultsTest::replacesBytes()
{
    add(R"({"action":"replace","find":"Unauthorized","with":"\\ud800"})");
    QCOMPARE(ask().body, QByteArrayLiteral("{\"errors\":\"\\ud800\"}"));
}

void SandboxFaultsTest::truncatesTheBody()
{
    add(R"({"action":"truncate","bytes":5})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.body, QByteArrayLiteral("{\"err"));
    QCOMPARE(answer.header("content-length"), QByteArrayLiteral("5"));
}

void SandboxFaultsTest::redirects()
{
    add(R"({"action":"redirect","url":"http://elsewhere.example/x","status":307})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.header("location"), QByteArrayLiteral("http://elsewhere.example/x"));
}

void SandboxFaultsTest::compresses()
{
    add(R"({"action":"gzip"})");
    const RawAnswer answer = ask();
    QCOMPARE(answer.header("content-encoding"), QByteArrayLiteral("gzip"));
    QVERIFY(answer.body.startsWith("\x1f\x8b"));
}

void SandboxFaultsTest::padsTheBody()
{
    add(R"({"action":"pad","bytes":3000000})");
    const QByteArray bytes = bytesOf();
    QVERIFY(bytes.contains("Transfer-Encoding: chunked"));
    QVERIFY(bytes.size() > 3000000);
    QVERIFY(bytes.endsWith("0\r\n\r\n"));
    QCOMPARE(bytes.count(' ') >= 3000000, true);
}

void SandboxFaultsTest::strikesTheNthOfMany()
{
    add(R"({"action":"status","status":500,"nth":2,"count":2})");
    QList<int> statuses;
    for (int call = 0; call < 5; ++call)
        statuses.append(ask().status);
    QCOMPARE(statuses, (QList<int> { 401, 500, 500, 401, 401 }));
    m_server->sandbox().faults().clear();
    add(R"({"action":"status","status":500,"count":0})");
    for (int call = 0; call < 5; ++call)
        QCOMPARE(ask().status, 500);
    QCOMPARE(m_server->sandbox().faults().describe().first().toObject().value(q("fired")).toInt(), 5);
}

void SandboxFaultsTest::matchesServiceMethodPathAndBody()
{
    add(R"({"action":"status","status":500,"service":"xero"})");
    add(R"({"action":"status","status":501,"method":"POST"})");
    add(R"({"action":"status","status":502,"path":"/info$","nth":2})");
    add(R"({"action":"status","status":503,"match":"grant_type=pass"})");
    QCOMPARE(ask().status, 401);
    QCOMPARE(ask().status, 502);
    RawClient client(m_port);
    QCOMPARE(client.ask("POST", "/oauth/token", {}, "grant_type=x").status, 501);
    QCOMPARE(client.ask("POST", "/oauth/token", {}, "grant_type=x").status, 401);
    QCOMPARE(client.ask("POST", "/oauth/token", {}, "grant_type=password").status, 503);
    RawClient xero(static_cast<quint16>(QUrl(m_server->xeroOrigin()).port()));
    QCOMPARE(xero.ask("GET", "/connections").status, 500);
}

void SandboxFaultsTest::oneFaultPerRequest()
{
    add(R"({"action":"status","status":500})");
    add(R"({"action":"status","status":502})");
    QCOMPARE(ask().status, 500);
    QCOMPARE(ask().status, 502);
    QCOMPARE(ask().status, 401);
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
