// SPDX-License-Identifier: Apache-2.0
#include "app/session/timerbyhand.h"

#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString scheduledCommand(const QString &profile)
{
    return u"tieoutctl --profile %1 sync --scheduled"_s.arg(profile);
}

TimerStatus timerMadeByHand(TimerKind kind, const QString &profile)
{
    TimerStatus status;
    status.kind = kind;
    switch (kind) {
    case TimerKind::TaskScheduler:
        status.reasonNotToSwitch = Tr::tr("Not here yet: on Windows this is a task of Task Scheduler, and this version "
                                          "of Tieout adds none. Add one that calls every few minutes: %1")
                                       .arg(scheduledCommand(profile));
        break;
    case TimerKind::Launchd:
        status.reasonNotToSwitch = Tr::tr("Not here yet: on macOS this is an agent of launchd, and this version of "
                                          "Tieout adds none. Add one that calls every few minutes: %1")
                                       .arg(scheduledCommand(profile));
        break;
    case TimerKind::SystemdUserTimer:
    case TimerKind::Unknown:
        status.reasonNotToSwitch =
            Tr::tr("Tieout knows no timer of this system. Let any scheduler call every few minutes: %1")
                .arg(scheduledCommand(profile));
        break;
    }
    return status;
}

TimerStatus timerOfDemo(TimerKind kind)
{
    TimerStatus status;
    status.kind = kind;
    status.reasonNotToSwitch = Tr::tr("The demo company has no timer: it is gone when its window closes.");
    return status;
}

} // namespace tieout
