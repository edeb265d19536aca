// SPDX-License-Identifier: Apache-2.0
#include "core/platform/foreground.h"

#include "core/platform/windows/api.h"

namespace tieout {

void letAnotherComeForward()
{
    ::AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace tieout
