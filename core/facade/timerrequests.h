// SPDX-License-Identifier: Apache-2.0
// The system's own timer, which keeps the schedule of the shown profile while no window is open.
#pragma once

#include "core/base/clock.h"
#include "core/facade/reply.h"
#include "core/platform/timerkind.h"

#include <QString>

namespace tieout {

/// Why a timer that is switched on does not do its work.
enum class TimerFault {
    None,
    Stopped, ///< it does not run; switching it on again starts it
    SyncFailed ///< it runs, and the sync that it started last could not
};

struct TimerStatus {
    TimerKind kind = TimerKind::Unknown;
    bool isOn = false; ///< switched on, whether or not it runs
    bool isKnown = true; ///< false: the system did not say, and isOn means nothing
    QString whatItIs; ///< on this system, in plain words; empty when it cannot be switched here
    QString whenItRuns; ///< whether also while nobody is logged in; empty like whatItIs
    QString reasonNotToSwitch; ///< a sentence when it cannot be switched here; empty when it can
    TimerFault fault = TimerFault::None;
    QString faultSentence; ///< empty when there is none
    std::optional<Instant> lastAsked; ///< when it last asked whether a sync is due; nothing: not since the login

    bool operator==(const TimerStatus &) const = default;
};

/// No part of SyncFacade: the timer belongs to this desk and needs no right. Belongs to the window's thread.
class TimerRequests {
public:
    virtual ~TimerRequests() = default;

    /// Asks the system, which may take a few seconds. Always answers with a status: what is in the way is told there.
    virtual void ask(Reply<TimerStatus> reply) = 0;
    /// Switches the timer on or off and answers with what holds then. Rejected, with a sentence, when the system
    /// refused or does not do it.
    virtual void switchTo(bool isOn, Reply<TimerStatus> reply) = 0;
};

} // namespace tieout
