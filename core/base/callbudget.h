// SPDX-License-Identifier: Apache-2.0
// What is left of a service's calls. Values that travel from the one who counts to those who plan and show.
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

namespace tieout {

/// One window of a service's limit.
struct CallBudget {
    QString window; ///< "minute", "day", "app" (Xero), "spike", "hour" (Procore)
    int left = 0;
    int limit = 0;
    std::chrono::seconds length {};
    Instant resetsAt {}; ///< when calls that count now stop counting, at the latest; not in the future = nothing counts

    /// An hour or a day: its calls can be used up, while the end of a shorter one is a moment away and just waited for.
    [[nodiscard]] bool isScarce() const { return length >= std::chrono::hours(1); }
};

/// Everything that is known about one service's calls. No windows: no limits.
struct Budget {
    QList<CallBudget> windows;
    std::optional<Instant> blockedUntil; ///< the service said 429 and asked to stay away
    QString blockedBy; ///< the window it named; may be empty
};

} // namespace tieout
