// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QUrl>
#include <QUrlQuery>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString kRedirect = u"http://localhost:53682/callback"_s;
const QString kOutOfBand = u"urn:ietf:wg:oauth:2.0:oob"_s;

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray headerOf(const Response &response, const char *name)
{
    for (const auto &[header, value] : response.headers) {
        if (header == name)
            return value;
    }
    return {};
}

QString inLocation(const Response &response, const char *name)
{
    return QUrlQuery(QUrl(QString::fromUtf8(headerOf(response, "Location"))))
        .queryItemValue(q(name), QUrl::FullyDecoded);
}

QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString errorOf(const Response &response)
{
    return json(response).value(q("error")).toString();
}

} // namespace

class TestSandboxProcoreSignIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTokensForEveryKindOfBody_data();
    void givesTokensForEveryKindOfBody();
    void showsItsOwnPageWhenTheRequestIsWrong();
    void pastedCodeStandsOnAPage();
    void codeIsStrict();
    void secretIsNeeded();
    void refreshKillsTheOldToken();
    void refreshKillsItEvenWhenItFails();
    void clientCredentialsHaveNoRefreshToken();
    void revocationKillsBoth();
    void tokenInfo();
    void pkceIsAKnob();
    void personDecides();
    void bearerIsChecked();
    void refreshAnswerCanBeLost();

private:
    Response authorize(const QString &redirect, const FormFields &more = {});
    Response post(const char *path, const FormFields &fields);
    Response token(const FormFields &fields) { return post("/oauth/token", fields); }
    FormFields client() const
    {
        return { { q("client_id"), procoreClientId() }, { q("client_secret"), procoreClientSecret() } };
    }
    Response redeem(const QString &code, const QString &redirect = kRedirect);
    Response refresh(const QString &refreshToken);
    QJsonObject signIn() { return json(redeem(inLocation(authorize(kRedirect), "code"))); }
    BearerCheck check(const QString &accessToken);

    std::unique_ptr<ProcoreIdentity> m_identity;
    ServerKnobs m_knobs;
    qint64 m_now = 0;
};

void TestSandboxProcoreSignIn::init()
{
    m_identity = std::make_unique<ProcoreIdentity>(
        procoreClientId(), procoreClientSecret(), registeredRedirectUris() << kOutOfBand << q("http://localhost"));
    m_knobs.reset();
    m_now = 1795392000000;
}

Response TestSandboxProcoreSignIn::authorize(const QString &redirect, const FormFields &more)
{
    Request request;
    request.method = "GET";
    request.path = q("/oauth/authorize");
    request.query = FormFields { { q("response_type"), q("code") }, { q("client_id"), procoreClientId() },
        { q("redirect_uri"), redirect }, { q("state"), q("st") } }
        + more;
    return m_identity->answer(request, m_knobs, m_now);
}

Response TestSandboxProcoreSignIn::post(const char *path, const FormFields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    Request request;
    request.method = "POST";
    request.path = q(path);
    request.headers.emplaceBack("content-type", "application/json");
    request.body = QJsonDocument(object).toJson();
    return m_identity->answer(request, m_knobs, m_now);
}

Response TestSandboxProcoreSignIn::redeem(const QString &code, const QString &redirect)
{
    return token(client()
        + FormFields {
            { q("grant_type"), q("authorization_code") }, { q("code"), code }, { q("redirect_uri"), redirect } });
}

Response TestSandboxProcoreSignIn::refresh(const QString &refreshToken)
{
    return token(
        client() + FormFields { { q("grant_type"), q("refresh_token") }, { q("refresh_token"), refreshToken } });
}

BearerCheck TestSandboxProcoreSignIn::check(const QString &accessToken)
{
    Request request;
    request.method = "GET";
    request.path = q("/rest/v1.0/me");
    if (!accessToken.isNull())
        request.headers.append({ "authorization", "Bearer " + accessToken.toLatin1() });
    return m_identity->check(request, m_now);
}

void TestSandboxProcoreSignIn::givesTokensForEveryKindOfBody_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded");
    QTest::newRow("json") << QByteArray("application/json");
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=b");
}

void TestSandboxProcoreSignIn::givesTokensForEveryKindOfBody()
{
    QFETCH(QByteArray, type);
    const Response answer = authorize(kRedirect);
    QCOMPARE(answer.status, 302);
    QCOMPARE(inLocation(answer, "state"), q("st"));
    const FormFields fields = client()
        + FormFields { { q("grant_type"), q("authorization_code") }, { q("code"), inLocation(answer, "code") },
              { q("redirect_uri"), kRedirect } };
    Request request;
    request.method = "POST";
    request.path = q("/oauth/token");
    request.headers.append({ "content-type", type });
    QUrlQuery query;
    QJsonObject object;
    QByteArray parts;
    for (const auto &[name, value] : fields) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        object.insert(name, value);
        parts +=
            "--b\r\nContent-Disposition: form-data; name=\"" + name.toUtf8() + "\"\r\n\r\n" + value.toUtf8() + "\r\n";
    }
    request.body = type.endsWith("json") ? QJsonDocument(object).toJson()
        : type.startsWith("multipart")   ? parts + "--b--\r\n"
                                         : query.toString(QUrl::FullyEncoded).toLatin1();
    const QJsonObject tokens = json(m_identity->answer(request, m_knobs, m_now));
    QCOMPARE(tokens.value(q("expires_in")).toInt(), 5400);
    QCOMPARE(tokens.value(q("token_type")).toString(), q("bearer"));
    QCOMPARE(tokens.value(q("created_at")).toInteger(), 1795392000);
    QVERIFY(tokens.value(q("refresh_token")).isString());
    QVERIFY(!check(tokens.value(q("access_token")).toString()).refusal);
}

