// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/commandline.h"
#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QProcess>
#include <QTemporaryDir>
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

class TestSandboxControl final : public QObject {
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
    void readsTheCommandLine();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void savesAndLoadsTheState();
    void refusesAStateFileThatIsNone();
    void programServesUntilItIsEnded();

private:
    RawAnswer get(const QByteArray &path) { return RawClient(m_control).ask("GET", path); }
    RawAnswer post(const QByteArray &path, const QByteArray &body)
    {
        return RawClient(m_control).ask("POST", path, {}, body);
    }
    QByteArray procoreBearer();

    std::unique_ptr<SandboxServer> m_server;
    quint16 m_control = 0;
    quint16 m_procore = 0;
    quint16 m_xero = 0;
};

void TestSandboxControl::init()
{
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start({}), std::nullopt);
    m_control = static_cast<quint16>(QUrl(m_server->controlOrigin()).port());
    m_procore = static_cast<quint16>(QUrl(m_server->procoreOrigin()).port());
    m_xero = static_cast<quint16>(QUrl(m_server->xeroOrigin()).port());
}

QByteArray TestSandboxControl::procoreBearer()
{
    const RawAnswer tokens =
        RawClient(m_procore).ask("POST", "/oauth/token", "Content-Type: application/x-www-form-urlencoded\r\n",
            "grant_type=client_credentials&client_id=" + procoreClientId().toLatin1()
                + "&client_secret=" + procoreClientSecret().toLatin1());
    return "Authorization: Bearer " + tokens.json().value(q("access_token")).toString().toLatin1() + "\r\n";
}

void TestSandboxControl::movesTheClock()
{
    const qint64 before = m_server->world().nowMs();
    QCOMPARE(post("/control/clock", R"({"advanceSeconds":3600})").status, 200);
    QVERIFY(m_server->world().nowMs() >= before + 3600000);
    const RawAnswer answer = post("/control/clock", R"({"standStillAt":"2027-01-02T03:04:05Z"})");
    QCOMPARE(answer.json().value(q("now")).toString(), q("2027-01-02T03:04:05.000Z"));
    QCOMPARE(
        post("/control/clock", R"({"to":"2027-01-02T03:05:00Z"})").json().value(q("nowMs")).toInteger(), 1798859100000);
    QCOMPARE(post("/control/clock", R"({"advance":-100})").json().value(q("nowMs")).toInteger(), 1798859099900);
    QCOMPARE(get("/control/clock").header("date"), QByteArrayLiteral("Sat, 02 Jan 2027 03:04:59 GMT"));
    QCOMPARE(post("/control/clock", "{}").status, 400);
}

void TestSandboxControl::setsKnobs()
{
    QCOMPARE(post("/control/knobs", R"({"xero.consent":"deny","procore.lock":"strict","xero.latency":0})").status, 200);
    QCOMPARE(m_server->knobs().value(q("xero.consent")), q("deny"));
    QCOMPARE(m_server->world().knobs.value("procore.lock"), q("strict"));
    const RawAnswer wrong = post("/control/knobs", R"({"procore.consent":"deny","zzz":"1"})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.json().value(q("error")).toString().contains(q("zzz")));
    QCOMPARE(m_server->knobs().value(q("procore.consent")), q("auto"));
    bool listed = false;
    for (const QJsonValue &knob : get("/control/knobs").json().value(q("knobs")).toArray()) {
        const QJsonObject entry = knob.toObject();
        listed = listed || (entry.value(q("name")) == q("procore.lock") && entry.value(q("value")) == q("strict"));
    }
    QVERIFY(listed);
}

// At the start, at the control address and in the documentation: one list.
void TestSandboxControl::everyKnobIsKnownEverywhere()
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
    QCOMPARE(m_server->world().knobs.value("procore.lock"), q("strict"));
    QCOMPARE(m_server->knobs().value(q("xero.consent")), q("deny"));
    m_server->reset({}, false);
    QCOMPARE(m_server->world().knobs.value("procore.lock"), q("strict"));
}

void TestSandboxControl::addsFaults()
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

