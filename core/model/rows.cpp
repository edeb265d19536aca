// SPDX-License-Identifier: Apache-2.0
#include "core/model/rows.h"

#include <initializer_list>

namespace tieout {

QString toString(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::OnDemand:
        return QStringLiteral("on-demand");
    case RunTrigger::Scheduled:
        return QStringLiteral("scheduled");
    }
    return {};
}

QString toString(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QStringLiteral("running");
    case RunOutcome::Completed:
        return QStringLiteral("completed");
    case RunOutcome::CompletedWithProblems:
        return QStringLiteral("completed-with-problems");
    case RunOutcome::Stopped:
        return QStringLiteral("stopped");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

std::optional<RunTrigger> runTriggerFromString(const QString &text)
{
    for (const RunTrigger trigger : { RunTrigger::OnDemand, RunTrigger::Scheduled }) {
        if (text == toString(trigger))
            return trigger;
    }
    return std::nullopt;
}

std::optional<RunOutcome> runOutcomeFromString(const QString &text)
{
    for (const RunOutcome outcome : { RunOutcome::Running, RunOutcome::Completed, RunOutcome::CompletedWithProblems,
             RunOutcome::Stopped, RunOutcome::Failed }) {
        if (text == toString(outcome))
            return outcome;
    }
    return std::nullopt;
}

} // namespace tieout
