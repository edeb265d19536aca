// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/identity/scopes.h"
#include "app/tieout-sandbox/identity/signingkey.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1795392000000;
constexpr qint64 kMinute = 60000;
constexpr qint64 kDay = 86400000;
const QString kRedirect = u"http://localhost:53682/callback"_s;
const QString kVerifier = u"abcdefghijklmnopqrstuvwxyz-._~0123456789ABCDEF"_s;

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QString inLocation(const Response &response, const char *name)
{
    for (const auto &[header, value] : response.headers) {
        if (header == "Location")
            return QUrlQuery(QUrl(QString::fromUtf8(value))).queryItemValue(q(name), QUrl::FullyDecoded);
    }
    return {};
}

QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

class TestSandboxXeroSignIn final : public QObject {
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
    void rotatesWithGrace();
    void refreshTokenExpiresUnused();
    void refreshNeedsTheClientId();
    void refusesOtherGrants();
    void refreshTokenNeedsOfflineAccess();
    void scopesAddUp();
    void broadScopesAreAKnob();
    void bearerIsChecked();
    void scopeTable_data();
    void scopeTable();
    void revocationTakesEverything();
    void stateSurvivesSaving();
    void worksOverSockets();

private:
    FormFields authorizeFields(const QString &scopes = xeroScopes()) const;
    Response authorize(const FormFields &fields) { return get("/identity/connect/authorize", fields); }
    Response get(const char *path, const FormFields &fields);
    Response token(const FormFields &fields);
    Response redeem(const QString &code, const QString &verifier = kVerifier, const QString &redirect = kRedirect);
    Response refresh(const QString &refreshToken);
    QJsonObject signIn(const QString &scopes = xeroScopes());
    QByteArray detailFor(const QByteArray &authorization, const char *path = "/api.xro/2.0/Payments");

    std::unique_ptr<XeroIdentity> m_identity;
    ServerKnobs m_knobs;
    qint64 m_now = kNow;
};

void TestSandboxXeroSignIn::init()
{
    m_identity = std::make_unique<XeroIdentity>(xeroClientId(), registeredRedirectUris());
    m_knobs.reset();
    m_now = kNow;
}

FormFields TestSandboxXeroSignIn::authorizeFields(const QString &scopes) const
{
    return { { q("response_type"), q("code") }, { q("client_id"), xeroClientId() }, { q("redirect_uri"), kRedirect },
        { q("scope"), scopes }, { q("state"), q("s&t") }, { q("code_challenge"), challengeOf(kVerifier) },
        { q("code_challenge_method"), q("S256") } };
}

Response TestSandboxXeroSignIn::get(const char *path, const FormFields &fields)
{
    Request request;
    request.method = "GET";
    request.path = q(path);
    request.query = fields;
    return m_identity->answer(request, q("http://127.0.0.1:1"), m_knobs, m_now);
}

Response TestSandboxXeroSignIn::token(const FormFields &fields)
{
    Request request;
    request.method = "POST";
    request.path = q("/connect/token");
    request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
    QUrlQuery query;
    for (const auto &[name, value] : fields)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    request.body = query.toString(QUrl::FullyEncoded).toLatin1();
    return m_identity->answer(request, q("http://127.0.0.1:1"), m_knobs, m_now);
}

Response TestSandboxXeroSignIn::redeem(const QString &code, const QString &verifier, const QString &redirect)
{
    return token({ { q("grant_type"), q("authorization_code") }, { q("client_id"), xeroClientId() },
        { q("code"), code }, { q("redirect_uri"), redirect }, { q("code_verifier"), verifier } });
}

Response TestSandboxXeroSignIn::refresh(const QString &refreshToken)
{
    return token({ { q("grant_type"), q("refresh_token") }, { q("client_id"), xeroClientId() },
        { q("refresh_token"), refreshToken } });
}

QJsonObject TestSandboxXeroSignIn::signIn(const QString &scopes)
{
    return json(redeem(inLocation(authorize(authorizeFields(scopes)), "code")));
}

QByteArray TestSandboxXeroSignIn::detailFor(const QByteArray &authorization, const char *path)
{
    Request request;
    request.method = "GET";
    request.path = q(path);
    request.headers.append({ "authorization", authorization });
    const BearerCheck checked = m_identity->check(request, m_now);
    return checked.refusal ? json(*checked.refusal).value(q("Detail")).toString().toLatin1() : QByteArrayLiteral("ok");
}