void TestSandboxProcoreSignIn::showsItsOwnPageWhenTheRequestIsWrong()
{
    for (const char *uri : { "http://localhost:53682/callback/", "http://localhost:9", "http://localhost/" }) {
        const Response answer = authorize(q(uri));
        QCOMPARE(answer.status, 401);
        QVERIFY(headerOf(answer, "Location").isEmpty());
        QVERIFY(answer.body.contains("redirect uri"));
    }
    QCOMPARE(authorize(q("http://localhost")).status, 302);
}

void TestSandboxProcoreSignIn::pastedCodeStandsOnAPage()
{
    const QByteArray location = headerOf(authorize(kOutOfBand), "Location");
    QVERIFY(location.startsWith("/oauth/authorize/"));
    Request request;
    request.method = "GET";
    request.path = QString::fromLatin1(location);
    const Response page = m_identity->answer(request, m_knobs, m_now);
    const QString code = request.path.section(QLatin1Char('/'), -1);
    QVERIFY(page.body.contains(code.toLatin1()));
    QCOMPARE(redeem(code, kOutOfBand).status, 200);
}

void TestSandboxProcoreSignIn::codeIsStrict()
{
    const auto code = [this] { return inLocation(authorize(kRedirect), "code"); };
    const QString once = code();
    QCOMPARE(redeem(once).status, 200);
    QCOMPARE(errorOf(redeem(once)), q("invalid_grant"));
    QCOMPARE(errorOf(redeem(code(), kOutOfBand)), q("invalid_grant"));
    const QString old = code();
    m_now += 600000;
    QCOMPARE(errorOf(redeem(old)), q("invalid_grant"));
}

void TestSandboxProcoreSignIn::secretIsNeeded()
{
    const QString code = inLocation(authorize(kRedirect), "code");
    const FormFields rest { { q("grant_type"), q("authorization_code") }, { q("code"), code },
        { q("redirect_uri"), kRedirect }, { q("client_id"), procoreClientId() } };
    const Response answer = token(rest);
    QCOMPARE(answer.status, 401);
    QCOMPARE(errorOf(answer), q("invalid_client"));
    QVERIFY(json(answer).contains(q("error_description")));
    QCOMPARE(errorOf(token(rest + FormFields { { q("client_secret"), q("wrong") } })), q("invalid_client"));
    QCOMPARE(redeem(code).status, 200);
}

void TestSandboxProcoreSignIn::refreshKillsTheOldToken()
{
    const QString first = signIn().value(q("refresh_token")).toString();
    const QJsonObject next = json(refresh(first));
    QVERIFY(next.value(q("refresh_token")).toString() != first);
    const Response again = refresh(first);
    QCOMPARE(errorOf(again), q("invalid_grant"));
    QCOMPARE(json(again).value(q("error_description")).toString(), q("The refresh token is invalid"));
    QCOMPARE(again.status, 401);
    QCOMPARE(m_knobs.set(q("procore.grant-error-status"), q("400")), std::nullopt);
    QCOMPARE(refresh(first).status, 400);
    m_now += 400LL * 86400000;
    QCOMPARE(refresh(next.value(q("refresh_token")).toString()).status, 200);
}

void TestSandboxProcoreSignIn::refreshKillsItEvenWhenItFails()
{
    const QString token = signIn().value(q("refresh_token")).toString();
    QCOMPARE(errorOf(post("/oauth/token",
                 { { q("grant_type"), q("refresh_token") }, { q("client_id"), procoreClientId() },
                     { q("client_secret"), q("wrong") }, { q("refresh_token"), token } })),
        q("invalid_client"));
    QCOMPARE(errorOf(refresh(token)), q("invalid_grant"));
}

void TestSandboxProcoreSignIn::clientCredentialsHaveNoRefreshToken()
{
    const QJsonObject tokens = json(token(client() + FormFields { { q("grant_type"), q("client_credentials") } }));
    QVERIFY(!tokens.contains(q("refresh_token")));
    const BearerCheck checked = check(tokens.value(q("access_token")).toString());
    QVERIFY(!checked.refusal);
    QVERIFY(checked.caller.serviceAccount);
    QVERIFY(!check(signIn().value(q("access_token")).toString()).caller.serviceAccount);
}

