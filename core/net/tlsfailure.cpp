// SPDX-License-Identifier: Apache-2.0
#include "core/net/tlsfailure.h"

#include "core/base/tr.h"

#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    QSslError::SslError error;
    TlsProblem problem;
};

/// In the order in which they are reported.
constexpr std::array kMeanings {
    Meaning { QSslError::SelfSignedCertificate, TlsProblem::SelfSigned },
    Meaning { QSslError::SelfSignedCertificateInChain, TlsProblem::UnknownAuthority },
    Meaning { QSslError::UnableToGetLocalIssuerCertificate, TlsProblem::UnknownAuthority },
    Meaning { QSslError::UnableToGetIssuerCertificate, TlsProblem::UnknownAuthority },
    Meaning { QSslError::UnableToVerifyFirstCertificate, TlsProblem::UnknownAuthority },
    Meaning { QSslError::CertificateUntrusted, TlsProblem::UnknownAuthority },
    Meaning { QSslError::HostNameMismatch, TlsProblem::OtherName },
    Meaning { QSslError::CertificateExpired, TlsProblem::Expired },
    Meaning { QSslError::CertificateNotYetValid, TlsProblem::NotYetValid },
};

struct Finding {
    TlsProblem problem = TlsProblem::Other;
    QSslCertificate certificate;
};

Finding findingIn(const QList<QSslError> &errors, const QString &text)
{
    for (const Meaning &meaning : kMeanings) {
        const auto it = std::find_if(errors.cbegin(), errors.cend(),
            [&meaning](const QSslError &error) { return error.error() == meaning.error; });
        if (it != errors.cend())
            return { meaning.problem, it->certificate() };
    }
    // OpenSSL's words for the alert protocol_version, and for an answer in an old version.
    const bool isOld = text.contains(u"protocol version"_s) || text.contains(u"unsupported protocol"_s);
    return { errors.isEmpty() && isOld ? TlsProblem::OldVersion : TlsProblem::Other, QSslCertificate() };
}

QString nameOrNone(const QStringList &names)
{
    return names.isEmpty() || names.first().isEmpty() ? Tr::tr("an unnamed authority") : names.first();
}

QString hostsOf(const QSslCertificate &certificate)
{
    QStringList hosts = certificate.subjectAlternativeNames().values();
    if (hosts.isEmpty())
        hosts = certificate.subjectInfo(QSslCertificate::CommonName);
    hosts.sort();
    return hosts.join(u", "_s);
}

QString dayOf(const QDateTime &moment)
{
    return moment.date().toString(Qt::ISODate);
}

} // namespace

TlsFailure tlsFailureOf(const QString &host, const QList<QSslError> &errors, const QString &text)
{
    const Finding finding = findingIn(errors, text);
    const QSslCertificate &certificate = finding.certificate;
    switch (finding.problem) {
    case TlsProblem::UnknownAuthority:
        return { finding.problem,
            Tr::tr("The certificate of %1 was issued by %2, which this computer does not trust.")
                .arg(host, nameOrNone(certificate.issuerInfo(QSslCertificate::CommonName))) };
    case TlsProblem::SelfSigned:
        return { finding.problem,
            Tr::tr("The certificate of %1 was issued by nobody but itself, so it proves nothing.").arg(host) };
    case TlsProblem::OtherName:
        return { finding.problem,
            Tr::tr("The certificate that %1 showed is for another address: %2.").arg(host, hostsOf(certificate)) };
    case TlsProblem::Expired:
        return { finding.problem,
            Tr::tr("The certificate of %1 expired on %2.").arg(host, dayOf(certificate.expiryDate())) };
    case TlsProblem::NotYetValid:
        return { finding.problem,
            Tr::tr("The certificate of %1 is not valid before %2.").arg(host, dayOf(certificate.effectiveDate())) };
    case TlsProblem::OldVersion:
        return { finding.problem, Tr::tr("%1 offers only an old version of TLS that is no longer safe.").arg(host) };
    case TlsProblem::Other:
        break;
    }
    return { finding.problem, Tr::tr("No secure connection to %1 could be made: %2").arg(host, text) };
}

} // namespace tieout
