// SPDX-License-Identifier: Apache-2.0
#include "core/settings/endpoints.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class EndpointsTest final : public QObject {
    Q_OBJECT

private:
    /// The line that the sandbox prints (docs/sandbox.md).
    static QByteArray line();
    static QByteArray with(const char *from, const char *to);

private Q_SLOTS:
    void theSandboxesLine();
    void theStoredFileHasNoIdsAndNoSecrets();
    void theRealOnesWithoutAFile();
    void refusals_data();
    void refusals();
    void loopbackInAllItsSpellings();
    void limitsOffForASandbox();
    void aSandboxMayNameItsAuthority();
    void aBrokenStoredFileNamesItself();
};

QByteArray EndpointsTest::line()
{
    // Single quotes: the meta-object compiler of Qt 6.4 loses the class behind a raw string of several lines.
    return QByteArray(
        "{'xero':{'apiUrl':'http://127.0.0.1:41/api.xro/2.0','connectionsUrl':'http://127.0.0.1:41/connections',"
        "'authorizeUrl':'http://127.0.0.1:41/identity/connect/authorize','tokenUrl':'http://127.0.0.1:41/connect/"
        "token',"
        "'revocationUrl':'http://127.0.0.1:41/connect/revocation','deepLinkUrl':'http://127.0.0.1:41/"
        "organisationlogin',"
        "'clientId':'XID','redirectUris':['http://localhost:53682/callback'],'scopes':'openid'},"
        "'procore':{'apiUrl':'http://127.0.0.1:42','authorizeUrl':'http://127.0.0.1:42/oauth/authorize',"
        "'tokenUrl':'http://127.0.0.1:42/oauth/token','revocationUrl':'http://127.0.0.1:42/oauth/revoke',"
        "'webUrl':'http://"
        "127.0.0.1:42','clientId':'PID','clientSecret':'PSECRET','redirectUris':['urn:ietf:wg:oauth:2.0:oob']},"
        "'controlUrl':'http://127.0.0.1:43/control'}")
        .replace('\'', '"');
}

QByteArray EndpointsTest::with(const char *from, const char *to)
{
    QByteArray changed = line();
    changed.replace(from, to);
    return changed;
}

void EndpointsTest::theSandboxesLine()
{
    const auto file = parseEndpoints(line());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->endpoints.xero.apiUrl, QUrl(u"http://127.0.0.1:41/api.xro/2.0"_s));
    QCOMPARE(file->endpoints.xero.redirectUris, QStringList { u"http://localhost:53682/callback"_s });
    QCOMPARE(file->endpoints.xero.scopes, u"openid"_s);
    QCOMPARE(file->endpoints.procore.webUrl, QUrl(u"http://127.0.0.1:42"_s));
    QCOMPARE(file->endpoints.controlUrl, QUrl(u"http://127.0.0.1:43/control"_s));
    QCOMPARE(file->xeroClientId, u"XID"_s);
    QCOMPARE(file->procoreClientId, u"PID"_s);
    QCOMPARE(file->procoreClientSecret, QByteArray("PSECRET"));
    QVERIFY(file->endpoints.isLoopback());
    QVERIFY(file->endpoints.hasLimits);
}

void EndpointsTest::theStoredFileHasNoIdsAndNoSecrets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"endpoints.json"_s);
    const auto file = parseEndpoints(line());
    QVERIFY(saveEndpoints(path, file->endpoints));
    QFile stored(path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray bytes = stored.readAll();
    for (const char *word : { "XID", "PID", "PSECRET", "clientId", "clientSecret" })
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!stored.permissions().testFlag(QFileDevice::ReadOther));
    QCOMPARE(loadEndpoints(path).value(), file->endpoints);
}

