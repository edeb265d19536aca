// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionlinks.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/links/linkchanges.h"
#include "core/links/linksuggestions.h"
#include "core/sync/preflight.h"
#include "core/sync/run/openledger.h"

namespace tieout {

namespace {

/// 10 calls: reading suggestions must not use up the day's budget.
constexpr qsizetype kBillsPerSuggestion = 10 * kBillsPerCall;

Error unusableBill(const QString &sentence)
{
    Error error(Cause::BillUnfit, sentence);
    error.service = Service::Xero;
    return error;
}

Done checkUsable(BillId id, const QList<Bill> &found)
{
    if (found.isEmpty())
        return failed(unusableBill(Tr::tr("The bill %1 is not known to Xero.").arg(id.toString())));
    const Bill &bill = found.first();
    if (!bill.isAccountsPayable)
        return failed(unusableBill(Tr::tr("The bill %1 is an invoice to a customer, not a bill.").arg(id.toString())));
    if (bill.status == QLatin1String("VOIDED"))
        return failed(unusableBill(Tr::tr("The bill %1 is voided in Xero.").arg(id.toString())));
    if (bill.status == QLatin1String("DELETED"))
        return failed(unusableBill(Tr::tr("The bill %1 was deleted in Xero.").arg(id.toString())));
    return {};
}

Result<LinkFacts> factsOf(Ledger &ledger, InvoiceId invoice, BillId bill)
{
    LinkFacts facts;
    const auto invoices = ledger.projects().invoices({ invoice });
    const auto current = invoices ? ledger.links().billOf(invoice) : failed(invoices.error());
    const auto obstacles = current ? ledger.links().obstacles(invoice, bill) : failed(current.error());
    if (!obstacles)
        return failed(obstacles.error());
    facts.invoice = invoices->value(invoice);
    facts.current = *current;
    facts.obstacles = *obstacles;
    return facts;
}

} // namespace

Task<Done> SessionLinks::checkMayLink(std::stop_token stop)
{
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    if (Done same = checkLedgerOwner(m_context.ledger(), *chosen); !same)
        co_return same;
    co_return co_await m_context.checkMay(Privilege::ChangeLinks, chosen->erpToolName, stop);
}

Task<Result<LinkOutcome>> SessionLinks::link(InvoiceId invoice, QString billText, QString note, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    if (Done may = co_await checkMayLink(stop); !may)
        co_return failed(may.error());
    const auto numbered = m_context.ledger().links().billsNumbered(billText);
    if (!numbered)
        co_return failed(numbered.error());
    const auto bill = chooseBill(billText, *numbered);
    if (!bill)
        co_return failed(bill.error());
    // Cheap checks first, so that an impossible link costs no call.
    const auto facts = factsOf(m_context.ledger(), invoice, *bill);
    Done possible = facts ? checkLink(*facts, *bill) : Done(failed(facts.error()));
    if (!possible)
        co_return failed(possible.error());
    QList<BillId> wanted { *bill };
    auto bills = co_await m_context.services().source().fetchBills(std::move(wanted), stop);
    if (!bills)
        co_return failed(bills.error());
    if (Done usable = checkUsable(*bill, *bills); !usable)
        co_return failed(usable.error());
    if (Done recorded = m_context.ledger().bills().recordBills(*bills); !recorded)
        co_return failed(recorded.error());
    co_return changeLink(invoice, *bill, note);
}

Task<Result<LinkOutcome>> SessionLinks::unlink(InvoiceId invoice, QString note, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    if (Done may = co_await checkMayLink(stop); !may)
        co_return failed(may.error());
    co_return changeLink(invoice, BillId(), note);
}

/// Under the run lock: a run that has already read the links would otherwise write by the old ones (rule 24).
Result<LinkOutcome> SessionLinks::changeLink(InvoiceId invoice, BillId bill, const QString &note)
{
    const auto lock = lockLedger(m_context.lockPath(), m_context.ledger(), LedgerAge::WasThere);
    if (!lock)
        return failed(lock.error());
    const auto facts = factsOf(m_context.ledger(), invoice, bill);
    if (!facts)
        return failed(facts.error());
    if (Done possible = bill.isValid() ? checkLink(*facts, bill) : checkUnlink(*facts); !possible)
        return failed(possible.error());
    LinkOutcome outcome { facts->invoice, bill, facts->current != bill, 0 };
    if (!outcome.changed)
        return outcome;
    const auto rights = m_context.ledger().facts().rights();
    if (!rights)
        return failed(rights.error());
    const QString person = rights->has_value() ? (*rights)->value.personName : QString();
    const Done done = m_context.ledger().inTransaction([&]() -> Done {
        Done recorded = m_context.ledger().links().record(LinkChange { invoice, bill, facts->current, person, note });
        if (!recorded)
            return recorded;
        const auto released = m_context.ledger().payments().releaseUnlinked();
        const auto admitted = released ? m_context.ledger().payments().admitLinked() : released;
        outcome.waiting = admitted.value_or(0);
        return admitted ? Done() : failed(admitted.error());
    });
    if (!done)
        return failed(done.error());
    return outcome;
}

Task<Result<SuggestedLinks>> SessionLinks::suggest(std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto invoices = m_context.ledger().links().unlinkedInvoices();
    const auto seen = invoices ? m_context.ledger().links().unlinkedBills() : failed(invoices.error());
    if (!seen)
        co_return failed(seen.error());
    const QList<BillId> worth = billsWorthReading(*invoices, *seen);
    QHash<BillId, Instant> paidAt;
    for (const SeenBill &bill : *seen)
        paidAt.insert(bill.id, bill.paidAt);
    auto known = m_context.ledger().bills().bills(worth);
    if (!known)
        co_return failed(known.error());
    QList<BillId> missing;
    for (const BillId id : worth) {
        const auto bill = known->constFind(id);
        if (bill == known->constEnd() || bill->updatedAt + std::chrono::seconds(1) < paidAt.value(id))
            missing << id;
    }
    SuggestedLinks look;
    look.billsNotRead = static_cast<int>(std::max<qsizetype>(0, missing.size() - kBillsPerSuggestion));
    missing = missing.mid(0, kBillsPerSuggestion);
    const qint64 before = m_context.services().channel(Service::Xero).callCount();
    if (!missing.isEmpty()) {
        auto fetched = co_await m_context.services().source().fetchBills(missing, stop);
        if (!fetched)
            co_return failed(fetched.error());
        if (Done recorded = m_context.ledger().bills().recordBills(*fetched); !recorded)
            co_return failed(recorded.error());
        for (const Bill &bill : std::as_const(*fetched))
            known->insert(bill.id, bill);
    }
    look.xeroCalls = m_context.services().channel(Service::Xero).callCount() - before;
    look.suggestions = tieout::suggestLinks(*invoices, known->values());
    co_return look;
}

} // namespace tieout
