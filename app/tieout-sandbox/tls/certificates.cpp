// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/tls/certificates.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kThisComputer = QByteArrayLiteral("DNS:localhost,IP:127.0.0.1,IP:::1");
constexpr int kMonth = 30;

} // namespace

QStringList certificateKinds()
{
    return { u"good"_s, u"expired"_s, u"not-yet-valid"_s, u"wrong-name"_s, u"unknown-ca"_s, u"self-signed"_s };
}

Certificates::Certificates()
    : m_authority(u"Tieout sandbox"_s)
{
    for (const QString &kind : certificateKinds()) {
        const Credentials credentials = make(kind);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(credentials.certificate));
        configuration.setPrivateKey(QSslKey(credentials.key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, which show none
        m_serverSides.insert(kind, configuration);
    }
}

Credentials Certificates::make(const QString &kind) const
{
    // By the time of this computer, not by the sandbox's own clock: that is what clients compare with.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateText text { u"Tieout sandbox"_s, kThisComputer, now.addDays(-1), now.addDays(kMonth) };
    if (kind == QLatin1String("expired"))
        text = { text.commonName, text.hosts, now.addDays(-kMonth), now.addDays(-1) };
    if (kind == QLatin1String("not-yet-valid"))
        text.from = now.addDays(1);
    if (kind == QLatin1String("wrong-name"))
        text.hosts = QByteArrayLiteral("DNS:portal.example.net");
    if (kind == QLatin1String("unknown-ca"))
        return Authority(u"Example Inspection"_s).issue(text);
    return kind == QLatin1String("self-signed") ? selfSigned(text) : m_authority.issue(text);
}

QSslConfiguration Certificates::serverSide(const QString &kind) const
{
    return m_serverSides.value(kind);
}

} // namespace tieout::sandbox
