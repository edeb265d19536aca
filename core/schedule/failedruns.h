// SPDX-License-Identifier: Apache-2.0
// When the schedule's run is tried again after it failed on a temporary cause or was killed: a laptop that had no
// network at six, or no battery, does not wait for six o'clock of the next day. Pure.
#pragma once

#include "core/schedule/schedulerule.h"

namespace tieout {

/// The runs that did the schedule's work, as far as the next one depends on them.
struct RunsBefore {
    Instant lastStarted {}; ///< the moment of the setup when there was none
    int failures = 0; ///< in a row, the last run included, on causes that pass by themselves; killed ones, too
    Instant failedAt {}; ///< the end of the last of them; of one that was killed the beginning, which alone is known
};

/// How long after so many failures in a row the next try comes: 5 minutes, then twice as long each time, an hour at
/// most.
[[nodiscard]] std::chrono::minutes pauseAfter(int failures);

/// When the failed run is due again. Nothing when none failed, for Never, and when that moment lies on a day that is
/// no working day: then the schedule's next own moment counts. A failure from the future (the clock was set back) is
/// due at `now`.
[[nodiscard]] std::optional<Instant> dueAgainAt(const ScheduleRule &rule, const RunsBefore &runs, Instant now);

/// Whether a run is due by the rule, or again after a failure.
[[nodiscard]] bool isDue(const ScheduleRule &rule, const RunsBefore &runs, Instant now);
/// When the next run is due: `now` when one is; nothing for Never.
[[nodiscard]] std::optional<Instant> nextRun(const ScheduleRule &rule, const RunsBefore &runs, Instant now);

} // namespace tieout
