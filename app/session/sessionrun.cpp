// SPDX-License-Identifier: Apache-2.0
// Runs, and when they are due.
#include "app/session/runbudget.h"
#include "app/session/session.h"
#include "app/session/withoutprompts.h"

#include "core/base/logging.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Error signInNeeded(Service service)
{
    Error error(ErrorKind::SignInNeeded, QString());
    error.service = service;
    return error;
}

} // namespace

Task<Result<RunReport>> Session::run(SyncRequest request, std::stop_token stop)
{
    const Running running(*this);
    // The window's own schedule too: a password prompt that nobody asked for is one that nobody should answer.
    std::optional<WithoutPrompts> quiet;
    if (request.trigger == RunTrigger::Scheduled)
        quiet.emplace(*m_secrets, m_options.promptsAllowed);
    const auto chosen = settings();
    if (!chosen)
        co_return failed(chosen.error());
    if (!chosen->isSetUp()) {
        // Whoever has not even signed in should hear that first.
        Done connected = co_await checkConnected(stop);
        if (!connected)
            co_return failed(connected.error());
    }
    auto report = co_await runWithinBudget(request, *chosen, stop);
    co_return report;
}

Task<Result<RunReport>> Session::runWithinBudget(SyncRequest request, ProfileSettings chosen, std::stop_token stop)
{
    const RunBudget budget(*m_services, request.trigger, m_options.observer);
    auto report = co_await m_engine->run(request, chosen, stop);
    keepBudgets();
    co_return report;
}

void Session::keepBudgets()
{
    for (const Service service : { Service::Xero, Service::Procore }) {
        const Done kept = m_ledger->facts().recordBudget(service, m_services->channel(service).budget(), m_clock.now());
        if (!kept)
            qCWarning(logSync) << "the budget could not be kept:" << sentenceFor(kept.error());
    }
}

Task<Result<ResolveReport>> Session::resolve(ResolveRequest request, std::stop_token stop)
{
    const Running running(*this);
    const auto chosen = settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(*m_services, RunTrigger::OnDemand, m_options.observer);
    auto report = co_await m_engine->resolve(request, *chosen, stop);
    keepBudgets();
    co_return report;
}

Task<Result<LineReport>> Session::showLine(PaymentId payment, std::stop_token stop)
{
    const Running running(*this);
    const auto chosen = settings();
    if (!chosen)
        co_return failed(chosen.error());
    auto report = co_await m_engine->showLine(payment, *chosen, stop);
    keepBudgets();
    co_return report;
}

Task<Result<LineReport>> Session::changeLineNumber(PaymentId payment, qint64 number, std::stop_token stop)
{
    const Running running(*this);
    const auto chosen = settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(*m_services, RunTrigger::OnDemand, m_options.observer);
    auto report = co_await m_engine->changeLineNumber(payment, number, *chosen, stop);
    keepBudgets();
    co_return report;
}

Task<Result<LineReport>> Session::attachToLine(PaymentId payment, QList<AttachmentFile> files, std::stop_token stop)
{
    const Running running(*this);
    const auto chosen = settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(*m_services, RunTrigger::OnDemand, m_options.observer);
    auto report = co_await m_engine->attachToLine(payment, files, *chosen, stop);
    keepBudgets();
    co_return report;
}

Result<SupportCase> Session::supportCase(PaymentId payment) const
{
    const auto chosen = settings();
    if (!chosen)
        return failed(chosen.error());
    PaymentFilter filter;
    filter.payment = payment;
    const auto rows = m_ledger->overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    if (rows->isEmpty())
        return failed(
            Error(ErrorKind::Configuration, u"The ledger does not know the payment %1."_s.arg(payment.toString())));
    SupportCase facts;
    facts.row = rows->first();
    facts.organisationName = chosen->organisationName;
    facts.company = chosen->company;
    facts.companyName = chosen->companyName;
    facts.commitmentUrl = commitmentUrl(facts.row);
    return facts;
}

Task<Done> Session::checkConnected(std::stop_token stop)
{
    auto xero = co_await m_services->keeper(Service::Xero).isConnected(stop);
    if (!xero)
        co_return failed(xero.error());
    if (!*xero)
        co_return failed(signInNeeded(Service::Xero));
    auto procore = co_await m_services->keeper(Service::Procore).isConnected(stop);
    if (!procore)
        co_return failed(procore.error());
    if (!*procore)
        co_return failed(signInNeeded(Service::Procore));
    co_return Done();
}

Result<bool> Session::isRunDue() const
{
    const auto chosen = settings();
    if (!chosen)
        return failed(chosen.error());
    const auto last = m_ledger->runs().lastWhole();
    if (!last)
        return failed(last.error());
    if (!chosen->isSetUp())
        return false;
    const Instant lastStarted = last->value_or(*chosen->setUpAt);
    return isDue(chosen->schedule, lastStarted, m_clock.now());
}

Result<std::optional<Instant>> Session::nextRun() const
{
    const auto chosen = settings();
    if (!chosen)
        return failed(chosen.error());
    const auto due = isRunDue();
    if (!due)
        return failed(due.error());
    if (!chosen->isSetUp())
        return std::nullopt;
    return *due ? std::optional(m_clock.now()) : nextDueAfter(chosen->schedule, m_clock.now());
}

} // namespace tieout
