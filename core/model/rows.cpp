// SPDX-License-Identifier: Apache-2.0
#include "core/model/rows.h"

#include "core/base/enumwords.h"

namespace tieout {

namespace {

constexpr EnumWords<RunTrigger> kTriggerWords {
    { RunTrigger::OnDemand, "on-demand" },
    { RunTrigger::Scheduled, "scheduled" },
};

constexpr EnumWords<RunOutcome> kOutcomeWords {
    { RunOutcome::Running, "running" },
    { RunOutcome::Completed, "completed" },
    { RunOutcome::CompletedWithProblems, "completed-with-problems" },
    { RunOutcome::Stopped, "stopped" },
    { RunOutcome::Failed, "failed" },
};

} // namespace

QString toString(RunTrigger trigger)
{
    return kTriggerWords.of(trigger);
}

QString toString(RunOutcome outcome)
{
    return kOutcomeWords.of(outcome);
}

std::optional<RunTrigger> runTriggerFromString(const QString &text)
{
    return kTriggerWords.valueOf(text);
}

std::optional<RunOutcome> runOutcomeFromString(const QString &text)
{
    return kOutcomeWords.valueOf(text);
}

} // namespace tieout
