// SPDX-License-Identifier: Apache-2.0
// Sign-in against the sandbox's sign-in services, which keep the vendors' rules on rotation and grace.
#include "core/net/qtnetworktransport.h"
#include "core/oauth/signinservice.h"
#include "core/secrets/memorysecretstore.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SandboxSignInTest final : public QObject {
    Q_OBJECT

private:
    /// One service's parts, made from the line that the sandbox prints.
    struct Connected {
        OAuthProfile profile;
        ClientCredentials client;
        std::unique_ptr<TokenKeeper> keeper;
        std::unique_ptr<SignInService> service;
    };

    QProcess m_sandbox;
    QTemporaryDir m_folder;
    QJsonObject m_endpoints;
    QtNetworkTransport m_transport;
    SystemClock m_clock;
    TimerSleeper m_sleeper;
    MemorySecretStore m_store;

    Connected make(Service which);
    QString connect(Connected &with);
    /// The status that an address gives to this token.
    int statusWith(const QByteArray &token, const QString &address);
    void injectFault(const char *service, const char *action);
    QString probeAddress(Service which) const;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void connectsAndRenews_data();
    void connectsAndRenews();
    void xeroForgivesALostRenewal();
    void procoreDoesNot();
    void aRenewalThatNeverArrivedIsNotLost();
    void disconnects_data();
    void disconnects();
};

SandboxSignInTest::Connected SandboxSignInTest::make(Service which)
{
    const QJsonObject from = m_endpoints.value(toString(which)).toObject();
    const auto text = [&from](const char *key) { return from.value(QLatin1String(key)).toString(); };
    Connected made;
    made.profile.profile = u"default"_s;
    made.profile.service = which;
    made.profile.authorizeUrl = QUrl(text("authorizeUrl"));
    made.profile.tokenUrl = QUrl(text("tokenUrl"));
    made.profile.revocationUrl = QUrl(text("revocationUrl"));
    made.profile.scopes = text("scopes");
    made.profile.lockFolder = m_folder.path();
    for (const QJsonValue uri : from.value(u"redirectUris"_s).toArray())
        made.profile.redirectUris.append(uri.toString());
    made.client = ClientCredentials(text("clientId"), text("clientSecret").toUtf8());
    TokenKeeperParts keeping;
    keeping.profile = made.profile;
    keeping.transport = &m_transport;
    keeping.secrets = &m_store;
    keeping.clock = &m_clock;
    keeping.sleeper = &m_sleeper;
    made.keeper = std::make_unique<TokenKeeper>(keeping);
    SignInParts parts;
    parts.profile = made.profile;
    parts.transport = &m_transport;
    parts.secrets = &m_store;
    parts.clock = &m_clock;
    parts.keeper = made.keeper.get();
    parts.patience = 20s;
    made.service = std::make_unique<SignInService>(parts);
    return made;
}

QString SandboxSignInTest::connect(Connected &with)
{
    if (!QCoro::waitFor(with.service->setClient(with.client, {})))
        return u"the client could not be stored"_s;
    const Done done = QCoro::waitFor(with.service->signIn(SignInWay::FollowPage, {}, {}));
    return done ? QString() : sentenceFor(done.error());
}

int SandboxSignInTest::statusWith(const QByteArray &token, const QString &address)
{
    HttpRequest request(HttpMethod::Get, QUrl(address), u"try the token"_s);
    request.headers.append(qMakePair(QByteArray("Authorization"), "Bearer " + token));
    const Result<HttpResponse> response = QCoro::waitFor(m_transport.send(request, {}));
    return response ? response->status : 0;
}

void SandboxSignInTest::injectFault(const char *service, const char *action)
{
    HttpRequest request(
        HttpMethod::Post, QUrl(m_endpoints.value(u"controlUrl"_s).toString() + u"/faults"_s), u"inject a fault"_s);
    const QJsonObject rule { { u"service"_s, QLatin1String(service) }, { u"method"_s, u"POST"_s },
        { u"path"_s, u"/token$"_s }, { u"action"_s, QLatin1String(action) } };
    request.body = QJsonDocument(rule).toJson();
    request.contentType = "application/json";
    const Result<HttpResponse> response = QCoro::waitFor(m_transport.send(request, {}));
    QVERIFY(response);
    QVERIFY2(response->isSuccess(), response->body.constData());
}

QString SandboxSignInTest::probeAddress(Service which) const
{
    const QJsonObject from = m_endpoints.value(toString(which)).toObject();
    return which == Service::Xero ? from.value(u"connectionsUrl"_s).toString()
                                  : from.value(u"apiUrl"_s).toString() + u"/oauth/token/info"_s;
}

