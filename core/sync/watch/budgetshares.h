// SPDX-License-Identifier: Apache-2.0
// How the calls that a service has left are shared between runs, the sweep and people. Pure.
#pragma once

#include "core/base/callbudget.h"
#include "core/model/rows.h"

#include <limits>

namespace tieout {

/// A service without limits: more than can be used.
constexpr int kAnyNumberOfCalls = std::numeric_limits<int>::max();

/// The part of every scarce window that a scheduled run leaves to people.
constexpr int kPercentForPeople = 10;
/// Calls of one window that a scheduled run leaves to them.
[[nodiscard]] int reservedForPeople(const CallBudget &window);

/// What a run that begins now may use without waiting for an hour or a day to pass: the smallest rest of the scarce
/// windows, for a scheduled run less the reserve. Nothing while the service is blocked.
[[nodiscard]] int runAllowance(const Budget &left, RunTrigger trigger, Instant now);

/// What the rolling sweep of the drift watch may use now (docs/economy.md): never more than a third of
/// any scarce window, the `alreadySwept` calls of the same window included, and never more than a third of what is left
/// beyond the reserve. 0 = not now; kAnyNumberOfCalls where there are no limits.
[[nodiscard]] int sweepAllowance(const Budget &left, int alreadySwept, Instant now);

} // namespace tieout
