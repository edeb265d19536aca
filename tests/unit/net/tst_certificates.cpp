// SPDX-License-Identifier: Apache-2.0
// What the transport believes, and what it says about what it does not.
#include "core/net/cafile.h"
#include "core/net/qtnetworktransport.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/testcertificates.h"

#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

HttpRequest requestOf(HttpMethod method, const QUrl &url)
{
    HttpRequest request(method, url, u"try"_s);
    if (method == HttpMethod::Post)
        request.body = "{}";
    return request;
}

Misbehaviour answerWell(const Arrival &, int)
{
    return Misbehaviour::answer(200);
}

QString dayFromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).date().toString(Qt::ISODate);
}

/// A company's proxy, which carries every CONNECT to one server of this computer.
class Tunnel final {
public:
    explicit Tunnel(quint16 to)
        : m_to(to)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { carry(); });
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()));
    }
    ~Tunnel() { qunsetenv("https_proxy"); }
    Q_DISABLE_COPY_MOVE(Tunnel)

private:
    void carry()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        auto *there = new QTcpSocket(client);
        there->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        const auto pass = [client, there] {
            if (const QByteArray bytes = client->readAll(); bytes.startsWith("CONNECT"))
                client->write("HTTP/1.1 200 Connected\r\n\r\n");
            else
                there->write(bytes);
        };
        QObject::connect(client, &QTcpSocket::readyRead, there, pass);
        QObject::connect(there, &QTcpSocket::readyRead, client, [client, there] { client->write(there->readAll()); });
        QObject::connect(there, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_server;
    quint16 m_to;
};

/// A server that is named otherwise than this computer, with a certificate of the tests' authority of that name.
sandbox::TlsTerms termsOf(const sandbox::Authority &authority, const QByteArray &host)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const sandbox::Credentials credentials =
        authority.issue({ u"books"_s, "DNS:" + host, now.addDays(-1), now.addDays(1) });
    QSslConfiguration configuration = testServerSide(u"good"_s);
    configuration.setLocalCertificate(QSslCertificate(credentials.certificate));
    configuration.setPrivateKey(QSslKey(credentials.key, QSsl::Ec));
    return { configuration };
}

/// Takes back what a test put into the store of this program.
class StoreRestorer final {
public:
    ~StoreRestorer() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

class CertificatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodOneIsBelieved();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anOldServerIsRefused();
    void aCompanysAuthorityInTheStoreIsTrusted();
    void aCaFileStandsForTheStore();
    void aCaFileCountsOnThisComputerAlone();
    void caFilesAreRead();
};

void CertificatesTest::aGoodOneIsBelieved()
{
    MisbehavingServer server(answerWell, Over::Https);
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    QUrl byName = server.url();
    byName.setHost(u"localhost"_s);
    for (const QUrl &url : { server.url(), byName }) {
        const auto answer = QCoro::waitFor(transport.send(requestOf(HttpMethod::Get, url), {}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    }
}

void CertificatesTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *kind, const QString &sentence) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << sentence;
    };
    row("expired", u"The certificate of 127.0.0.1 expired on %1."_s.arg(dayFromNow(-1)));
    row("not-yet-valid", u"The certificate of 127.0.0.1 is not valid before %1."_s.arg(dayFromNow(1)));
    row("wrong-name", u"The certificate that 127.0.0.1 showed is for another address: portal.example.net."_s);
    row("unknown-ca",
        u"The certificate of 127.0.0.1 was issued by Example Inspection, which this computer does not trust."_s);
    row("self-signed", u"The certificate of 127.0.0.1 was issued by nobody but itself, so it proves nothing."_s);
    QCOMPARE(sandbox::certificateKinds().size(), 6); // these, and the good one
}

void CertificatesTest::whatIsWrongIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    MisbehavingServer server(answerWell, sandbox::TlsTerms { testServerSide(kind) });
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete }) {
        const auto answer = QCoro::waitFor(transport.send(requestOf(method, server.url()), {}));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Offline));
        QCOMPARE(answer.error().detail, sentence);
    }
    QVERIFY(server.arrivals().isEmpty());
}

void CertificatesTest::anOldServerIsRefused()
{
    MisbehavingServer server(answerWell, sandbox::TlsTerms { {}, true });
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(testAuthorities());
    for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete }) {
        const auto answer = QCoro::waitFor(transport.send(requestOf(method, server.url()), {}));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Offline));
        QCOMPARE(answer.error().detail, u"127.0.0.1 offers only an old version of TLS that is no longer safe."_s);
    }
}

void CertificatesTest::aCompanysAuthorityInTheStoreIsTrusted()
{
    MisbehavingServer server(answerWell, Over::Https);
    {
        QtNetworkTransport transport;
        QVERIFY(!QCoro::waitFor(transport.send(requestOf(HttpMethod::Get, server.url()), {})));
    }
    const StoreRestorer restorer;
    QSslConfiguration withCompany = QSslConfiguration::defaultConfiguration();
    withCompany.addCaCertificates(testAuthorities());
    QSslConfiguration::setDefaultConfiguration(withCompany);
    QtNetworkTransport transport;
    const auto answer = QCoro::waitFor(transport.send(requestOf(HttpMethod::Post, server.url()), {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.count("POST"), 1);
}

void CertificatesTest::aCaFileStandsForTheStore()
{
    // What the store trusts is not trusted at a sandbox that names its own authority.
    const StoreRestorer restorer;
    QSslConfiguration withCompany = QSslConfiguration::defaultConfiguration();
    withCompany.addCaCertificates(testAuthorities());
    QSslConfiguration::setDefaultConfiguration(withCompany);
    MisbehavingServer server(answerWell, Over::Https);
    QtNetworkTransport transport;
    const QByteArray another = sandbox::Authority(u"Another"_s).certificate();
    transport.setLoopbackAuthorities(QSslCertificate::fromData(another, QSsl::Pem));
    QVERIFY(!QCoro::waitFor(transport.send(requestOf(HttpMethod::Get, server.url()), {})));
}

void CertificatesTest::aCaFileCountsOnThisComputerAlone()
{
    const sandbox::Authority authority(u"Company"_s);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(authority.certificate(), QSsl::Pem);
    MisbehavingServer server(answerWell, termsOf(authority, "books.example.com"));
    const Tunnel tunnel(static_cast<quint16>(server.url().port()));
    const HttpRequest elsewhere(HttpMethod::Get, QUrl(u"https://books.example.com/"_s), u"try"_s);
    {
        QtNetworkTransport transport;
        transport.setLoopbackAuthorities(authorities);
        const auto answer = QCoro::waitFor(transport.send(elsewhere, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().detail,
            u"The certificate of books.example.com was issued by Company, which this computer does not trust."_s);
    }
    // The same authority in the store is believed: the tunnel works.
    const StoreRestorer restorer;
    QSslConfiguration withCompany = QSslConfiguration::defaultConfiguration();
    withCompany.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(withCompany);
    QtNetworkTransport transport;
    const auto answer = QCoro::waitFor(transport.send(elsewhere, {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.count("GET"), 1);
}

void CertificatesTest::caFilesAreRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    const auto missing = readCaFile(path);
    QVERIFY(!missing && missing.error().detail.contains(path));
    QCOMPARE(toString(missing.error().kind), toString(ErrorKind::Configuration));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind");
    file.flush();
    QVERIFY(!readCaFile(path));
    file.resize(0);
    file.seek(0);
    file.write(testAuthorities().first().toPem());
    file.flush();
    QCOMPARE(readCaFile(path).value(), testAuthorities());
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
