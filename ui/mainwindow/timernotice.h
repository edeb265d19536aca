// SPDX-License-Identifier: Apache-2.0
// What the window says when the timer of the profile does not do its work. Pure.
#pragma once

#include "core/facade/appstatus.h"
#include "core/facade/timerrequests.h"
#include "core/settings/profilesettings.h"

namespace tieout {

/// What the only button of a notice does.
enum class TimerRemedy { Start, CheckEverything };

struct TimerNotice {
    QString sentence;
    QString button;
    TimerRemedy remedy = TimerRemedy::Start;
    bool isLasting = false; ///< as long as nobody does anything about it

    bool operator==(const TimerNotice &) const = default;
};

/// A sync that was due when the window opened although the timer had asked after that moment: when it was due. Nothing
/// where the timer had no chance, because the computer was off, asleep, or nobody was logged in: that is no fault of
/// it. `status` and `settings` are those from before the window itself did anything, `now` is the same moment.
[[nodiscard]] std::optional<Instant> missedSync(
    const TimerStatus &timer, const ProfileSettings &settings, const AppStatus &status, Instant now);

/// Nothing when there is nothing to say: the timer is off or works, or nothing is scheduled. `missed`: what
/// missedSync() said when the window opened.
[[nodiscard]] std::optional<TimerNotice> timerNotice(
    const TimerStatus &timer, const AppStatus &status, std::optional<Instant> missed);

} // namespace tieout
