// SPDX-License-Identifier: Apache-2.0
// Certificates for servers of tests, made once per program.
#pragma once

#include "app/tieout-sandbox/tls/certificates.h"
#include "app/tieout-sandbox/tls/tlslistener.h"

namespace tieout {

/// How a server shows a certificate of this kind (sandbox::certificateKinds()).
[[nodiscard]] QSslConfiguration testServerSide(const QString &kind);
/// What a client trusts that is to believe the good one.
[[nodiscard]] QList<QSslCertificate> testAuthorities();

} // namespace tieout