void SandboxSignInTest::initTestCase()
{
    m_sandbox.start(qEnvironmentVariable("TIEOUT_BIN") + u"/tieout-sandbox"_s, { u"--limits"_s, u"off"_s });
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.canReadLine(), 30000);
    m_endpoints = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(m_endpoints.contains(u"controlUrl"_s));
}

void SandboxSignInTest::cleanupTestCase()
{
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

void SandboxSignInTest::init()
{
    for (const Service which : { Service::Xero, Service::Procore }) {
        TokenStorage storage(u"default"_s, which, &m_store);
        QVERIFY(QCoro::waitFor(storage.removeTokens({})));
    }
}

void SandboxSignInTest::connectsAndRenews_data()
{
    QTest::addColumn<bool>("isXero");
    QTest::newRow("Xero") << true;
    QTest::newRow("Procore") << false;
}

void SandboxSignInTest::connectsAndRenews()
{
    QFETCH(const bool, isXero);
    const Service which = isXero ? Service::Xero : Service::Procore;
    Connected with = make(which);
    QCOMPARE(connect(with), QString());
    const QByteArray first = QCoro::waitFor(with.keeper->accessToken({})).value();
    QCOMPARE(statusWith(first, probeAddress(which)), 200);
    const QByteArray second = QCoro::waitFor(with.keeper->replaceToken(first, {})).value();
    QVERIFY(second != first);
    QCOMPARE(statusWith(second, probeAddress(which)), 200);
    const QByteArray third = QCoro::waitFor(with.keeper->replaceToken(second, {})).value();
    QCOMPARE(statusWith(third, probeAddress(which)), 200);
}

void SandboxSignInTest::xeroForgivesALostRenewal()
{
    Connected with = make(Service::Xero);
    QCOMPARE(connect(with), QString());
    const QByteArray first = QCoro::waitFor(with.keeper->accessToken({})).value();
    injectFault("xero", "drop-after");
    const Result<QByteArray> second = QCoro::waitFor(with.keeper->replaceToken(first, {}));
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(statusWith(*second, probeAddress(Service::Xero)), 200);
    const Result<QByteArray> third = QCoro::waitFor(with.keeper->replaceToken(*second, {}));
    QVERIFY2(third, third ? "" : qPrintable(third.error().detail));
}

void SandboxSignInTest::procoreDoesNot()
{
    Connected with = make(Service::Procore);
    QCOMPARE(connect(with), QString());
    const QByteArray first = QCoro::waitFor(with.keeper->accessToken({})).value();
    injectFault("procore", "drop-after");
    const Result<QByteArray> second = QCoro::waitFor(with.keeper->replaceToken(first, {}));
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::SignInNeeded);
    QVERIFY(second.error().detail.contains(QLatin1String("lost on the way")));
    // Signing in again mends it.
    QCOMPARE(connect(with), QString());
    QVERIFY(QCoro::waitFor(with.keeper->accessToken({})));
}

void SandboxSignInTest::aRenewalThatNeverArrivedIsNotLost()
{
    Connected with = make(Service::Procore);
    QCOMPARE(connect(with), QString());
    const QByteArray first = QCoro::waitFor(with.keeper->accessToken({})).value();
    injectFault("procore", "drop-before");
    const Result<QByteArray> second = QCoro::waitFor(with.keeper->replaceToken(first, {}));
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(statusWith(*second, probeAddress(Service::Procore)), 200);
}

void SandboxSignInTest::disconnects_data()
{
    connectsAndRenews_data();
}

void SandboxSignInTest::disconnects()
{
    QFETCH(const bool, isXero);
    const Service which = isXero ? Service::Xero : Service::Procore;
    Connected with = make(which);
    QCOMPARE(connect(with), QString());
    TokenStorage storage(u"default"_s, which, &m_store);
    const QByteArray refreshToken = QCoro::waitFor(storage.readRefreshToken({})).value().value();
    const Result<Disconnection> outcome = QCoro::waitFor(with.service->disconnect({}));
    QVERIFY(outcome);
    QVERIFY2(outcome->revoked, qPrintable(outcome->note));
    QVERIFY(!QCoro::waitFor(with.keeper->isConnected({})).value());
    QVERIFY(!QCoro::waitFor(with.service->hasClient({})).value());
    // The service forgot it too.
    QVERIFY(QCoro::waitFor(storage.writeClient(with.client, {})));
    QVERIFY(QCoro::waitFor(storage.writeRefreshToken(refreshToken, {})));
    const Result<QByteArray> token = QCoro::waitFor(with.keeper->accessToken({}));
    QVERIFY(!token);
    QVERIFY(token.error().kind == ErrorKind::SignInNeeded);
}

QTEST_GUILESS_MAIN(SandboxSignInTest)
#include "tst_sandboxsignin.moc"
