// SPDX-License-Identifier: Apache-2.0
// Identity and transport of the Xero side, rule by rule: docs/sandbox.md, Xero 1 to 10.
#include "tests/unit/sandbox/frontprobe.h"
#include "tests/unit/sandbox/rawclient.h"

#include "app/tieout-sandbox/sandboxserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString kPayments = u"/api.xro/2.0/Payments?page=1"_s;

QString set(ServerKnobs &knobs, const QString &name, const QString &value)
{
    return knobs.set(name, value).value_or(QString());
}

} // namespace

class XeroRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xero01_identityEndpoints();
    void xero02_rotationGraceAndExpiry();
    void xero03_refreshNeedsOnlyTheClientId();
    void xero04_scopesPerEndpoint();
    void xero05_connections();
    void xero06_xmlUnlessAskedForJson();
    void xero07_headers();
    void xero08_limits();
    void xero09_errorBodies();
    void xero09_nothingNewIsAKnob();
    void xero10_longQueries();
};

void XeroRulesTest::xero01_identityEndpoints()
{
    FrontProbe probe;
    const Response discovery = probe.xero("GET", u"/.well-known/openid-configuration"_s).response;
    for (const QString &key : { u"authorization_endpoint"_s, u"token_endpoint"_s, u"revocation_endpoint"_s })
        QVERIFY(textOf(discovery, key).startsWith(u"http://127.0.0.1:1/"_s));
    const Response mismatch = probe.xeroAuthorize(xeroScopes(), u"http://localhost:53682/callback/"_s);
    QVERIFY(mismatch.status >= 400 && mismatch.contentType.contains("html"));
    QVERIFY(Probe::header(mismatch, "Location").isEmpty());
    const QString code = locationParameter(probe.xeroAuthorize(xeroScopes()), u"code"_s);
    QCOMPARE(probe.xeroRedeem(code, "another-verifier-that-nobody-has-ever-made-up-1").status, 400);
    const QString once = locationParameter(probe.xeroAuthorize(xeroScopes()), u"code"_s);
    QCOMPARE(probe.xeroRedeem(once).status, 200);
    QCOMPARE(probe.xeroRedeem(once).status, 400);
    const QString late = locationParameter(probe.xeroAuthorize(xeroScopes()), u"code"_s);
    probe.world.advance(301'000);
    QCOMPARE(probe.xeroRedeem(late).status, 400);
    set(probe.knobs, u"xero.code-seconds"_s, u"600"_s);
    const QString longer = locationParameter(probe.xeroAuthorize(xeroScopes()), u"code"_s);
    probe.world.advance(301'000);
    QCOMPARE(probe.xeroRedeem(longer).status, 200);
}

void XeroRulesTest::xero02_rotationGraceAndExpiry()
{
    FrontProbe probe;
    const Response first = probe.xeroSignIn();
    QCOMPARE(Probe::json(first).object().value(u"expires_in"_s).toInt(), 1800);
    const QString old = textOf(first, u"refresh_token"_s);
    const QString next = textOf(probe.xeroRefresh(old), u"refresh_token"_s);
    QVERIFY(!next.isEmpty() && next != old);
    probe.world.advance(29 * 60'000);
    QCOMPARE(probe.xeroRefresh(old).status, 200);
    probe.world.advance(2 * 60'000);
    const Response over = probe.xeroRefresh(old);
    QCOMPARE(over.status, 400);
    QCOMPARE(Probe::json(over).object(), (QJsonObject { { u"error"_s, u"invalid_grant"_s } }));
    const QString idle = textOf(probe.xeroSignIn(), u"refresh_token"_s);
    probe.world.advance(61 * 86'400'000LL);
    QCOMPARE(probe.xeroRefresh(idle).status, 400);
}

void XeroRulesTest::xero03_refreshNeedsOnlyTheClientId()
{
    FrontProbe probe;
    const QString token = textOf(probe.xeroSignIn(), u"refresh_token"_s);
    QVERIFY(probe.xeroRefresh(token, "stranger").status >= 400);
    QCOMPARE(probe.xeroRefresh(token).status, 200);
    FrontProbe fresh; // scopes add up over consents
    const QJsonObject bare = Probe::json(fresh.xeroSignIn(u"accounting.settings.read"_s)).object();
    QVERIFY(bare.contains(u"access_token"_s));
    QVERIFY(!bare.contains(u"refresh_token"_s) && !bare.contains(u"id_token"_s));
    const QJsonObject open = Probe::json(fresh.xeroSignIn(u"openid accounting.settings.read"_s)).object();
    QVERIFY(open.contains(u"id_token"_s));
}

void XeroRulesTest::xero04_scopesPerEndpoint()
{
    FrontProbe probe;
    const Headers settings = probe.xeroHeaders(probe.xeroSignIn(u"accounting.settings.read"_s));
    QCOMPARE(probe.xero("GET", u"/api.xro/2.0/Accounts"_s, settings).response.status, 200);
    const Response missing = probe.xero("GET", kPayments, settings).response;
    QCOMPARE(missing.status, 401);
    QCOMPARE(textOf(missing, u"Detail"_s), u"AuthorizationUnsuccessful"_s);
    const QString broad = u"accounting.transactions.read"_s;
    QVERIFY(locationParameter(probe.xeroAuthorize(broad), u"code"_s).isEmpty());
    set(probe.knobs, u"xero.broad-scopes"_s, u"on"_s);
    QCOMPARE(probe.xero("GET", kPayments, probe.xeroHeaders(probe.xeroSignIn(broad))).response.status, 200);
}

void XeroRulesTest::xero05_connections()
{
    FrontProbe probe;
    const Headers headers = probe.xeroHeaders(probe.xeroSignIn());
    const QJsonArray list = Probe::json(probe.xero("GET", u"/connections"_s, headers).response).array();
    QCOMPARE(list.size(), 2);
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.keys(),
        QStringList({ u"authEventId"_s, u"createdDateUtc"_s, u"id"_s, u"tenantId"_s, u"tenantName"_s, u"tenantType"_s,
            u"updatedDateUtc"_s }));
    static const QRegularExpression digits(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}$"_s);
    QVERIFY(digits.match(first.value(u"createdDateUtc"_s).toString()).hasMatch());
    const QString own = u"/connections/"_s + first.value(u"id"_s).toString();
    QCOMPARE(probe.xero("DELETE", own, headers).response.status, 204);
    QCOMPARE(probe.xero("DELETE", own, headers).response.status, 404);
    QCOMPARE(probe.xero("GET", kPayments, headers).response.status, 403);
}

void XeroRulesTest::xero06_xmlUnlessAskedForJson()
{
    FrontProbe probe;
    Headers headers = probe.xeroHeaders(probe.xeroSignIn());
    const Response json = probe.xero("GET", kPayments, headers).response;
    QVERIFY(json.body.contains("\r\n") && json.body.contains("\\/Date("));
    headers.removeIf([](const auto &header) { return header.first == "accept"; });
    for (const QString &target : { kPayments, u"/api.xro/2.0/Payments?where=Nonsense"_s }) {
        const Response xml = probe.xero("GET", target, headers).response;
        QVERIFY(xml.contentType.contains("xml") && xml.body.startsWith('<'));
        QCOMPARE(xml.status, target == kPayments ? 200 : 400);
    }
    SandboxServer server;
    QCOMPARE(server.start({}), std::nullopt);
    RawClient client(static_cast<quint16>(QUrl(server.xeroOrigin()).port()));
    const QByteArray path = "/.well-known/openid-configuration";
    QCOMPARE(client.ask("GET", path, "Accept-Encoding: gzip\r\n").header("content-encoding"), QByteArray());
    set(server.sandbox().knobs(), u"gzip"_s, u"on"_s);
    QCOMPARE(client.ask("GET", path, "Accept-Encoding: gzip\r\n").header("content-encoding"), QByteArray("gzip"));
}

void XeroRulesTest::xero07_headers()
{
    FrontProbe probe;
    const Headers headers = probe.xeroHeaders(probe.xeroSignIn());
    const Response data = probe.xero("GET", kPayments, headers).response;
    QCOMPARE(Probe::header(data, "X-MinLimit-Remaining"), QByteArray("59"));
    QCOMPARE(Probe::header(data, "X-DayLimit-Remaining"), QByteArray("999"));
    QVERIFY(!Probe::header(data, "X-AppMinLimit-Remaining").isEmpty());
    QVERIFY(!Probe::header(data, "Xero-Correlation-Id").isEmpty());
    const Response connections = probe.xero("GET", u"/connections"_s, headers).response;
    QVERIFY(!Probe::header(connections, "X-AppMinLimit-Remaining").isEmpty());
    QVERIFY(Probe::header(connections, "X-MinLimit-Remaining").isEmpty());
}

void XeroRulesTest::xero08_limits()
{
    FrontProbe probe;
    const Headers headers = probe.xeroHeaders(probe.xeroSignIn());
    {
        QList<Reply> held;
        for (int i = 0; i < 5; ++i)
            held.append(probe.xero("GET", kPayments, headers));
        const Response sixth = probe.xero("GET", kPayments, headers).response;
        QCOMPARE(sixth.status, 429);
        QCOMPARE(Probe::header(sixth, "X-Rate-Limit-Problem"), QByteArray("concurrent"));
        QVERIFY(Probe::header(sixth, "Retry-After").isEmpty());
    }
    for (int i = 5; i < 60; ++i)
        QCOMPARE(probe.xero("GET", kPayments, headers).response.status, 200);
    const Response minute = probe.xero("GET", kPayments, headers).response;
    QCOMPARE(Probe::header(minute, "X-Rate-Limit-Problem"), QByteArray("minute"));
    QVERIFY(Probe::header(minute, "Retry-After").toInt() >= 1);
    QCOMPARE(probe.xero("GET", kPayments, probe.xeroHeaders(probe.xeroSignIn(), 1)).response.status, 200);
    probe.world.advance(60'000);
    QCOMPARE(probe.xero("GET", kPayments, headers).response.status, 200);
    probe.xeroFront.limits().setUsed(probe.world.tenant().id, {}, 1000, probe.world.nowMs());
    const Response day = probe.xero("GET", kPayments, headers).response;
    QCOMPARE(Probe::header(day, "X-Rate-Limit-Problem"), QByteArray("day"));
    QVERIFY(Probe::header(day, "Retry-After").toInt() > 60);
    SandboxServer server;
    SandboxOptions options;
    options.knobs = { { u"xero.day-limit"_s, u"5000"_s } };
    QCOMPARE(server.start(options), std::nullopt);
    QCOMPARE(server.sandbox().xero().limits().numbers().day, 5000);
    server.sandbox().reset({}, false);
    QCOMPARE(server.sandbox().xero().limits().numbers().day, 5000);
}

void XeroRulesTest::xero09_errorBodies()
{
    FrontProbe probe;
    const Response tokens = probe.xeroSignIn();
    const Headers headers = probe.xeroHeaders(tokens);
    const auto ask = [&](int tenant = 0) { return probe.xero("GET", kPayments, probe.xeroHeaders(tokens, tenant)); };
    const QList<QPair<QString, QByteArray>> texts = { { u"maintenance"_s, "offline for maintenance" },
        { u"unavailable"_s, "temporarily unavailable" }, { u"organisation"_s, "The Organisation is offline" } };
    for (const auto &[outage, text] : texts) {
        QCOMPARE(set(probe.knobs, u"xero.outage"_s, outage), QString());
        QCOMPARE(ask().response.status, 503);
        QVERIFY(ask().response.body.contains(text) && !ask().response.body.startsWith('{'));
        QCOMPARE(ask(1).response.status, outage == u"organisation" ? 200 : 503);
    }
    set(probe.knobs, u"xero.outage"_s, u"error"_s);
    QCOMPARE(Probe::json(ask().response).object().value(u"Status"_s).toInt(), 500);
    set(probe.knobs, u"xero.outage"_s, u"truncated"_s);
    QVERIFY(Probe::json(ask().response).isNull() && ask().response.body.startsWith('{'));
    set(probe.knobs, u"xero.outage"_s, u"dropped"_s);
    QVERIFY(ask().delivery.way == Way::CloseUnanswered);
    set(probe.knobs, u"xero.outage"_s, u"off"_s);
    QCOMPARE(probe.xero("GET", u"/api.xro/2.0/Payments/none"_s, headers).response.body,
        QByteArray("The resource you're looking for cannot be found"));
    const Response parse = probe.xero("GET", u"/api.xro/2.0/Payments?where=Nope%3D%3D1"_s, headers).response;
    QCOMPARE(parse.status, 400);
    QCOMPARE(textOf(parse, u"Type"_s), u"QueryParseException"_s);
    probe.world.tenant().connected = false;
    QCOMPARE(ask().response.status, 403);
    QCOMPARE(textOf(ask().response, u"Detail"_s), u"AuthenticationUnsuccessful"_s);
    probe.world.advance(1'801'000);
    QCOMPARE(ask().response.status, 401);
    QVERIFY(textOf(ask().response, u"Detail"_s).startsWith(u"TokenExpired: token expired at "_s));
}

void XeroRulesTest::xero09_nothingNewIsAKnob()
{
    Probe probe;
    const Headers future = { { "if-modified-since", "2050-01-01T00:00:00" } };
    QCOMPARE(probe.xero(u"Payments?page=1"_s, future).status, 200);
    QVERIFY(probe.knob(u"xero.nothing-new"_s, u"304"_s));
    const Response empty = probe.xero(u"Payments?page=1"_s, future);
    QCOMPARE(empty.status, 304);
    QVERIFY(empty.body.isEmpty());
}

void XeroRulesTest::xero10_longQueries()
{
    Probe probe;
    const auto ids = [&](int count) {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(probe.world.random.guid());
        return u"Invoices?IDs="_s + list.join(u',');
    };
    QCOMPARE(probe.xero(ids(52)).status, 200);
    const Response over = probe.xero(ids(60));
    QCOMPARE(over.status, 404);
    QVERIFY(!over.body.startsWith('{'));
    QVERIFY(probe.knob(u"xero.query-bytes"_s, u"4096"_s));
    QCOMPARE(probe.xero(ids(60)).status, 200);
}

QTEST_GUILESS_MAIN(XeroRulesTest)
#include "tst_xerorules.moc"
