// SPDX-License-Identifier: Apache-2.0
// The machine's clock, moved forward when a story needs a day to pass.
#pragma once

#include "core/base/clock.h"

namespace tieout {

class PlayClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_system.now() + m_ahead; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_system.steady() + m_ahead; }

    /// How far ahead of the machine, as the sandbox's own clock is.
    void setAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_ahead { 0 };
};

} // namespace tieout
