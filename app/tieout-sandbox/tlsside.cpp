// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/tlsside.h"

#include <QDir>
#include <QFile>
#include <QSslSocket>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

TlsSide::TlsSide()
    : m_folder(QDir::tempPath() + u"/tieout-sandbox-XXXXXX"_s)
{
    const QByteArray authority = m_certificates.authority();
    QFile file(caFile());
    if (!QSslSocket::supportsSsl() || authority.isEmpty())
        m_problem = u"The certificates cannot be made: TLS does not work on this computer."_s;
    else if (!file.open(QIODevice::WriteOnly) || file.write(authority) != authority.size())
        m_problem = u"The CA file %1 cannot be written: %2"_s.arg(file.fileName(), file.errorString());
}

QString TlsSide::caFile() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

TlsTerms TlsSide::terms(const ServerKnobs &knobs) const
{
    return { m_certificates.serverSide(knobs.value(u"tls.certificate"_s)), knobs.is(u"tls.version"_s, u"1.0"_s) };
}

} // namespace tieout::sandbox
