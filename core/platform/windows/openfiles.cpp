// SPDX-License-Identifier: Apache-2.0
#include "core/platform/openfiles.h"

#include "core/platform/windows/api.h"

namespace tieout {

bool untilOthersLetGo(const std::function<bool()> &attempt)
{
    constexpr int kAttempts = 8;
    DWORD pauseMs = 8;
    for (int number = 1; !attempt(); ++number, pauseMs *= 2) {
        if (number == kAttempts)
            return false;
        ::Sleep(pauseMs); // 8, 16 … 512 ms: one second in all
    }
    return true;
}

} // namespace tieout
