// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace tieout::sandbox {

/// A fixed time window with a number of calls. All times in milliseconds.
struct Window {
    qint64 length = 60000;
    qint64 phase = 0; ///< offset of its boundaries
    qint64 start = -1;
    qint64 used = 0;

    /// Empties the window when `now` is in another one (even an earlier one: somebody may set a clock back).
    void moveTo(qint64 now)
    {
        const qint64 offset = (now - phase) % length;
        const qint64 begin = now - (offset < 0 ? offset + length : offset);
        if (begin == start)
            return;
        start = begin;
        used = 0;
    }
    qint64 end() const { return start + length; }
    qint64 remaining(qint64 limit) const { return std::max<qint64>(0, limit - used); }
    /// Whole seconds until the window is over, at least 1.
    qint64 secondsLeft(qint64 now) const { return std::max<qint64>(1, (end() - now + 999) / 1000); }
};

} // namespace tieout::sandbox
