// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/timerswitch.h"

#include "app/session/systemdtimer.h"
#include "app/session/timerbyhand.h"
#include "core/base/refused.h"
#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusal(const QString &sentence)
{
    return refused(Cause::RefusedHere, sentence);
}

/// systemd said yes; then only its administrator's word for everybody can stand against it.
QString stillOtherwise(bool isWanted)
{
    return isWanted ? Tr::tr("systemd accepted the switch, but the timer is still off.")
                    : Tr::tr("systemd accepted the switch, but the timer is still on. An administrator may have "
                             "switched it on for everybody.");
}

QString byHand(const QString &profile, bool isOn)
{
    return timerSwitch(profile, isOn).join(QLatin1Char(' '));
}

} // namespace

void TimerSwitch::askAbout(const QString &profile, const TakeStatus &take)
{
    const TimerKind kind = timerKindHere();
    if (profile.isEmpty())
        return take(timerOfDemo(kind));
    if (kind != TimerKind::SystemdUserTimer)
        return take(timerMadeByHand(kind, profile));
    runPrograms(this, timerQuestions(profile), kTimerAnswerLimit,
        [take, place = timerPlaceOf(profile)](
            const QList<ProgramAnswer> &answers) { take(timerStatus(place, answers)); });
}

void TimerSwitch::switchOf(const QString &profile, bool isOn, const TakeFault &take)
{
    runPrograms(this, { timerSwitch(profile, isOn) }, kTimerSwitchLimit,
        [take](const QList<ProgramAnswer> &answers) { take(switchFault(answers.value(0))); });
}

void TimerSwitch::ask(Reply<TimerStatus> reply)
{
    askAbout(m_profile, [reply](const TimerStatus &status) { reply.deliver(status); });
}

void TimerSwitch::switchTo(bool isOn, Reply<TimerStatus> reply)
{
    const auto check = [isOn, reply](const TimerStatus &status) {
        if (!status.reasonNotToSwitch.isEmpty())
            reply.deliver(refusal(status.reasonNotToSwitch));
        else if (status.isOn != isOn)
            reply.deliver(refusal(stillOtherwise(isOn)));
        else if (isOn && status.fault == TimerFault::Stopped)
            reply.deliver(refusal(status.faultSentence));
        else
            reply.deliver(status);
    };
    const auto change = [this, isOn, reply, check, profile = m_profile](const TimerStatus &before) {
        if (!before.reasonNotToSwitch.isEmpty())
            return reply.deliver(refusal(before.reasonNotToSwitch));
        switchOf(profile, isOn, [this, reply, check, profile](const QString &fault) {
            if (fault.isEmpty())
                askAbout(profile, check);
            else
                reply.deliver(refusal(fault));
        });
    };
    askAbout(m_profile, change);
}

void TimerSwitch::follow(const QString &name, const QString &newName, Reply<void> reply)
{
    const auto end = [name, newName, reply](const QString &fault) {
        if (fault.isEmpty())
            return reply.deliver(Done());
        const QString off = byHand(name, false);
        reply.deliver(refusal(newName.isEmpty()
                ? Tr::tr("The profile is removed, but its timer is still on. %1 Run: %2").arg(fault, off)
                : Tr::tr("The profile has its new name, but its timer did not follow. %1 Run: %2")
                      .arg(fault, off + u"; "_s + byHand(newName, true))));
    };
    askAbout(name, [this, name, newName, end](const TimerStatus &before) {
        if (!before.isKnown)
            return end(before.reasonNotToSwitch);
        if (!before.isOn)
            return end({});
        switchOf(name, false, [this, newName, end](const QString &fault) {
            if (!fault.isEmpty() || newName.isEmpty())
                end(fault);
            else
                switchOf(newName, true, end);
        });
    });
}

} // namespace tieout
