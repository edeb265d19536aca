// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionlines.h"

#include "app/session/runbudget.h"
#include "core/base/tr.h"
#include "core/ledger/overviewrepository.h"

namespace tieout {

Task<Result<LineReport>> SessionLines::show(PaymentId payment, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    auto report = co_await m_context.engine().showLine(payment, *chosen, stop);
    m_context.keepBudgets();
    co_return report;
}

Task<Result<LineReport>> SessionLines::changeNumber(PaymentId payment, qint64 number, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(m_context.services(), RunTrigger::OnDemand, m_context.options().observer);
    auto report = co_await m_context.engine().changeLineNumber(payment, number, *chosen, stop);
    m_context.keepBudgets();
    co_return report;
}

Task<Result<LineReport>> SessionLines::attach(PaymentId payment, QList<AttachmentFile> files, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    const RunBudget budget(m_context.services(), RunTrigger::OnDemand, m_context.options().observer);
    auto report = co_await m_context.engine().attachToLine(payment, files, *chosen, stop);
    m_context.keepBudgets();
    co_return report;
}

Result<SupportCase> SessionLines::supportCase(PaymentId payment) const
{
    const auto chosen = m_context.settings();
    if (!chosen)
        return failed(chosen.error());
    PaymentFilter filter;
    filter.payment = payment;
    const auto rows = m_context.ledger().overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    if (rows->isEmpty())
        return failed(Error(
            Cause::RecordNotInLedger, Tr::tr("The ledger does not know the payment %1.").arg(payment.toString())));
    SupportCase facts;
    facts.row = rows->first();
    facts.organisationName = chosen->organisationName;
    facts.company = chosen->company;
    facts.companyName = chosen->companyName;
    facts.commitmentUrl = m_pages.commitmentUrl(facts.row);
    return facts;
}

} // namespace tieout
