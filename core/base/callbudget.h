// SPDX-License-Identifier: Apache-2.0
// What is left of a service's calls. Values that pass from the counting code to the code that plans and displays.
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
    Instant resetsAt {}; ///< when calls that count now stop counting, at the latest; now or earlier = none count

    /// An hour or a day. Its calls can run out, whereas a shorter window ends so soon that we just wait.
    [[nodiscard]] bool isScarce() const { return length >= std::chrono::hours(1); }
};

/// Everything we know about one service's calls. No windows means no limits.
struct Budget {
    QList<CallBudget> windows;
    std::optional<Instant> blockedUntil; ///< the service said 429 and asked to stay away
    QString blockedBy; ///< the window it named; may be empty
};

} // namespace tieout
