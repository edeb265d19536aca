// SPDX-License-Identifier: Apache-2.0
// Transport and sign-in of the Procore side, rule by rule: docs/sandbox.md, Procore 1 to 8.
#include "tests/unit/sandbox/frontprobe.h"
#include "tests/unit/sandbox/rawclient.h"

#include "app/tieout-sandbox/sandboxserver.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString kMe = u"/rest/v1.0/me"_s;

quint16 portOf(const QString &url)
{
    return static_cast<quint16>(QUrl(url).port());
}

} // namespace

class ProcoreRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void procore01_twoOrigins();
    void procore02_bearer();
    void procore03_companyHeader();
    void procore04_rateLimits();
    void procore05_requestIdAndEnvelopes();
    void procore06_faults();
    void procore07_codes();
    void procore08_tokens();
};

void ProcoreRulesTest::procore01_twoOrigins()
{
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    const QJsonObject line = QJsonDocument::fromJson(server.endpointsJson()).object().value(u"procore"_s).toObject();
    const quint16 api = portOf(line.value(u"apiUrl"_s).toString());
    const quint16 login = portOf(line.value(u"tokenUrl"_s).toString());
    QVERIFY(api != login);
    QCOMPARE(portOf(line.value(u"authorizeUrl"_s).toString()), login);
    QCOMPARE(RawClient(login).ask("GET", "/oauth/token/info").status, 401);
    QCOMPARE(RawClient(login).ask("GET", "/rest/v1.0/me").status, 404);
    QCOMPARE(RawClient(api).ask("GET", "/rest/v1.0/me").status, 401);
    FrontProbe probe;
    QCOMPARE(probe.procore("GET", u"/rest/v1.0/nonsense"_s, probe.procoreHeaders(probe.procoreSignIn())).status, 404);
}

