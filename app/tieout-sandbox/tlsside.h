// SPDX-License-Identifier: Apache-2.0
// What the services show when they speak https.
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/tls/certificates.h"
#include "app/tieout-sandbox/tls/tlslistener.h"

#include <QTemporaryDir>

#include <optional>

namespace tieout::sandbox {

/// Certificates of one start, and the file that tells clients whom to trust. The file goes when this goes.
class TlsSide final {
public:
    TlsSide();

    /// The sentence of what is wrong (no certificate, no file), or nothing.
    [[nodiscard]] std::optional<QString> problem() const { return m_problem; }
    /// The authority's certificate in PEM, as an absolute path.
    [[nodiscard]] QString caFile() const;
    /// What a new connection meets, as the knobs say.
    [[nodiscard]] TlsTerms terms(const ServerKnobs &knobs) const;

private:
    Certificates m_certificates;
    QTemporaryDir m_folder;
    std::optional<QString> m_problem;
};

} // namespace tieout::sandbox
