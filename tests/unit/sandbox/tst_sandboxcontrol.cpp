// SPDX-License-Identifier: Apache-2.0
// What the control address changes and shows.
#include "app/tieout-sandbox/commandline.h"
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QUrl>

using namespace tieout::sandbox;

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

CommandLine parse(QStringList arguments)
{
    arguments.prepend(q("tieout-sandbox"));
    return parseCommandLine(arguments);
}

} // namespace

class SandboxControlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void movesTheClock();
    void setsKnobs();
    void everyKnobIsKnownEverywhere();
    void addsFaults();
    void limitsApplyToTheServices();
    void countsWhatIsInFlight();
    void logsWithoutSecrets();
    void countsArrivals();
    void countsCalls();
    void expiresAndRevokesTokens();
    void resets();
    void refusesNonsense();

private:
    RawAnswer get(const QByteArray &path) { return RawClient(m_control).ask("GET", path); }
    RawAnswer post(const QByteArray &path, const QByteArray &body);

    std::unique_ptr<SandboxServer> m_server;
    quint16 m_control = 0;
    quint16 m_procore = 0;
    quint16 m_xero = 0;
};

RawAnswer SandboxControlTest::post(const QByteArray &path, const QByteArray &body)
{
    return RawClient(m_control).ask("POST", path, {}, body);
}

void SandboxControlTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start({}), std::nullopt);
    m_control = static_cast<quint16>(QUrl(m_server->controlOrigin()).port());
    m_procore = static_cast<quint16>(QUrl(m_server->procoreOrigin()).port());
    m_xero = static_cast<quint16>(QUrl(m_server->xeroOrigin()).port());
}

void SandboxControlTest::movesTheClock()
{
    const qint64 before = m_server->sandbox().world().nowMs();
    QCOMPARE(post("/control/clock", R"({"advanceSeconds":3600})").status, 200);
    QVERIFY(m_server->sandbox().world().nowMs() >= before + 3600000);
    const RawAnswer answer = post("/control/clock", R"({"standStillAt":"2027-01-02T03:04:05Z"})");
    QCOMPARE(answer.json().value(q("now")).toString(), q("2027-01-02T03:04:05.000Z"));
    QCOMPARE(
        post("/control/clock", R"({"to":"2027-01-02T03:05:00Z"})").json().value(q("nowMs")).toInteger(), 1798859100000);
    QCOMPARE(post("/control/clock", R"({"advance":-100})").json().value(q("nowMs")).toInteger(), 1798859099900);
    QCOMPARE(get("/control/clock").header("date"), QByteArrayLiteral("Sat, 02 Jan 2027 03:04:59 GMT"));
    QCOMPARE(post("/control/clock", "{}").status, 400);
}

void SandboxControlTest::setsKnobs()
{
    QCOMPARE(post("/control/knobs", R"({"xero.consent":"deny","procore.lock":"strict","xero.latency":0})").status, 200);
    QCOMPARE(m_server->sandbox().knobs().value(q("xero.consent")), q("deny"));
    QCOMPARE(m_server->sandbox().world().knobs.value("procore.lock"), q("strict"));
    const RawAnswer wrong = post("/control/knobs", R"({"procore.consent":"deny","zzz":"1"})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.json().value(q("error")).toString().contains(q("zzz")));
    QCOMPARE(m_server->sandbox().knobs().value(q("procore.consent")), q("auto"));
    bool listed = false;
    for (const QJsonValue &knob : get("/control/knobs").json().value(q("knobs")).toArray()) {
        const QJsonObject entry = knob.toObject();
        listed = listed || (entry.value(q("name")) == q("procore.lock") && entry.value(q("value")) == q("strict"));
    }
    QVERIFY(listed);
}

// At the start, at the control address and in the documentation: one list.
void SandboxControlTest::everyKnobIsKnownEverywhere()
{
    QFile documentation(qEnvironmentVariable("TIEOUT_SOURCE") + q("/docs/sandbox.md"));
    QVERIFY(documentation.open(QIODevice::ReadOnly));
    const QByteArray text = documentation.readAll();
    const QJsonArray knobs = get("/control/knobs").json().value(q("knobs")).toArray();
    QVERIFY(knobs.size() > 50);
    for (const QJsonValue &value : knobs) {
        const QString name = value.toObject().value(q("name")).toString();
        QVERIFY2(text.contains('`' + name.toLatin1() + '`'), qPrintable(name));
        QStringList values = value.toObject().value(q("allowed")).toString().split(QLatin1Char(','));
        if (values == QStringList(QString()) || values == QStringList(q("number")))
            values = { q("7") };
        for (const QString &allowed : std::as_const(values)) {
            const CommandLine line = parse({ q("--knob"), name + QLatin1Char('=') + allowed });
            QVERIFY2(std::holds_alternative<SandboxOptions>(line), qPrintable(name + allowed));
            const QByteArray body = QJsonDocument(QJsonObject { { name, allowed } }).toJson();
            QCOMPARE(post("/control/knobs", body).status, 200);
        }
    }
    SandboxOptions options =
        std::get<SandboxOptions>(parse({ q("--knob"), q("procore.lock=strict"), q("--knob"), q("xero.consent=deny") }));
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start(options), std::nullopt);
    QCOMPARE(m_server->sandbox().world().knobs.value("procore.lock"), q("strict"));
    QCOMPARE(m_server->sandbox().knobs().value(q("xero.consent")), q("deny"));
    m_server->sandbox().reset({}, false);
    QCOMPARE(m_server->sandbox().world().knobs.value("procore.lock"), q("strict"));
}

