// SPDX-License-Identifier: Apache-2.0
// Whether and when to retry a read. Pure.
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace tieout {

struct RetryPolicy {
    int attempts = 4; ///< in all, including the first
    std::chrono::milliseconds firstDelay { 500 };
    std::chrono::milliseconds longestDelay { 30000 };

    /// The pause before attempt `failedAttempts + 1` of a read; nothing = give up. Exponential with full jitter
    /// (`jitter` in [0, 1)), never shorter than the service asked for. Retried: Offline, Timeout, RateLimited,
    /// ServerFault, Unavailable, and Malformed when the answer was cut off (no HTTP status).
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(
        const Error &error, int failedAttempts, double jitter) const;
};

} // namespace tieout
