// SPDX-License-Identifier: Apache-2.0
// A sleeper that takes no time: it records the requested durations, advances the clock and returns at once.
#pragma once

#include "core/base/sleeper.h"
#include "tests/support/fakeclock.h"

#include <QList>

#include <functional>

namespace tieout {

class FakeSleeper final : public Sleeper {
public:
    explicit FakeSleeper(FakeClock *clock = nullptr)
        : m_clock(clock)
    {
    }

    [[nodiscard]] Task<Done> sleepFor(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (onSleep)
            onSleep(duration);
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        sleeps.append(duration);
        if (m_clock != nullptr)
            m_clock->advance(duration);
        co_return Done();
    }

    QList<std::chrono::milliseconds> sleeps;
    /// Called before each sleep; a test can request a stop there.
    std::function<void(std::chrono::milliseconds)> onSleep;

private:
    FakeClock *m_clock;
};

} // namespace tieout
