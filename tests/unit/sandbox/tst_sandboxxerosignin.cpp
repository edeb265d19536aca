// SPDX-License-Identifier: Apache-2.0
// Signing in at Xero's identity service: consent, codes, pages, id token.
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/identity/signingkey.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"
#include "tests/unit/sandbox/xerosigninprobe.h"

#include <QUrl>
#include <QUrlQuery>

using namespace tieout::sandbox;

namespace {

constexpr qint64 kMinute = 60000;

} // namespace

class SandboxXeroSignInTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesACodeAndTokens();
    void idTokenNamesIssuerAndClient();
    void signsWithThePublishedKey();
    void keepsTheState();
    void showsItsOwnPageWhenTheRequestIsWrong_data();
    void showsItsOwnPageWhenTheRequestIsWrong();
    void codeWorksOnce();
    void codeExpires();
    void codeNeedsVerifierAndRedirect();
    void personDecides();
    void worksOverSockets();

private:
    XeroSignInProbe m_probe;
};

void SandboxXeroSignInTest::init()
{
    m_probe = XeroSignInProbe();
}

void SandboxXeroSignInTest::givesACodeAndTokens()
{
    const Response answer = m_probe.authorize(m_probe.authorizeFields());
    QCOMPARE(answer.status, 302);
    QCOMPARE(inLocation(answer, "scope"), xeroScopes());
    QVERIFY(!inLocation(answer, "session_state").isEmpty());
    const Response tokens = m_probe.redeem(inLocation(answer, "code"));
    QCOMPARE(tokens.status, 200);
    const QJsonObject object = json(tokens);
    QCOMPARE(object.value(q("expires_in")).toInt(), 1800);
    QCOMPARE(object.value(q("token_type")).toString(), q("Bearer"));
    QCOMPARE(object.value(q("access_token")).toString().count(QLatin1Char('.')), 2);
    QVERIFY(object.contains(q("refresh_token")));
    QVERIFY(object.contains(q("id_token")));
    const QByteArray claims =
        QByteArray::fromBase64(object.value(q("access_token")).toString().section(QLatin1Char('.'), 1, 1).toLatin1(),
            QByteArray::Base64UrlEncoding);
    QVERIFY(QJsonDocument::fromJson(claims).object().contains(q("authentication_event_id")));
}

void SandboxXeroSignInTest::idTokenNamesIssuerAndClient()
{
    const QString idToken = m_probe.signIn().value(q("id_token")).toString();
    const QByteArray claims =
        QByteArray::fromBase64(idToken.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject said = QJsonDocument::fromJson(claims).object();
    const QJsonObject discovered = json(m_probe.get("/.well-known/openid-configuration", {}));
    QCOMPARE(said.value(q("iss")), discovered.value(q("issuer")));
    QCOMPARE(said.value(q("aud")).toString(), xeroClientId());
    const QString keys = QUrl(discovered.value(q("jwks_uri")).toString()).path();
    const QJsonObject key =
        json(m_probe.get(keys.toLatin1().constData(), {})).value(q("keys")).toArray().at(0).toObject();
    QCOMPARE(key, publicSigningKey());
    QCOMPARE(idToken.section(QLatin1Char('.'), 2), rs256Signature(idToken.section(QLatin1Char('.'), 0, 1).toLatin1()));
}

void SandboxXeroSignInTest::signsWithThePublishedKey()
{
    // What another implementation of RFC 8017 accepts for this key and message.
    QCOMPARE(rs256Signature("abc"),
        q("s141gbCRaIf9Z6oVfMG01RTalymDmb_Oudu6VzjZhpfLO_V1C5QqTjmxwU4QEsMMGmvioJOIYHNQEP0HeOrhXO"
          "8OwBMEFc74x5WN_mOr8BEDxvD_SDMsLrEomBULuomkWpjBntpxekdhB2_vL3i9-4OfKR3OFKw2GAXnTI3Dfa8L"
          "BJbdjgBFTOySXoF91AUw4POShlNoCloCH6syTYQu7fewZWgnx2DfIjLWhEy5-AY-d9n9IQVLtiUllZBPqP53JX"
          "7NbQaL4RyiFCyQTYjh7QHlicmv30JEcGza_Bl4Zo5K-EiTVf4edUfqYVUgjVeENGFGWnTGrN2dj1L1SNjS5Q"));
}

void SandboxXeroSignInTest::keepsTheState()
{
    QCOMPARE(inLocation(m_probe.authorize(m_probe.authorizeFields()), "state"), q("s&t"));
}

void SandboxXeroSignInTest::showsItsOwnPageWhenTheRequestIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("client") << q("client_id") << q("nobody") << q("unauthorized_client");
    QTest::newRow("redirect port") << q("redirect_uri") << q("http://localhost:53699/callback")
                                   << q("Invalid redirect_uri");
    QTest::newRow("redirect slash") << q("redirect_uri") << kRedirect + q("/") << q("Invalid redirect_uri");
    QTest::newRow("redirect host") << q("redirect_uri") << q("http://127.0.0.1:53682/callback")
                                   << q("Invalid redirect_uri");
    QTest::newRow("type") << q("response_type") << q("token") << q("unsupported_response_type");
    QTest::newRow("no challenge") << q("code_challenge") << QString() << q("code challenge required");
    QTest::newRow("plain challenge") << q("code_challenge_method") << q("plain") << q("code challenge required");
    QTest::newRow("unknown scope") << q("scope") << q("openid accounting.everything") << q("invalid_scope");
    QTest::newRow("broad scope") << q("scope") << q("accounting.transactions.read") << q("Invalid scope for client");
}