void TestSandboxXeroSignIn::givesACodeAndTokens()
{
    const Response answer = authorize(authorizeFields());
    QCOMPARE(answer.status, 302);
    QCOMPARE(inLocation(answer, "scope"), xeroScopes());
    QVERIFY(!inLocation(answer, "session_state").isEmpty());
    const Response tokens = redeem(inLocation(answer, "code"));
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

void TestSandboxXeroSignIn::idTokenNamesIssuerAndClient()
{
    const QString idToken = signIn().value(q("id_token")).toString();
    const QByteArray claims =
        QByteArray::fromBase64(idToken.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject said = QJsonDocument::fromJson(claims).object();
    const QJsonObject discovered = json(get("/.well-known/openid-configuration", {}));
    QCOMPARE(said.value(q("iss")), discovered.value(q("issuer")));
    QCOMPARE(said.value(q("aud")).toString(), xeroClientId());
    const QString keys = QUrl(discovered.value(q("jwks_uri")).toString()).path();
    const QJsonObject key = json(get(keys.toLatin1().constData(), {})).value(q("keys")).toArray().at(0).toObject();
    QCOMPARE(key, publicSigningKey());
    QCOMPARE(idToken.section(QLatin1Char('.'), 2), rs256Signature(idToken.section(QLatin1Char('.'), 0, 1).toLatin1()));
}

void TestSandboxXeroSignIn::signsWithThePublishedKey()
{
    // What another implementation of RFC 8017 accepts for this key and message.
    QCOMPARE(rs256Signature("abc"),
        q("s141gbCRaIf9Z6oVfMG01RTalymDmb_Oudu6VzjZhpfLO_V1C5QqTjmxwU4QEsMMGmvioJOIYHNQEP0HeOrhXO"
          "8OwBMEFc74x5WN_mOr8BEDxvD_SDMsLrEomBULuomkWpjBntpxekdhB2_vL3i9-4OfKR3OFKw2GAXnTI3Dfa8L"
          "BJbdjgBFTOySXoF91AUw4POShlNoCloCH6syTYQu7fewZWgnx2DfIjLWhEy5-AY-d9n9IQVLtiUllZBPqP53JX"
          "7NbQaL4RyiFCyQTYjh7QHlicmv30JEcGza_Bl4Zo5K-EiTVf4edUfqYVUgjVeENGFGWnTGrN2dj1L1SNjS5Q"));
}

void TestSandboxXeroSignIn::keepsTheState()
{
    QCOMPARE(inLocation(authorize(authorizeFields()), "state"), q("s&t"));
}

void TestSandboxXeroSignIn::showsItsOwnPageWhenTheRequestIsWrong_data()
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

void TestSandboxXeroSignIn::showsItsOwnPageWhenTheRequestIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    FormFields fields = authorizeFields();
    for (auto &pair : fields) {
        if (pair.first == field)
            pair.second = value;
    }
    const Response answer = authorize(fields);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.contentType.startsWith("text/html"));
    QVERIFY(answer.headers.isEmpty());
    QVERIFY2(QString::fromUtf8(answer.body).contains(said), answer.body.constData());
}

void TestSandboxXeroSignIn::codeWorksOnce()
{
    const QString code = inLocation(authorize(authorizeFields()), "code");
    QCOMPARE(redeem(code).status, 200);
    const Response again = redeem(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body, QByteArrayLiteral("{\"error\":\"invalid_grant\"}"));
}

void TestSandboxXeroSignIn::codeExpires()
{
    const QString early = inLocation(authorize(authorizeFields()), "code");
    m_now += 5 * kMinute - 1;
    QCOMPARE(redeem(early).status, 200);
    const QString late = inLocation(authorize(authorizeFields()), "code");
    m_now += 5 * kMinute;
    QCOMPARE(redeem(late).status, 400);
}

void TestSandboxXeroSignIn::codeNeedsVerifierAndRedirect()
{
    const auto code = [this] { return inLocation(authorize(authorizeFields()), "code"); };
    QCOMPARE(redeem(code(), kVerifier + q("x")).status, 400);
    QCOMPARE(redeem(code(), QString()).status, 400);
    QCOMPARE(redeem(code(), kVerifier, registeredRedirectUris().last()).status, 400);
    FormFields shortOne = authorizeFields();
    shortOne[5].second = challengeOf(q("short"));
    QCOMPARE(redeem(inLocation(authorize(shortOne), "code"), q("short")).status, 400);
}

