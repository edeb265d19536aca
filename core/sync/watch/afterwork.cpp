// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/afterwork.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/billverdicts.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/watch/driftwatch.h"
#include "core/sync/watch/hiddeninxero.h"
#include "core/sync/watch/watchallowance.h"

#include <algorithm>
#include <limits>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kBillRound = u"bills"_s;
const QString kBillRoundEnd = u"bills-end"_s;
/// In one run. No ledger has so many, and the share of a service without limits stays an int.
constexpr int kMostBills = 100'000;
/// Commitments of the sweep in a run that a person waits for.
constexpr int kMostOnDemand = 20;

/// Bills just read. Those in `settled` have their verdict, and only their check of the day is noted.
Done judge(const AfterworkOrder &order, const QList<BillId> &bills, const JudgedBills &settled = {})
{
    QList<BillId> rest = bills;
    rest.removeIf([&settled](BillId bill) { return settled.contains(bill); });
    Ledger &ledger = *order.parts.ledger;
    const auto judged = judgeBills(ledger, rest, QSet<BillId>(rest.begin(), rest.end()));
    if (!judged)
        return failed(judged.error());
    JudgedBills all = *judged;
    for (const BillId bill : bills) {
        if (settled.contains(bill))
            all.insert(bill, settled.value(bill));
    }
    QList<PaymentId> changed;
    const Done done = ledger.inTransaction([&]() -> Done {
        if (Done recorded = recordBillChecks(ledger, all, order.parts.clock->now()); !recorded)
            return recorded;
        const auto settledNow = settleByBills(ledger, *judged, order.run);
        if (!settledNow)
            return failed(settledNow.error());
        changed = *settledNow;
        return {};
    });
    if (done && !changed.isEmpty() && order.parts.observer.paymentsChanged)
        order.parts.observer.paymentsChanged(changed);
    return done;
}

/// Bills of this day's round that no run has read yet, as many as may be read now.
Result<QList<BillId>> billsOfRound(const AfterworkOrder &order, int calls)
{
    WatchRepository &watch = order.parts.ledger->watch();
    const Instant now = order.parts.clock->now();
    auto began = watch.roundBegan(kBillRound);
    if (!began)
        return failed(began.error());
    if (!began->has_value() || isStale(**began, now, kWatchInterval)) {
        if (Done recorded = watch.recordRound(kBillRound, now); !recorded)
            return failed(recorded.error());
        *began = now;
    }
    const auto ended = watch.roundBegan(kBillRoundEnd);
    if (!ended)
        return failed(ended.error());
    if (ended->has_value() && **ended >= **began && **ended <= now)
        return QList<BillId>(); // every bill had its turn: an idle run makes no call
    auto due = watch.billsToCheck(**began, std::min(calls, kMostBills / kBillsPerCall) * kBillsPerCall);
    if (due && due->isEmpty() && calls > 0) {
        if (Done recorded = watch.recordRound(kBillRoundEnd, now); !recorded)
            return failed(recorded.error());
    }
    return due;
}

Result<QList<BillId>> billsToRead(const AfterworkOrder &order, int calls)
{
    QList<BillId> bills;
    if (order.request.trigger == RunTrigger::OnDemand) { // a person who clicks wants to know whether the money is back
        const auto flagged = order.parts.ledger->watch().billsTakenBack();
        if (!flagged)
            return failed(flagged.error());
        bills = *flagged;
    }
    if (order.isWhole) {
        const auto due = billsOfRound(order, calls);
        if (!due)
            return failed(due.error());
        bills += *due;
    }
    const auto unread = order.parts.ledger->unread().unreadBills();
    if (!unread)
        return failed(unread.error());
    const auto rests = [&](BillId id) {
        const auto bill = unread->constFind(id);
        return order.request.trigger == RunTrigger::Scheduled && bill != unread->constEnd()
            && !isWorthACall(bill->since, bill->triedAt, order.parts.clock->now());
    };
    QSet<BillId> seen(order.billsRead.begin(), order.billsRead.end());
    QList<BillId> wanted;
    for (const BillId bill : std::as_const(bills)) {
        if (seen.contains(bill) || rests(bill))
            continue;
        seen.insert(bill);
        wanted.append(bill);
    }
    return wanted;
}

Error problemOf(const UnreadableRow &bill)
{
    Error problem = bill.error;
    problem.detail = Tr::tr("Bill %1 could not be compared with its payments (%2).").arg(bill.id, problem.detail);
    return problem;
}

/// Only by what was just read: what the ledger knows of the others is out of date. Bills that Xero does not show have
/// had their turn; those that cannot be read come again later.
Done judgeWhatWasRead(const AfterworkOrder &order, const QList<BillId> &asked, const Listed<Bill> &bills)
{
    if (Done recorded = order.parts.ledger->bills().recordBills(bills); !recorded)
        return recorded;
    if (Done kept = order.parts.ledger->unread().recordBills(bills, order.parts.clock->now()); !kept)
        return kept;
    QSet<BillId> seen;
    QList<BillId> read;
    QList<BillId> notShown;
    for (const UnreadableRow &row : bills.unreadable)
        seen.insert(BillId(guidFromText(row.id)));
    for (const Bill &bill : bills) {
        seen.insert(bill.id);
        read.append(bill.id);
    }
    for (const BillId id : asked) {
        if (!seen.contains(id))
            notShown.append(id);
    }
    const Done noted = order.parts.ledger->watch().recordBillChecks(notShown, order.parts.clock->now());
    return noted ? judge(order, read) : noted;
}

