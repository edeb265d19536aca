// SPDX-License-Identifier: Apache-2.0
// A clock that stops until the test moves it.
#pragma once

#include "core/base/clock.h"

namespace tieout {

using namespace Qt::StringLiterals;

class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start = instantFromIsoText(u"2026-11-20T14:00:00Z"_s).value())
        : m_now(start)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }

    /// Time passes: both clocks advance.
    void advance(std::chrono::milliseconds duration)
    {
        m_now += duration;
        m_steady += duration;
    }
    /// Somebody sets the calendar, forward or back; the steady clock does not notice.
    void setNow(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::milliseconds m_steady { 1000 };
};

} // namespace tieout
