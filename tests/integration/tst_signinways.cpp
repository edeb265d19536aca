// SPDX-License-Identifier: Apache-2.0
// The other ways through a sign-in: codes and addresses that are pasted, the page of a sandbox, and what is missing on
// our side: client, browser, keychain.
#include "tests/support/signincase.h"

#include <QCoroTask>
#include <QTimer>
#include <QtTest>

using namespace tieout;

class TestSignInWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startKeepingLog(); }
    void cleanupTestCase() { stopKeepingLog(); }
    void init() { keptLog().clear(); }

    void takesAPastedCode()
    {
        class Pasted final : public SignInCase {
            using SignInCase::SignInCase;
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
        SignInCase signIn(Service::Xero);
        QCOMPARE(kindOf(signIn.run(SignInWay::PastedCode)), QStringLiteral("configuration"));
        QVERIFY(signIn.opened.isEmpty());
    }

    void takesAPastedAddress()
    {
        class Pasted final : public SignInCase {
            using SignInCase::SignInCase;
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

    void followsThePageOfASandbox()
    {
        SignInCase signIn(Service::Xero);
        const Done done = signIn.run(SignInWay::FollowPage);
        QVERIFY2(done, qPrintable(kindOf(done)));
        QVERIFY(signIn.opened.isEmpty());
        QCOMPARE(signIn.stored(), QByteArray("the-r3fresh"));
        verifySilent(signIn, done);
    }

    void followsNoOtherPage()
    {
        SignInCase elsewhere(Service::Xero);
        elsewhere.profile.authorizeUrl = QUrl(QStringLiteral("https://login.example/authorize"));
        QCOMPARE(kindOf(elsewhere.run(SignInWay::FollowPage)), QStringLiteral("configuration"));
        class Broken final : public SignInCase {
            using SignInCase::SignInCase;
            Misbehaviour onAuthorize(const Arrival &) override { return Misbehaviour::answer(400, "no"); }
        };
        Broken broken(Service::Xero);
        QCOMPARE(kindOf(broken.run(SignInWay::FollowPage)), QStringLiteral("rejected"));
        class Leading final : public SignInCase {
            using SignInCase::SignInCase;
            Misbehaviour onAuthorize(const Arrival &) override
            {
                return Misbehaviour::answer(302, "", { "Location: http://login.example/" });
            }
        };
        Leading leading(Service::Xero);
        QCOMPARE(kindOf(leading.run(SignInWay::FollowPage)), QStringLiteral("configuration"));
    }

    void needsClientAndBrowser()
    {
        class Unprepared final : public SignInCase {
            using SignInCase::SignInCase;
            void prepare() override { }
        };
        Unprepared nobody(Service::Xero);
        QCOMPARE(kindOf(nobody.run()), QStringLiteral("configuration"));
        QCOMPARE(QCoro::waitFor(nobody.service->hasClient({})).value(), false);
        SignInCase secretless(Service::Procore);
        secretless.client.secret.clear();
        QCOMPARE(kindOf(secretless.run()), QStringLiteral("configuration"));
        QVERIFY(secretless.opened.isEmpty());
        class Browserless final : public SignInCase {
            using SignInCase::SignInCase;
            bool openPage(const QUrl &) override { return false; }
        };
        Browserless blind(Service::Xero);
        QCOMPARE(kindOf(blind.run()), QStringLiteral("configuration"));
        SignInCase unsafe(Service::Xero);
        unsafe.profile.tokenUrl = QUrl(QStringLiteral("http://identity.example/token"));
        QCOMPARE(kindOf(unsafe.run()), QStringLiteral("configuration"));
        QVERIFY(unsafe.opened.isEmpty());
    }

    void aLockedKeychainStopsBeforeTheBrowser()
    {
        SignInCase signIn(Service::Xero);
        signIn.store.failReads = true;
        const Done done = signIn.run();
        QCOMPARE(kindOf(done), QStringLiteral("keychain"));
        QVERIFY(signIn.opened.isEmpty());
    }

    void whatCannotBeStoredIsNotUsed()
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
        QCOMPARE(kindOf(done), QStringLiteral("keychain"));
        QCOMPARE(toString(QCoro::waitFor(signIn.keeper->accessToken({})).error().kind), QStringLiteral("keychain"));
        verifySilent(signIn, done);
        signIn.store.failWrites = false;
        QCOMPARE(QCoro::waitFor(signIn.keeper->accessToken({})).value(), QByteArray("the-acc3ss"));
        QCOMPARE(signIn.tokenForms.size(), 1);
    }

    void aLostRenewalIsSentTwiceAndNotMore()
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
        QCOMPARE(toString(token.error().kind), QStringLiteral("offline"));
        QCOMPARE(signIn.server.count("POST"), 2);
        QCOMPARE(signIn.stored(), QByteArray("older"));
    }
};

QTEST_GUILESS_MAIN(TestSignInWays)
#include "tst_signinways.moc"
