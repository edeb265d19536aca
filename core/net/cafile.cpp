// SPDX-License-Identifier: Apache-2.0
#include "core/net/cafile.h"

#include "core/base/refused.h"
#include "core/base/tr.h"

#include <QFile>

namespace tieout {

namespace {

/// Larger than any list of authorities.
constexpr qint64 kLargestCaFile = 1024 * 1024;

} // namespace

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Cause::AddressRefused,
            Tr::tr("The CA file %1 of the endpoints cannot be read: %2. A sandbox that ended takes its file "
                   "with it: start it again and add a profile for it.")
                .arg(path, file.errorString()));
    }
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(kLargestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return refused(
            Cause::AddressRefused, Tr::tr("The CA file %1 of the endpoints holds no certificate in PEM.").arg(path));
    return certificates;
}

} // namespace tieout
