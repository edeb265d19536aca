// SPDX-License-Identifier: Apache-2.0
// Who starts programs at set times.
#pragma once

namespace tieout {

/// Only the first one is used so far.
enum class TimerKind { SystemdUserTimer, TaskScheduler, Launchd, Unknown };

/// On the system that this program was built for.
[[nodiscard]] TimerKind timerKindHere();

} // namespace tieout
