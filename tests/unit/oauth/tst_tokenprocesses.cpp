// SPDX-License-Identifier: Apache-2.0
// Tokens shared by several processes: which one renews, and whose token counts.
#include "tests/unit/oauth/keeperhouse.h"

#include <QCryptographicHash>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tieout::test;

class TokenProcessesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsOthersAwayWhileItCouldNotStore();
    void twoProcessesRenewOnce();
    void aTokenOfTheOtherProcessMayBeDeadToo();
    void twoProcessesNeverSendOneTokenTwice();
    void theNextProcessTakesTheTokenThatLives_data();
    void theNextProcessTakesTheTokenThatLives();
    void anAccessTokenOfAnotherSignInIsNotTaken();
    void anEntryThatIsNoneOfOursIsNotTaken_data();
    void anEntryThatIsNoneOfOursIsNotTaken();

private:
    std::unique_ptr<KeeperHouse> m_house;
};

void TokenProcessesTest::init()
{
    m_house = std::make_unique<KeeperHouse>();
}

void TokenProcessesTest::keepsOthersAwayWhileItCouldNotStore()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper keeper(m_house->parts(&transport, &store));
    store.failWrites = true;
    QVERIFY(!QCoro::waitFor(keeper.accessToken({})));
    TokenKeeperParts others = m_house->parts(&transport, &store);
    others.lockPatience = 150ms;
    TokenKeeper other(others);
    QCOMPARE(toString(QCoro::waitFor(other.accessToken({})).error().kind), toString(ErrorKind::Busy));
    QCOMPARE(transport.requests.size(), 1);
}

void TokenProcessesTest::twoProcessesRenewOnce()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    transport.delay = 50ms;
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper first(m_house->parts(&transport, &store));
    TokenKeeper second(m_house->parts(&transport, &store));
    QStringList outcomes;
    const Task<void> one = collect(first.accessToken({}), &outcomes);
    const Task<void> two = collect(second.accessToken({}), &outcomes);
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes, (QStringList { u"access-1"_s, u"access-1"_s }));
    QCOMPARE(transport.requests.size(), 1);
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-1"));
}

void TokenProcessesTest::aTokenOfTheOtherProcessMayBeDeadToo()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper window(m_house->parts(&transport, &store));
    TokenKeeper other(m_house->parts(&transport, &store));
    const QByteArray mine = QCoro::waitFor(window.accessToken({})).value();
    const QByteArray theirs = QCoro::waitFor(other.replaceToken(mine, {})).value();
    QCOMPARE(QCoro::waitFor(window.replaceToken(mine, {})).value(), theirs); // found in the keychain
    QCOMPARE(transport.requests.size(), 2);
    QCOMPARE(QCoro::waitFor(window.replaceToken(theirs, {})).value(), QByteArray("access-3"));
}

void TokenProcessesTest::twoProcessesNeverSendOneTokenTwice()
{
    // Each is refused with the other's token: both have to renew, one after the other.
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    transport.delay = 50ms;
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper first(m_house->parts(&transport, &store));
    TokenKeeper second(m_house->parts(&transport, &store));
    QStringList outcomes;
    const Task<void> one = collect(first.accessToken({}), &outcomes);
    const Task<void> two = collect(second.replaceToken("access-1", {}), &outcomes);
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes, (QStringList { u"access-1"_s, u"access-2"_s }));
    QCOMPARE(transport.mostInFlight, 1);
    QCOMPARE(field(transport.requests[0], "refresh_token"), u"refresh-0"_s);
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-1"_s);
    QCOMPARE(KeeperHouse::storedToken(&store), QByteArray("refresh-2"));
    QCOMPARE(QCoro::waitFor(first.replaceToken("access-1", {})).value(), QByteArray("access-2"));
    QCOMPARE(transport.requests.size(), 2);
}

void TokenProcessesTest::theNextProcessTakesTheTokenThatLives_data()
{
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<int>("renewals");
    QTest::newRow("at once") << 0 << 1;
    QTest::newRow("half an hour less two minutes later") << 28 * 60 << 1;
    QTest::newRow("in its last minute") << 29 * 60 + 1 << 2;
    QTest::newRow("a day later, or with a clock set ahead") << 24 * 3600 << 2;
    QTest::newRow("with a clock set back") << -3600 << 1;
}

void TokenProcessesTest::theNextProcessTakesTheTokenThatLives()
{
    QFETCH(const int, secondsLater);
    QFETCH(const int, renewals);
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    {
        TokenKeeper killed(m_house->parts(&transport, &store));
        QVERIFY(QCoro::waitFor(killed.accessToken({})));
    }
    m_house->clock.advance(std::chrono::seconds(secondsLater));
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-") + QByteArray::number(renewals));
    QCOMPARE(transport.requests.size(), renewals);
    // Revoked early: the stored token does not help, one renewal does.
    const QByteArray dead = QByteArray("access-") + QByteArray::number(renewals);
    QCOMPARE(QCoro::waitFor(keeper.replaceToken(dead, {})).value(),
        QByteArray("access-") + QByteArray::number(renewals + 1));
    QCOMPARE(transport.requests.size(), renewals + 1);
}

void TokenProcessesTest::anAccessTokenOfAnotherSignInIsNotTaken()
{
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    TokenKeeper before(m_house->parts(&transport, &store));
    QVERIFY(QCoro::waitFor(before.accessToken({})));
    TokenStorage storage(u"default"_s, Service::Xero, &store);
    QVERIFY(QCoro::waitFor(storage.writeRefreshToken("of-somebody-else", {}))); // killed before writing the other entry
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
    QCOMPARE(field(transport.requests[1], "refresh_token"), u"of-somebody-else"_s);
}

void TokenProcessesTest::anEntryThatIsNoneOfOursIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray fingerprint = QCryptographicHash::hash("refresh-0", QCryptographicHash::Sha256).toHex();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a token alone") << QByteArray("abc");
    QTest::newRow("no end") << fingerprint + " soon abc";
    QTest::newRow("no token") << fingerprint + " 99999999999999 ";
    QTest::newRow("too much") << fingerprint + " 99999999999999 abc def";
}

void TokenProcessesTest::anEntryThatIsNoneOfOursIsNotTaken()
{
    QFETCH(const QByteArray, entry);
    ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
    ScriptedSecretStore store;
    KeeperHouse::signIn(&store);
    const SecretKey key(u"default"_s, toString(Service::Xero), u"access-token"_s);
    QVERIFY(QCoro::waitFor(store.write(key, entry, {})));
    TokenKeeper keeper(m_house->parts(&transport, &store));
    QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
}

QTEST_GUILESS_MAIN(TokenProcessesTest)
#include "tst_tokenprocesses.moc"
