// SPDX-License-Identifier: Apache-2.0
// A run that would void suspiciously many lines stops before its first void (rule 21). Pure.
#pragma once

#include <algorithm>

namespace tieout {

/// How many lines a run may void without being asked: the larger of 5 and a tenth of the synced ones.
[[nodiscard]] constexpr int voidsWithoutAsking(int syncedLines)
{
    return std::max(5, syncedLines / 10);
}

/// `allowed` is the number that a person allowed for this run (0: none given).
[[nodiscard]] constexpr bool breakerTrips(int voids, int syncedLines, int allowed)
{
    return voids > std::max(voidsWithoutAsking(syncedLines), allowed);
}

} // namespace tieout
