// SPDX-License-Identifier: Apache-2.0
// Renewals: one at a time, stored before used, never lost.
#include "core/oauth/tokenkeeper.h"

#include "tests/support/fakeclock.h"
#include "tests/support/scriptedsecretstore.h"
#include "tests/support/scriptedtransport.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>
#include <QUrlQuery>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

HttpResponse pairNumber(int number)
{
    return ScriptedTransport::answer(200,
        uR"({"access_token":"access-%1","refresh_token":"refresh-%1","expires_in":1800,)"
        R"("token_type":"Bearer"})"_s.arg(number)
            .toLatin1());
}

HttpResponse invalidGrant()
{
    return ScriptedTransport::answer(400, R"({"error":"invalid_grant"})");
}

Result<HttpResponse> lost()
{
    return failed(Error(ErrorKind::UnknownOutcome, u"The answer was lost."_s));
}

QString field(const HttpRequest &request, const char *name)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

Task<void> collect(Task<Result<QByteArray>> task, QStringList *into)
{
    const Result<QByteArray> token = co_await task;
    into->append(token ? QString::fromLatin1(*token) : toString(token.error().kind));
}

} // namespace

class TestTokenKeeper : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    TimerSleeper m_sleeper;

    TokenKeeperParts parts(HttpTransport *transport, SecretStore *secrets, Service service = Service::Xero)
    {
        TokenKeeperParts result;
        result.profile.profile = u"default"_s;
        result.profile.service = service;
        result.profile.authorizeUrl = QUrl(u"https://login.example/authorize"_s);
        result.profile.tokenUrl = QUrl(u"https://login.example/token"_s);
        result.profile.revocationUrl = QUrl(u"https://login.example/revoke"_s);
        result.profile.lockFolder = m_folder.path();
        result.transport = transport;
        result.secrets = secrets;
        result.clock = &m_clock;
        result.sleeper = &m_sleeper;
        result.lockPatience = 5s;
        return result;
    }

    static void signIn(SecretStore *store, Service service = Service::Xero)
    {
        TokenStorage storage(u"default"_s, service, store);
        const ClientCredentials client(u"client"_s, service == Service::Procore ? "s3cret" : "");
        QVERIFY(QCoro::waitFor(storage.writeClient(client, {})));
        QVERIFY(QCoro::waitFor(storage.writeRefreshToken("refresh-0", {})));
    }

    static QByteArray storedToken(SecretStore *store, Service service = Service::Xero)
    {
        TokenStorage storage(u"default"_s, service, store);
        return QCoro::waitFor(storage.readRefreshToken({})).value().value_or("none");
    }

