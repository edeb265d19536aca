// SPDX-License-Identifier: Apache-2.0
// Delays the next attempt after a scheduled run that could not begin.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace tieout {

/// A run that cannot even begin leaves no entry in the history, so the schedule would consider it due at every check.
/// After the first failed start the schedule waits a minute, then twice as long each time, up to ten minutes. A value
/// without a clock of its own.
class StartBackoff final {
public:
    /// A start failed at `now`.
    void startFailed(Instant now);
    /// A run began, or somebody changed what may have prevented it: the next start need not wait.
    void reset();
    /// Also true when the clock was set back to before the failed start.
    [[nodiscard]] bool mayStart(Instant now) const;

private:
    std::optional<Instant> m_failedAt;
    std::chrono::seconds m_pause { 0 };
};

} // namespace tieout
