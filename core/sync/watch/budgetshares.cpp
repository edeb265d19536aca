// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/budgetshares.h"

#include <algorithm>

namespace tieout {

namespace {

/// The tightest of the scarce windows by `share`; nothing while blocked.
template <typename Share> int tightest(const Budget &left, Instant now, Share share)
{
    if (left.blockedUntil && *left.blockedUntil > now)
        return 0;
    int least = kAnyNumberOfCalls;
    for (const CallBudget &window : left.windows) {
        if (window.isScarce())
            least = std::min(least, std::max(0, share(window)));
    }
    return least;
}

} // namespace

int reservedForPeople(const CallBudget &window)
{
    return window.isScarce() ? static_cast<int>(qint64(window.limit) * kPercentForPeople / 100) : 0;
}

int runAllowance(const Budget &left, RunTrigger trigger, Instant now)
{
    return tightest(left, now, [trigger](const CallBudget &window) {
        return trigger == RunTrigger::Scheduled ? window.left - reservedForPeople(window) : window.left;
    });
}

int sweepAllowance(const Budget &left, int alreadySwept, Instant now)
{
    return tightest(left, now, [alreadySwept](const CallBudget &window) {
        return std::min(window.limit / 3 - alreadySwept, (window.left - reservedForPeople(window)) / 3);
    });
}

} // namespace tieout