private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    void handsOutOneTokenUntilItIsOld()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
        m_clock.advance(28min);
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
        QCOMPARE(transport.requests.size(), 1);
        m_clock.advance(1min + 1s); // less than a minute is left
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
        QCOMPARE(storedToken(&store), QByteArray("refresh-2"));
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-1"_s);
    }

    void speaksBothDialects()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        signIn(&store, Service::Procore);
        TokenKeeper xero(parts(&transport, &store));
        TokenKeeper procore(parts(&transport, &store, Service::Procore));
        QVERIFY(QCoro::waitFor(xero.accessToken({})));
        QVERIFY(QCoro::waitFor(procore.accessToken({})));
        QCOMPARE(transport.requests[0].body,
            QByteArray("client_id=client&grant_type=refresh_token&refresh_token=refresh-0"));
        QCOMPARE(transport.requests[1].body,
            QByteArray("client_id=client&client_secret=s3cret&grant_type=refresh_token&refresh_token=refresh-0"));
        for (const HttpRequest &request : std::as_const(transport.requests)) {
            QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
            for (const auto &header : request.headers)
                QVERIFY(header.first.compare("authorization", Qt::CaseInsensitive) != 0);
        }
    }

    void renewsOnceForManyAtOnce()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        transport.delay = 50ms;
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        QStringList outcomes;
        std::vector<Task<void>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(collect(keeper.accessToken({}), &outcomes));
        tasks.push_back(collect(keeper.replaceToken("an old one", {}), &outcomes));
        QTRY_COMPARE(outcomes.size(), 6);
        QCOMPARE(outcomes.count(u"access-1"_s), 6);
        QCOMPARE(transport.requests.size(), 1);
    }

    void replacesARejectedTokenOnce()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        QVERIFY(QCoro::waitFor(keeper.accessToken({})));
        QCOMPARE(QCoro::waitFor(keeper.replaceToken("access-1", {})).value(), QByteArray("access-2"));
        // A second call that was refused with the same old token gets what is there already.
        QCOMPARE(QCoro::waitFor(keeper.replaceToken("access-1", {})).value(), QByteArray("access-2"));
        QCOMPARE(transport.requests.size(), 2);
    }

    void storesBeforeItUses()
    {
        ScriptedSecretStore store;
        ScriptedTransport transport([events = store.events](const HttpRequest &, int number) {
            events->append(u"renewed"_s);
            return pairNumber(number);
        });
        signIn(&store);
        store.events->clear();
        TokenKeeper keeper(parts(&transport, &store));
        QVERIFY(QCoro::waitFor(keeper.accessToken({})));
        store.events->append(u"used"_s);
        const QStringList expected { u"read refresh-token"_s, u"read access-token"_s, u"read client-id"_s,
            u"read client-secret"_s, u"renewed"_s, u"write refresh-token"_s, u"write access-token"_s, u"used"_s };
        QCOMPARE(*store.events, expected);
    }

    void keepsWhatCouldNotBeStored()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        store.failWrites = true;
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
        store.failReads = true;
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Keychain));
        QCOMPARE(transport.requests.size(), 1); // the new pair waits; the spent token is not sent again
        store.failReads = false;
        store.failWrites = false;
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
        QCOMPARE(storedToken(&store), QByteArray("refresh-1"));
        QCOMPARE(transport.requests.size(), 1);
    }

    void keepsOthersAwayWhileItCouldNotStore()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        store.failWrites = true;
        QVERIFY(!QCoro::waitFor(keeper.accessToken({})));
        TokenKeeperParts others = parts(&transport, &store);
        others.lockPatience = 150ms;
        TokenKeeper other(others);
        QCOMPARE(toString(QCoro::waitFor(other.accessToken({})).error().kind), toString(ErrorKind::Busy));
        QCOMPARE(transport.requests.size(), 1);
    }

    void aNewerSignInBeatsWhatCouldNotBeStored()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        store.failWrites = true;
        QVERIFY(!QCoro::waitFor(keeper.accessToken({})));
        store.failWrites = false;
        TokenStorage storage(u"default"_s, Service::Xero, &store);
        QVERIFY(QCoro::waitFor(storage.writeRefreshToken("refresh-of-somebody-else", {})));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-of-somebody-else"_s);
    }

    void twoProcessesRenewOnce()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        transport.delay = 50ms;
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper first(parts(&transport, &store));
        TokenKeeper second(parts(&transport, &store));
        QStringList outcomes;
        const Task<void> one = collect(first.accessToken({}), &outcomes);
        const Task<void> two = collect(second.accessToken({}), &outcomes);
        QTRY_COMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes, (QStringList { u"access-1"_s, u"access-1"_s }));
        QCOMPARE(transport.requests.size(), 1);
        QCOMPARE(storedToken(&store), QByteArray("refresh-1"));
    }

    void aTokenOfTheOtherProcessMayBeDeadToo()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper window(parts(&transport, &store));
        TokenKeeper other(parts(&transport, &store));
        const QByteArray mine = QCoro::waitFor(window.accessToken({})).value();
        const QByteArray theirs = QCoro::waitFor(other.replaceToken(mine, {})).value();
        QCOMPARE(QCoro::waitFor(window.replaceToken(mine, {})).value(), theirs); // a look into the keychain
        QCOMPARE(transport.requests.size(), 2);
        QCOMPARE(QCoro::waitFor(window.replaceToken(theirs, {})).value(), QByteArray("access-3"));
    }

    void twoProcessesNeverSendOneTokenTwice()
    {
        // Both are refused what the other got: each has to renew, one after the other.
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        transport.delay = 50ms;
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper first(parts(&transport, &store));
        TokenKeeper second(parts(&transport, &store));
        QStringList outcomes;
        const Task<void> one = collect(first.accessToken({}), &outcomes);
        const Task<void> two = collect(second.replaceToken("access-1", {}), &outcomes);
        QTRY_COMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes, (QStringList { u"access-1"_s, u"access-2"_s }));
        QCOMPARE(transport.mostInFlight, 1);
        QCOMPARE(field(transport.requests[0], "refresh_token"), u"refresh-0"_s);
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-1"_s);
        QCOMPARE(storedToken(&store), QByteArray("refresh-2"));
        QCOMPARE(QCoro::waitFor(first.replaceToken("access-1", {})).value(), QByteArray("access-2"));
        QCOMPARE(transport.requests.size(), 2);
    }

    void theNextProcessTakesTheTokenThatLives_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<int>("renewals");
        QTest::newRow("at once") << 0 << 1;
        QTest::newRow("half an hour less two minutes later") << 28 * 60 << 1;
        QTest::newRow("in its last minute") << 29 * 60 + 1 << 2;
        QTest::newRow("a day later, or with a clock set ahead") << 24 * 3600 << 2;
        QTest::newRow("with a clock set back") << -3600 << 1;
    }
    void theNextProcessTakesTheTokenThatLives()
    {
        QFETCH(const int, secondsLater);
        QFETCH(const int, renewals);
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        {
            TokenKeeper killed(parts(&transport, &store));
            QVERIFY(QCoro::waitFor(killed.accessToken({})));
        }
        m_clock.advance(std::chrono::seconds(secondsLater));
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-") + QByteArray::number(renewals));
        QCOMPARE(transport.requests.size(), renewals);
        // Revoked early: what the store holds is no help, and one renewal is.
        const QByteArray dead = QByteArray("access-") + QByteArray::number(renewals);
        QCOMPARE(QCoro::waitFor(keeper.replaceToken(dead, {})).value(),
            QByteArray("access-") + QByteArray::number(renewals + 1));
        QCOMPARE(transport.requests.size(), renewals + 1);
    }

    void anAccessTokenOfAnotherSignInIsNotTaken()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper before(parts(&transport, &store));
        QVERIFY(QCoro::waitFor(before.accessToken({})));
        TokenStorage storage(u"default"_s, Service::Xero, &store);
        QVERIFY(QCoro::waitFor(storage.writeRefreshToken("of-somebody-else", {}))); // killed before the other entry
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"of-somebody-else"_s);
    }

    void anEntryThatIsNoneOfOursIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const QByteArray fingerprint = QCryptographicHash::hash("refresh-0", QCryptographicHash::Sha256).toHex();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a token alone") << QByteArray("abc");
        QTest::newRow("no end") << fingerprint + " soon abc";
        QTest::newRow("no token") << fingerprint + " 99999999999999 ";
        QTest::newRow("too much") << fingerprint + " 99999999999999 abc def";
    }
    void anEntryThatIsNoneOfOursIsNotTaken()
    {
        QFETCH(const QByteArray, entry);
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        const SecretKey key(u"default"_s, toString(Service::Xero), u"access-token"_s);
        QVERIFY(QCoro::waitFor(store.write(key, entry, {})));
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-1"));
    }

    void triesOnceMoreWhenTheAnswerIsLost()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) -> Result<HttpResponse> {
            return number == 1 ? lost() : Result<HttpResponse>(pairNumber(number));
        });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"refresh-0"_s);
        QCOMPARE(storedToken(&store), QByteArray("refresh-2"));
    }

    void aTokenSpentByALostAnswerNeedsThePerson()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) -> Result<HttpResponse> {
            return number == 1 ? lost() : Result<HttpResponse>(invalidGrant());
        });
        ScriptedSecretStore store;
        signIn(&store, Service::Procore);
        TokenKeeper keeper(parts(&transport, &store, Service::Procore));
        const Result<QByteArray> token = QCoro::waitFor(keeper.accessToken({}));
        QCOMPARE(toString(token.error().kind), toString(ErrorKind::SignInNeeded));
        QCOMPARE(toString(token.error().service), toString(Service::Procore));
        QVERIFY(token.error().detail.contains(QLatin1String("lost on the way")));
        QCOMPARE(transport.requests.size(), 2);
    }

    void twoLostAnswersAreAFailureOfTheNetwork()
    {
        ScriptedTransport transport([](const HttpRequest &, int) { return lost(); });
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::Offline));
        QCOMPARE(transport.requests.size(), 2);
        QCOMPARE(storedToken(&store), QByteArray("refresh-0"));
    }

    void looksIntoTheStoreBeforeItAsksThePerson()
    {
        ScriptedSecretStore store;
        signIn(&store);
        // Somebody stores a newer one without the lock while ours is on the way.
        ScriptedTransport transport([&store](const HttpRequest &, int number) -> HttpResponse {
            if (number > 1)
                return pairNumber(number);
            TokenStorage storage(u"default"_s, Service::Xero, &store);
            const Done done = QCoro::waitFor(storage.writeRefreshToken("newer", {}));
            return done ? invalidGrant() : HttpResponse();
        });
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.accessToken({})).value(), QByteArray("access-2"));
        QCOMPARE(field(transport.requests[1], "refresh_token"), u"newer"_s);
    }

    void saysWhoIsSignedOut()
    {
        ScriptedTransport transport([](const HttpRequest &, int) { return invalidGrant(); });
        ScriptedSecretStore store;
        TokenKeeper keeper(parts(&transport, &store));
        QCOMPARE(QCoro::waitFor(keeper.isConnected({})).value(), false);
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
        QVERIFY(transport.requests.isEmpty());
        signIn(&store);
        QCOMPARE(QCoro::waitFor(keeper.isConnected({})).value(), true);
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
        QCOMPARE(transport.requests.size(), 1);
    }

    void aStoppedLeaderDoesNotStopTheOthers()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        ScriptedSecretStore store;
        signIn(&store);
        OAuthProfile profile = parts(&transport, &store).profile;
        Result<RefreshLock> held = QCoro::waitFor(takeRefreshLock(profile, &m_sleeper, 1s, {}));
        QVERIFY(held);
        TokenKeeper keeper(parts(&transport, &store));
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

    void aRenewalUnderWayIsCarriedToItsEnd()
    {
        ScriptedTransport transport([](const HttpRequest &, int number) { return pairNumber(number); });
        transport.delay = 50ms;
        ScriptedSecretStore store;
        signIn(&store);
        TokenKeeper keeper(parts(&transport, &store));
        std::stop_source stop;
        QStringList outcomes;
        const Task<void> one = collect(keeper.accessToken(stop.get_token()), &outcomes);
        QTRY_COMPARE(transport.requests.size(), 1);
        stop.request_stop();
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(storedToken(&store), QByteArray("refresh-1"));
    }

    void disconnects_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("service answers") << true;
        QTest::newRow("service unreachable") << false;
    }
    void disconnects()
    {
        QFETCH(const bool, reachable);
        ScriptedTransport transport([reachable](const HttpRequest &, int) -> Result<HttpResponse> {
            if (reachable)
                return ScriptedTransport::answer(200, "");
            return failed(Error(ErrorKind::Offline, u"Nothing was sent."_s));
        });
        ScriptedSecretStore store;
        signIn(&store, Service::Procore);
        TokenKeeper keeper(parts(&transport, &store, Service::Procore));
        const Result<Disconnection> outcome = QCoro::waitFor(keeper.disconnect({}));
        QVERIFY(outcome);
        QCOMPARE(outcome->revoked, reachable);
        QCOMPARE(outcome->note.isEmpty(), reachable);
        QCOMPARE(transport.requests[0].url, QUrl(u"https://login.example/revoke"_s));
        QCOMPARE(transport.requests[0].body, QByteArray("client_id=client&client_secret=s3cret&token=refresh-0"));
        QCOMPARE(storedToken(&store, Service::Procore), QByteArray("none"));
        QVERIFY(store.events->contains(u"remove access-token"_s));
        TokenStorage storage(u"default"_s, Service::Procore, &store);
        QCOMPARE(toString(QCoro::waitFor(storage.readClient({})).error().kind), toString(ErrorKind::Configuration));
        QCOMPARE(toString(QCoro::waitFor(keeper.accessToken({})).error().kind), toString(ErrorKind::SignInNeeded));
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
