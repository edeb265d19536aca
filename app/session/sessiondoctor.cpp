// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessiondoctor.h"

#include "app/session/doctorreads.h"
#include "app/session/withoutprompts.h"
#include "core/sync/run/runlock.h"

namespace tieout {

Task<Result<DoctorReport>> SessionDoctor::examine(InvoiceId invoice, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const WithoutPrompts quiet(m_context.secrets(), m_context.options().promptsAllowed);
    Services &services = m_context.services();
    DoctorFacts facts;
    facts.foundFor = FoundFor::Window;
    facts.now = m_context.clock().now();
    facts.settings = m_context.settings();
    facts.ledgerNotice = m_context.notice();
    facts.lock = RunLock::holder(m_context.lockPath());
    if (invoice.isValid())
        facts.invoice.emplace();
    facts.ledger = addLedgerFacts(m_context.ledger(), m_context.lockPath(), invoice, facts);
    const qint64 xeroCalls = services.channel(Service::Xero).callCount();
    const qint64 procoreCalls = services.channel(Service::Procore).callCount();
    facts = co_await askServices(&services, facts, stop);
    DoctorReport report;
    report.xeroCalls = services.channel(Service::Xero).callCount() - xeroCalls;
    report.procoreCalls = services.channel(Service::Procore).callCount() - procoreCalls;
    if (facts.ledger) {
        if (Done kept = keepWhatWasRead(m_context.ledger(), services, facts); !kept)
            facts.ledger = failed(kept.error());
    }
    report.findings = diagnose(facts);
    co_return report;
}

} // namespace tieout
