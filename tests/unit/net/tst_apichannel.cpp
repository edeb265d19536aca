// SPDX-License-Identifier: Apache-2.0
#include "core/net/qtnetworktransport.h"
#include "core/net/statuserror.h"
#include "tests/support/misbehavingserver.h"
#include "tests/unit/net/channelhouse.h"

#include <QCoroFuture>
#include <QPromise>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Error lost(ErrorKind kind)
{
    return Error(kind, u"lost"_s);
}

/// Answers when the test says so.
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

class TestApiChannel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheToken();
    void readsAreTriedAgain_data();
    void readsAreTriedAgain();
    void readsGiveUp();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void writeRefusedWith429IsSentAgain();
    void refusedTokenIsReplacedOnce();
    void thirdRefusalEndsIt();
    void missingScopeIsNotHealedByAnotherToken();
    void signInNeededPassesThrough();
    void retryAfterIsHonoured();
    void longRetryAfterIsNotSleptThrough();
    void dayLimitIsSaidAsSuch();
    void pacingWaitsOnlyWhenTheWindowIsFull();
    void pacingLooksAgainAfterASlowToken();
    void redirectIsAnError();
    void tokenNeverLeavesItsOrigin();
    void notModifiedIsAnAnswer();
    void dialectSpeaks();
    void stopEndsAWait();
    void boundsCallsInFlight();
    void stopWakesThoseWhoQueue();
    void getIsRetriedOnARealServer();
};

void TestApiChannel::carriesTheToken()
{
    House house;
    ApiChannel channel = house.channel();
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.transport.sent.size(), 1);
    QCOMPARE(
        house.transport.sent.first().headers.last(), qMakePair(QByteArray("Authorization"), QByteArray("Bearer t")));
    QCOMPARE(channel.callCount(), 1);
}

void TestApiChannel::readsAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    for (const int status : { 429, 500, 502, 503, 504, 408 })
        QTest::addRow("%d", status) << status << -1;
    for (const ErrorKind kind : { ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Malformed })
        QTest::addRow("%s", qPrintable(toString(kind))) << 0 << static_cast<int>(kind);
}

void TestApiChannel::readsAreTriedAgain()
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

void TestApiChannel::readsGiveUp()
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

void TestApiChannel::writesAreSentOnce_data()
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

void TestApiChannel::writesAreSentOnce()
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

void TestApiChannel::writeRefusedWith429IsSentAgain()
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
    // Six refusals one after the other: no window fills again, patience is over.
    QCOMPARE(house.transport.sent.size(), 8);
}

void TestApiChannel::refusedTokenIsReplacedOnce()
{
    for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post }) {
        House house;
        house.transport.answers = { answerOf(401) };
        ApiChannel channel = house.channel();
        HttpRequest request = requestOf(method);
        request.body = "same";
        QCOMPARE(kindOf(QCoro::waitFor(channel.send(request, {}))), u"an answer"_s);
        QCOMPARE(house.tokens.replaced, 1);
        QCOMPARE(house.transport.sent.size(), 2);
        QCOMPARE(house.transport.sent.at(1).body, QByteArray("same"));
        QCOMPARE(house.transport.sent.at(1).headers.size(), 1);
        QCOMPARE(house.transport.sent.at(1).headers.first().second, QByteArray("Bearer t'"));
    }
}

void TestApiChannel::thirdRefusalEndsIt()
{
    for (const int refusals : { 2, 9 }) { // the first other token may be one that another process kept, dead too
        House house;
        for (int i = 0; i < refusals; ++i)
            house.transport.answers.append(answerOf(401));
        ApiChannel channel = house.channel();
        const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
        QCOMPARE(kindOf(answer), refusals == 2 ? u"an answer"_s : u"sign-in-needed"_s);
        QCOMPARE(house.transport.sent.size(), 3);
        QCOMPARE(house.transport.sent.at(2).headers.first().second, QByteArray("Bearer t''"));
        QCOMPARE(house.tokens.replaced, 2);
    }
}

