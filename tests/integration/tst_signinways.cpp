// SPDX-License-Identifier: Apache-2.0
// The other ways through a sign-in: codes and addresses that are pasted, the page of a sandbox, and what is missing on
// our side: client, browser, keychain.
#include "tests/support/signincase.h"

#include <QCoroTask>
#include <QTimer>
#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class SignInWaysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void takesAPastedCode();
    void xeroHasNoCodeToPaste();
    void takesAPastedAddress();
    void followsThePageOfASandbox();
    void followsNoOtherPage();
    void needsClientAndBrowser();
    void aLockedKeychainStopsBeforeTheBrowser();
    void whatCannotBeStoredIsNotUsed();
    void aLostRenewalIsSentTwiceAndNotMore();
};

void SignInWaysTest::initTestCase()
{
    startKeepingLog();
}

void SignInWaysTest::cleanupTestCase()
{
    stopKeepingLog();
}

void SignInWaysTest::init()
{
    keptLog().clear();
}

void SignInWaysTest::takesAPastedCode()
{
    class Pasted final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &page) override
        {
            opened = page;
            QTimer::singleShot(0, &browser, [this] {
                refused = kindOf(service->submitPastedCode(u"  "_s));
                accepted = kindOf(service->submitPastedCode(u" the-c0de\n"_s));
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
    QCOMPARE(signIn.refused, u"configuration"_s);
    QCOMPARE(signIn.accepted, u"done"_s);
    QCOMPARE(field(signIn.tokenForms[0], "redirect_uri"), pasteCodeUri());
    QCOMPARE(field(signIn.tokenForms[0], "code"), u"the-c0de"_s);
    QCOMPARE(kindOf(signIn.service->submitPastedCode(u"late"_s)), u"configuration"_s);
    verifySilent(signIn, done);
}

void SignInWaysTest::xeroHasNoCodeToPaste()
{
    SignInCase signIn(Service::Xero);
    QCOMPARE(kindOf(signIn.run(SignInWay::PastedCode)), u"configuration"_s);
    QVERIFY(signIn.opened.isEmpty());
}

void SignInWaysTest::takesAPastedAddress()
{
    class Pasted final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &page) override
        {
            opened = page;
            const QString address =
                parameter(page, "redirect_uri") + u"?code=the-c0de&state="_s + parameter(page, "state");
            QTimer::singleShot(0, &browser, [this, address] {
                QVERIFY(!service->submitPastedCode(u"the-c0de"_s));
                QVERIFY(service->submitPastedCode(address));
            });
            return true;
        }
    };
    Pasted signIn(Service::Xero);
    QCOMPARE(kindOf(signIn.run()), u"done"_s);
}

void SignInWaysTest::followsThePageOfASandbox()
{
    SignInCase signIn(Service::Xero);
    const Done done = signIn.run(SignInWay::FollowPage);
    QVERIFY2(done, qPrintable(kindOf(done)));
    QVERIFY(signIn.opened.isEmpty());
    QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
    verifySilent(signIn, done);
}

void SignInWaysTest::followsNoOtherPage()
{
    SignInCase elsewhere(Service::Xero);
    elsewhere.profile.authorizeUrl = QUrl(u"https://login.example/authorize"_s);
    QCOMPARE(kindOf(elsewhere.run(SignInWay::FollowPage)), u"configuration"_s);
    class Broken final : public SignInCase {
        using SignInCase::SignInCase;
        Misbehaviour onAuthorize(const Arrival &) override { return Misbehaviour::answer(400, "no"); }
    };
    Broken broken(Service::Xero);
    QCOMPARE(kindOf(broken.run(SignInWay::FollowPage)), u"rejected"_s);
    class Leading final : public SignInCase {
        using SignInCase::SignInCase;
        Misbehaviour onAuthorize(const Arrival &) override
        {
            return Misbehaviour::answer(302, "", { "Location: http://login.example/" });
        }
    };
    Leading leading(Service::Xero);
    QCOMPARE(kindOf(leading.run(SignInWay::FollowPage)), u"configuration"_s);
}

void SignInWaysTest::needsClientAndBrowser()
{
    class Unprepared final : public SignInCase {
        using SignInCase::SignInCase;
        void prepare() override { }
    };
    Unprepared nobody(Service::Xero);
    QCOMPARE(kindOf(nobody.run()), u"configuration"_s);
    QCOMPARE(QCoro::waitFor(nobody.service->hasClient({})).value(), false);
    SignInCase secretless(Service::Procore);
    secretless.client.secret.clear();
    QCOMPARE(kindOf(secretless.run()), u"configuration"_s);
    QVERIFY(secretless.opened.isEmpty());
    class Browserless final : public SignInCase {
        using SignInCase::SignInCase;
        bool openPage(const QUrl &) override { return false; }
    };
    Browserless blind(Service::Xero);
    QCOMPARE(kindOf(blind.run()), u"configuration"_s);
    SignInCase unsafe(Service::Xero);
    unsafe.profile.tokenUrl = QUrl(u"http://identity.example/token"_s);
    QCOMPARE(kindOf(unsafe.run()), u"configuration"_s);
    QVERIFY(unsafe.opened.isEmpty());
}

void SignInWaysTest::aLockedKeychainStopsBeforeTheBrowser()
{
    SignInCase signIn(Service::Xero);
    signIn.store.failReads = true;
    const Done done = signIn.run();
    QCOMPARE(kindOf(done), u"keychain"_s);
    QVERIFY(signIn.opened.isEmpty());
}

void SignInWaysTest::whatCannotBeStoredIsNotUsed()
{
    class Unwritable final : public SignInCase {
        using SignInCase::SignInCase;
        Misbehaviour onToken(const Arrival &arrival) override
        {
            store.failWrites = true;
            return SignInCase::onToken(arrival);
        }
    };
    Unwritable signIn(Service::Xero);
    const Done done = signIn.run();
    QCOMPARE(kindOf(done), u"keychain"_s);
    QCOMPARE(toString(QCoro::waitFor(signIn.keeper->accessToken({})).error().kind), u"keychain"_s);
    verifySilent(signIn, done);
    signIn.store.failWrites = false;
    QCOMPARE(QCoro::waitFor(signIn.keeper->accessToken({})).value(), QByteArray("the-acc3ss"));
    QCOMPARE(signIn.tokenForms.size(), 1);
}

void SignInWaysTest::aLostRenewalIsSentTwiceAndNotMore()
{
    class Losing final : public SignInCase {
    public:
        using SignInCase::SignInCase;
        void prepare() override
        {
            SignInCase::prepare();
            QVERIFY(QCoro::waitFor(storage().writeRefreshToken("older", {})));
        }
        Misbehaviour onToken(const Arrival &) override { return Misbehaviour::closeUnanswered(); }
    };
    Losing signIn(Service::Xero);
    signIn.prepare();
    signIn.make();
    const auto token = QCoro::waitFor(signIn.keeper->accessToken({}));
    QCOMPARE(toString(token.error().kind), u"offline"_s);
    QCOMPARE(signIn.server.count("POST"), 2);
    QCOMPARE(signIn.stored(), QByteArray("older"));
}

QTEST_GUILESS_MAIN(SignInWaysTest)
#include "tst_signinways.moc"
