// SPDX-License-Identifier: Apache-2.0
#include "core/platform/timerkind.h"

namespace tieout {

TimerKind timerKindHere()
{
#if defined(__linux__)
    return TimerKind::SystemdUserTimer;
#elif defined(__APPLE__)
    return TimerKind::Launchd;
#else
    return TimerKind::Unknown;
#endif
}

} // namespace tieout
