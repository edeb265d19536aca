// SPDX-License-Identifier: Apache-2.0
// Runs a program of the system and hands over what it printed, in English, with times in UTC, within a limit of time.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace tieout {

enum class ProgramEnd {
    Exited,
    NotStarted, ///< there is no such program, or it may not be run
    Crashed,
    TimedOut ///< it was ended by us
};

struct ProgramAnswer {
    ProgramEnd end = ProgramEnd::NotStarted;
    int exitCode = 0; ///< only when it exited
    QByteArray output;
    QByteArray errors; ///< what it wrote to standard error

    [[nodiscard]] bool isGood() const { return end == ProgramEnd::Exited && exitCode == 0; }
};

/// Program and arguments; the program is looked up on PATH.
using ProgramCall = QStringList;

/// Runs them one after the other, each for at most `limit`, as long as each of them exits. take() is called once, in
/// the thread of `owner`, with one answer per program that was tried; never when the owner is gone, which ends what
/// still runs.
void runPrograms(QObject *owner, const QList<ProgramCall> &calls, std::chrono::milliseconds limit,
    std::function<void(const QList<ProgramAnswer> &)> take);
/// The same for a program without anything else to do: waits.
[[nodiscard]] QList<ProgramAnswer> runProgramsAndWait(const QList<ProgramCall> &calls, std::chrono::milliseconds limit);

} // namespace tieout