void SandboxControlTest::addsFaults()
{
    const RawAnswer added =
        post("/control/faults", R"({"rules":[{"action":"html"},{"action":"status","status":500}]})");
    QCOMPARE(added.json().value(q("ids")).toArray().size(), 2);
    QCOMPARE(post("/control/faults", R"({"rules":[{"action":"html"},{"action":"nonsense"}]})").status, 400);
    QCOMPARE(get("/control/faults").json().value(q("faults")).toArray().size(), 2);
    RawClient client(m_procore);
    QCOMPARE(client.ask("GET", "/oauth/token/info").status, 200);
    QCOMPARE(client.ask("GET", "/oauth/token/info").status, 500);
    QCOMPARE(client.ask("GET", "/oauth/token/info").status, 401);
    QCOMPARE(RawClient(m_control).ask("DELETE", "/control/faults").status, 200);
    QVERIFY(get("/control/faults").json().value(q("faults")).toArray().isEmpty());
}

void SandboxControlTest::limitsApplyToTheServices()
{
    const QByteArray bearer = serviceBearer(m_procore);
    RawClient client(m_procore);
    QCOMPARE(client.ask("GET", "/rest/v1.0/me", bearer).header("x-rate-limit-limit"), QByteArrayLiteral("25"));
    QCOMPARE(post("/control/limits", R"({"procore":{"spikeUsed":25}})").status, 200);
    QCOMPARE(client.ask("GET", "/rest/v1.0/me", bearer).status, 429);
    QCOMPARE(post("/control/limits", R"({"mode":"off"})").status, 200);
    QVERIFY(client.ask("GET", "/rest/v1.0/me", bearer).status != 429);
    QCOMPARE(post("/control/limits", R"({"mode":"real","procore":{"hour":600}})").json().value(q("procore")).toObject(),
        (QJsonObject { { q("hour"), 600 }, { q("spike"), 25 } }));
    QCOMPARE(post("/control/limits", R"({"mode":"some"})").status, 400);
}

void SandboxControlTest::countsWhatIsInFlight()
{
    m_server->sandbox().xero().limits().numbers().concurrent = 0;
    Request request;
    request.method = "GET";
    request.path = q("/api.xro/2.0/Organisation");
    QCOMPARE(m_server->sandbox()
                 .xero()
                 .answer(request, {}, m_server->sandbox().world(), m_server->sandbox().knobs())
                 .response.status,
        401);
    QCOMPARE(post("/control/knobs", R"({"procore.latency":40})").status, 200);
    RawClient first(m_procore);
    RawClient second(m_procore);
    first.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    second.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_server->sandbox().log().entries({}, {}, {}, 0, 10).size(), 2);
    QCOMPARE(second.next().status, 401);
    QCOMPARE(first.next().status, 401);
}

void SandboxControlTest::logsWithoutSecrets()
{
    const QByteArray bearer = serviceBearer(m_procore);
    (void)RawClient(m_procore).ask("PATCH", "/rest/v1.0/things/1?project_id=5", bearer, "{\"a\":1}");
    const RawAnswer log = get("/control/log?service=procore&method=PATCH&path=things");
    const QJsonArray entries = log.json().value(q("entries")).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries.first().toObject();
    QCOMPARE(entry.value(q("path")).toString(), q("/rest/v1.0/things/1"));
    QCOMPARE(entry.value(q("body")).toString(), q("{\"a\":1}"));
    QCOMPARE(entry.value(q("query")).toArray().first().toArray().last().toString(), q("5"));
    QVERIFY(entry.value(q("status")).toInt() >= 400);
    const QByteArray everything = get("/control/log").body;
    QVERIFY(!everything.contains(procoreClientSecret().toLatin1()));
    QVERIFY(!everything.contains(bearer.mid(22, 20)));
    const qint64 last = entry.value(q("number")).toInteger();
    QVERIFY(get("/control/log?since=" + QByteArray::number(last)).json().value(q("entries")).toArray().isEmpty());
    QCOMPARE(get("/control/log?limit=1").json().value(q("entries")).toArray().size(), 1);
    QCOMPARE(RawClient(m_control).ask("DELETE", "/control/log").status, 200);
    QVERIFY(get("/control/log").json().value(q("entries")).toArray().isEmpty());
}

