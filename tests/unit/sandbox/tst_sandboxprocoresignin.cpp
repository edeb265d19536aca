// SPDX-License-Identifier: Apache-2.0
// Signing in at Procore's login service: consent, codes, pages, client secret.
#include "app/tieout-sandbox/endpoints.h"
#include "tests/unit/sandbox/procoresigninprobe.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QUrl>
#include <QUrlQuery>

using namespace tieout::sandbox;

class SandboxProcoreSignInTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTokensForEveryKindOfBody_data();
    void givesTokensForEveryKindOfBody();
    void showsItsOwnPageWhenTheRequestIsWrong();
    void pastedCodeStandsOnAPage();
    void codeIsStrict();
    void secretIsNeeded();
    void pkceIsAKnob();
    void personDecides();

private:
    ProcoreSignInProbe m_probe;
};

void SandboxProcoreSignInTest::init()
{
    m_probe = ProcoreSignInProbe();
}

void SandboxProcoreSignInTest::givesTokensForEveryKindOfBody_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded");
    QTest::newRow("json") << QByteArray("application/json");
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=b");
}

void SandboxProcoreSignInTest::givesTokensForEveryKindOfBody()
{
    QFETCH(QByteArray, type);
    const Response answer = m_probe.authorize(kRedirect);
    QCOMPARE(answer.status, 302);
    QCOMPARE(inLocation(answer, "state"), q("st"));
    const FormFields fields = m_probe.client()
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
    const QJsonObject tokens = json(m_probe.identity.answer(request, m_probe.knobs, m_probe.now));
    QCOMPARE(tokens.value(q("expires_in")).toInt(), 5400);
    QCOMPARE(tokens.value(q("token_type")).toString(), q("bearer"));
    QCOMPARE(tokens.value(q("created_at")).toInteger(), 1795392000);
    QVERIFY(tokens.value(q("refresh_token")).isString());
    QVERIFY(!m_probe.check(tokens.value(q("access_token")).toString()).refusal);
}

void SandboxProcoreSignInTest::showsItsOwnPageWhenTheRequestIsWrong()
{
    for (const char *uri : { "http://localhost:53682/callback/", "http://localhost:9", "http://localhost/" }) {
        const Response answer = m_probe.authorize(q(uri));
        QCOMPARE(answer.status, 401);
        QVERIFY(headerOf(answer, "Location").isEmpty());
        QVERIFY(answer.body.contains("redirect uri"));
    }
    QCOMPARE(m_probe.authorize(q("http://localhost")).status, 302);
}

void SandboxProcoreSignInTest::pastedCodeStandsOnAPage()
{
    const QByteArray location = headerOf(m_probe.authorize(kOutOfBand), "Location");
    QVERIFY(location.startsWith("/oauth/authorize/"));
    Request request;
    request.method = "GET";
    request.path = QString::fromLatin1(location);
    const Response page = m_probe.identity.answer(request, m_probe.knobs, m_probe.now);
    const QString code = request.path.section(QLatin1Char('/'), -1);
    QVERIFY(page.body.contains(code.toLatin1()));
    QCOMPARE(m_probe.redeem(code, kOutOfBand).status, 200);
}

void SandboxProcoreSignInTest::codeIsStrict()
{
    const auto code = [this] { return inLocation(m_probe.authorize(kRedirect), "code"); };
    const QString once = code();
    QCOMPARE(m_probe.redeem(once).status, 200);
    QCOMPARE(errorOf(m_probe.redeem(once)), q("invalid_grant"));
    QCOMPARE(errorOf(m_probe.redeem(code(), kOutOfBand)), q("invalid_grant"));
    const QString old = code();
    m_probe.now += 600000;
    QCOMPARE(errorOf(m_probe.redeem(old)), q("invalid_grant"));
}

void SandboxProcoreSignInTest::secretIsNeeded()
{
    const QString code = inLocation(m_probe.authorize(kRedirect), "code");
    const FormFields rest { { q("grant_type"), q("authorization_code") }, { q("code"), code },
        { q("redirect_uri"), kRedirect }, { q("client_id"), procoreClientId() } };
    const Response answer = m_probe.token(rest);
    QCOMPARE(answer.status, 401);
    QCOMPARE(errorOf(answer), q("invalid_client"));
    QVERIFY(json(answer).contains(q("error_description")));
    QCOMPARE(errorOf(m_probe.token(rest + FormFields { { q("client_secret"), q("wrong") } })), q("invalid_client"));
    QCOMPARE(m_probe.redeem(code).status, 200);
}

void SandboxProcoreSignInTest::pkceIsAKnob()
{
    const FormFields pkce { { q("code_challenge"), q("x") }, { q("code_challenge_method"), q("S256") } };
    QCOMPARE(m_probe.authorize(kRedirect, pkce).status, 302);
    QCOMPARE(m_probe.knobs.set(q("procore.pkce"), q("reject")), std::nullopt);
    QCOMPARE(m_probe.authorize(kRedirect, pkce).status, 400);
}

void SandboxProcoreSignInTest::personDecides()
{
    QCOMPARE(m_probe.knobs.set(q("procore.consent"), q("deny")), std::nullopt);
    QCOMPARE(inLocation(m_probe.authorize(kRedirect), "error"), q("access_denied"));
    QCOMPARE(m_probe.authorize(kOutOfBand).status, 401);
    QCOMPARE(m_probe.knobs.set(q("procore.consent"), q("page")), std::nullopt);
    QCOMPARE(m_probe.authorize(kRedirect).status, 200);
    QVERIFY(!inLocation(m_probe.authorize(kRedirect, { { q("decision"), q("allow") } }), "code").isEmpty());
}

QTEST_GUILESS_MAIN(SandboxProcoreSignInTest)
#include "tst_sandboxprocoresignin.moc"
