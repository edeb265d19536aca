// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/failedruns.h"

#include <algorithm>

namespace tieout {

using namespace std::chrono_literals;

std::chrono::minutes pauseAfter(int failures)
{
    constexpr std::chrono::minutes kFirst = 5min;
    constexpr std::chrono::minutes kLongest = 60min;
    constexpr int kMostDoublings = 4; // 80 minutes: beyond the longest
    return std::min(kLongest, kFirst * (1 << std::clamp(failures - 1, 0, kMostDoublings)));
}

std::optional<Instant> dueAgainAt(const ScheduleRule &rule, const RunsBefore &runs, Instant now)
{
    if (runs.failures <= 0 || rule.frequency == Frequency::Never)
        return std::nullopt;
    const Instant again = runs.failedAt > now ? now : runs.failedAt + pauseAfter(runs.failures);
    return isWorkingMoment(rule, std::max(again, now)) ? std::optional(again) : std::nullopt;
}

bool isDue(const ScheduleRule &rule, const RunsBefore &runs, Instant now)
{
    const auto again = dueAgainAt(rule, runs, now);
    return (again && *again <= now) || isDue(rule, runs.lastStarted, now);
}

std::optional<Instant> nextRun(const ScheduleRule &rule, const RunsBefore &runs, Instant now)
{
    if (isDue(rule, runs, now))
        return now;
    const auto next = nextDueAfter(rule, now);
    const auto again = dueAgainAt(rule, runs, now);
    return next && again ? std::min(*next, *again) : next;
}

} // namespace tieout
