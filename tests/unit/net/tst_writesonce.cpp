// SPDX-License-Identifier: Apache-2.0
// The decisive test of the transport: whatever the server does, a write arrives once, and its outcome is reported.
#include "core/net/formbody.h"
#include "core/net/multipart.h"
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/testcertificates.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct WriteCase {
    const char *name;
    HttpMethod method;
    QByteArray verb;
    QByteArray contentType;
    QByteArray body;
};

QList<WriteCase> writeCases()
{
    const QByteArray json = R"({"amount":"1234.50","origin_id":"5a1a2b3c"})";
    MultipartPart part;
    part.name = u"attachments[]"_s;
    part.fileName = u"lien waiver.pdf"_s;
    part.contentType = "application/pdf";
    part.bytes = QByteArray(300000, 'x');
    const MultipartBody multipart = multipartBody({ part });
    const QByteArray form = formEncoded({ { u"grant_type"_s, u"refresh_token"_s }, { u"refresh_token"_s, u"r+/="_s } });
    return {
        { "post", HttpMethod::Post, "POST", "application/json", json },
        { "patch", HttpMethod::Patch, "PATCH", "application/json", json },
        { "put", HttpMethod::Put, "PUT", "application/json", json },
        { "multipart", HttpMethod::Patch, "PATCH", multipart.contentType, multipart.bytes },
        { "token refresh", HttpMethod::Post, "POST", formContentType(), form },
        { "delete without a body", HttpMethod::Delete, "DELETE", {}, {} },
        { "post without a body", HttpMethod::Post, "POST", {}, {} },
    };
}

struct FaultCase {
    const char *name;
    Misbehaviour fault;
};

QList<FaultCase> faultCases()
{
    return {
        { "closes unanswered", Misbehaviour::closeUnanswered() },
        { "cuts the status line", Misbehaviour::cutStatusLine() },
        { "resets", Misbehaviour::resetUnanswered() },
        { "cuts the body", Misbehaviour::cutBody() },
        { "resets within the body",
            { "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{", Misbehaviour::Then::Reset } },
        { "cuts off within the body",
            { "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{", Misbehaviour::Then::CutOff } },
        { "cuts off unanswered", { {}, Misbehaviour::Then::CutOff } },
        { "cuts the headers", { "HTTP/1.1 201 Created\r\nContent-Le", Misbehaviour::Then::Close } },
        { "talks nonsense", { "220 smtp.example.com ESMTP\r\n\r\n", Misbehaviour::Then::Close } },
        { "says nothing", Misbehaviour::silence() },
        { "claims 2 GB", { "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n", Misbehaviour::Then::KeepOpen } },
    };
}

HttpRequest requestFor(const WriteCase &write, const QUrl &url)
{
    HttpRequest request(write.method, url, u"write"_s);
    request.contentType = write.contentType;
    request.body = write.body;
    request.timeout = std::chrono::seconds(20);
    return request;
}

/// All there is to see of a server that says nothing is that it is given up.
HttpRequest requestFor(const WriteCase &write, const QUrl &url, const Misbehaviour &fault)
{
    HttpRequest request = requestFor(write, url);
    if (fault.then == Misbehaviour::Then::Silence)
        request.timeout = std::chrono::seconds(1);
    return request;
}

/// Which of them each test runs over.
Over over()
{
    QFETCH_GLOBAL(Over, over);
    return over;
}

/// Reads something else completely: a second copy of the earlier request would have arrived by then.
void fence(QtNetworkTransport &transport, const MisbehavingServer &server)
{
    const HttpRequest read(HttpMethod::Get, server.url(u"/fine"_s), u"fence"_s);
    QVERIFY(QCoro::waitFor(transport.send(read, {})));
}

/// Everything but the reads of this test. From Qt 6.8 on, a connection that breaks is opened again at once, and a read
/// may be sent a second time; a write never may.
QList<Arrival> writesAmong(QList<Arrival> arrivals)
{
    arrivals.removeIf([](const Arrival &arrival) { return arrival.method == "GET" && arrival.target == "/fine"; });
    return arrivals;
}

void addCases(bool withFaults)
{
    QTest::addColumn<int>("writeIndex");
    QTest::addColumn<int>("faultIndex");
    const auto writes = writeCases();
    const auto faults = faultCases();
    for (int w = 0; w < writes.size(); ++w) {
        if (!withFaults)
            QTest::newRow(writes[w].name) << w << 0;
        for (int f = 0; withFaults && f < faults.size(); ++f)
            QTest::addRow("%s, server %s", writes[w].name, faults[f].name) << w << f;
    }
}

} // namespace

class WritesOnceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void arrivesWhole_data();
    void arrivesWhole();
    void arrivesOnceOnAFreshConnection_data();
    void arrivesOnceOnAFreshConnection();
    void arrivesOnceOnAKeptConnection_data();
    void arrivesOnceOnAKeptConnection();
    void isNotSentOnAConnectionTheServerClosedWhileIdle_data();
    void isNotSentOnAConnectionTheServerClosedWhileIdle();
    void isOfflineWhenNobodyListens_data();
    void isOfflineWhenNobodyListens();
    void isWaitedForWhenStopped();
    void isNotSentWhenStoppedBefore();
};