void TestSandboxXeroSignIn::personDecides()
{
    QCOMPARE(m_knobs.set(q("xero.consent"), q("deny")), std::nullopt);
    const Response denied = authorize(authorizeFields());
    QCOMPARE(inLocation(denied, "error"), q("access_denied"));
    QCOMPARE(inLocation(denied, "state"), q("s&t"));
    QCOMPARE(m_knobs.set(q("xero.consent"), q("silent")), std::nullopt);
    QCOMPARE(authorize(authorizeFields()).status, 200);
    QCOMPARE(m_knobs.set(q("xero.consent"), q("page")), std::nullopt);
    const Response page = authorize(authorizeFields());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("name=\"state\" value=\"s&amp;t\""));
    FormFields pressed = authorizeFields();
    pressed.append({ q("decision"), q("allow") });
    QVERIFY(!inLocation(authorize(pressed), "code").isEmpty());
    pressed.last().second = q("deny");
    QCOMPARE(inLocation(authorize(pressed), "error"), q("access_denied"));
    QVERIFY(m_knobs.set(q("xero.consent"), q("perhaps")).has_value());
}

void TestSandboxXeroSignIn::rotatesWithGrace()
{
    const QString first = signIn().value(q("refresh_token")).toString();
    const QString second = json(refresh(first)).value(q("refresh_token")).toString();
    QVERIFY(second != first);
    m_now += 30 * kMinute - 1;
    QCOMPARE(refresh(first).status, 200);
    m_now += 1;
    const Response late = refresh(first);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.body, QByteArrayLiteral("{\"error\":\"invalid_grant\"}"));
    QCOMPARE(refresh(second).status, 200);
}

void TestSandboxXeroSignIn::refreshTokenExpiresUnused()
{
    QString token = signIn().value(q("refresh_token")).toString();
    m_now += 60 * kDay - 1;
    token = json(refresh(token)).value(q("refresh_token")).toString();
    QVERIFY(!token.isEmpty());
    m_now += 60 * kDay;
    QCOMPARE(refresh(token).status, 400);
}

void TestSandboxXeroSignIn::refreshNeedsTheClientId()
{
    const QString token = signIn().value(q("refresh_token")).toString();
    const Response answer = this->token({ { q("grant_type"), q("refresh_token") }, { q("refresh_token"), token } });
    QCOMPARE(answer.status, 400);
    QCOMPARE(json(answer).value(q("error")).toString(), q("invalid_client"));
    QCOMPARE(refresh(token).status, 200);
}

void TestSandboxXeroSignIn::refusesOtherGrants()
{
    const FormFields client { { q("client_id"), xeroClientId() } };
    QCOMPARE(
        json(token(client + FormFields { { q("grant_type"), q("client_credentials") } })).value(q("error")).toString(),
        q("unauthorized_client"));
    QCOMPARE(json(token(client + FormFields { { q("grant_type"), q("password") } })).value(q("error")).toString(),
        q("unsupported_grant_type"));
}

void TestSandboxXeroSignIn::refreshTokenNeedsOfflineAccess()
{
    const QJsonObject tokens = signIn(q("accounting.payments.read"));
    QVERIFY(!tokens.contains(q("refresh_token")));
    QVERIFY(!tokens.contains(q("id_token")));
}

void TestSandboxXeroSignIn::scopesAddUp()
{
    (void)signIn(q("offline_access accounting.payments.read"));
    QCOMPARE(signIn(q("offline_access accounting.invoices.read")).value(q("scope")).toString(),
        q("offline_access accounting.payments.read accounting.invoices.read"));
}

void TestSandboxXeroSignIn::broadScopesAreAKnob()
{
    QCOMPARE(m_knobs.set(q("xero.broad-scopes"), q("on")), std::nullopt);
    const QByteArray bearer =
        "Bearer " + signIn(q("accounting.transactions.read")).value(q("access_token")).toString().toLatin1();
    QCOMPARE(detailFor(bearer), QByteArrayLiteral("ok"));
    QCOMPARE(detailFor(bearer, "/api.xro/2.0/Accounts"), QByteArrayLiteral("AuthorizationUnsuccessful"));
}

