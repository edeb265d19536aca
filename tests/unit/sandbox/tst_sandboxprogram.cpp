// SPDX-License-Identifier: Apache-2.0
// The sandbox as a program: its command line, its state file, its life.
#include "app/tieout-sandbox/commandline.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/world/world.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
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

quint16 procorePort(const SandboxServer &server)
{
    return static_cast<quint16>(QUrl(server.procoreOrigin()).port());
}

} // namespace

class SandboxProgramTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommandLine();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void savesAndLoadsTheState();
    void refusesAStateFileThatIsNone();
    void programServesUntilItIsEnded();
    void programServesOverTls();
};

void SandboxProgramTest::readsTheCommandLine()
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

void SandboxProgramTest::refusesWrongUsage_data()
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

void SandboxProgramTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QVERIFY(std::holds_alternative<WrongUsage>(line));
    if (arguments.first() == q("--knob")) // the sentence names what was written
        QVERIFY(std::get<WrongUsage>(line).sentence.contains(arguments.last().section(QLatin1Char('='), 0, 0)));
    QVERIFY(!std::get<WrongUsage>(line).sentence.isEmpty());
}

void SandboxProgramTest::savesAndLoadsTheState()
{
    const QTemporaryDir folder;
    SandboxOptions options;
    options.stateFile = folder.filePath(q("state.json"));
    auto server = std::make_unique<SandboxServer>();
    QCOMPARE(server->start(options), std::nullopt);
    const QByteArray bearer = serviceBearer(procorePort(*server));
    server->sandbox().world().advance(60000000);
    server->sandbox().world().advance(-59000000);
    const qint64 then = server->sandbox().world().nowMs();
    QCOMPARE(server->sandbox().saveState(), std::nullopt);
    server = std::make_unique<SandboxServer>();
    QCOMPARE(server->start(options), std::nullopt);
    QVERIFY(server->sandbox().world().nowMs() >= then);
    QCOMPARE(RawClient(procorePort(*server)).ask("GET", "/oauth/token/info", bearer).status, 200);
}

void SandboxProgramTest::refusesAStateFileThatIsNone()
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

void SandboxProgramTest::programServesUntilItIsEnded()
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

void SandboxProgramTest::programServesOverTls()
{
    QProcess process;
    process.start(qEnvironmentVariable("TIEOUT_BIN") + q("/tieout-sandbox"), { q("--tls"), q("--limits"), q("off") });
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20000);
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    const QString caFile = line.value(q("caFile")).toString();
    QCOMPARE(QSslCertificate::fromPath(caFile).size(), 1);
    for (const QString &service : { q("xero"), q("procore") }) {
        const QJsonObject urls = line.value(service).toObject();
        for (const char *key : { "apiUrl", "authorizeUrl", "tokenUrl", "revocationUrl" })
            QVERIFY2(urls.value(q(key)).toString().startsWith(q("https://127.0.0.1:")), key);
    }
    QVERIFY(line.value(q("controlUrl")).toString().startsWith(q("http://127.0.0.1:")));
    QSslSocket client;
    QSslConfiguration trusting = client.sslConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(caFile));
    client.setSslConfiguration(trusting);
    const QUrl discovery(line.value(q("xero")).toObject().value(q("authorizeUrl")).toString());
    client.connectToHostEncrypted(discovery.host(), static_cast<quint16>(discovery.port()));
    QVERIFY2(client.waitForEncrypted(), qPrintable(client.errorString()));
    client.write("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.waitForReadyRead());
    QVERIFY(client.readAll().startsWith("HTTP/1.1 "));
    client.disconnectFromHost();
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(caFile));
}

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
