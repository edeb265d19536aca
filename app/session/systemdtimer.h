// SPDX-License-Identifier: Apache-2.0
// The timer of a profile under systemd: what to ask systemctl and loginctl, and what their answers mean. Pure.
//
//   commands  ──>  runPrograms()  ──>  answers  ──>  timerStatus()
//
// packaging/linux has the units: tieout-sync@PROFILE.timer starts tieout-sync@PROFILE.service every five minutes.
#pragma once

#include "app/session/programrun.h"
#include "core/facade/timerrequests.h"

namespace tieout {

/// How long systemd may take to say how the timer stands, and to switch it.
inline constexpr std::chrono::seconds kTimerAnswerLimit { 5 };
inline constexpr std::chrono::seconds kTimerSwitchLimit { 20 };

/// Who asks about the timer of a profile.
struct TimerPlace {
    QString profile;
    QString rootFolder; ///< with the profiles that the asking program works on
    QString homeFolder; ///< the person's
    QString userName;
    QString programFolder; ///< of the program that asks
    QString unitsFolder; ///< beside that program, with the timer's file in it; empty when there is none
};
/// The person and the program that this is.
[[nodiscard]] TimerPlace timerPlaceOf(const QString &profile);

[[nodiscard]] QString timerUnitOf(const QString &profile);
/// What the answers of timerStatus() come from, in this order.
[[nodiscard]] QList<ProgramCall> timerQuestions(const QString &profile);
[[nodiscard]] ProgramCall timerSwitch(const QString &profile, bool isOn);

/// What the answers to timerQuestions() mean: state, and the sentences for people.
[[nodiscard]] TimerStatus timerStatus(const TimerPlace &place, const QList<ProgramAnswer> &answers);
/// Why a switch failed, in a sentence; empty when it did not.
[[nodiscard]] QString switchFault(const ProgramAnswer &answer);

} // namespace tieout