void ProcoreRulesTest::procore02_bearer()
{
    FrontProbe probe;
    QCOMPARE(probe.procore("GET", kMe).status, 401);
    const Response tokens = probe.procoreSignIn();
    QCOMPARE(Probe::json(tokens).object().value(u"expires_in"_s).toInt(), 5400);
    QCOMPARE(probe.procore("GET", kMe, probe.procoreHeaders(tokens)).status, 200);
    probe.world.advance(5'401'000);
    QCOMPARE(probe.procore("GET", kMe, probe.procoreHeaders(tokens)).status, 401);
    QCOMPARE(probe.knobs.set(u"procore.access-seconds"_s, u"2"_s), std::nullopt);
    const Response brief = probe.procoreSignIn();
    QCOMPARE(probe.procore("GET", kMe, probe.procoreHeaders(brief)).status, 200);
    probe.world.advance(2'001);
    QCOMPARE(probe.procore("GET", kMe, probe.procoreHeaders(brief)).status, 401);
}

void ProcoreRulesTest::procore03_companyHeader()
{
    FrontProbe probe;
    const Headers full = probe.procoreHeaders(probe.procoreSignIn());
    const Headers bare { full.first() };
    const QString projects = u"/rest/v1.1/projects?company_id=%1"_s.arg(probe.world.company.id);
    QCOMPARE(probe.procore("GET", kMe, bare).status, 200);
    QCOMPARE(probe.procore("GET", u"/rest/v1.0/companies"_s, bare).status, 200);
    QCOMPARE(probe.procore("GET", projects, bare).status, 400);
    QVERIFY(probe.procore("GET", projects, bare).body.startsWith("Missing Procore-Company-Id header!"));
    probe.world.knobs.set(u"procore.missing-company-status"_s, u"403"_s);
    QCOMPARE(probe.procore("GET", projects, bare).status, 403);
    const Headers service {
        probe.procoreHeaders(probe.procoreToken({ { "grant_type", "client_credentials" } })).first()
    };
    QCOMPARE(probe.procore("GET", kMe, service).status, 403);
    const Headers foreign { full.first(), { "procore-company-id", "77" } };
    QVERIFY(!probe.procore("GET", projects, foreign).body.contains("App is not connected"));
    QCOMPARE(probe.procore("GET", projects, foreign).status, 403);
    probe.world.knobs.set(u"procore.foreign-company"_s, u"not-connected"_s);
    QVERIFY(probe.procore("GET", projects, foreign).body.contains("App is not connected to this company"));
}

void ProcoreRulesTest::procore04_rateLimits()
{
    FrontProbe probe;
    const Headers headers = probe.procoreHeaders(probe.procoreSignIn());
    Response last = probe.procore("GET", kMe, headers);
    QCOMPARE(Probe::header(last, "X-Rate-Limit-Limit"), QByteArray("25"));
    QCOMPARE(Probe::header(last, "X-Rate-Limit-Remaining"), QByteArray("24"));
    QVERIFY(Probe::header(last, "X-Rate-Limit-Reset").toLongLong() * 1000 > probe.world.nowMs());
    for (int i = 0; i < 24; ++i) // refused calls count too
        last = probe.procore("GET", i % 2 == 0 ? kMe : u"/rest/v1.0/nonsense"_s, headers);
    const Response refused = probe.procore("GET", kMe, headers);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.body.startsWith("You have surpassed the max number of requests for an hour."));
    QVERIFY(Probe::header(refused, "Retry-After").toInt() >= 1);
    QCOMPARE(probe.knobs.set(u"procore.retry-after"_s, u"off"_s), std::nullopt);
    QVERIFY(Probe::header(probe.procore("GET", kMe, headers), "Retry-After").isEmpty());
    probe.world.advance(10'000);
    probe.procoreFront.limits().setUsed(3599, {}, probe.world.nowMs());
    QCOMPARE(Probe::header(probe.procore("GET", kMe, headers), "X-Rate-Limit-Limit"), QByteArray("3600"));
    QCOMPARE(probe.procore("GET", kMe, headers).status, 429);
    probe.world.advance(3'600'000);
    QCOMPARE(probe.knobs.set(u"procore.overload"_s, u"always"_s), std::nullopt);
    QCOMPARE(probe.procore("GET", kMe, headers).status, 503);
    QCOMPARE(Probe::header(probe.procore("GET", kMe, headers), "Retry-After"), QByteArray("30"));
    QCOMPARE(probe.knobs.set(u"procore.overload"_s, u"tenth"_s), std::nullopt);
    int overloaded = 0;
    for (int i = 0; i < 20; ++i)
        overloaded += probe.procore("GET", kMe, headers).status == 503 ? 1 : 0;
    QCOMPARE(overloaded, 2);
}

void ProcoreRulesTest::procore05_requestIdAndEnvelopes()
{
    FrontProbe probe;
    const Headers headers = probe.procoreHeaders(probe.procoreSignIn());
    QVERIFY(!Probe::header(probe.procore("GET", kMe), "X-Request-Id").isEmpty());
    const Company &company = probe.world.company;
    const QString project = QString::number(company.projects.first().id);
    const Response one = probe.procore("GET", u"/rest/v1.0/work_order_contracts?project_id="_s + project, headers);
    QVERIFY(Probe::json(one).isArray());
    const Response two = probe.procore(
        "GET", u"/rest/v2.0/companies/%1/projects/%2/commitment_contracts"_s.arg(company.id).arg(project), headers);
    const QJsonObject row = Probe::json(two).object().value(u"data"_s).toArray().first().toObject();
    QVERIFY(row.value(u"id"_s).isString());
}

void ProcoreRulesTest::procore06_faults()
{
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    const quint16 login = portOf(server.procoreLoginOrigin());
    const quint16 control = portOf(server.controlOrigin());
    const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
    const QByteArray client =
        "client_id=" + procoreClientId().toLatin1() + "&client_secret=" + procoreClientSecret().toLatin1();
    const auto refresh = [&](const QByteArray &token) {
        return RawClient(login).ask(
            "POST", "/oauth/token", type, client + "&grant_type=refresh_token&refresh_token=" + token);
    };
    FrontProbe probe;
    const RawAnswer page = RawClient(login).ask("GET",
        "/oauth/authorize?response_type=code&client_id=" + procoreClientId().toLatin1()
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Fcallback");
    const QString code = QUrlQuery(QUrl(QString::fromLatin1(page.header("location")))).queryItemValue(u"code"_s);
    const RawAnswer tokens = RawClient(login).ask("POST", "/oauth/token", type,
        client + "&grant_type=authorization_code&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Fcallback&code="
            + code.toLatin1());
    const QByteArray token = tokens.json().value(u"refresh_token"_s).toString().toLatin1();
    QVERIFY(!token.isEmpty());
    for (const QByteArray &fault :
        { QByteArray(R"({"action":"status","status":502})"), QByteArray(R"({"action":"status","status":500})"),
            QByteArray(R"({"action":"html"})"), QByteArray(R"({"action":"delay","ms":1})") })
        QCOMPARE(RawClient(control).ask("POST", "/control/faults", {}, fault).status, 200);
    const QList<int> wanted = { 502, 500, 200, 401 };
    for (const int status : wanted)
        QCOMPARE(RawClient(portOf(server.procoreOrigin())).ask("GET", "/rest/v1.0/me").status, status);
    RawClient(control).ask("POST", "/control/faults", {}, R"({"action":"drop-after","path":"/oauth/token$"})");
    QCOMPARE(refresh(token).status, 0);
    QVERIFY(refresh(token).status >= 400); // rotated although nobody saw the answer
}

void ProcoreRulesTest::procore07_codes()
{
    FrontProbe probe;
    const QString code = locationParameter(probe.procoreAuthorize(), u"code"_s);
    QCOMPARE(probe.procoreRedeem(code).status, 200);
    QVERIFY(probe.procoreRedeem(code).status >= 400);
    const QString late = locationParameter(probe.procoreAuthorize(), u"code"_s);
    probe.world.advance(601'000);
    QVERIFY(probe.procoreRedeem(late).status >= 400);
    QVERIFY(probe.procoreAuthorize(u"http://localhost:53682/callback/"_s).status >= 400);
    QVERIFY(!locationParameter(probe.procoreAuthorize(u"http://localhost"_s), u"code"_s).isEmpty());
    const Response pasted = probe.procoreAuthorize(u"urn:ietf:wg:oauth:2.0:oob"_s);
    const QString path = QString::fromLatin1(Probe::header(pasted, "Location"));
    const Response page = probe.procore("GET", path);
    QVERIFY(page.contentType.contains("html"));
    const QString shown = path.section(u'/', -1);
    QVERIFY(page.body.contains(shown.toLatin1()));
    QCOMPARE(probe.procoreRedeem(shown, "urn:ietf:wg:oauth:2.0:oob").status, 200);
    const QString pkce = u"&code_challenge=abc&code_challenge_method=S256"_s;
    QVERIFY(!locationParameter(probe.procoreAuthorize(QString::fromLatin1(kCallback), pkce), u"code"_s).isEmpty());
    QCOMPARE(probe.knobs.set(u"procore.pkce"_s, u"reject"_s), std::nullopt);
    QCOMPARE(probe.procoreAuthorize(QString::fromLatin1(kCallback), pkce).status, 400);
}

void ProcoreRulesTest::procore08_tokens()
{
    FrontProbe probe;
    const Response tokens = probe.procoreSignIn();
    const QByteArray refresh = textOf(tokens, u"refresh_token"_s).toLatin1();
    const QList<QPair<QByteArray, QByteArray>> again = { { "grant_type", "refresh_token" },
        { "refresh_token", refresh } };
    const Response unknown = probe.procoreToken({ { "grant_type", "refresh_token" }, { "refresh_token", "x" } });
    QCOMPARE(textOf(unknown, u"error"_s), u"invalid_grant"_s);
    QVERIFY(!textOf(unknown, u"error_description"_s).isEmpty());
    QCOMPARE(unknown.status, 401);
    QCOMPARE(probe.knobs.set(u"procore.grant-error-status"_s, u"400"_s), std::nullopt);
    QCOMPARE(probe.procoreToken({ { "grant_type", "refresh_token" }, { "refresh_token", "x" } }).status, 400);
    const Response next = probe.procoreToken(again);
    QCOMPARE(next.status, 200);
    QVERIFY(probe.procoreToken(again).status >= 400);
    QCOMPARE(probe.procoreToken({ { "grant_type", "client_credentials" } }, false).status, 401);
    const QJsonObject service = Probe::json(probe.procoreToken({ { "grant_type", "client_credentials" } })).object();
    QVERIFY(service.contains(u"access_token"_s) && !service.contains(u"refresh_token"_s));
    const QJsonObject info =
        Probe::json(probe.procore("GET", u"/oauth/token/info"_s, probe.procoreHeaders(next))).object();
    QCOMPARE(info.value(u"resource_owner_id"_s).toInteger(), probe.world.company.userId);
    QCOMPARE(info.value(u"scopes"_s).toArray(), QJsonArray { u"public"_s });
    for (const QByteArray &token : { QByteArray("unknown"), textOf(next, u"refresh_token"_s).toLatin1() }) {
        const QByteArray body = formBody({ { "token", token }, { "client_id", procoreClientId().toLatin1() },
            { "client_secret", procoreClientSecret().toLatin1() } });
        QCOMPARE(probe.procore("POST", u"/oauth/revoke"_s, {}, body).status, 200);
    }
    QCOMPARE(probe.procore("GET", kMe, probe.procoreHeaders(next)).status, 401);
}

QTEST_GUILESS_MAIN(ProcoreRulesTest)
#include "tst_procorerules.moc"
