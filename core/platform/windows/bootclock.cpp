// SPDX-License-Identifier: Apache-2.0
#include "core/platform/bootclock.h"

#include "core/platform/windows/api.h"

namespace tieout {

std::chrono::milliseconds timeSinceBoot()
{
    return std::chrono::milliseconds(::GetTickCount64()); // goes on while the computer sleeps
}

} // namespace tieout