void TestApiChannel::missingScopeIsNotHealedByAnotherToken()
{
    House house;
    house.transport.answers = { answerOf(401) };
    ApiChannelParts parts = house.parts();
    parts.dialect = [](const HttpResponse &, const QString &) { return Error(ErrorKind::MissingScope, {}); };
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}))), u"missing-scope"_s);
    QCOMPARE(house.tokens.replaced, 0);
}

void TestApiChannel::signInNeededPassesThrough()
{
    House house;
    house.tokens.cannotReplace = true;
    house.transport.answers = { answerOf(401) };
    ApiChannel channel = house.channel();
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), {}))), u"sign-in-needed"_s);
    QCOMPARE(house.transport.sent.size(), 1);
}

void TestApiChannel::retryAfterIsHonoured()
{
    House house;
    house.transport.answers = { answerOf(503, { { "retry-after", "7" } }) };
    ApiChannel channel = house.channel();
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.sleeper.sleeps.size(), 1);
    QVERIFY(house.sleeper.sleeps.first() >= 7s);
}

void TestApiChannel::longRetryAfterIsNotSleptThrough()
{
    House house;
    house.transport.answers = { answerOf(429, { { "retry-after", "500" } }) };
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"rate-limited"_s);
    QCOMPARE(answer.error().retryAfter.value(), 500s);
    QVERIFY(house.sleeper.sleeps.isEmpty());
    // The next call knows without asking.
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}))), u"rate-limited"_s);
    QCOMPARE(channel.callCount(), 1);
}

void TestApiChannel::dayLimitIsSaidAsSuch()
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

void TestApiChannel::pacingWaitsOnlyWhenTheWindowIsFull()
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

void TestApiChannel::pacingLooksAgainAfterASlowToken()
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
    // While the token is fetched the clock stands, so the wait before it is the whole rest of the window.
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QVERIFY(house.sleeper.sleeps.last() >= 5s && house.sleeper.sleeps.last() < 6s);
}

void TestApiChannel::redirectIsAnError()
{
    House house;
    house.transport.answers = { answerOf(302, { { "location", "https://evil.example.com/?token=x" } }) };
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"offline"_s);
    QVERIFY(answer.error().detail.contains(u"evil.example.com"_s));
    QVERIFY(!answer.error().detail.contains(u"token"_s));
    QCOMPARE(house.transport.sent.size(), 1);
}

void TestApiChannel::tokenNeverLeavesItsOrigin()
{
    House house;
    ApiChannel channel = house.channel();
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get, "https://api.example.com/a"), {})));
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get, "https://api.example.com:443/b"), {})));
    for (const char *url : { "https://evil.example.com/", "https://api.example.com:8443/", "http://api.example.com/",
             "http://127.0.0.1/" })
        QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get, url), {}))), u"configuration"_s);
    QCOMPARE(house.transport.sent.size(), 2);
    ApiChannelParts parts = house.parts();
    parts.origin = QUrl(u"https://other.example.com/base"_s);
    ApiChannel bound(parts, Pacer::unlimited(), RetryPolicy());
    QCOMPARE(kindOf(QCoro::waitFor(bound.send(requestOf(HttpMethod::Get), {}))), u"configuration"_s);
}

void TestApiChannel::notModifiedIsAnAnswer()
{
    House house;
    house.transport.answers = { answerOf(304) };
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(answer->status, 304);
}

void TestApiChannel::dialectSpeaks()
{
    House house;
    house.transport.answers = { answerOf(400, { { "xero-correlation-id", "c-1" } }) };
    ApiChannelParts parts = house.parts();
    parts.dialect = [](const HttpResponse &, const QString &operation) {
        return Error(ErrorKind::Rejected, u"no: "_s + operation);
    };
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), {}));
    QCOMPARE(answer.error().detail, u"no: do it"_s);
    QCOMPARE(answer.error().requestId, u"c-1"_s);
    QCOMPARE(answer.error().httpStatus, 400);
}

void TestApiChannel::stopEndsAWait()
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

void TestApiChannel::boundsCallsInFlight()
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

void TestApiChannel::stopWakesThoseWhoQueue()
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

void TestApiChannel::getIsRetriedOnARealServer()
{
    // Cut bodies and 503 are not repaired by Qt: the retries seen here are the channel's.
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

QTEST_GUILESS_MAIN(TestApiChannel)
#include "tst_apichannel.moc"
