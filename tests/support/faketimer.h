// SPDX-License-Identifier: Apache-2.0
// A timer without a system: answers at once or when a test says so, and records what was switched.
#pragma once

#include "core/facade/timerrequests.h"

#include <functional>

namespace tieout {

class FakeTimer final : public TimerRequests {
public:
    FakeTimer()
    {
        status.kind = TimerKind::SystemdUserTimer;
        status.whatItIs =
            QStringLiteral("On this computer it is a timer of systemd for your user, tieout-sync@north.timer. It asks "
                           "every five minutes whether a sync is due. The open window keeps the schedule too.");
        status.whenItRuns = QStringLiteral("It runs while you are logged in. To go on after that, an administrator "
                                           "allows it: loginctl enable-linger dana");
    }
    void ask(Reply<TimerStatus> reply) override
    {
        ++asked;
        reply.deliver(status);
    }
    void switchTo(bool isOn, Reply<TimerStatus> reply) override
    {
        switched << isOn;
        const auto end = [this, isOn, reply] {
            if (refusal)
                return reply.deliver(failed(*refusal));
            status.isOn = isOn;
            status.fault = TimerFault::None;
            status.faultSentence.clear();
            reply.deliver(status);
        };
        if (holdsBack)
            answer = end;
        else
            end();
    }
    void stop()
    {
        status.isOn = true;
        status.fault = TimerFault::Stopped;
        status.faultSentence = QStringLiteral("The timer of this profile is switched on, but it does not run: nothing "
                                              "is synced while no window is open.");
    }

    TimerStatus status;
    std::optional<Error> refusal;
    bool holdsBack = false; ///< until a test calls answer()
    std::function<void()> answer;
    int asked = 0;
    QList<bool> switched;
};

} // namespace tieout
