// SPDX-License-Identifier: Apache-2.0
// What Procore's tokens can do, how long, and what takes them away.
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "tests/unit/sandbox/procoresigninprobe.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QUrl>
#include <QUrlQuery>

using namespace tieout::sandbox;

class SandboxProcoreTokensTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refreshKillsTheOldToken();
    void refreshKillsItEvenWhenItFails();
    void clientCredentialsHaveNoRefreshToken();
    void revocationKillsBoth();
    void tokenInfo();
    void bearerIsChecked();
    void refreshAnswerCanBeLost();

private:
    ProcoreSignInProbe m_probe;
};

void SandboxProcoreTokensTest::init()
{
    m_probe = ProcoreSignInProbe();
}

void SandboxProcoreTokensTest::refreshKillsTheOldToken()
{
    const QString first = m_probe.signIn().value(q("refresh_token")).toString();
    const QJsonObject next = json(m_probe.refresh(first));
    QVERIFY(next.value(q("refresh_token")).toString() != first);
    const Response again = m_probe.refresh(first);
    QCOMPARE(errorOf(again), q("invalid_grant"));
    QCOMPARE(json(again).value(q("error_description")).toString(), q("The refresh token is invalid"));
    QCOMPARE(again.status, 401);
    QCOMPARE(m_probe.knobs.set(q("procore.grant-error-status"), q("400")), std::nullopt);
    QCOMPARE(m_probe.refresh(first).status, 400);
    m_probe.now += 400LL * 86400000;
    QCOMPARE(m_probe.refresh(next.value(q("refresh_token")).toString()).status, 200);
}

void SandboxProcoreTokensTest::refreshKillsItEvenWhenItFails()
{
    const QString token = m_probe.signIn().value(q("refresh_token")).toString();
    QCOMPARE(errorOf(m_probe.post("/oauth/token",
                 { { q("grant_type"), q("refresh_token") }, { q("client_id"), procoreClientId() },
                     { q("client_secret"), q("wrong") }, { q("refresh_token"), token } })),
        q("invalid_client"));
    QCOMPARE(errorOf(m_probe.refresh(token)), q("invalid_grant"));
}

void SandboxProcoreTokensTest::clientCredentialsHaveNoRefreshToken()
{
    const QJsonObject tokens =
        json(m_probe.token(m_probe.client() + FormFields { { q("grant_type"), q("client_credentials") } }));
    QVERIFY(!tokens.contains(q("refresh_token")));
    const BearerCheck checked = m_probe.check(tokens.value(q("access_token")).toString());
    QVERIFY(!checked.refusal);
    QVERIFY(checked.caller.serviceAccount);
    QVERIFY(!m_probe.check(m_probe.signIn().value(q("access_token")).toString()).caller.serviceAccount);
}

void SandboxProcoreTokensTest::revocationKillsBoth()
{
    for (const char *which : { "access_token", "refresh_token" }) {
        const QJsonObject tokens = m_probe.signIn();
        QCOMPARE(m_probe
                     .post("/oauth/revoke",
                         m_probe.client() + FormFields { { q("token"), tokens.value(q(which)).toString() } })
                     .status,
            200);
        QVERIFY(m_probe.check(tokens.value(q("access_token")).toString()).refusal.has_value());
        QCOMPARE(errorOf(m_probe.refresh(tokens.value(q("refresh_token")).toString())), q("invalid_grant"));
    }
    QCOMPARE(m_probe.post("/oauth/revoke", m_probe.client() + FormFields { { q("token"), q("unknown") } }).status, 200);
    QCOMPARE(m_probe.post("/oauth/revoke", { { q("token"), q("unknown") } }).status, 401);
}

void SandboxProcoreTokensTest::tokenInfo()
{
    Request request;
    request.method = "GET";
    request.path = q("/oauth/token/info");
    QCOMPARE(m_probe.identity.answer(request, m_probe.knobs, m_probe.now).status, 401);
    request.headers.append(
        { "authorization", "Bearer " + m_probe.signIn().value(q("access_token")).toString().toLatin1() });
    m_probe.now += 400000;
    const QJsonObject info = json(m_probe.identity.answer(request, m_probe.knobs, m_probe.now));
    QCOMPARE(info.value(q("expires_in_seconds")).toInt(), 5000);
    QCOMPARE(info.value(q("created_at")).toInteger(), 1795392000);
    QCOMPARE(info.value(q("scopes")).toArray().first().toString(), q("public"));
    QCOMPARE(info.value(q("application")).toObject().value(q("uid")).toString(), procoreClientId());
    QVERIFY(info.value(q("resource_owner_id")).isDouble());
}

void SandboxProcoreTokensTest::bearerIsChecked()
{
    const QString access = m_probe.signIn().value(q("access_token")).toString();
    QVERIFY(!m_probe.check(access).refusal);
    const BearerCheck none = m_probe.check(QString());
    QCOMPARE(none.refusal->status, 401);
    QCOMPARE(none.refusal->body, QByteArrayLiteral("{\"errors\":\"Unauthorized\"}"));
    QCOMPARE(
        m_probe.check(q("wrong")).refusal->body, QByteArrayLiteral("{\"errors\":\"The access token is invalid\"}"));
    m_probe.now += 5400000 - 1;
    QVERIFY(!m_probe.check(access).refusal);
    m_probe.now += 1;
    QVERIFY(m_probe.check(access).refusal.has_value());
}

void SandboxProcoreTokensTest::refreshAnswerCanBeLost()
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
    server.sandbox().faults().add(std::get<FaultRule>(rule));
    QCOMPARE(client.ask("POST", "/oauth/token", type, refresh).status, 0);
    RawClient second(port);
    QCOMPARE(second.ask("POST", "/oauth/token", type, refresh).json().value(q("error")).toString(), q("invalid_grant"));
    const QJsonObject refreshes = server.sandbox().log().arrivals().value(q("refreshes")).toObject();
    QCOMPARE(refreshes.size(), 1);
    QCOMPARE(refreshes.begin().value().toInt(), 2);
}

QTEST_GUILESS_MAIN(SandboxProcoreTokensTest)
#include "tst_sandboxprocoretokens.moc"
