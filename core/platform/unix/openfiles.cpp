// SPDX-License-Identifier: Apache-2.0
#include "core/platform/openfiles.h"

namespace tieout {

bool untilOthersLetGo(const std::function<bool()> &attempt)
{
    return attempt();
}

} // namespace tieout
