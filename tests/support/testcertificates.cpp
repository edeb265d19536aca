// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificates.h"

namespace tieout {

namespace {

const sandbox::Certificates &certificates()
{
    static const sandbox::Certificates kCertificates;
    return kCertificates;
}

} // namespace

QSslConfiguration testServerSide(const QString &kind)
{
    return certificates().serverSide(kind);
}

QList<QSslCertificate> testAuthorities()
{
    return QSslCertificate::fromData(certificates().authority(), QSsl::Pem);
}

} // namespace tieout
