// SPDX-License-Identifier: Apache-2.0
// Which timer this system has, and what is said where Tieout cannot switch it.
#pragma once

#include "core/facade/timerrequests.h"

namespace tieout {

/// Of the system that this program was built for.
[[nodiscard]] TimerKind timerKindHere();
/// For every kind but systemd's: how a person makes the timer by hand. Pure.
[[nodiscard]] TimerStatus timerMadeByHand(TimerKind kind, const QString &profile);
/// The demo company has none.
[[nodiscard]] TimerStatus timerOfDemo(TimerKind kind);

/// "tieoutctl --profile north sync --scheduled": what any timer has to call.
[[nodiscard]] QString scheduledCommand(const QString &profile);

} // namespace tieout
