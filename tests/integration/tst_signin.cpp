// SPDX-License-Identifier: Apache-2.0
// The whole sign-in on real sockets: our listener, a browser's request to it, and a token service that is as good or
// bad as the case says.
#include "core/net/qtnetworktransport.h"
#include "core/oauth/pkce.h"
#include "core/oauth/signinservice.h"

#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedsecretstore.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <QUrlQuery>

using namespace tieout;
using namespace std::chrono_literals;

namespace {

QStringList g_log;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_log.append(message);
}

QString parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QString field(const QByteArray &form, const char *name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

/// One sign-in. Its steps are what a well-behaved world does; a test replaces the one that goes wrong.
class Case {
public:
    explicit Case(Service which)
        : server([this](const Arrival &arrival, int) { return onArrival(arrival); })
    {
        profile.profile = QStringLiteral("default");
        profile.service = which;
        profile.authorizeUrl = server.url(QStringLiteral("/authorize"));
        profile.tokenUrl = server.url(QStringLiteral("/token"));
        profile.revocationUrl = server.url(QStringLiteral("/revoke"));
        ports = { freePort(), freePort() };
        for (const quint16 port : std::as_const(ports))
            profile.redirectUris.append(QStringLiteral("http://localhost:%1/callback").arg(port));
        if (which == Service::Procore)
            profile.redirectUris.append(pasteCodeUri());
        else
            profile.scopes = QStringLiteral("openid offline_access accounting.payments.read");
        profile.lockFolder = folder.path();
        client = ClientCredentials(QStringLiteral("client-of-ours"), which == Service::Procore ? "client-s3cret" : "");
    }
    virtual ~Case() = default;

    // The steps
    virtual void prepare() { QVERIFY(QCoro::waitFor(storage().writeClient(client, {}))); }
    virtual bool openPage(const QUrl &page)
    {
        opened = page;
        browse(parameter(page, "redirect_uri"), callback(page));
        return true;
    }
    virtual QByteArray callback(const QUrl &page)
    {
        return "/callback?code=the-c0de&state=" + parameter(page, "state").toLatin1();
    }
    virtual Misbehaviour onAuthorize(const Arrival &arrival)
    {
        const QUrl page = QUrl::fromEncoded(arrival.target);
        const QByteArray target = "http://localhost:" + QByteArray::number(QUrl(parameter(page, "redirect_uri")).port())
            + "/callback?code=the-c0de&state=" + parameter(page, "state").toLatin1();
        return Misbehaviour::answer(302, "", { "Location: " + target });
    }
    virtual Misbehaviour onToken(const Arrival &) { return Misbehaviour::answer(200, pair()); }

    [[nodiscard]] static QByteArray pair(const QByteArray &scopes = "openid offline_access accounting.payments.read")
    {
        return R"({"access_token":"the-acc3ss","refresh_token":"the-r3fresh","expires_in":1800,)"
               R"("token_type":"Bearer","scope":")"
            + scopes + "\"}";
    }

    Misbehaviour onArrival(const Arrival &arrival)
    {
        if (arrival.target.startsWith("/authorize"))
            return onAuthorize(arrival);
        if (arrival.target == "/token") {
            tokenForms.append(arrival.body);
            return onToken(arrival);
        }
        return Misbehaviour::answer(404, "");
    }

    /// A browser's request to our listener.
    void browse(const QString &redirectUri, const QByteArray &target)
    {
        auto *socket = new QTcpSocket(&browser);
        QObject::connect(socket, &QTcpSocket::connected, socket,
            [socket, target] { socket->write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"); });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { pages += socket->readAll(); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(redirectUri).port()));
    }

    Done run(SignInWay way = SignInWay::Loopback)
    {
        prepare();
        make();
        return QCoro::waitFor(service->signIn(way, [this](const QUrl &page) { return openPage(page); }, {}));
    }
    void make()
    {
        TokenKeeperParts keeperParts;
        keeperParts.profile = profile;
        keeperParts.transport = &transport;
        keeperParts.secrets = &store;
        keeperParts.clock = &clock;
        keeperParts.sleeper = &sleeper;
        keeper = std::make_unique<TokenKeeper>(keeperParts);
        SignInParts parts;
        parts.profile = profile;
        parts.transport = &transport;
        parts.secrets = &store;
        parts.clock = &clock;
        parts.keeper = keeper.get();
        parts.patience = patience;
        service = std::make_unique<SignInService>(parts);
    }

    [[nodiscard]] TokenStorage storage() { return { profile.profile, profile.service, &store }; }
    [[nodiscard]] QByteArray stored()
    {
        TokenStorage tokens = storage();
        return QCoro::waitFor(tokens.readRefreshToken({})).value().value_or("none");
    }

    QTemporaryDir folder;
    QObject browser;
    FakeClock clock;
    TimerSleeper sleeper;
    QtNetworkTransport transport;
    ScriptedSecretStore store;
    OAuthProfile profile;
    ClientCredentials client;
    QList<quint16> ports;
    std::chrono::milliseconds patience = 10s;
    QUrl opened;
    QByteArray pages;
    QList<QByteArray> tokenForms;
    MisbehavingServer server;
    std::unique_ptr<TokenKeeper> keeper;
    std::unique_ptr<SignInService> service;
};

QString kindOf(const Done &done)
{
    return done ? QStringLiteral("done") : toString(done.error().kind);
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private:
    QtMessageHandler m_before = nullptr;

    /// Nothing that was said aloud holds anything secret.
    static void verifySilent(const Case &signIn, const Done &done)
    {
        QStringList texts = g_log;
        if (!done)
            texts << done.error().detail << done.error().operation << sentenceFor(done.error());
        QStringList secrets { QStringLiteral("the-c0de"), QStringLiteral("the-acc3ss"), QStringLiteral("the-r3fresh"),
            QStringLiteral("client-s3cret"), QStringLiteral("/callback?"), QStringLiteral("state=") };
        secrets << parameter(signIn.opened, "state") << field(signIn.tokenForms.value(0), "code_verifier");
        secrets.removeAll(QString());
        for (const QString &text : std::as_const(texts)) {
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("tieout.*=true"));
        m_before = qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }
    void init() { g_log.clear(); }

    void connectsXero()
    {
        Case signIn(Service::Xero);
        const Done done = signIn.run();
        QVERIFY2(done, qPrintable(kindOf(done)));
        QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
        QCOMPARE(QCoro::waitFor(signIn.keeper->accessToken({})).value(), QByteArray("the-acc3ss"));
        QCOMPARE(signIn.tokenForms.size(), 1);
        const QByteArray form = signIn.tokenForms[0];
        QCOMPARE(field(form, "grant_type"), QStringLiteral("authorization_code"));
        QCOMPARE(field(form, "code"), QStringLiteral("the-c0de"));
        QCOMPARE(field(form, "client_id"), QStringLiteral("client-of-ours"));
        QVERIFY(!form.contains("client_secret"));
        QCOMPARE(field(form, "redirect_uri"), parameter(signIn.opened, "redirect_uri"));
        QCOMPARE(QString::fromLatin1(pkceChallengeFor(field(form, "code_verifier").toLatin1())),
            parameter(signIn.opened, "code_challenge"));
        QTRY_VERIFY(signIn.pages.contains("Tieout has the answer of Xero"));
        QVERIFY(!g_log.isEmpty());
        verifySilent(signIn, done);
    }

    void connectsProcore()
    {
        Case signIn(Service::Procore);
        const Done done = signIn.run();
        QVERIFY2(done, qPrintable(kindOf(done)));
        QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
        QCOMPARE(field(signIn.tokenForms[0], "client_secret"), QStringLiteral("client-s3cret"));
        QVERIFY(!signIn.tokenForms[0].contains("code_verifier"));
        verifySilent(signIn, done);
    }

    void deniedChangesNothing()
    {
        class Denied final : public Case {
            using Case::Case;
            void prepare() override
            {
                Case::prepare();
                QVERIFY(QCoro::waitFor(storage().writeRefreshToken("older", {})));
            }
            QByteArray callback(const QUrl &page) override
            {
                return "/callback?error=access_denied&state=" + parameter(page, "state").toLatin1();
            }
        };
        Denied signIn(Service::Xero);
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("sign-in-needed"));
        QVERIFY(signIn.tokenForms.isEmpty());
        QCOMPARE(signIn.stored(), QByteArray("older"));
        verifySilent(signIn, done);
    }

    void strangersDoNotDisturb()
    {
        class Disturbed final : public Case {
            using Case::Case;
            bool openPage(const QUrl &page) override
            {
                const QString uri = parameter(page, "redirect_uri");
                browse(uri, "/callback?code=evil&state=wrong");
                browse(uri, "/elsewhere?code=evil&state=" + parameter(page, "state").toLatin1());
                browse(uri, "/favicon.ico");
                return Case::openPage(page);
            }
        };
        Disturbed signIn(Service::Xero);
        const Done done = signIn.run();
        QVERIFY2(done, qPrintable(kindOf(done)));
        QCOMPARE(field(signIn.tokenForms[0], "code"), QStringLiteral("the-c0de"));
        verifySilent(signIn, done);
    }

    void theSecondCallbackIsNobodys()
    {
        class Twice final : public Case {
            using Case::Case;
            bool openPage(const QUrl &page) override
            {
                Case::openPage(page);
                browse(parameter(page, "redirect_uri"), callback(page));
                return true;
            }
        };
        Twice signIn(Service::Xero);
        QCOMPARE(kindOf(signIn.run()), QStringLiteral("done"));
        QCOMPARE(signIn.tokenForms.size(), 1);
        QCOMPARE(signIn.pages.count("Tieout has the answer"), 1);
    }

    void tokenServiceFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("code refused") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                      << QStringLiteral("sign-in-needed");
        QTest::newRow("client refused") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << QStringLiteral("configuration");
        QTest::newRow("echoes our secrets")
            << 400 << QByteArray(R"({"error":"odd","error_description":"the-c0de of client-s3cret"})")
            << QStringLiteral("rejected");
        QTest::newRow("fault") << 500 << QByteArray("<html>") << QStringLiteral("server-fault");
        QTest::newRow("a page") << 200 << QByteArray("<html>the-acc3ss</html>") << QStringLiteral("malformed");
        QTest::newRow("a missing scope") << 200 << Case::pair("openid offline_access")
                                         << QStringLiteral("missing-scope");
        QTest::newRow("no way to stay") << 200
                                        << QByteArray(R"({"access_token":"a","expires_in":1800,"token_type":"Bearer"})")
                                        << QStringLiteral("missing-scope");
        QTest::newRow("connection lost") << 0 << QByteArray() << QStringLiteral("offline");
    }
    void tokenServiceFails()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        class Failing final : public Case {
        public:
            Failing(int withStatus, QByteArray withBody, Service which)
                : Case(which)
                , m_status(withStatus)
                , m_body(std::move(withBody))
            {
            }
            Misbehaviour onToken(const Arrival &) override
            {
                return m_status == 0 ? Misbehaviour::closeUnanswered() : Misbehaviour::answer(m_status, m_body);
            }
            int m_status;
            QByteArray m_body;
        };
        const bool isAboutScopes = kind == QLatin1String("missing-scope");
        Failing signIn(status, body, isAboutScopes ? Service::Xero : Service::Procore);
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), kind);
        QVERIFY(done.error().service == signIn.profile.service);
        QCOMPARE(signIn.tokenForms.size(), 1);
        QCOMPARE(signIn.stored(), QByteArray("none"));
        verifySilent(signIn, done);
    }

    void takesTheSecondPort()
    {
        Case signIn(Service::Xero);
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost, signIn.ports[0]));
        QCOMPARE(kindOf(signIn.run()), QStringLiteral("done"));
        QCOMPARE(parameter(signIn.opened, "redirect_uri"), signIn.profile.redirectUris[1]);
        QCOMPARE(field(signIn.tokenForms[0], "redirect_uri"), signIn.profile.redirectUris[1]);
    }

    void saysWhenBothPortsAreTaken()
    {
        Case signIn(Service::Procore);
        QTcpServer one;
        QTcpServer two;
        QVERIFY(one.listen(QHostAddress::LocalHost, signIn.ports[0]));
        QVERIFY(two.listen(QHostAddress::LocalHost, signIn.ports[1]));
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("busy"));
        QVERIFY(done.error().detail.contains(QString::number(signIn.ports[1])));
        QVERIFY(done.error().detail.contains(QLatin1String("paste the code")));
        QVERIFY(signIn.opened.isEmpty());
    }

    void givesUpWithAHint()
    {
        class Deserted final : public Case {
            using Case::Case;
            bool openPage(const QUrl &page) override
            {
                opened = page;
                return true;
            }
        };
        Deserted signIn(Service::Xero);
        signIn.patience = 50ms;
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("timeout"));
        QVERIFY(done.error().detail.contains(signIn.profile.redirectUris[0]));
        QTcpServer free;
        QVERIFY2(free.listen(QHostAddress::LocalHost, signIn.ports[0]), "the port is given back");
    }

    void takesAPastedCode()
    {
        class Pasted final : public Case {
            using Case::Case;
            bool openPage(const QUrl &page) override
            {
                opened = page;
                QTimer::singleShot(0, &browser, [this] {
                    refused = kindOf(service->submitPastedCode(QStringLiteral("  ")));
                    accepted = kindOf(service->submitPastedCode(QStringLiteral(" the-c0de\n")));
                });
                return true;
            }

        public:
            QString refused;
            QString accepted;
        };
        Pasted signIn(Service::Procore);
        const Done done = signIn.run(SignInWay::PastedCode);
        QVERIFY2(done, qPrintable(kindOf(done)));
        QCOMPARE(signIn.refused, QStringLiteral("configuration"));
        QCOMPARE(signIn.accepted, QStringLiteral("done"));
        QCOMPARE(field(signIn.tokenForms[0], "redirect_uri"), pasteCodeUri());
        QCOMPARE(field(signIn.tokenForms[0], "code"), QStringLiteral("the-c0de"));
        QCOMPARE(kindOf(signIn.service->submitPastedCode(QStringLiteral("late"))), QStringLiteral("configuration"));
        verifySilent(signIn, done);
    }

    void xeroHasNoCodeToPaste()
    {
        Case signIn(Service::Xero);
        QCOMPARE(kindOf(signIn.run(SignInWay::PastedCode)), QStringLiteral("configuration"));
        QVERIFY(signIn.opened.isEmpty());
    }

    void takesAPastedAddress()
    {
        class Pasted final : public Case {
            using Case::Case;
            bool openPage(const QUrl &page) override
            {
                opened = page;
                const QString address = parameter(page, "redirect_uri") + QStringLiteral("?code=the-c0de&state=")
                    + parameter(page, "state");
                QTimer::singleShot(0, &browser, [this, address] {
                    QVERIFY(!service->submitPastedCode(QStringLiteral("the-c0de")));
                    QVERIFY(service->submitPastedCode(address));
                });
                return true;
            }
        };
        Pasted signIn(Service::Xero);
        QCOMPARE(kindOf(signIn.run()), QStringLiteral("done"));
    }

    void stops()
    {
        std::stop_source stop;
        class Stopping final : public Case {
        public:
            Stopping(Service which, std::stop_source *source)
                : Case(which)
                , m_stop(source)
            {
            }
            bool openPage(const QUrl &page) override
            {
                opened = page;
                QTimer::singleShot(0, &browser, [this] { m_stop->request_stop(); });
                return true;
            }
            std::stop_source *m_stop;
        };
        Stopping signIn(Service::Xero, &stop);
        signIn.prepare();
        signIn.make();
        const OpenUrl open = [&signIn](const QUrl &page) { return signIn.openPage(page); };
        const Done done = QCoro::waitFor(signIn.service->signIn(SignInWay::Loopback, open, stop.get_token()));
        QCOMPARE(kindOf(done), QStringLiteral("cancelled"));
    }

    void needsClientAndBrowser()
    {
        class Unprepared final : public Case {
            using Case::Case;
            void prepare() override { }
        };
        Unprepared nobody(Service::Xero);
        QCOMPARE(kindOf(nobody.run()), QStringLiteral("configuration"));
        QCOMPARE(QCoro::waitFor(nobody.service->hasClient({})).value(), false);
        Case secretless(Service::Procore);
        secretless.client.secret.clear();
        QCOMPARE(kindOf(secretless.run()), QStringLiteral("configuration"));
        QVERIFY(secretless.opened.isEmpty());
        class Browserless final : public Case {
            using Case::Case;
            bool openPage(const QUrl &) override { return false; }
        };
        Browserless blind(Service::Xero);
        QCOMPARE(kindOf(blind.run()), QStringLiteral("configuration"));
        Case unsafe(Service::Xero);
        unsafe.profile.tokenUrl = QUrl(QStringLiteral("http://identity.example/token"));
        QCOMPARE(kindOf(unsafe.run()), QStringLiteral("configuration"));
        QVERIFY(unsafe.opened.isEmpty());
    }

    void aLockedKeychainStopsBeforeTheBrowser()
    {
        Case signIn(Service::Xero);
        signIn.store.failReads = true;
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("keychain"));
        QVERIFY(signIn.opened.isEmpty());
    }

    void whatCannotBeStoredIsNotUsed()
    {
        class Unwritable final : public Case {
            using Case::Case;
            Misbehaviour onToken(const Arrival &arrival) override
            {
                store.failWrites = true;
                return Case::onToken(arrival);
            }
        };
        Unwritable signIn(Service::Xero);
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("keychain"));
        QCOMPARE(toString(QCoro::waitFor(signIn.keeper->accessToken({})).error().kind), QStringLiteral("keychain"));
        verifySilent(signIn, done);
        signIn.store.failWrites = false;
        QCOMPARE(QCoro::waitFor(signIn.keeper->accessToken({})).value(), QByteArray("the-acc3ss"));
        QCOMPARE(signIn.tokenForms.size(), 1);
    }

    void followsThePageOfASandbox()
    {
        Case signIn(Service::Xero);
        const Done done = signIn.run(SignInWay::FollowPage);
        QVERIFY2(done, qPrintable(kindOf(done)));
        QVERIFY(signIn.opened.isEmpty());
        QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
        verifySilent(signIn, done);
    }

    void followsNoOtherPage()
    {
        Case elsewhere(Service::Xero);
        elsewhere.profile.authorizeUrl = QUrl(QStringLiteral("https://login.example/authorize"));
        QCOMPARE(kindOf(elsewhere.run(SignInWay::FollowPage)), QStringLiteral("configuration"));
        class Broken final : public Case {
            using Case::Case;
            Misbehaviour onAuthorize(const Arrival &) override { return Misbehaviour::answer(400, "no"); }
        };
        Broken broken(Service::Xero);
        QCOMPARE(kindOf(broken.run(SignInWay::FollowPage)), QStringLiteral("rejected"));
        class Leading final : public Case {
            using Case::Case;
            Misbehaviour onAuthorize(const Arrival &) override
            {
                return Misbehaviour::answer(302, "", { "Location: http://login.example/" });
            }
        };
        Leading leading(Service::Xero);
        QCOMPARE(kindOf(leading.run(SignInWay::FollowPage)), QStringLiteral("configuration"));
    }

    void aLostRenewalIsSentTwiceAndNotMore()
    {
        class Losing final : public Case {
        public:
            using Case::Case;
            void prepare() override
            {
                Case::prepare();
                QVERIFY(QCoro::waitFor(storage().writeRefreshToken("older", {})));
            }
            Misbehaviour onToken(const Arrival &) override { return Misbehaviour::closeUnanswered(); }
        };
        Losing signIn(Service::Xero);
        signIn.prepare();
        signIn.make();
        const auto token = QCoro::waitFor(signIn.keeper->accessToken({}));
        QCOMPARE(toString(token.error().kind), QStringLiteral("offline"));
        QCOMPARE(signIn.server.count("POST"), 2);
        QCOMPARE(signIn.stored(), QByteArray("older"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
