// SPDX-License-Identifier: Apache-2.0
// Certificates that a sandbox on this computer asks to be trusted.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSslCertificate>

namespace tieout {

/// The certificates of a file in PEM, at least one. Configuration when it cannot be read or has none.
[[nodiscard]] Result<QList<QSslCertificate>> readCaFile(const QString &path);

} // namespace tieout
