// SPDX-License-Identifier: Apache-2.0
// What Xero's tokens can do, how long, and what takes them away.
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/identity/scopes.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"
#include "tests/unit/sandbox/xerosigninprobe.h"

using namespace tieout::sandbox;

namespace {

constexpr qint64 kMinute = 60000;
constexpr qint64 kDay = 86400000;

} // namespace

class SandboxXeroTokensTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
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

private:
    XeroSignInProbe m_probe;
};

void SandboxXeroTokensTest::init()
{
    m_probe = XeroSignInProbe();
}

void SandboxXeroTokensTest::rotatesWithGrace()
{
    const QString first = m_probe.signIn().value(q("refresh_token")).toString();
    const QString second = json(m_probe.refresh(first)).value(q("refresh_token")).toString();
    QVERIFY(second != first);
    m_probe.now += 30 * kMinute - 1;
    QCOMPARE(m_probe.refresh(first).status, 200);
    m_probe.now += 1;
    const Response late = m_probe.refresh(first);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.body, QByteArrayLiteral("{\"error\":\"invalid_grant\"}"));
    QCOMPARE(m_probe.refresh(second).status, 200);
}

void SandboxXeroTokensTest::refreshTokenExpiresUnused()
{
    QString token = m_probe.signIn().value(q("refresh_token")).toString();
    m_probe.now += 60 * kDay - 1;
    token = json(m_probe.refresh(token)).value(q("refresh_token")).toString();
    QVERIFY(!token.isEmpty());
    m_probe.now += 60 * kDay;
    QCOMPARE(m_probe.refresh(token).status, 400);
}

void SandboxXeroTokensTest::refreshNeedsTheClientId()
{
    const QString token = m_probe.signIn().value(q("refresh_token")).toString();
    const Response answer = m_probe.token({ { q("grant_type"), q("refresh_token") }, { q("refresh_token"), token } });
    QCOMPARE(answer.status, 400);
    QCOMPARE(json(answer).value(q("error")).toString(), q("invalid_client"));
    QCOMPARE(m_probe.refresh(token).status, 200);
}

void SandboxXeroTokensTest::refusesOtherGrants()
{
    const FormFields client { { q("client_id"), xeroClientId() } };
    QCOMPARE(json(m_probe.token(client + FormFields { { q("grant_type"), q("client_credentials") } }))
                 .value(q("error"))
                 .toString(),
        q("unauthorized_client"));
    QCOMPARE(
        json(m_probe.token(client + FormFields { { q("grant_type"), q("password") } })).value(q("error")).toString(),
        q("unsupported_grant_type"));
}

void SandboxXeroTokensTest::refreshTokenNeedsOfflineAccess()
{
    const QJsonObject tokens = m_probe.signIn(q("accounting.payments.read"));
    QVERIFY(!tokens.contains(q("refresh_token")));
    QVERIFY(!tokens.contains(q("id_token")));
}

void SandboxXeroTokensTest::scopesAddUp()
{
    (void)m_probe.signIn(q("offline_access accounting.payments.read"));
    QCOMPARE(m_probe.signIn(q("offline_access accounting.invoices.read")).value(q("scope")).toString(),
        q("offline_access accounting.payments.read accounting.invoices.read"));
}

void SandboxXeroTokensTest::broadScopesAreAKnob()
{
    QCOMPARE(m_probe.knobs.set(q("xero.broad-scopes"), q("on")), std::nullopt);
    const QByteArray bearer =
        "Bearer " + m_probe.signIn(q("accounting.transactions.read")).value(q("access_token")).toString().toLatin1();
    QCOMPARE(m_probe.detailFor(bearer), QByteArrayLiteral("ok"));
    QCOMPARE(m_probe.detailFor(bearer, "/api.xro/2.0/Accounts"), QByteArrayLiteral("AuthorizationUnsuccessful"));
}

void SandboxXeroTokensTest::bearerIsChecked()
{
    const QByteArray bearer = "Bearer " + m_probe.signIn().value(q("access_token")).toString().toLatin1();
    QCOMPARE(m_probe.detailFor(bearer), QByteArrayLiteral("ok"));
    QCOMPARE(m_probe.detailFor({}), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(m_probe.detailFor("Basic abc"), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(m_probe.detailFor(bearer + "x"), QByteArrayLiteral("AuthenticationUnsuccessful"));
    QCOMPARE(m_probe.detailFor(bearer, "/api.xro/2.0/Contacts"), QByteArrayLiteral("AuthorizationUnsuccessful"));
    QCOMPARE(m_probe.detailFor(bearer, "/connections"), QByteArrayLiteral("ok"));
    m_probe.now += 30 * kMinute;
    QCOMPARE(m_probe.detailFor(bearer), QByteArrayLiteral("TokenExpired: token expired at 11/23/2026 00:30:00"));
}

void SandboxXeroTokensTest::scopeTable_data()
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

void SandboxXeroTokensTest::scopeTable()
{
    QFETCH(QString, scope);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(bool, allowed);
    QCOMPARE(xeroScopesAllow({ scope }, method, path), allowed);
}

void SandboxXeroTokensTest::revocationTakesEverything()
{
    const QJsonObject tokens = m_probe.signIn();
    Request request;
    request.method = "POST";
    request.path = q("/connect/revocation");
    request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
    request.body = "token=unknown&client_id=" + xeroClientId().toLatin1();
    QCOMPARE(m_probe.identity.answer(request, {}, m_probe.knobs, m_probe.now).status, 200);
    QVERIFY(!m_probe.identity.takeConnectionsRemoved());
    request.body =
        "client_id=" + xeroClientId().toLatin1() + "&token=" + tokens.value(q("refresh_token")).toString().toLatin1();
    const Response answer = m_probe.identity.answer(request, {}, m_probe.knobs, m_probe.now);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(m_probe.identity.takeConnectionsRemoved());
    QCOMPARE(m_probe.refresh(tokens.value(q("refresh_token")).toString()).status, 400);
    QCOMPARE(m_probe.detailFor("Bearer " + tokens.value(q("access_token")).toString().toLatin1()),
        QByteArrayLiteral("AuthenticationUnsuccessful"));
    QVERIFY(m_probe.identity.consented().isEmpty());
}

void SandboxXeroTokensTest::stateSurvivesSaving()
{
    const QJsonObject tokens = m_probe.signIn();
    const QJsonObject saved = m_probe.identity.save();
    m_probe = XeroSignInProbe();
    m_probe.identity.load(saved);
    QCOMPARE(
        m_probe.detailFor("Bearer " + tokens.value(q("access_token")).toString().toLatin1()), QByteArrayLiteral("ok"));
    QCOMPARE(m_probe.refresh(tokens.value(q("refresh_token")).toString()).status, 200);
}

QTEST_GUILESS_MAIN(SandboxXeroTokensTest)
#include "tst_sandboxxerotokens.moc"
