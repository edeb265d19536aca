// SPDX-License-Identifier: Apache-2.0
// Renewals whose answer is lost, or whose token cannot be stored.
#include "tests/unit/oauth/keeperhouse.h"

using namespace tieout;
using namespace Qt::StringLiterals;
using namespace tieout::test;

class TokenLossesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatCouldNotBeStored();
    void aNewerSignInBeatsWhatCouldNotBeStored();
    void triesOnceMoreWhenTheAnswerIsLost();
    void aTokenSpentByALostAnswerNeedsThePerson();
    void theNextProcessKnowsWhatWasLost();
    void aRefusalIsKnownUntilTheNextSignIn();
    void aTokenThatIsAcceptedAgainHasNotEnded();
    void twoLostAnswersAreAFailureOfTheNetwork();
    void looksIntoTheStoreBeforeItAsksThePerson();

private:
    std::unique_ptr<KeeperHouse> m_house;
};

void TokenLossesTest::init()
{
    m_house = std::make_unique<KeeperHouse>();
}

void TokenLossesTest::keepsWhatCouldNotBeStored()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    store.failWrites = true;
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
    store.failReads = true;
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
    QCOMPARE(transport.requests.size(), 1); // the new pair waits; the spent token is not sent again
    store.failReads = false;
    store.failWrites = false;
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-1"));
    QCOMPARE(transport.requests.size(), 1);
}

void TokenLossesTest::aNewerSignInBeatsWhatCouldNotBeStored()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    store.failWrites = true;
    QVERIFY(!QCoro::waitFor(keeper.accessToken({})));
    store.failWrites = false;
    TokenStorage storage(u"default"_s, Service::Xero, &store);
    QVERIFY(QCoro::waitFor(storage.writeRefreshToken("refresh-of-somebody-else", {})));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-of-somebody-else"_s);
}

void TokenLossesTest::triesOnceMoreWhenTheAnswerIsLost()
{
    ScriptedTransport transport([](const HttpRequest &, int number) -> Result<HttpResponse> {
        return number == 1 ? lost() : Result<HttpResponse>(pairNumber(number));
    });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-0"_s);
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-2"));
}

void TokenLossesTest::aTokenSpentByALostAnswerNeedsThePerson()
{
    ScriptedTransport transport([](const HttpRequest &, int number) -> Result<HttpResponse> {
        return number == 1 ? lost() : Result<HttpResponse>(invalidGrant());
    });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store, Service::Procore);
    TokenKeeper keeper(m_house->parts(&transport, &store, Service::Procore));
    const Result<QByteArray> token = QCoro::waitFor(keeper.accessToken({}));
    QCOMPARE(toString(token.error().kind), toString(ErrorKind::SignInNeeded));
    QCOMPARE(toString(token.error().service), toString(Service::Procore));
    QVERIFY(token.error().detail.contains(QLatin1String("lost on the way")));
    QCOMPARE(transport.requests.size(), 2);
}

void TokenLossesTest::theNextProcessKnowsWhatWasLost()
{
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store, Service::Procore);
    ScriptedTransport silent([](const HttpRequest &, int) { return lost(); });
    {
        TokenKeeper keeper(m_house->parts(&silent, &store, Service::Procore));
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Offline));
        QVERIFY(!QCoro::waitFor(keeper.whyEnded({}))); // the network came in between: nobody knows yet
    }
    ScriptedTransport transport([](const HttpRequest &, int) { return invalidGrant(); });
    TokenKeeper next(m_house->parts(&transport, &store, Service::Procore));
    const Result<QByteArray> token = QCoro::waitFor(next.accessToken({}));
    QCOMPARE(toString(token.error().kind), toString(ErrorKind::SignInNeeded));
    QVERIFY(token.error().detail.contains(QLatin1String("lost on the way")));
    TokenKeeper status(m_house->parts(&transport, &store, Service::Procore));
    const auto why = QCoro::waitFor(status.whyEnded({}));
    QVERIFY(why);
    QCOMPARE(toString(why->kind), toString(ErrorKind::SignInNeeded));
    QCOMPARE(toString(why->service), toString(Service::Procore));
    QVERIFY(why->detail.contains(QLatin1String("lost on the way")));
}

void TokenLossesTest::aRefusalIsKnownUntilTheNextSignIn()
{
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    ScriptedTransport transport([](const HttpRequest &, int) { return invalidGrant(); });
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QVERIFY(!QCoro::waitFor(keeper.whyEnded({})));
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
    const auto why = QCoro::waitFor(keeper.whyEnded({}));
    QVERIFY(why && !why->detail.contains(QLatin1String("lost")));
    TokenSet fresh;
    fresh.accessToken = "access-9";
    fresh.refreshToken = "refresh-9";
    fresh.expiresAt = m_house->clock.now() + 30min;
    QVERIFY(QCoro::waitFor(keeper.adopt(fresh, {})));
    QVERIFY(!QCoro::waitFor(keeper.whyEnded({})));
}

void TokenLossesTest::aTokenThatIsAcceptedAgainHasNotEnded()
{
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    ScriptedTransport transport([](const HttpRequest &, int number) {
        return number == 1
            ? invalidGrant() // a service that was out of order; and its answer brings no new token
            : ScriptedTransport::answer(200, R"({"access_token":"access-2","expires_in":1800,"token_type":"Bearer"})");
    });
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QVERIFY(!QCoro::waitFor(keeper.accessToken({})));
    QVERIFY(QCoro::waitFor(keeper.whyEnded({})));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QVERIFY(!QCoro::waitFor(keeper.whyEnded({})));
}

void TokenLossesTest::twoLostAnswersAreAFailureOfTheNetwork()
{
    ScriptedTransport transport([](const HttpRequest &, int) { return lost(); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Offline));
    QCOMPARE(transport.requests.size(), 2);
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-0"));
}

void TokenLossesTest::looksIntoTheStoreBeforeItAsksThePerson()
{
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    // Another process stores a newer one without the lock while ours is in flight.
    ScriptedTransport transport([&store](const HttpRequest &, int number) -> HttpResponse {
        if (number > 1)
            return pairNumber(number);
        TokenStorage storage(u"default"_s, Service::Xero, &store);
        const Done done = QCoro::waitFor(storage.writeRefreshToken("newer", {}));
        return done ? invalidGrant() : HttpResponse();
    });
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"newer"_s);
}

QTEST_GUILESS_MAIN(TokenLossesTest)
#include "tst_tokenlosses.moc"
