// SPDX-License-Identifier: Apache-2.0
#include "core/model/rows.h"

#include <initializer_list>

namespace tieout {

using namespace Qt::StringLiterals;

QString toString(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::OnDemand:
        return u"on-demand"_s;
    case RunTrigger::Scheduled:
        return u"scheduled"_s;
    }
    return {};
}

QString toString(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return u"running"_s;
    case RunOutcome::Completed:
        return u"completed"_s;
    case RunOutcome::CompletedWithProblems:
        return u"completed-with-problems"_s;
    case RunOutcome::Stopped:
        return u"stopped"_s;
    case RunOutcome::Failed:
        return u"failed"_s;
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
