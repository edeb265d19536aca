// SPDX-License-Identifier: Apache-2.0
// When the channel waits before a call, for how long, and how a wait ends.
#include "tests/unit/net/channelhouse.h"

#include <QCoroFuture>
#include <QPromise>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test tells it to.
class HeldTransport final : public HttpTransport {
public:
    Task<Result<HttpResponse>> send(HttpRequest, std::stop_token) override
    {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        held.append(promise);
        co_await promise->future();
        co_return answerOf(200);
    }
    QList<std::shared_ptr<QPromise<void>>> held;
};

} // namespace

class ChannelWaitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfterIsHonoured();
    void longRetryAfterIsNotSleptThrough();
    void dayLimitIsSaidAsSuch();
    void pacingWaitsOnlyWhenTheWindowIsFull();
    void pacingLooksAgainAfterASlowToken();
    void stopEndsAWait();
    void boundsCallsInFlight();
    void stopWakesThoseWhoQueue();
};

void ChannelWaitsTest::retryAfterIsHonoured()
{
    House house;
    house.transport.answers = { answerOf(503, { { "retry-after", "7" } }) };
    ApiChannel channel = house.channel();
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.sleeper.sleeps.size(), 1);
    QVERIFY(house.sleeper.sleeps.first() >= 7s);
}

void ChannelWaitsTest::longRetryAfterIsNotSleptThrough()
{
    House house;
    house.transport.answers = { answerOf(429, { { "retry-after", "500" } }) };
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"rate-limited"_s);
    QCOMPARE(answer.error().retryAfter.value(), 500s);
    QVERIFY(house.sleeper.sleeps.isEmpty());
    // The next call knows it without a request.
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}))), u"rate-limited"_s);
    QCOMPARE(channel.callCount(), 1);
}

void ChannelWaitsTest::dayLimitIsSaidAsSuch()
{
    House house;
    house.transport.answers = { answerOf(429, { { "retry-after", "66975" }, { "x-rate-limit-problem", "Day" } }) };
    ApiChannel channel = house.channel(Pacer::forXero());
    QVERIFY(!QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"day-limit-reached"_s);
    QVERIFY(channel.budget().blockedUntil);
    QVERIFY(house.sleeper.sleeps.isEmpty());
}

void ChannelWaitsTest::pacingWaitsOnlyWhenTheWindowIsFull()
{
    House house;
    ApiChannel channel = house.channel(Pacer::forXero());
    for (int i = 0; i < 60; ++i)
        QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QVERIFY(house.sleeper.sleeps.isEmpty());
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.sleeper.sleeps.size(), 1);
    QVERIFY(house.sleeper.sleeps.first() >= 60s);
    channel.setLongestWait(10s);
    for (int i = 0; i < 59; ++i)
        QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"rate-limited"_s);
    QVERIFY(answer.error().retryAfter.value() >= 59s);
    QCOMPARE(channel.callCount(), 120);
}

void ChannelWaitsTest::pacingLooksAgainAfterASlowToken()
{
    House house;
    QList<RateWindow> windows(1);
    windows[0].name = u"spike"_s;
    windows[0].limit = 1;
    windows[0].length = 10s;
    ApiChannel channel = house.channel(Pacer(windows, 5));
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.sleeper.sleeps.size(), 1);
    house.clock.advance(5s);
    // The clock stops while the token is fetched, so the wait before it is the whole rest of the window.
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QVERIFY(house.sleeper.sleeps.last() >= 5s && house.sleeper.sleeps.last() < 6s);
}

void ChannelWaitsTest::stopEndsAWait()
{
    House house;
    std::stop_source stop;
    house.sleeper.onSleep = [&](std::chrono::milliseconds) { stop.request_stop(); };
    house.transport.answers = { answerOf(503) };
    ApiChannel channel = house.channel();
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), stop.get_token()))), u"cancelled"_s);
    QCOMPARE(house.transport.sent.size(), 1);
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), stop.get_token()))), u"cancelled"_s);
    QCOMPARE(house.transport.sent.size(), 1);
}

void ChannelWaitsTest::boundsCallsInFlight()
{
    House house;
    HeldTransport held;
    ApiChannelParts parts = house.parts();
    parts.transport = &held;
    ApiChannel channel(parts, Pacer::forXero(), RetryPolicy());
    std::vector<Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < 12; ++i)
        tasks.push_back(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(held.held.size(), 5);
    held.held.at(0)->finish();
    QTRY_COMPARE(held.held.size(), 6);
    for (int i = 1; i < 12; ++i) {
        QTRY_VERIFY(held.held.size() > i);
        held.held.at(i)->finish();
    }
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(task));
    QCOMPARE(channel.callCount(), 12);
}

void ChannelWaitsTest::stopWakesThoseWhoQueue()
{
    House house;
    HeldTransport held;
    ApiChannelParts parts = house.parts();
    parts.transport = &held;
    ApiChannel channel(parts, Pacer({}, 1), RetryPolicy());
    std::stop_source stop;
    auto first = channel.send(requestOf(HttpMethod::Get), {});
    auto second = channel.send(requestOf(HttpMethod::Post), stop.get_token());
    stop.request_stop();
    QCOMPARE(kindOf(QCoro::waitFor(second)), u"cancelled"_s);
    held.held.at(0)->finish();
    QVERIFY(QCoro::waitFor(first));
    QCOMPARE(channel.callCount(), 1);
}

QTEST_GUILESS_MAIN(ChannelWaitsTest)
#include "tst_channelwaits.moc"
