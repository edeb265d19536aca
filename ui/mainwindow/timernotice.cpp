// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/timernotice.h"

#include "core/base/tr.h"
#include "ui/mainwindow/condition.h"
#include "ui/style/formats.h"

#include <algorithm>

namespace tieout {

using namespace std::chrono_literals;

namespace {

/// From the timer's question until the sync that it starts stands in the ledger.
constexpr auto kTimeToBegin = 2min;

/// What keeps every sync from running is said by the window's own state, once.
bool isSaidByTheWindow(const AppStatus &status)
{
    return status.isOffline || conditionOf(status, true).kind != ConditionKind::Ready;
}

} // namespace

std::optional<Instant> missedSync(
    const TimerStatus &timer, const ProfileSettings &settings, const AppStatus &status, Instant now)
{
    const bool isDueNow = status.nextRun && *status.nextRun <= now && !status.isRunning;
    if (!timer.isOn || !timer.lastAsked || !isDueNow || !settings.setUpAt)
        return std::nullopt;
    const Instant begun = status.lastRun ? std::max(status.lastRun->startedAt, *settings.setUpAt) : *settings.setUpAt;
    const std::optional<Instant> due = nextDueAfter(settings.schedule, begun);
    const bool hadItsChance = due && *timer.lastAsked >= *due && now - *timer.lastAsked >= kTimeToBegin;
    return hadItsChance ? due : std::nullopt;
}

std::optional<TimerNotice> timerNotice(const TimerStatus &timer, const AppStatus &status, std::optional<Instant> missed)
{
    if (!timer.isOn || !status.isSetUp || status.frequency == Frequency::Never)
        return std::nullopt;
    if (timer.fault == TimerFault::Stopped)
        return TimerNotice { timer.faultSentence, Tr::tr("Start the Timer"), TimerRemedy::Start, true };
    if (isSaidByTheWindow(status))
        return std::nullopt;
    const QString check = Tr::tr("Check Everything…");
    if (timer.fault == TimerFault::SyncFailed)
        return TimerNotice { timer.faultSentence, check, TimerRemedy::CheckEverything, false };
    if (!missed)
        return std::nullopt;
    return TimerNotice { Tr::tr("A sync was due at this time: %1. The timer asked after that, but no sync ran while "
                                "this window was closed.",
                             "a time today, or a date and a time")
                             .arg(formats::moment(*missed)),
        check, TimerRemedy::CheckEverything, false };
}

} // namespace tieout
