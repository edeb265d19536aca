// SPDX-License-Identifier: Apache-2.0
#include "core/platform/timerkind.h"

namespace tieout {

TimerKind timerKindHere()
{
    return TimerKind::TaskScheduler;
}

} // namespace tieout
