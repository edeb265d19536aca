// SPDX-License-Identifier: Apache-2.0
// The whole sign-in on real sockets by way of a browser: our listener, a browser's request to it, and a token service
// that is as good or bad as the case says.
#include "core/oauth/pkce.h"

#include "tests/support/signincase.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QtTest>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SignInTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void connectsXero();
    void connectsProcore();
    void deniedChangesNothing();
    void strangersDoNotDisturb();
    void theSecondCallbackIsNobodys();
    void tokenServiceFails_data();
    void tokenServiceFails();
    void takesTheSecondPort();
    void saysWhenBothPortsAreTaken();
    void givesUpWithAHint();
    void stops();
};

void SignInTest::initTestCase()
{
    startKeepingLog();
}

void SignInTest::cleanupTestCase()
{
    stopKeepingLog();
}

void SignInTest::init()
{
    keptLog().clear();
}

void SignInTest::connectsXero()
{
    SignInCase signIn(Service::Xero);
    const Done done = signIn.run();
    QVERIFY2(done, qPrintable(kindOf(done)));
    QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
    QCOMPARE(QCoro::waitFor(signIn.keeper->accessToken({})).value(), QByteArray("the-acc3ss"));
    QCOMPARE(signIn.tokenForms.size(), 1);
    const QByteArray form = signIn.tokenForms[0];
    QCOMPARE(field(form, "grant_type"), u"authorization_code"_s);
    QCOMPARE(field(form, "code"), u"the-c0de"_s);
    QCOMPARE(field(form, "client_id"), u"client-of-ours"_s);
    QVERIFY(!form.contains("client_secret"));
    QCOMPARE(field(form, "redirect_uri"), parameter(signIn.opened, "redirect_uri"));
    QCOMPARE(QString::fromLatin1(pkceChallengeFor(field(form, "code_verifier").toLatin1())),
        parameter(signIn.opened, "code_challenge"));
    QTRY_VERIFY(signIn.pages.contains("Tieout has the answer of Xero"));
    QVERIFY(!keptLog().isEmpty());
    verifySilent(signIn, done);
}

void SignInTest::connectsProcore()
{
    SignInCase signIn(Service::Procore);
    const Done done = signIn.run();
    QVERIFY2(done, qPrintable(kindOf(done)));
    QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
    QCOMPARE(field(signIn.tokenForms[0], "client_secret"), u"client-s3cret"_s);
    QVERIFY(!signIn.tokenForms[0].contains("code_verifier"));
    verifySilent(signIn, done);
}

void SignInTest::deniedChangesNothing()
{
    class Denied final : public SignInCase {
        using SignInCase::SignInCase;
        void prepare() override
        {
            SignInCase::prepare();
            QVERIFY(QCoro::waitFor(storage().writeRefreshToken("older", {})));
        }
        QByteArray callback(const QUrl &page) override
        {
            return "/callback?error=access_denied&state=" + parameter(page, "state").toLatin1();
        }
    };
    Denied signIn(Service::Xero);
    const Done done = signIn.run();
    QCOMPARE(kindOf(done), u"sign-in-needed"_s);
    QVERIFY(signIn.tokenForms.isEmpty());
    QCOMPARE(signIn.stored(), QByteArray("older"));
    verifySilent(signIn, done);
}

void SignInTest::strangersDoNotDisturb()
{
    class Disturbed final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &page) override
        {
            const QString uri = parameter(page, "redirect_uri");
            browse(uri, "/callback?code=evil&state=wrong");
            browse(uri, "/elsewhere?code=evil&state=" + parameter(page, "state").toLatin1());
            browse(uri, "/favicon.ico");
            return SignInCase::openPage(page);
        }
    };
    Disturbed signIn(Service::Xero);
    const Done done = signIn.run();
    QVERIFY2(done, qPrintable(kindOf(done)));
    QCOMPARE(field(signIn.tokenForms[0], "code"), u"the-c0de"_s);
    verifySilent(signIn, done);
}

void SignInTest::theSecondCallbackIsNobodys()
{
    class Twice final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &page) override
        {
            SignInCase::openPage(page);
            browse(parameter(page, "redirect_uri"), callback(page));
            return true;
        }
    };
    Twice signIn(Service::Xero);
    QCOMPARE(kindOf(signIn.run()), u"done"_s);
    QCOMPARE(signIn.tokenForms.size(), 1);
    QCOMPARE(signIn.pages.count("Tieout has the answer"), 1);
}

void SignInTest::tokenServiceFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("code refused") << 400 << QByteArray(R"({"error":"invalid_grant"})") << u"sign-in-needed"_s;
    QTest::newRow("client refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << u"configuration"_s;
    QTest::newRow("echoes our secrets") << 400
                                        << QByteArray(
                                               R"({"error":"odd","error_description":"the-c0de of client-s3cret"})")
                                        << u"rejected"_s;
    QTest::newRow("fault") << 500 << QByteArray("<html>") << u"server-fault"_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>the-acc3ss</html>") << u"malformed"_s;
    QTest::newRow("a missing scope") << 200 << SignInCase::pair("openid offline_access") << u"missing-scope"_s;
    QTest::newRow("no way to stay") << 200
                                    << QByteArray(R"({"access_token":"a","expires_in":1800,"token_type":"Bearer"})")
                                    << u"missing-scope"_s;
    QTest::newRow("connection lost") << 0 << QByteArray() << u"offline"_s;
}

void SignInTest::tokenServiceFails()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);
    class Failing final : public SignInCase {
    public:
        Failing(int withStatus, QByteArray withBody, Service which)
            : SignInCase(which)
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

void SignInTest::takesTheSecondPort()
{
    SignInCase signIn(Service::Xero);
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost, signIn.ports[0]));
    QCOMPARE(kindOf(signIn.run()), u"done"_s);
    QCOMPARE(parameter(signIn.opened, "redirect_uri"), signIn.profile.redirectUris[1]);
    QCOMPARE(field(signIn.tokenForms[0], "redirect_uri"), signIn.profile.redirectUris[1]);
}

void SignInTest::saysWhenBothPortsAreTaken()
{
    SignInCase signIn(Service::Procore);
    QTcpServer one;
    QTcpServer two;
    QVERIFY(one.listen(QHostAddress::LocalHost, signIn.ports[0]));
    QVERIFY(two.listen(QHostAddress::LocalHost, signIn.ports[1]));
    const Done done = signIn.run();
    QCOMPARE(kindOf(done), u"busy"_s);
    QVERIFY(done.error().detail.contains(QString::number(signIn.ports[1])));
    QVERIFY(done.error().detail.contains(QLatin1String("paste the code")));
    QVERIFY(signIn.opened.isEmpty());
}

void SignInTest::givesUpWithAHint()
{
    class Deserted final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &page) override
        {
            opened = page;
            return true;
        }
    };
    Deserted signIn(Service::Xero);
    signIn.patience = 50ms;
    const Done done = signIn.run();
    QCOMPARE(kindOf(done), u"timeout"_s);
    QVERIFY(done.error().detail.contains(signIn.profile.redirectUris[0]));
    QTcpServer free;
    QVERIFY2(free.listen(QHostAddress::LocalHost, signIn.ports[0]), "the port is given back");
}

void SignInTest::stops()
{
    std::stop_source stop;
    class Stopping final : public SignInCase {
    public:
        Stopping(Service which, std::stop_source *source)
            : SignInCase(which)
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
    QCOMPARE(kindOf(done), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