void TestSandboxXeroSignIn::bearerIsChecked()
{
    const QByteArray bearer = "Bearer " + signIn().value(q("access_token")).toString().toLatin1();
    QCOMPARE(detailFor(bearer), QByteArrayLiteral("ok"));
    QCOMPARE(detailFor({}), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(detailFor("Basic abc"), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(detailFor(bearer + "x"), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(detailFor(bearer, "/api.xro/2.0/Contacts"), QByteArrayLiteral("AuthorizationUnsuccessful"));
    QCOMPARE(detailFor(bearer, "/connections"), QByteArrayLiteral("ok"));
    m_now += 30 * kMinute;
    QCOMPARE(detailFor(bearer), QByteArrayLiteral("TokenExpired: token expired at 11/23/2026 00:30:00"));
}

void TestSandboxXeroSignIn::scopeTable_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *scope, const char *method, const char *path, bool allowed) {
        QTest::addRow("%s %s %s", scope, method, path)
            << q(scope) << QByteArray(method) << q("/api.xro/2.0/") + q(path) << allowed;
    };
    row("accounting.payments.read", "GET", "Payments", true);
    row("accounting.payments.read", "GET", "payments/x/History", true);
    row("accounting.payments.read", "POST", "Payments/x", false);
    row("accounting.payments", "POST", "Payments/x", true);
    row("accounting.payments.read", "GET", "BatchPayments", true);
    row("accounting.payments.read", "GET", "Invoices", false);
    row("accounting.invoices.read", "GET", "Invoices/x", true);
    row("accounting.invoices.read", "GET", "Invoices/x/Attachments", false);
    row("accounting.attachments.read", "GET", "Invoices/x/Attachments", true);
    row("accounting.settings.read", "GET", "Organisation", true);
    row("accounting.settings.read", "GET", "Accounts", true);
    row("accounting.settings.read", "GET", "Contacts", false);
    row("accounting.transactions.read", "GET", "Invoices", true);
    row("accounting.transactions.read", "PUT", "Invoices", false);
}

void TestSandboxXeroSignIn::scopeTable()
{
    QFETCH(QString, scope);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(bool, allowed);
    QCOMPARE(xeroScopesAllow({ scope }, method, path), allowed);
}

void TestSandboxXeroSignIn::revocationTakesEverything()
{
    const QJsonObject tokens = signIn();
    Request request;
    request.method = "POST";
    request.path = q("/connect/revocation");
    request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
    request.body = "token=unknown&client_id=" + xeroClientId().toLatin1();
    QCOMPARE(m_identity->answer(request, {}, m_knobs, m_now).status, 200);
    QVERIFY(!m_identity->takeConnectionsRemoved());
    request.body =
        "client_id=" + xeroClientId().toLatin1() + "&token=" + tokens.value(q("refresh_token")).toString().toLatin1();
    const Response answer = m_identity->answer(request, {}, m_knobs, m_now);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(m_identity->takeConnectionsRemoved());
    QCOMPARE(refresh(tokens.value(q("refresh_token")).toString()).status, 400);
    QCOMPARE(detailFor("Bearer " + tokens.value(q("access_token")).toString().toLatin1()),
        QByteArrayLiteral("AuthenticationUnsuccessful"));
    QVERIFY(m_identity->consented().isEmpty());
}

void TestSandboxXeroSignIn::stateSurvivesSaving()
{
    const QJsonObject tokens = signIn();
    const QJsonObject saved = m_identity->save();
    init();
    m_identity->load(saved);
    QCOMPARE(detailFor("Bearer " + tokens.value(q("access_token")).toString().toLatin1()), QByteArrayLiteral("ok"));
    QCOMPARE(refresh(tokens.value(q("refresh_token")).toString()).status, 200);
}

void TestSandboxXeroSignIn::worksOverSockets()
{
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    const QJsonObject xero = QJsonDocument::fromJson(server.endpointsJson()).object().value(q("xero")).toObject();
    const QUrl authorizeUrl(xero.value(q("authorizeUrl")).toString());
    RawClient client(static_cast<quint16>(authorizeUrl.port()));
    QUrlQuery query;
    for (const auto &[name, value] : authorizeFields())
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
    server.world().advance(30 * kMinute);
    const RawAnswer expired = client.ask("GET", "/connections", bearer);
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.json().value(q("Detail")).toString().startsWith(q("TokenExpired")));
    QVERIFY(!expired.header("xero-correlation-id").isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxXeroSignIn)
#include "tst_sandboxxerosignin.moc"