void WritesOnceTest::initTestCase_data()
{
    QTest::addColumn<Over>("over");
    QTest::newRow("http") << Over::Http;
    QTest::newRow("https") << Over::Https;
}

void WritesOnceTest::arrivesWhole_data()
{
    addCases(false);
}

void WritesOnceTest::arrivesOnceOnAFreshConnection_data()
{
    addCases(true);
}

void WritesOnceTest::arrivesOnceOnAKeptConnection_data()
{
    addCases(true);
}

void WritesOnceTest::isNotSentOnAConnectionTheServerClosedWhileIdle_data()
{
    addCases(false);
}

void WritesOnceTest::isOfflineWhenNobodyListens_data()
{
    addCases(false);
}

void WritesOnceTest::arrivesWhole()
{
    QFETCH(int, writeIndex);
    const WriteCase write = writeCases().at(writeIndex);
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(201, R"({"id":7})"); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    for (int i = 1; i <= 3; ++i) {
        const auto answer = QCoro::waitFor(transport.send(requestFor(write, server.url()), {}));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, QByteArray(R"({"id":7})"));
        QCOMPARE(server.arrivals().size(), i);
        QCOMPARE(server.arrivals().last().method, write.verb);
        QCOMPARE(server.arrivals().last().body, write.body);
        QCOMPARE(server.arrivals().last().headers.value("content-length"), QByteArray::number(write.body.size()));
        QCOMPARE(server.arrivals().last().headers.value("content-type"), write.contentType);
        QVERIFY(!server.arrivals().last().headers.contains("cookie"));
    }
    QCOMPARE(server.connectionCount(), 1);
}

void WritesOnceTest::arrivesOnceOnAFreshConnection()
{
    QFETCH(int, writeIndex);
    QFETCH(int, faultIndex);
    const WriteCase write = writeCases().at(writeIndex);
    const Misbehaviour fault = faultCases().at(faultIndex).fault;
    MisbehavingServer server(
        [&](const Arrival &arrival, int) { return arrival.target == "/fine" ? Misbehaviour::answer(200) : fault; },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer = QCoro::waitFor(transport.send(requestFor(write, server.url(), fault), {}));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::UnknownOutcome));
    fence(transport, server);
    QCOMPARE(writesAmong(server.arrivals()).size(), 1);
}

void WritesOnceTest::arrivesOnceOnAKeptConnection()
{
    QFETCH(int, writeIndex);
    QFETCH(int, faultIndex);
    const WriteCase write = writeCases().at(writeIndex);
    const Misbehaviour fault = faultCases().at(faultIndex).fault;
    MisbehavingServer server(
        [&](const Arrival &arrival, int) { return arrival.target == "/fine" ? Misbehaviour::answer(200) : fault; },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const HttpRequest read(HttpMethod::Get, server.url(u"/fine"_s), u"warm up"_s);
    QVERIFY(QCoro::waitFor(transport.send(read, {})));
    const auto answer = QCoro::waitFor(transport.send(requestFor(write, server.url(), fault), {}));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::UnknownOutcome));
    fence(transport, server);
    const QList<Arrival> writes = writesAmong(server.arrivals());
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().connection, 1);
}

void WritesOnceTest::isNotSentOnAConnectionTheServerClosedWhileIdle()
{
    QFETCH(int, writeIndex);
    const WriteCase write = writeCases().at(writeIndex);
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const HttpRequest read(HttpMethod::Get, server.url(u"/fine"_s), u"warm up"_s);
    QVERIFY(QCoro::waitFor(transport.send(read, {})));
    server.closeConnections();
    const auto answer = QCoro::waitFor(transport.send(requestFor(write, server.url()), {}));
    // Either Qt noticed the end in time and opened a new connection, or the outcome is unknown; never twice.
    QVERIFY(answer || answer.error().kind == ErrorKind::UnknownOutcome || answer.error().kind == ErrorKind::Offline);
    QCOMPARE(server.count(write.verb), answer ? 1 : 0);
}

void WritesOnceTest::isOfflineWhenNobodyListens()
{
    QFETCH(int, writeIndex);
    const WriteCase write = writeCases().at(writeIndex);
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(200); }, over());
    server.stopListening();
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer = QCoro::waitFor(transport.send(requestFor(write, server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Offline));
}

void WritesOnceTest::isWaitedForWhenStopped()
{
    std::stop_source stop;
    MisbehavingServer server(
        [&](const Arrival &, int) {
            stop.request_stop();
            return Misbehaviour::answer(201);
        },
        over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer =
        QCoro::waitFor(transport.send(requestFor(writeCases().first(), server.url()), stop.get_token()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
}

void WritesOnceTest::isNotSentWhenStoppedBefore()
{
    std::stop_source stop;
    stop.request_stop();
    MisbehavingServer server([](const Arrival &, int) { return Misbehaviour::answer(201); }, over());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    const auto answer =
        QCoro::waitFor(transport.send(requestFor(writeCases().first(), server.url()), stop.get_token()));
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Cancelled);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(WritesOnceTest)
#include "tst_writesonce.moc"
