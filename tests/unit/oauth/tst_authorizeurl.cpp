// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/authorizeurl.h"

#include <QtTest>
#include <QUrlQuery>

using namespace tieout;

namespace {

OAuthProfile profileOf(Service service)
{
    OAuthProfile profile;
    profile.service = service;
    profile.authorizeUrl = QUrl(QStringLiteral("https://login.example/authorize"));
    profile.tokenUrl = QUrl(QStringLiteral("https://login.example/token"));
    profile.revocationUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/revoke"));
    profile.scopes = service == Service::Xero ? QStringLiteral("openid offline_access") : QString();
    profile.redirectUris = { QStringLiteral("http://localhost:53682/callback"), pasteCodeUri(),
        QStringLiteral("https://example.org/callback"), QStringLiteral("http://localhost/callback"),
        QStringLiteral("http://192.0.2.1:80/callback") };
    return profile;
}

} // namespace

class TestAuthorizeUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xeroGetsScopesAndAChallenge()
    {
        const QUrl url = authorizeUrlFor(profileOf(Service::Xero), QStringLiteral("id+1&x"),
            QStringLiteral("http://localhost:53682/callback"), "state", "challenge");
        QCOMPARE(url.toString(QUrl::FullyEncoded),
            QStringLiteral("https://login.example/authorize?response_type=code&client_id=id%2B1%26x&redirect_uri=http%"
                           "3A%2F%2Flocalhost%3A53682%2Fcallback&scope=openid%20offline_access&state=state&"
                           "code_challenge=challenge&code_challenge_method=S256"));
    }

    void procoreGetsNeither()
    {
        const QUrlQuery query(
            authorizeUrlFor(profileOf(Service::Procore), QStringLiteral("id"), pasteCodeUri(), "state", "challenge"));
        QVERIFY(!query.hasQueryItem(QStringLiteral("code_challenge")));
        QVERIFY(!query.hasQueryItem(QStringLiteral("scope")));
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), pasteCodeUri());
    }

    void listensOnlyOnFixedPortsOfThisComputer()
    {
        const OAuthProfile profile = profileOf(Service::Procore);
        QCOMPARE(profile.loopbackUris(), QStringList { QStringLiteral("http://localhost:53682/callback") });
        QVERIFY(profile.canPasteCode());
    }

    void refusesUnsafeAddresses_data()
    {
        QTest::addColumn<QString>("tokenUrl");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << QStringLiteral("https://identity.example/token") << true;
        QTest::newRow("http on loopback") << QStringLiteral("http://[::1]:8080/token") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://identity.example/token") << false;
        QTest::newRow("a host that looks local") << QStringLiteral("http://localhost.example/token") << false;
        QTest::newRow("missing") << QString() << false;
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1/token") << false;
    }
    void refusesUnsafeAddresses()
    {
        QFETCH(const QString, tokenUrl);
        QFETCH(const bool, accepted);
        OAuthProfile profile = profileOf(Service::Xero);
        profile.tokenUrl = QUrl(tokenUrl);
        const Done done = profile.validate();
        QCOMPARE(done.has_value(), accepted);
        if (!accepted)
            QCOMPARE(toString(done.error().kind), toString(ErrorKind::Configuration));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizeUrl)
#include "tst_authorizeurl.moc"
