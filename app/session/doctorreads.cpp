// SPDX-License-Identifier: Apache-2.0
#include "app/session/doctorreads.h"

#include "app/session/services.h"
#include "app/session/signinfacts.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/ledger.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "core/sync/run/killedrun.h"

#include <algorithm>

namespace tieout {

Done addLedgerFacts(Ledger &ledger, const QString &lockPath, InvoiceId invoice, DoctorFacts &facts)
{
    if (Done sound = ledger.checkIntegrity(); !sound)
        return sound;
    const auto links = ledger.links().links();
    const auto foreign = links ? ledger.facts().otherSyncMark() : failed(links.error());
    const auto seen = foreign ? ledger.links().paymentsSinceSetUp() : failed(foreign.error());
    const auto hasLines = seen ? ledger.projects().hasLines() : failed(seen.error());
    const auto last = hasLines ? ledger.runs().last() : failed(hasLines.error());
    if (!last)
        return failed(last.error());
    facts.hasReadLines = *hasLines;
    facts.linkedInvoices = static_cast<int>(
        std::count_if(links->begin(), links->end(), [](const LinkRow &row) { return row.bill.isValid(); }));
    facts.otherSyncMark = *foreign;
    facts.paymentsSeen = *seen;
    facts.lastRun = *last;
    if (*last) {
        const auto ended = asItEnded(**last, ledger.runs(), lockPath);
        if (!ended)
            return failed(ended.error());
        facts.lastRun = *ended;
    }
    if (!invoice.isValid())
        return {};
    PaymentFilter filter;
    filter.invoice = invoice;
    const auto row = ledger.overview().invoice(invoice);
    const auto payments = row ? ledger.overview().payments(filter) : failed(row.error());
    if (!payments)
        return failed(payments.error());
    facts.invoice->row = *row;
    facts.invoice->payments = *payments;
    return {};
}

Done keepWhatWasRead(Ledger &ledger, Services &services, const DoctorFacts &facts)
{
    Done done = keepSignInVerdicts(ledger, services, facts.now);
    if (done && facts.organisation && *facts.organisation)
        done = ledger.facts().recordOrganisation(**facts.organisation, facts.now);
    if (!done || !facts.rights || !*facts.rights || !facts.projects || !*facts.projects)
        return done;
    return ledger.inTransaction([&]() -> Done {
        Done recorded = ledger.projects().recordProjects(**facts.projects);
        return recorded ? ledger.facts().recordRights(**facts.rights, facts.now) : recorded;
    });
}

Task<DoctorFacts> askServices(Services *services, DoctorFacts facts, std::stop_token stop)
{
    facts.xeroConnected = co_await services->keeper(Service::Xero).isConnected(stop);
    facts.procoreConnected = co_await services->keeper(Service::Procore).isConnected(stop);
    const bool hasXero = facts.xeroConnected->has_value() && **facts.xeroConnected;
    const bool hasProcore = facts.procoreConnected->has_value() && **facts.procoreConnected;
    if (hasXero && facts.settings && facts.settings->organisation.isValid())
        facts.organisation = co_await services->source().fetchOrganisation(stop);
    if (hasProcore && facts.settings && facts.settings->company.isValid())
        facts.rights = co_await services->book().fetchRights(facts.settings->erpToolName, stop);
    if (facts.rights && *facts.rights)
        facts.projects = co_await services->book().fetchProjects(stop);
    facts.clockBehind = services->channel(Service::Xero).clockBehind();
    if (!facts.clockBehind)
        facts.clockBehind = services->channel(Service::Procore).clockBehind();
    if (!facts.projects || !*facts.projects || !facts.invoice || !facts.invoice->row)
        co_return facts;
    const Invoice invoice = facts.invoice->row->invoice;
    facts.invoice->commitmentsLevel = co_await services->book().fetchCommitmentsLevel(invoice.project, stop);
    auto commitments = co_await services->book().fetchCommitments(invoice.project, invoice.commitmentKind, stop);
    if (!commitments) {
        facts.invoice->isCommitmentListed = Result<bool>(failed(commitments.error()));
        co_return facts;
    }
    const bool isListed = std::any_of(commitments->begin(), commitments->end(),
        [invoice](const Commitment &commitment) { return commitment.id == invoice.commitment; });
    facts.invoice->isCommitmentListed = Result<bool>(isListed);
    co_return facts;
}

} // namespace tieout