void TestSandboxControl::limitsApplyToTheServices()
{
    const QByteArray bearer = procoreBearer();
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

void TestSandboxControl::countsWhatIsInFlight()
{
    m_server->xero().limits().numbers().concurrent = 0;
    Request request;
    request.method = "GET";
    request.path = q("/api.xro/2.0/Organisation");
    QCOMPARE(m_server->xero().answer(request, {}, m_server->world(), m_server->knobs()).response.status, 401);
    QCOMPARE(post("/control/knobs", R"({"procore.latency":40})").status, 200);
    RawClient first(m_procore);
    RawClient second(m_procore);
    first.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    second.send("GET /oauth/token/info HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_server->log().entries({}, {}, {}, 0, 10).size(), 2);
    QCOMPARE(second.next().status, 401);
    QCOMPARE(first.next().status, 401);
}

void TestSandboxControl::logsWithoutSecrets()
{
    const QByteArray bearer = procoreBearer();
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

void TestSandboxControl::countsArrivals()
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

void TestSandboxControl::countsCalls()
{
    const QByteArray bearer = procoreBearer();
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

void TestSandboxControl::expiresAndRevokesTokens()
{
    const QByteArray bearer = procoreBearer();
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 200);
    QCOMPARE(post("/control/tokens", R"({"service":"procore","do":"expire-access"})").status, 200);
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 401);
    QCOMPARE(post("/control/tokens", R"({"service":"xero","do":"revoke"})").status, 200);
    QCOMPARE(post("/control/tokens", R"({"service":"xero","do":"nothing"})").status, 400);
    QCOMPARE(post("/control/tokens", R"({"service":"sage","do":"revoke"})").status, 400);
}

void TestSandboxControl::resets()
{
    const QByteArray bearer = procoreBearer();
    QCOMPARE(post("/control/faults", R"({"action":"html"})").status, 200);
    QCOMPARE(post("/control/knobs", R"({"xero.consent":"deny"})").status, 200);
    QCOMPARE(post("/control/reset", R"({"seed":9,"projects":2})").status, 200);
    QCOMPARE(m_server->options().builder.seed, 9U);
    QCOMPARE(m_server->options().builder.projects, 2);
    QVERIFY(m_server->faults().describe().isEmpty());
    QCOMPARE(m_server->knobs().value(q("xero.consent")), q("auto"));
    QVERIFY(get("/control/log").json().value(q("entries")).toArray().isEmpty());
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 200);
    QCOMPARE(get("/control/state").status, 200);
}

void TestSandboxControl::refusesNonsense()
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

void TestSandboxControl::readsTheCommandLine()
{
    const CommandLine line = parse({ q("--seed"), q("7"), q("--projects=2"), q("--limits"), q("off"), q("--xero-port"),
        q("1234"), q("--country"), q("ca"), q("--demo"), q("--redirect-uri"), q("http://localhost:1/a") });
    const auto *options = std::get_if<SandboxOptions>(&line);
    QVERIFY(options != nullptr);
    QCOMPARE(options->builder.seed, 7U);
    QCOMPARE(options->builder.projects, 2);
    QCOMPARE(options->builder.country, q("CA"));
    QCOMPARE(options->realLimits, false);
    QCOMPARE(options->xeroPort, quint16(1234));
    QCOMPARE(options->procorePort, quint16(0));
    QVERIFY(options->demo);
    QCOMPARE(options->moreRedirectUris, QStringList { q("http://localhost:1/a") });
    const CommandLine help = parse({ q("--help") });
    for (const char *name : { "seed", "projects", "commitments", "invoices", "payments", "preexisting", "country",
             "limits", "knob", "xero-port", "procore-port", "procore-login-port", "control-port", "state", "demo" })
        QVERIFY2(std::get<ShowText>(help).text.contains(q("--") + q(name)), name);
}

void TestSandboxControl::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList { q("--bogus") };
    QTest::newRow("positional") << QStringList { q("start") };
    QTest::newRow("not a number") << QStringList { q("--seed"), q("x") };
    QTest::newRow("negative") << QStringList { q("--projects=-1") };
    QTest::newRow("port") << QStringList { q("--xero-port"), q("65536") };
    QTest::newRow("limits") << QStringList { q("--limits"), q("some") };
    QTest::newRow("country") << QStringList { q("--country"), q("USA") };
    QTest::newRow("no value") << QStringList { q("--seed") };
    QTest::newRow("unknown knob") << QStringList { q("--knob"), q("procore.luck=on") };
    QTest::newRow("unknown value") << QStringList { q("--knob"), q("procore.lock=loose") };
    QTest::newRow("knob that is no number") << QStringList { q("--knob"), q("xero.latency=soon") };
    QTest::newRow("knob without a value") << QStringList { q("--knob"), q("procore.lock") };
}

void TestSandboxControl::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QVERIFY(std::holds_alternative<WrongUsage>(line));
    if (arguments.first() == q("--knob")) // the sentence names what was written
        QVERIFY(std::get<WrongUsage>(line).sentence.contains(arguments.last().section(QLatin1Char('='), 0, 0)));
    QVERIFY(!std::get<WrongUsage>(line).sentence.isEmpty());
}

void TestSandboxControl::savesAndLoadsTheState()
{
    const QTemporaryDir folder;
    SandboxOptions options;
    options.stateFile = folder.filePath(q("state.json"));
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start(options), std::nullopt);
    m_procore = static_cast<quint16>(QUrl(m_server->procoreOrigin()).port());
    const QByteArray bearer = procoreBearer();
    m_server->world().advance(60000000);
    m_server->world().advance(-59000000);
    const qint64 then = m_server->world().nowMs();
    QCOMPARE(m_server->saveState(), std::nullopt);
    m_server = std::make_unique<SandboxServer>();
    QCOMPARE(m_server->start(options), std::nullopt);
    m_procore = static_cast<quint16>(QUrl(m_server->procoreOrigin()).port());
    QVERIFY(m_server->world().nowMs() >= then);
    QCOMPARE(RawClient(m_procore).ask("GET", "/oauth/token/info", bearer).status, 200);
}

void TestSandboxControl::refusesAStateFileThatIsNone()
{
    const QTemporaryDir folder;
    SandboxOptions options;
    options.stateFile = folder.filePath(q("state.json"));
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    SandboxServer server;
    const std::optional<QString> problem = server.start(options);
    QVERIFY(problem.has_value());
    QVERIFY(problem->contains(q("state.json")));
}

void TestSandboxControl::programServesUntilItIsEnded()
{
    const QString program = qEnvironmentVariable("TIEOUT_BIN") + q("/tieout-sandbox");
    const QTemporaryDir folder;
    QProcess process;
    process.start(program, { q("--state"), folder.filePath(q("s.json")) });
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20000);
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    QCOMPARE(line.value(q("procore")).toObject().value(q("redirectUris")).toArray().size(), 3);
    QCOMPARE(line.value(q("xero")).toObject().value(q("redirectUris")).toArray().size(), 2);
    const QUrl control(line.value(q("controlUrl")).toString());
    QCOMPARE(control.path(), q("/control"));
    QCOMPARE(RawClient(static_cast<quint16>(control.port())).ask("GET", "/control/clock").status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(QFile::exists(folder.filePath(q("s.json"))));
    QCOMPARE(QProcess::execute(program, { q("--bogus") }), 2);
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandboxcontrol.moc"
