// SPDX-License-Identifier: Apache-2.0
// What is said where Tieout cannot switch the timer of the schedule.
#pragma once

#include "core/facade/timerrequests.h"

namespace tieout {

/// For every kind but systemd's: how a person makes the timer by hand. Pure.
[[nodiscard]] TimerStatus timerMadeByHand(TimerKind kind, const QString &profile);
/// The demo company has none.
[[nodiscard]] TimerStatus timerOfDemo(TimerKind kind);

/// "tieoutctl --profile north sync --scheduled": what any timer has to call.
[[nodiscard]] QString scheduledCommand(const QString &profile);

} // namespace tieout
