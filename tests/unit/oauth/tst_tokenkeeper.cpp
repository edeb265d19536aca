// SPDX-License-Identifier: Apache-2.0
// Renewals: one at a time, stored before used.
#include "tests/unit/oauth/keeperhouse.h"

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tieout::test;

class TokenKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOutOneTokenUntilItIsOld();
    void speaksBothDialects();
    void renewsOnceForManyAtOnce();
    void replacesARejectedTokenOnce();
    void storesBeforeItUses();
    void saysWhoIsSignedOut();
    void aStoppedLeaderDoesNotStopTheOthers();
    void aRenewalUnderWayIsCarriedToItsEnd();
    void disconnects_data();
    void disconnects();

private:
    std::unique_ptr<KeeperHouse> m_house;
};

void TokenKeeperTest::init()
{
    m_house = std::make_unique<KeeperHouse>();
}

void TokenKeeperTest::handsOutOneTokenUntilItIsOld()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
    m_house->clock.advance(28min);
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
    QCOMPARE(transport.requests.size(), 1);
    m_house->clock.advance(1min + 1s); // less than a minute is left
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-2"));
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-1"_s);
}

void TokenKeeperTest::speaksBothDialects()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    KeeperHouse::signIn(&store, Service::Procore);
    TokenKeeper xero(m_house->parts(&transport, &store));
    TokenKeeper procore(m_house->parts(&transport, &store, Service::Procore));
    QVERIFY(QCoro::waitFor(xero.accessToken({})));
    QVERIFY(QCoro::waitFor(procore.accessToken({})));
    QCOMPARE(
        transport.requests[0].body, QByteArray("client_id=client&grant_type=refresh_token&refresh_token=refresh-0"));
    QCOMPARE(transport.requests[1].body,
        QByteArray("client_id=client&client_secret=s3cret&grant_type=refresh_token&refresh_token=refresh-0"));
    for (const HttpRequest &request : std::as_const(transport.requests)) {
        QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
        for (const auto &header : request.headers)
            QVERIFY(header.first.compare("authorization", Qt::CaseInsensitive) != 0);
    }
}

void TokenKeeperTest::renewsOnceForManyAtOnce()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    transport.delay = 50ms;
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QStringList outcomes;
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(collect(keeper.accessToken({}), &outcomes));
    tasks.push_back(collect(keeper.replaceToken("an old one", {}), &outcomes));
    QTRY_COMPARE(outcomes.size(), 6);
    QCOMPARE(outcomes.count(u"access-1"_s), 6);
    QCOMPARE(transport.requests.size(), 1);
}

void TokenKeeperTest::replacesARejectedTokenOnce()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QVERIFY(QCoro::waitFor(keeper.accessToken({})));
    QCOMPARE(QCoro::waitFor(keeper.replaceToken("access-1", {})).value(), QByteArray("access-2"));
    // A second call that was refused with the same old token gets the token that is already there.
    QCOMPARE(QCoro::waitFor(keeper.replaceToken("access-1", {})).value(), QByteArray("access-2"));
    QCOMPARE(transport.requests.size(), 2);
}

void TokenKeeperTest::storesBeforeItUses()
{
    ScriptedSecretStore store;
    ScriptedTransport transport([events = store.events](const HttpRequest &, int number) {
        events->append(u"renewed"_s);
        return pairNumber(number);
    });
    KeeperHouse::signIn(&store);
    store.events->clear();
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QVERIFY(QCoro::waitFor(keeper.accessToken({})));
    store.events->append(u"used"_s);
    const QStringList expected { u"read refresh-token"_s, u"read access-token"_s, u"read client-id"_s,
        u"read client-secret"_s, u"renewed"_s, u"write refresh-token"_s, u"write access-token"_s, u"used"_s };
    QCOMPARE(*store.events, expected);
}

void TokenKeeperTest::saysWhoIsSignedOut()
{
    ScriptedTransport transport([](const HttpRequest &, int) { return invalidGrant(); });
    ScriptedSecretStore store;
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.isConnected({})).value(), false);
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
    QVERIFY(transport.requests.isEmpty());
    KeeperHouse::signIn(&store);
    QCOMPARE(QCoro::waitFor(keeper.isConnected({})).value(), true);
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
    QCOMPARE(transport.requests.size(), 1);
}

void TokenKeeperTest::aStoppedLeaderDoesNotStopTheOthers()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    OAuthProfile profile = m_house->parts(&transport, &store).profile;
    Result<RefreshLock> held = QCoro::waitFor(takeRefreshLock(profile, &m_house->sleeper, 1s, {}));
    QVERIFY(held);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    std::stop_source stop;
    QStringList leader;
    QStringList follower;
    const Task<void> one = collect(keeper.accessToken(stop.get_token()), &leader);
    const Task<void> two = collect(keeper.accessToken({}), &follower);
    stop.request_stop();
    QTRY_COMPARE(leader, QStringList { u"cancelled"_s });
    QVERIFY(follower.isEmpty());
    held->reset();
    QTRY_COMPARE(follower, QStringList { u"access-1"_s });
}

void TokenKeeperTest::aRenewalUnderWayIsCarriedToItsEnd()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    transport.delay = 50ms;
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    std::stop_source stop;
    QStringList outcomes;
    const Task<void> one = collect(keeper.accessToken(stop.get_token()), &outcomes);
    QTRY_COMPARE(transport.requests.size(), 1);
    stop.request_stop();
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-1"));
}

void TokenKeeperTest::disconnects_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::newRow("service answers") << true;
    QTest::newRow("service unreachable") << false;
}

void TokenKeeperTest::disconnects()
{
    QFETCH(const bool, reachable);
    ScriptedTransport transport([reachable](const HttpRequest &, int) -> Result<HttpResponse> {
        if (reachable)
            return ScriptedTransport::answer(200, "");
        return failed(Error(ErrorKind::Offline, u"Nothing was sent."_s));
    });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store, Service::Procore);
    TokenKeeper keeper(m_house->parts(&transport, &store, Service::Procore));
    const Result<Disconnection> outcome = QCoro::waitFor(keeper.disconnect({}));
    QVERIFY(outcome);
    QCOMPARE(outcome->revoked, reachable);
    QCOMPARE(outcome->note.isEmpty(), reachable);
    QCOMPARE(transport.requests[0].url, QUrl(u"https://login.example/revoke"_s));
    QCOMPARE(transport.requests[0].body, QByteArray("client_id=client&client_secret=s3cret&token=refresh-0"));
    QCOMPARE(KeeperHouse::storedToken(&store, Service::Procore), QByteArray("none"));
    QVERIFY(store.events->contains(u"remove access-token"_s));
    TokenStorage storage(u"default"_s, Service::Procore, &store);
    QCOMPARE(toString(QCoro::waitFor(storage.readClient({})).error().kind), toString(ErrorKind::Configuration));
    QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
}

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "tst_tokenkeeper.moc"
