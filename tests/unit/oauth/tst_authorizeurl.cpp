// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/authorizeurl.h"

#include <QtTest>
#include <QUrlQuery>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

OAuthProfile profileOf(Service service)
{
    OAuthProfile profile;
    profile.service = service;
    profile.authorizeUrl = QUrl(u"https://login.example/authorize"_s);
    profile.tokenUrl = QUrl(u"https://login.example/token"_s);
    profile.revocationUrl = QUrl(u"http://127.0.0.1:8080/revoke"_s);
    profile.scopes = service == Service::Xero ? u"openid offline_access"_s : QString();
    profile.redirectUris = { u"http://localhost:53682/callback"_s, pasteCodeUri(), u"https://example.org/callback"_s,
        u"http://localhost/callback"_s, u"http://192.0.2.1:80/callback"_s };
    return profile;
}

} // namespace

class AuthorizeUrlTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xeroGetsScopesAndAChallenge();
    void procoreGetsNeither();
    void listensOnlyOnFixedPortsOfThisComputer();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
};

void AuthorizeUrlTest::xeroGetsScopesAndAChallenge()
{
    const QUrl url = authorizeUrlFor(
        profileOf(Service::Xero), u"id+1&x"_s, u"http://localhost:53682/callback"_s, "state", "challenge");
    QCOMPARE(url.toString(QUrl::FullyEncoded),
        u"https://login.example/authorize?response_type=code&client_id=id%2B1%26x&redirect_uri=http%"
        "3A%2F%2Flocalhost%3A53682%2Fcallback&scope=openid%20offline_access&state=state&"
        "code_challenge=challenge&code_challenge_method=S256"_s);
}

void AuthorizeUrlTest::procoreGetsNeither()
{
    const QUrlQuery query(authorizeUrlFor(profileOf(Service::Procore), u"id"_s, pasteCodeUri(), "state", "challenge"));
    QVERIFY(!query.hasQueryItem(u"code_challenge"_s));
    QVERIFY(!query.hasQueryItem(u"scope"_s));
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), pasteCodeUri());
}

void AuthorizeUrlTest::listensOnlyOnFixedPortsOfThisComputer()
{
    const OAuthProfile profile = profileOf(Service::Procore);
    QCOMPARE(profile.loopbackUris(), QStringList { u"http://localhost:53682/callback"_s });
    QVERIFY(profile.canPasteCode());
}

void AuthorizeUrlTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("tokenUrl");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://identity.example/token"_s << true;
    QTest::newRow("http on loopback") << u"http://[::1]:8080/token"_s << true;
    QTest::newRow("http elsewhere") << u"http://identity.example/token"_s << false;
    QTest::newRow("a host that looks local") << u"http://localhost.example/token"_s << false;
    QTest::newRow("missing") << QString() << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/token"_s << false;
}

void AuthorizeUrlTest::refusesUnsafeAddresses()
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

QTEST_GUILESS_MAIN(AuthorizeUrlTest)
#include "tst_authorizeurl.moc"
