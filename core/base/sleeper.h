// SPDX-License-Identifier: Apache-2.0
// Waiting, replaceable in tests.
#pragma once

#include "core/base/task.h"

#include <chrono>

namespace tieout {

class Sleeper {
public:
    virtual ~Sleeper() = default;
    /// Ends after `duration`, or at once with Cancelled when stop is requested.
    [[nodiscard]] virtual Task<Done> sleepFor(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

/// Waits with a timer of the current thread's event loop.
class TimerSleeper final : public Sleeper {
public:
    [[nodiscard]] Task<Done> sleepFor(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace tieout