/// While Xero shows none of them, one call a run tells whether it shows them again.
Result<QList<BillId>> billsToAsk(const AfterworkOrder &order, int calls)
{
    const auto wanted = billsToRead(order, calls);
    const auto hidden = isHidden(*order.parts.ledger, HiddenInXero::Bills);
    if (!wanted || !hidden)
        return failed(wanted ? hidden.error() : wanted.error());
    return *hidden ? wanted->first(std::min<qsizetype>(wanted->size(), kBillsPerCall)) : *wanted;
}

/// Rule 15. Gives what kept bills from being read.
Task<Result<QList<Error>>> watchBills(AfterworkOrder order, std::stop_token stop)
{
    QList<Error> problems;
    if (Done judged = judge(order, order.billsRead, order.judged); !judged)
        co_return failed(judged.error());
    auto allowance = WatchAllowance::of(order.parts, Service::Xero);
    if (!allowance)
        co_return failed(allowance.error());
    const auto asked = billsToAsk(order, allowance->left());
    if (!asked)
        co_return failed(asked.error());
    if (asked->isEmpty())
        co_return problems;
    if (order.parts.observer.progress) {
        const QString sentence = Tr::tr("Comparing bills in Xero with their payments");
        order.parts.observer.progress(
            SyncProgress { SyncPhase::ReadingBills, 0, static_cast<int>(asked->size()), sentence });
    }
    const auto bills = co_await order.parts.source->fetchBills(*asked, stop);
    if (Done noted = allowance->note(); !noted)
        co_return failed(noted.error());
    if (!bills && bills.error().kind == ErrorKind::Cancelled)
        co_return failed(bills.error());
    if (!bills) {
        problems.append(bills.error());
        co_return problems;
    }
    for (const UnreadableRow &row : std::as_const(bills->unreadable))
        problems.append(problemOf(row));
    const bool isAnyShown = !order.billsRead.isEmpty() || !bills->isEmpty() || !bills->unreadable.isEmpty();
    const Instant now = order.parts.clock->now();
    if (Done looked = recordLook(*order.parts.ledger, HiddenInXero::Bills, isAnyShown, now); !looked)
        co_return failed(looked.error());
    if (!isAnyShown) // no turn was had: the next run asks for them again
        co_return problems;
    if (Done judged = judgeWhatWasRead(order, *asked, *bills); !judged)
        co_return failed(judged.error());
    co_return problems;
}

/// Commitments with lines of what the person named or marked, less those that the run has read already: who syncs an
/// invoice wants to know how it stands now, not how it stood when a run last had work with it.
Result<QList<WatchedCommitment>> lookedAtByPeople(const AfterworkOrder &order)
{
    const SyncRequest &request = order.request;
    const QList<InvoiceId> invoices = request.invoices + request.looksAt;
    if (request.trigger == RunTrigger::Scheduled || (invoices.isEmpty() && request.projects.isEmpty()))
        return QList<WatchedCommitment>();
    QList<ProjectId> projects; // those of the request, where it names any
    for (const Project &project : order.projects)
        projects.append(project.id);
    WatchRepository &watch = order.parts.ledger->watch();
    auto commitments = watch.commitments(projects);
    if (!commitments)
        return failed(commitments.error());
    const auto ofInvoices = watch.commitmentsOf(invoices);
    if (!ofInvoices)
        return failed(ofInvoices.error());
    commitments->removeIf([&](const WatchedCommitment &commitment) {
        const bool isMeant = invoices.isEmpty() || ofInvoices->contains(commitment.id);
        return !isMeant || order.visited.contains(commitment.id);
    });
    return commitments;
}

/// Gives what kept lines from being read.
Task<Result<QList<Error>>> watchLines(AfterworkOrder order, std::stop_token stop)
{
    const int most = order.request.trigger == RunTrigger::OnDemand ? kMostOnDemand : std::numeric_limits<int>::max();
    DriftWatch drift(order.parts, order.settings, order.run, most);
    const auto lookedAt = lookedAtByPeople(order);
    if (!lookedAt)
        co_return failed(lookedAt.error());
    if (Done proved = co_await drift.prove(*lookedAt, stop); !proved)
        co_return failed(proved.error());
    if (order.isWhole) {
        if (Done taken = co_await drift.takeTurn(order.projects, stop); !taken)
            co_return failed(taken.error());
    }
    QList<Error> problems = drift.problems();
    co_return problems;
}

} // namespace

Task<Result<QList<Error>>> checkAfterwards(AfterworkOrder order, std::stop_token stop)
{
    const auto watched = co_await watchBills(order, stop);
    if (!watched)
        co_return failed(watched.error());
    QList<Error> problems = *watched;
    const auto hidden = hiddenInXero(*order.parts.ledger);
    if (!hidden)
        co_return failed(hidden.error());
    if (hidden->has_value()) {
        problems.append(**hidden);
        co_return problems;
    }
    const auto drifted = co_await watchLines(order, stop);
    if (!drifted)
        co_return failed(drifted.error());
    problems += *drifted;
    co_return problems;
}

} // namespace tieout