void EndpointsTest::theRealOnesWithoutAFile()
{
    const auto real = loadEndpoints(u"/nowhere/endpoints.json"_s);
    QCOMPARE(real.value(), Endpoints::real());
    QVERIFY(!real->isLoopback());
    QVERIFY(real->xero.scopes.contains(u"offline_access"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"endpoints.json"_s);
    QVERIFY(saveEndpoints(path, *real));
    QCOMPARE(loadEndpoints(path).value(), *real);
}

void EndpointsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &json, const char *word) {
        QTest::newRow(name) << json << QString::fromLatin1(word);
    };
    row("http elsewhere", with("http://127.0.0.1:41/connect/token", "http://identity.xero.com/connect/token"),
        "/xero/tokenUrl");
    row("a name that looks near", with("http://127.0.0.1:42\",\"auth", "http://localhost.example.com\",\"auth"),
        "/procore/apiUrl");
    row("another address of the loopback net", with("http://127.0.0.1:43", "http://127.1.2.3:43"), "/controlUrl");
    row("user name", with("http://127.0.0.1:43", "http://me:pw@127.0.0.1:43"), "/controlUrl");
    row("host in the user name", with("http://127.0.0.1:43", "http://127.0.0.1@example.com"), "/controlUrl");
    row("other scheme", with("http://127.0.0.1:43/control", "file:///etc/passwd"), "/controlUrl");
    row("no address", with("http://127.0.0.1:43/control", ""), "/controlUrl");
    row("missing", with("\"tokenUrl\":\"http://127.0.0.1:42/oauth/token\",", ""), "/procore");
    row("wrong type", with("[\"urn:ietf:wg:oauth:2.0:oob\"]", "[7]"), "/procore/redirectUris/0");
    row("no object", "[]", "object");
    row("HTML", "<html>", "");
    row("a CA file elsewhere",
        with("\"controlUrl\"", "\"caFile\":\"/tmp/ca.pem\",\"controlUrl\"")
            .replace("http://127.0.0.1:42/oauth/token", "https://example.com/token"),
        "/caFile");
    row("a CA file wherever we happen to be", with("\"controlUrl\"", "\"caFile\":\"ca.pem\",\"controlUrl\""),
        "/caFile");
    row("limits off elsewhere",
        with("\"controlUrl\"", "\"limits\":\"off\",\"controlUrl\"")
            .replace("http://127.0.0.1:42/oauth/token", "https://example.com/token"),
        "/limits");
}

void EndpointsTest::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto file = parseEndpoints(json);
    QVERIFY(!file);
    QVERIFY(file.error().kind == ErrorKind::Configuration);
    QVERIFY2(file.error().detail.contains(word), qPrintable(file.error().detail));
    QVERIFY(!file.error().detail.contains(u"PSECRET"_s));
}

void EndpointsTest::loopbackInAllItsSpellings()
{
    QVERIFY(isAllowedEndpoint(QUrl(u"http://[::1]:8080/x"_s)));
    QVERIFY(isAllowedEndpoint(QUrl(u"http://LOCALHOST:8080/x"_s)));
    QVERIFY(isAllowedEndpoint(QUrl(u"https://example.com/x"_s)));
    QVERIFY(!isAllowedEndpoint(QUrl(u"http://[::2]:8080/x"_s)));
    QVERIFY(!isAllowedEndpoint(QUrl(u"/relative"_s)));
}

void EndpointsTest::limitsOffForASandbox()
{
    const auto file = parseEndpoints(with("\"controlUrl\"", "\"limits\":\"off\",\"controlUrl\""));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(!file->endpoints.hasLimits);
}

void EndpointsTest::aSandboxMayNameItsAuthority()
{
    const QByteArray secure = with("\"controlUrl\"", "\"caFile\":\"/tmp/ca.pem\",\"limits\":\"off\",\"controlUrl\"")
                                  .replace("http://127.0.0.1:4", "https://127.0.0.1:4");
    const auto file = parseEndpoints(secure);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->endpoints.caFile, u"/tmp/ca.pem"_s);
    QVERIFY(file->endpoints.isLoopback() && !file->endpoints.hasLimits);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"endpoints.json"_s);
    QVERIFY(saveEndpoints(path, file->endpoints));
    QCOMPARE(loadEndpoints(path).value(), file->endpoints);
}

void EndpointsTest::aBrokenStoredFileNamesItself()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"endpoints.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto loaded = loadEndpoints(path);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().detail.contains(path));
}

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
