// SPDX-License-Identifier: Apache-2.0
#include "core/platform/bootclock.h"

#include <ctime>

namespace tieout {

std::chrono::milliseconds timeSinceBoot()
{
#ifdef __linux__
    // The usual steady clock stops while a laptop sleeps. (On macOS it goes on by itself.)
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace tieout