void SandboxControlTest::countsArrivals()
{
    QCOMPARE(post("/control/faults", R"({"action":"drop-before","method":"POST","count":2})").status, 200);
    const QByteArray json = R"({"project_id":1,"contract_payment":{"origin_id":"abc"}})";
    const QByteArray multipart =
        "--b\r\nContent-Disposition: form-data; name=\"contract_payment[origin_id]\"\r\n\r\nabc\r\n--b--\r\n";
    (void)RawClient(m_procore).ask("POST", "/rest/v1.0/contract_payments", "Content-Type: application/json\r\n", json);
    (void)RawClient(m_procore).ask(
        "POST", "/rest/v1.0/contract_payments", "Content-Type: multipart/form-data; boundary=b\r\n", multipart);
    (void)RawClient(m_procore).ask("POST", "/rest/v1.0/contract_payments", "Content-Type: application/json\r\n", json);
    (void)RawClient(m_procore).ask("POST", "/rest/v1.0/contract_payments", "Content-Type: application/json\r\n", "{}");
    (void)RawClient(m_procore).ask(
        "PATCH", "/rest/v1.0/contract_payments/7", "Content-Type: application/json\r\n", json);
    const QJsonObject arrivals = get("/control/arrivals").json();
    QCOMPARE(arrivals.value(q("contractPayments")).toObject(), (QJsonObject { { q("abc"), 3 }, { q("(none)"), 1 } }));
    QCOMPARE(arrivals.value(q("writes")).toObject().size(), 4);
}

void SandboxControlTest::countsCalls()
{
    const QByteArray bearer = serviceBearer(m_procore);
    RawClient client(m_procore);
    (void)client.ask("GET", "/rest/v1.0/things/123", bearer);
    (void)client.ask("GET", "/rest/v1.0/things/124", bearer);
    (void)RawClient(m_xero).ask("GET", "/api.xro/2.0/Payments/b26fd49a-cbae-470a-a8f8-bcbc119e0379");
    const QJsonObject calls = get("/control/calls").json();
    const QJsonObject procore = calls.value(q("procore")).toObject();
    QCOMPARE(procore.value(q("api")).toInt(), 2);
    QCOMPARE(procore.value(q("signIn")).toInt(), 1);
    QCOMPARE(procore.value(q("endpoints")).toObject().value(q("GET /rest/v1.0/things/{id}")).toInt(), 2);
    const QJsonObject xero = calls.value(q("xero")).toObject().value(q("endpoints")).toObject();
    QCOMPARE(xero.value(q("GET /api.xro/2.0/Payments/{id}")).toInt(), 1);
}

void SandboxControlTest::expiresAndRevokesTokens()
{
    const QByteArray bearer = serviceBearer(m_procore);
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 200);
    QCOMPARE(post("/control/tokens", R"({"service":"procore","do":"expire-access"})").status, 200);
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 401);
    QCOMPARE(post("/control/tokens", R"({"service":"xero","do":"revoke"})").status, 200);
    QCOMPARE(post("/control/tokens", R"({"service":"xero","do":"nothing"})").status, 400);
    QCOMPARE(post("/control/tokens", R"({"service":"sage","do":"revoke"})").status, 400);
}

void SandboxControlTest::resets()
{
    const QByteArray bearer = serviceBearer(m_procore);
    QCOMPARE(post("/control/faults", R"({"action":"html"})").status, 200);
    QCOMPARE(post("/control/knobs", R"({"xero.consent":"deny"})").status, 200);
    QCOMPARE(post("/control/reset", R"({"seed":9,"projects":2})").status, 200);
    QCOMPARE(m_server->sandbox().options().builder.seed, 9U);
    QCOMPARE(m_server->sandbox().options().builder.projects, 2);
    QVERIFY(m_server->sandbox().faults().describe().isEmpty());
    QCOMPARE(m_server->sandbox().knobs().value(q("xero.consent")), q("auto"));
    QVERIFY(get("/control/log").json().value(q("entries")).toArray().isEmpty());
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 200);
    QCOMPARE(get("/control/state").status, 200);
}

void SandboxControlTest::refusesNonsense()
{
    QCOMPARE(post("/control/clock", "[]").status, 400);
    QCOMPARE(post("/control/clock", "{").status, 400);
    QCOMPARE(post("/control/nothing", "{}").status, 400);
    QCOMPARE(get("/control/nothing").status, 400);
    QCOMPARE(get("/other").status, 400);
    QCOMPARE(RawClient(m_control).ask("PUT", "/control/clock").status, 400);
    QCOMPARE(RawClient(m_control).ask("DELETE", "/control/state").status, 400);
    QVERIFY(get("/control").json().value(q("calls")).toArray().size() > 5);
}

QTEST_GUILESS_MAIN(SandboxControlTest)
#include "tst_sandboxcontrol.moc"
