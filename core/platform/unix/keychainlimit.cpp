// SPDX-License-Identifier: Apache-2.0
#include "core/platform/keychainlimit.h"

namespace tieout {

std::optional<std::size_t> longestKeychainEntry()
{
    return std::nullopt;
}

} // namespace tieout
