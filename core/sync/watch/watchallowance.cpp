// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/watchallowance.h"

#include "core/sync/watch/budgetshares.h"

#include <algorithm>

namespace tieout {

namespace {

/// The longest of the windows that calls can be used up of.
std::chrono::seconds scarceWindow(const Budget &budget)
{
    std::chrono::seconds longest {};
    for (const CallBudget &window : budget.windows) {
        if (window.isScarce())
            longest = std::max(longest, window.length);
    }
    return longest;
}

} // namespace

Result<WatchAllowance> WatchAllowance::of(const EngineParts &parts, Service service)
{
    const auto &budgetNow = service == Service::Xero ? parts.xeroBudget : parts.procoreBudget;
    const Budget budget = budgetNow ? budgetNow() : Budget();
    const Instant now = parts.clock->now();
    const auto before = parts.ledger->watch().callsSince(service, now - scarceWindow(budget));
    if (!before)
        return failed(before.error());
    return WatchAllowance(parts, service, sweepAllowance(budget, *before, now));
}

WatchAllowance::WatchAllowance(EngineParts parts, Service service, int allowed)
    : m_parts(std::move(parts))
    , m_service(service)
    , m_allowed(allowed)
    , m_callsBefore(callsNow())
{
}

qint64 WatchAllowance::callsNow() const
{
    const auto &calls = m_service == Service::Xero ? m_parts.xeroCalls : m_parts.procoreCalls;
    return calls ? calls() : 0;
}

qint64 WatchAllowance::used() const
{
    return callsNow() - m_callsBefore;
}

int WatchAllowance::left() const
{
    return static_cast<int>(std::max<qint64>(0, m_allowed - used()));
}

Done WatchAllowance::note()
{
    const qint64 news = used() - m_noted;
    if (news <= 0)
        return {};
    m_noted += news;
    return m_parts.ledger->watch().recordCalls(m_service, news, m_parts.clock->now());
}

} // namespace tieout
