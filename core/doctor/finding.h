// SPDX-License-Identifier: Apache-2.0
// What one of the doctor's checks finds.
#pragma once

#include "core/base/error.h"

#include <QList>

namespace tieout {

enum class FindingState {
    Ok,
    Warning, ///< works, and somebody should look
    Missing, ///< no payment appears as long as this is so
    Unknown ///< cannot be told from here
};
[[nodiscard]] QString toString(FindingState state); ///< "ok", "warning", "missing", "unknown"

struct Finding {
    QString name; ///< machine name: "keychain", "payments-tab"
    int prerequisite = 0; ///< 1 to 9: the number in the chain of prerequisites; 0: Tieout's own
    FindingState state = FindingState::Unknown;
    QString sentence;
    QString nextStep; ///< empty when there is nothing to do
    std::optional<Cause> cause; ///< of the failure behind it; decides the exit code
};

struct DoctorReport {
    QList<Finding> findings;
    qint64 xeroCalls = 0;
    qint64 procoreCalls = 0;
};

} // namespace tieout
