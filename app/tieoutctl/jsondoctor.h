// SPDX-License-Identifier: Apache-2.0
// The doctor's findings as a document, as text and as an exit code.
#pragma once

#include "app/tieoutctl/exitcode.h"
#include "core/doctor/doctor.h"

#include <QByteArray>

namespace tieout::cli {

/// Done when all is well; the code of the first missing prerequisite; Problems if there are only warnings.
[[nodiscard]] ExitCode exitCodeFor(const QList<Finding> &findings);
[[nodiscard]] QByteArray doctorJson(const QList<Finding> &findings, qint64 xeroCalls, qint64 procoreCalls);
[[nodiscard]] QString doctorText(const QList<Finding> &findings);

} // namespace tieout::cli
