// SPDX-License-Identifier: Apache-2.0
// The transport against a server of another hand, OpenSSL's own: one that really speaks nothing newer than TLS 1.0.
#include "core/net/qtnetworktransport.h"
#include "tests/support/testcertificates.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// `openssl s_server -www` on a free port: every GET gets a page about its session.
class StatusServer final {
public:
    explicit StatusServer(const QStringList &more)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const sandbox::Credentials credentials =
            m_authority.issue({ u"s_server"_s, "IP:127.0.0.1", now.addDays(-1), now.addDays(1) });
        write(u"certificate.pem"_s, credentials.certificate);
        write(u"key.pem"_s, credentials.key);
        m_process.start(u"openssl"_s,
            QStringList { u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                m_folder.filePath(u"certificate.pem"_s), u"-key"_s, m_folder.filePath(u"key.pem"_s) }
                + more);
    }
    ~StatusServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Once it listens; an empty one when it does not.
    [[nodiscard]] QUrl url()
    {
        static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QString said;
        while (!accepting.match(said).hasMatch() && m_process.waitForReadyRead())
            said += QString::fromLatin1(m_process.readAllStandardOutput());
        const QString port = accepting.match(said).captured(1);
        return port.isEmpty() ? QUrl() : QUrl(u"https://127.0.0.1:%1/"_s.arg(port));
    }
    [[nodiscard]] QList<QSslCertificate> authorities() const
    {
        return QSslCertificate::fromData(m_authority.certificate(), QSsl::Pem);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    sandbox::Authority m_authority { u"Foreign server"_s };
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class ForeignServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tls10IsRefused();
};

void ForeignServerTest::tls10IsRefused()
{
    StatusServer server({ u"-tls1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s });
    const QUrl url = server.url();
    QVERIFY(!url.isEmpty());
    QtNetworkTransport transport;
    transport.setLoopbackAuthorities(server.authorities());
    const HttpRequest read(HttpMethod::Get, url, u"read"_s);
    const auto answer = QCoro::waitFor(transport.send(read, {}));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Offline));
    QCOMPARE(answer.error().detail, u"127.0.0.1 offers only an old version of TLS that is no longer safe."_s);
}

QTEST_GUILESS_MAIN(ForeignServerTest)
#include "tst_foreignserver.moc"