void SandboxXeroSignInTest::showsItsOwnPageWhenTheRequestIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    FormFields fields = m_probe.authorizeFields();
    for (auto &pair : fields) {
        if (pair.first == field)
            pair.second = value;
    }
    const Response answer = m_probe.authorize(fields);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.contentType.startsWith("text/html"));
    QVERIFY(answer.headers.isEmpty());
    QVERIFY2(QString::fromUtf8(answer.body).contains(said), answer.body.constData());
}

void SandboxXeroSignInTest::codeWorksOnce()
{
    const QString code = inLocation(m_probe.authorize(m_probe.authorizeFields()), "code");
    QCOMPARE(m_probe.redeem(code).status, 200);
    const Response again = m_probe.redeem(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body, QByteArrayLiteral("{\"error\":\"invalid_grant\"}"));
}

void SandboxXeroSignInTest::codeExpires()
{
    const QString early = inLocation(m_probe.authorize(m_probe.authorizeFields()), "code");
    m_probe.now += 5 * kMinute - 1;
    QCOMPARE(m_probe.redeem(early).status, 200);
    const QString late = inLocation(m_probe.authorize(m_probe.authorizeFields()), "code");
    m_probe.now += 5 * kMinute;
    QCOMPARE(m_probe.redeem(late).status, 400);
}

void SandboxXeroSignInTest::codeNeedsVerifierAndRedirect()
{
    const auto code = [this] { return inLocation(m_probe.authorize(m_probe.authorizeFields()), "code"); };
    QCOMPARE(m_probe.redeem(code(), kVerifier + q("x")).status, 400);
    QCOMPARE(m_probe.redeem(code(), QString()).status, 400);
    QCOMPARE(m_probe.redeem(code(), kVerifier, registeredRedirectUris().last()).status, 400);
    FormFields shortOne = m_probe.authorizeFields();
    shortOne[5].second = challengeOf(q("short"));
    QCOMPARE(m_probe.redeem(inLocation(m_probe.authorize(shortOne), "code"), q("short")).status, 400);
}

void SandboxXeroSignInTest::personDecides()
{
    QCOMPARE(m_probe.knobs.set(q("xero.consent"), q("deny")), std::nullopt);
    const Response denied = m_probe.authorize(m_probe.authorizeFields());
    QCOMPARE(inLocation(denied, "error"), q("access_denied"));
    QCOMPARE(inLocation(denied, "state"), q("s&t"));
    QCOMPARE(m_probe.knobs.set(q("xero.consent"), q("silent")), std::nullopt);
    QCOMPARE(m_probe.authorize(m_probe.authorizeFields()).status, 200);
    QCOMPARE(m_probe.knobs.set(q("xero.consent"), q("page")), std::nullopt);
    const Response page = m_probe.authorize(m_probe.authorizeFields());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("name=\"state\" value=\"s&amp;t\""));
    FormFields pressed = m_probe.authorizeFields();
    pressed.append({ q("decision"), q("allow") });
    QVERIFY(!inLocation(m_probe.authorize(pressed), "code").isEmpty());
    pressed.last().second = q("deny");
    QCOMPARE(inLocation(m_probe.authorize(pressed), "error"), q("access_denied"));
    QVERIFY(m_probe.knobs.set(q("xero.consent"), q("perhaps")).has_value());
}

void SandboxXeroSignInTest::worksOverSockets()
{
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    const QJsonObject xero = QJsonDocument::fromJson(server.endpointsJson()).object().value(q("xero")).toObject();
    const QUrl authorizeUrl(xero.value(q("authorizeUrl")).toString());
    RawClient client(static_cast<quint16>(authorizeUrl.port()));
    QUrlQuery query;
    for (const auto &[name, value] : m_probe.authorizeFields())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    const RawAnswer redirect =
        client.ask("GET", authorizeUrl.path().toLatin1() + '?' + query.toString(QUrl::FullyEncoded).toLatin1());
    QCOMPARE(redirect.status, 302);
    const QUrl callback(QString::fromLatin1(redirect.header("location")));
    QCOMPARE(callback.adjusted(QUrl::RemoveQuery).toString(), kRedirect);
    const QByteArray body = "grant_type=authorization_code&client_id=" + xeroClientId().toLatin1()
        + "&redirect_uri=" + QUrl::toPercentEncoding(kRedirect) + "&code_verifier=" + kVerifier.toLatin1()
        + "&code=" + QUrlQuery(callback).queryItemValue(q("code")).toLatin1();
    const RawAnswer tokens =
        client.ask("POST", "/connect/token", "Content-Type: application/x-www-form-urlencoded\r\n", body);
    QCOMPARE(tokens.status, 200);
    const QByteArray bearer =
        "Authorization: Bearer " + tokens.json().value(q("access_token")).toString().toLatin1() + "\r\n";
    QCOMPARE(client.ask("GET", "/connections", bearer).status, 200);
    QCOMPARE(client.ask("GET", "/connections").status, 401);
    server.sandbox().world().advance(30 * kMinute);
    const RawAnswer expired = client.ask("GET", "/connections", bearer);
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.json().value(q("Detail")).toString().startsWith(q("TokenExpired")));
    QVERIFY(!expired.header("xero-correlation-id").isEmpty());
}

QTEST_GUILESS_MAIN(SandboxXeroSignInTest)
#include "tst_sandboxxerosignin.moc"
