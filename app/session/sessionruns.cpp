// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionruns.h"

#include "app/session/runbudget.h"
#include "app/session/withoutprompts.h"
#include "core/ledger/runrepository.h"
#include "core/sync/run/killedrun.h"
#include "core/sync/run/runlock.h"
#include "core/sync/run/runsbefore.h"

namespace tieout {

namespace {

Error signInNeeded(Service service)
{
    Error error(ErrorKind::SignInNeeded, QString());
    error.service = service;
    return error;
}

} // namespace

Task<Result<RunReport>> SessionRuns::run(SyncRequest request, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    // For the window's own schedule too: nobody should answer a password prompt that they did not cause.
    std::optional<WithoutPrompts> quiet;
    if (request.trigger == RunTrigger::Scheduled)
        quiet.emplace(m_context.secrets(), m_context.options().promptsAllowed);
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    if (!chosen->isSetUp()) {
        // People who have not signed in yet should hear that first.
        Done connected = co_await checkConnected(stop);
        if (!connected)
            co_return failed(connected.error());
    }
    auto report = co_await runWithinBudget(request, *chosen, stop);
    co_return report;
}

Task<Result<RunReport>> SessionRuns::runWithinBudget(SyncRequest request, ProfileSettings chosen, std::stop_token stop)
{
    const RunBudget budget(m_context.services(), request.trigger, m_context.options().observer);
    auto report = co_await m_context.engine().run(request, chosen, stop);
    m_context.keepBudgets();
    co_return report;
}

Task<Result<ResolveReport>> SessionRuns::resolve(ResolveRequest request, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(m_context.services(), RunTrigger::OnDemand, m_context.options().observer);
    auto report = co_await m_context.engine().resolve(request, *chosen, stop);
    m_context.keepBudgets();
    co_return report;
}

Task<Done> SessionRuns::checkConnected(std::stop_token stop)
{
    auto xero = co_await m_context.services().keeper(Service::Xero).isConnected(stop);
    if (!xero)
        co_return failed(xero.error());
    if (!*xero)
        co_return failed(signInNeeded(Service::Xero));
    auto procore = co_await m_context.services().keeper(Service::Procore).isConnected(stop);
    if (!procore)
        co_return failed(procore.error());
    if (!*procore)
        co_return failed(signInNeeded(Service::Procore));
    co_return Done();
}

Result<bool> SessionRuns::isDue() const
{
    const auto next = this->next();
    if (!next)
        return failed(next.error());
    return next->has_value() && **next <= m_context.clock().now();
}

Result<std::optional<Instant>> SessionRuns::next() const
{
    const auto chosen = m_context.settings();
    if (!chosen)
        return failed(chosen.error());
    if (!chosen->isSetUp())
        return std::nullopt;
    const Instant now = m_context.clock().now();
    const auto before = runsBefore(m_context.ledger(), *chosen->setUpAt, now, m_context.lockPath());
    if (!before)
        return failed(before.error());
    return nextRun(chosen->schedule, *before, now);
}

Result<QList<RunRow>> SessionRuns::recent(int limit) const
{
    auto runs = m_context.ledger().runs().recent(limit);
    if (!runs)
        return runs;
    for (RunRow &run : *runs) {
        const auto ended = asItEnded(run, m_context.ledger().runs(), m_context.lockPath());
        if (!ended)
            return failed(ended.error());
        run = *ended;
    }
    return runs;
}

Result<std::optional<RunRow>> SessionRuns::find(RunId id) const
{
    const auto run = m_context.ledger().runs().find(id);
    if (!run || !*run)
        return run;
    const auto ended = asItEnded(**run, m_context.ledger().runs(), m_context.lockPath());
    return ended ? Result<std::optional<RunRow>>(*ended) : failed(ended.error());
}

std::optional<LockHolder> SessionRuns::lockHolder() const
{
    return RunLock::holder(m_context.lockPath());
}

Result<std::optional<LockHolder>> SessionRuns::giveUpLock()
{
    return RunLock::giveUp(m_context.lockPath());
}

Done SessionRuns::leaveToTheSchedule()
{
    return m_context.ledger().runs().forgetFailures();
}

} // namespace tieout
