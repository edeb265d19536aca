// SPDX-License-Identifier: Apache-2.0
// How fast the planner is.
#pragma once

namespace tieout::test {

/// Plans that many payments against as many lines, on many commitments and on one; prints a figure for each.
void benchPlan(int payments);

} // namespace tieout::test
