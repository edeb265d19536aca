// SPDX-License-Identifier: Apache-2.0
// What the channel resends: reads, and writes that were refused unread.
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"
#include "tests/unit/net/channelhouse.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Error lost(ErrorKind kind)
{
    return Error(kind, u"lost"_s);
}

} // namespace

class ChannelRetriesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAreTriedAgain_data();
    void readsAreTriedAgain();
    void readsGiveUp();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void writeRefusedWith429IsSentAgain();
    void getIsRetriedOnARealServer();
};

void ChannelRetriesTest::readsAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    for (const int status : { 429, 500, 502, 503, 504, 408 })
        QTest::addRow("%d", status) << status << -1;
    for (const ErrorKind kind : { ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Malformed })
        QTest::addRow("%s", qPrintable(toString(kind))) << 0 << static_cast<int>(kind);
}

void ChannelRetriesTest::readsAreTriedAgain()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    House house;
    for (int i = 0; i < 3; ++i) {
        if (status != 0)
            house.transport.answers.append(answerOf(status));
        else
            house.transport.answers.append(failed(lost(static_cast<ErrorKind>(kind))));
    }
    ApiChannel channel = house.channel();
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}))), u"an answer"_s);
    QCOMPARE(channel.callCount(), 4);
    QVERIFY(house.sleeper.sleeps.size() >= 3);
}

void ChannelRetriesTest::readsGiveUp()
{
    House house;
    for (int i = 0; i < 9; ++i)
        house.transport.answers.append(answerOf(503));
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"unavailable"_s);
    QCOMPARE(answer.error().httpStatus, 503);
    QVERIFY(answer.error().service == Service::Xero);
    QCOMPARE(answer.error().operation, u"do it"_s);
    QCOMPARE(channel.callCount(), 4);
    House other;
    other.transport.answers = { answerOf(404) };
    ApiChannel finalOne = other.channel();
    QCOMPARE(kindOf(QCoro::waitFor(finalOne.send(requestOf(HttpMethod::Get), {}))), u"not-found"_s);
    QCOMPARE(finalOne.callCount(), 1);
}

void ChannelRetriesTest::writesAreSentOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("lostKind");
    QTest::addColumn<QString>("kind");
    for (const int status : { 500, 502, 503, 504, 408 })
        QTest::addRow("%d", status) << status << 0 << "unknown-outcome";
    QTest::newRow("501") << 501 << 0 << "server-fault";
    QTest::newRow("409") << 409 << 0 << "conflict";
    QTest::newRow("422") << 422 << 0 << "rejected";
    QTest::newRow("403") << 403 << 0 << "forbidden";
    QTest::newRow("302") << 302 << 0 << "offline";
    QTest::newRow("lost") << 0 << static_cast<int>(ErrorKind::UnknownOutcome) << "unknown-outcome";
    QTest::newRow("offline") << 0 << static_cast<int>(ErrorKind::Offline) << "offline";
}

void ChannelRetriesTest::writesAreSentOnce()
{
    QFETCH(int, status);
    QFETCH(int, lostKind);
    QFETCH(QString, kind);
    for (const HttpMethod method : { HttpMethod::Post, HttpMethod::Patch, HttpMethod::Put, HttpMethod::Delete }) {
        House house;
        if (status != 0)
            house.transport.answers = { answerOf(status) };
        else
            house.transport.answers = { failed(lost(static_cast<ErrorKind>(lostKind))) };
        ApiChannel channel = house.channel();
        QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(method), {}))), kind);
        QCOMPARE(house.transport.sent.size(), 1);
    }
}

void ChannelRetriesTest::writeRefusedWith429IsSentAgain()
{
    House house;
    house.transport.answers = { answerOf(429, { { "retry-after", "3" } }) };
    ApiChannel channel = house.channel();
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), {}))), u"an answer"_s);
    QCOMPARE(house.transport.sent.size(), 2);
    QVERIFY(house.sleeper.sleeps.first() >= 3s);
    for (int i = 0; i < 9; ++i)
        house.transport.answers.append(answerOf(429, { { "retry-after", "1" } }));
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), {}))), u"rate-limited"_s);
    // Six refusals in a row: this is not a window that refills, so give up.
    QCOMPARE(house.transport.sent.size(), 8);
}

void ChannelRetriesTest::getIsRetriedOnARealServer()
{
    // Qt does not repair cut bodies and 503: the retries seen here are the channel's.
    House house;
    MisbehavingServer server([](const Arrival &, int number) {
        return number == 1 ? Misbehaviour::cutBody()
            : number == 2  ? Misbehaviour::answer(503)
                           : Misbehaviour::answer(200);
    });
    QtNetworkTransport transport;
    ApiChannelParts parts = house.parts();
    parts.transport = &transport;
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    const HttpRequest request(HttpMethod::Get, server.url(), u"read"_s);
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(request, {}))), u"an answer"_s);
    QCOMPARE(server.count("GET"), 3);
    QCOMPARE(server.arrivals().last().headers.value("authorization"), QByteArray("Bearer t"));
}

QTEST_GUILESS_MAIN(ChannelRetriesTest)
#include "tst_channelretries.moc"