void TestSandboxProcoreSignIn::revocationKillsBoth()
{
    for (const char *which : { "access_token", "refresh_token" }) {
        const QJsonObject tokens = signIn();
        QCOMPARE(
            post("/oauth/revoke", client() + FormFields { { q("token"), tokens.value(q(which)).toString() } }).status,
            200);
        QVERIFY(check(tokens.value(q("access_token")).toString()).refusal.has_value());
        QCOMPARE(errorOf(refresh(tokens.value(q("refresh_token")).toString())), q("invalid_grant"));
    }
    QCOMPARE(post("/oauth/revoke", client() + FormFields { { q("token"), q("unknown") } }).status, 200);
    QCOMPARE(post("/oauth/revoke", { { q("token"), q("unknown") } }).status, 401);
}

void TestSandboxProcoreSignIn::tokenInfo()
{
    Request request;
    request.method = "GET";
    request.path = q("/oauth/token/info");
    QCOMPARE(m_identity->answer(request, m_knobs, m_now).status, 401);
    request.headers.append({ "authorization", "Bearer " + signIn().value(q("access_token")).toString().toLatin1() });
    m_now += 400000;
    const QJsonObject info = json(m_identity->answer(request, m_knobs, m_now));
    QCOMPARE(info.value(q("expires_in_seconds")).toInt(), 5000);
    QCOMPARE(info.value(q("created_at")).toInteger(), 1795392000);
    QCOMPARE(info.value(q("scopes")).toArray().first().toString(), q("public"));
    QCOMPARE(info.value(q("application")).toObject().value(q("uid")).toString(), procoreClientId());
    QVERIFY(info.value(q("resource_owner_id")).isDouble());
}

void TestSandboxProcoreSignIn::pkceIsAKnob()
{
    const FormFields pkce { { q("code_challenge"), q("x") }, { q("code_challenge_method"), q("S256") } };
    QCOMPARE(authorize(kRedirect, pkce).status, 302);
    QCOMPARE(m_knobs.set(q("procore.pkce"), q("reject")), std::nullopt);
    QCOMPARE(authorize(kRedirect, pkce).status, 400);
}

void TestSandboxProcoreSignIn::personDecides()
{
    QCOMPARE(m_knobs.set(q("procore.consent"), q("deny")), std::nullopt);
    QCOMPARE(inLocation(authorize(kRedirect), "error"), q("access_denied"));
    QCOMPARE(authorize(kOutOfBand).status, 401);
    QCOMPARE(m_knobs.set(q("procore.consent"), q("page")), std::nullopt);
    QCOMPARE(authorize(kRedirect).status, 200);
    QVERIFY(!inLocation(authorize(kRedirect, { { q("decision"), q("allow") } }), "code").isEmpty());
}

void TestSandboxProcoreSignIn::bearerIsChecked()
{
    const QString access = signIn().value(q("access_token")).toString();
    QVERIFY(!check(access).refusal);
    const BearerCheck none = check(QString());
    QCOMPARE(none.refusal->status, 401);
    QCOMPARE(none.refusal->body, QByteArrayLiteral("{\"errors\":\"Unauthorized\"}"));
    QCOMPARE(check(q("wrong")).refusal->body, QByteArrayLiteral("{\"errors\":\"The access token is invalid\"}"));
    m_now += 5400000 - 1;
    QVERIFY(!check(access).refusal);
    m_now += 1;
    QVERIFY(check(access).refusal.has_value());
}

void TestSandboxProcoreSignIn::refreshAnswerCanBeLost()
{
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    const auto port = static_cast<quint16>(QUrl(server.procoreOrigin()).port());
    const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
    const QByteArray ids =
        "client_id=" + procoreClientId().toLatin1() + "&client_secret=" + procoreClientSecret().toLatin1();
    RawClient client(port);
    const RawAnswer redirect = client.ask("GET",
        "/oauth/authorize?response_type=code&client_id=" + procoreClientId().toLatin1()
            + "&redirect_uri=" + QUrl::toPercentEncoding(kRedirect));
    const QByteArray code =
        QUrlQuery(QUrl(QString::fromLatin1(redirect.header("location")))).queryItemValue(q("code")).toLatin1();
    const RawAnswer tokens = client.ask("POST", "/oauth/token", type,
        ids + "&grant_type=authorization_code&code=" + code + "&redirect_uri=" + QUrl::toPercentEncoding(kRedirect));
    const QByteArray refresh = ids
        + "&grant_type=refresh_token&refresh_token=" + tokens.json().value(q("refresh_token")).toString().toLatin1();
    const ParsedRule rule = parseFaultRule({ { q("action"), q("drop-after") }, { q("path"), q("^/oauth/token$") } });
    server.faults().add(std::get<FaultRule>(rule));
    QCOMPARE(client.ask("POST", "/oauth/token", type, refresh).status, 0);
    RawClient second(port);
    QCOMPARE(second.ask("POST", "/oauth/token", type, refresh).json().value(q("error")).toString(), q("invalid_grant"));
    const QJsonObject refreshes = server.log().arrivals().value(q("refreshes")).toObject();
    QCOMPARE(refreshes.size(), 1);
    QCOMPARE(refreshes.begin().value().toInt(), 2);
}

QTEST_GUILESS_MAIN(TestSandboxProcoreSignIn)
#include "tst_sandboxprocoresignin.moc"
