// SPDX-License-Identifier: Apache-2.0
// The channel to a service: tokens, redirects, and what becomes of an answer.
#include "tests/unit/net/channelhouse.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class ApiChannelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheToken();
    void refusedTokenIsReplacedOnce();
    void thirdRefusalEndsIt();
    void missingScopeIsNotHealedByAnotherToken();
    void signInNeededPassesThrough();
    void redirectIsAnError();
    void tokenNeverLeavesItsOrigin();
    void notModifiedIsAnAnswer();
    void dialectSpeaks();
};

void ApiChannelTest::carriesTheToken()
{
    House house;
    ApiChannel channel = house.channel();
    QVERIFY(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.transport.sent.size(), 1);
    QCOMPARE(
        house.transport.sent.first().headers.last(), qMakePair(QByteArray("Authorization"), QByteArray("Bearer t")));
    QCOMPARE(channel.callCount(), 1);
}

void ApiChannelTest::refusedTokenIsReplacedOnce()
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

void ApiChannelTest::thirdRefusalEndsIt()
{
    for (const int refusals : { 2, 9 }) { // the first replacement may be another process's token, already ended
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

void ApiChannelTest::missingScopeIsNotHealedByAnotherToken()
{
    House house;
    house.transport.answers = { answerOf(401) };
    ApiChannelParts parts = house.parts();
    parts.dialect = [](const HttpResponse &, const QString &) { return Error(ErrorKind::MissingScope, {}); };
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}))), u"missing-scope"_s);
    QCOMPARE(house.tokens.replaced, 0);
}

void ApiChannelTest::signInNeededPassesThrough()
{
    House house;
    house.tokens.cannotReplace = true;
    house.transport.answers = { answerOf(401) };
    ApiChannel channel = house.channel();
    QCOMPARE(kindOf(QCoro::waitFor(channel.send(requestOf(HttpMethod::Post), {}))), u"sign-in-needed"_s);
    QCOMPARE(house.transport.sent.size(), 1);
}

void ApiChannelTest::redirectIsAnError()
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

void ApiChannelTest::tokenNeverLeavesItsOrigin()
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

void ApiChannelTest::notModifiedIsAnAnswer()
{
    House house;
    house.transport.answers = { answerOf(304) };
    ApiChannel channel = house.channel();
    const auto answer = QCoro::waitFor(channel.send(requestOf(HttpMethod::Get), {}));
    QCOMPARE(kindOf(answer), u"an answer"_s);
    QCOMPARE(answer->status, 304);
}

void ApiChannelTest::dialectSpeaks()
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

QTEST_GUILESS_MAIN(ApiChannelTest)
#include "tst_apichannel.moc"
