// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/forecast.h"

#include "core/sync/watch/budgetshares.h"

#include <QSet>

#include <algorithm>

namespace tieout {

namespace {

using std::chrono::milliseconds;

/// The window that a run waits for, and how far apart the others let the calls be at best.
struct Pace {
    std::optional<CallBudget> hour;
    milliseconds perCall { 0 };
};

Pace paceOf(const Budget &left)
{
    Pace pace;
    for (const CallBudget &window : left.windows) {
        if (window.isScarce())
            pace.hour = window;
        else if (window.limit > 0)
            pace.perCall = std::max(pace.perCall, milliseconds(window.length) / window.limit);
    }
    return pace;
}

int callsForOne(const PaymentRecord &record)
{
    constexpr int kCallsPerVoid = 3; // unlock, change, lock
    if (!record.line.isValid())
        return 1;
    return record.payment.status == PaymentStatus::Deleted ? kCallsPerVoid : 0;
}

} // namespace

int callsFor(const QList<PaymentRecord> &work)
{
    QSet<CommitmentId> commitments;
    QSet<ProjectId> projects;
    int calls = 0;
    for (const PaymentRecord &record : work) {
        commitments.insert(record.placement.commitment);
        projects.insert(record.placement.project);
        calls += callsForOne(record);
    }
    return calls + 2 * static_cast<int>(commitments.size()) + 2 * static_cast<int>(projects.size());
}

std::optional<RunForecast> forecastOf(
    const QList<PaymentRecord> &work, const Budget &left, RunTrigger trigger, Instant now)
{
    const Pace pace = paceOf(left);
    if (!pace.hour || work.isEmpty())
        return std::nullopt;
    const int kept = trigger == RunTrigger::Scheduled ? reservedForPeople(*pace.hour) : 0;
    const int perHour = pace.hour->limit - kept;
    const int calls = callsFor(work);
    const int first = std::max(0, pace.hour->left - kept);
    if (perHour <= 0 || calls <= first)
        return std::nullopt;
    const int rest = calls - first;
    const int wholeHours = (rest - 1) / perHour;
    const Instant known = pace.hour->resetsAt > now ? pace.hour->resetsAt : now + pace.hour->length;
    RunForecast forecast;
    forecast.payments = static_cast<int>(work.size());
    forecast.callsAnHour = pace.hour->limit;
    forecast.goesOnAt = std::max(known, now + first * pace.perCall);
    forecast.paymentsByThen = static_cast<int>(qint64 { forecast.payments } * first / calls);
    forecast.endsAt = forecast.goesOnAt + wholeHours * pace.hour->length + (rest - wholeHours * perHour) * pace.perCall;
    return forecast;
}

} // namespace tieout
