// SPDX-License-Identifier: Apache-2.0
// The certificates that the sandbox can show: a good one, and one for each thing that may be wrong with one.
#pragma once

#include "app/tieout-sandbox/tls/authority.h"

#include <QHash>
#include <QSslConfiguration>
#include <QStringList>

namespace tieout::sandbox {

/// What kinds there are, the good one first; the words of the knob `tls.certificate`.
[[nodiscard]] QStringList certificateKinds();

/// Made when it is made, for this program's life. All are for the names of this computer (127.0.0.1, ::1, localhost)
/// but the one of the kind "wrong-name"; all are issued by one authority but "unknown-ca" and "self-signed".
class Certificates final {
public:
    Certificates();

    /// The authority's certificate in PEM: what a client trusts.
    [[nodiscard]] QByteArray authority() const { return m_authority.certificate(); }
    /// How a server shows a certificate of this kind, which must be one of certificateKinds(). TLS 1.2 or later.
    [[nodiscard]] QSslConfiguration serverSide(const QString &kind) const;

private:
    [[nodiscard]] Credentials make(const QString &kind) const;

    Authority m_authority;
    QHash<QString, QSslConfiguration> m_serverSides;
};

} // namespace tieout::sandbox
