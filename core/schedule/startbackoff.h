// SPDX-License-Identifier: Apache-2.0
// How soon a scheduled run that could not begin is tried again.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace tieout {

/// A run that could not even begin leaves nothing in the history, so the schedule calls it due at every look. After the
/// first failed start it waits a minute, after each further one twice as long, ten minutes at most. A value; no clock
/// of its own.
class StartBackoff final {
public:
    /// A start failed at `now`.
    void startFailed(Instant now);
    /// A run began, or somebody changed what may have been in its way: the next start is free again.
    void reset();
    /// Also true when the clock was set back to before the failed start.
    [[nodiscard]] bool mayStart(Instant now) const;

private:
    std::optional<Instant> m_failedAt;
    std::chrono::seconds m_pause { 0 };
};

} // namespace tieout
