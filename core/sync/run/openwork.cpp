// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/openwork.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/sync/plan/replacements.h"
#include "core/sync/plan/settlewithoutread.h"
#include "core/sync/run/forecast.h"

#include <QLocale>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which the commitments are met.
QList<QList<PaymentRecord>> byCommitment(const QList<PaymentRecord> &work)
{
    QList<QList<PaymentRecord>> groups;
    QHash<CommitmentId, qsizetype> places;
    for (const PaymentRecord &record : work) {
        const CommitmentId commitment = record.placement.commitment;
        if (!places.contains(commitment)) {
            places.insert(commitment, groups.size());
            groups.append(QList<PaymentRecord>());
        }
        groups[places.value(commitment)].append(record);
    }
    return groups;
}

/// Commitments where something failed for a cause that is fixed elsewhere, and was not tried for a day (rule 22).
/// Everything that waits so on one of them is tried along: that makes one attempt a day for each.
QSet<CommitmentId> dueAgain(const QList<PaymentRecord> &work, Instant now)
{
    QSet<CommitmentId> due;
    for (const PaymentRecord &record : work) {
        const auto next = nextTry(record);
        // A try from the future: the clock was set back since.
        if (next && (*next <= now || record.triedAt > now))
            due.insert(record.placement.commitment);
    }
    return due;
}

/// A removal may be what a new payment of the same bill waits for, so the two are planned together (rule 17). Other
/// removals go on waiting: the question about them is still open (rule 21). So does what is fixed elsewhere: it has its
/// own day (rule 22).
QList<PaymentRecord> answeredByRemovals(const QList<PaymentRecord> &waiting, const QList<PaymentRecord> &rest)
{
    QSet<BillId> billsWithRemoval;
    for (const PaymentRecord &record : rest) {
        if (record.payment.status == PaymentStatus::Deleted)
            billsWithRemoval.insert(record.payment.bill);
    }
    QList<PaymentRecord> answered;
    for (const PaymentRecord &record : waiting) {
        const bool isRemoved = record.payment.status == PaymentStatus::Deleted;
        if (billsWithRemoval.contains(record.payment.bill) && !isRemoved && !nextTry(record))
            answered.append(record);
    }
    return answered;
}

/// Removed payments that wait for the wrong answer. No new payment can take over their line any more: their voids go on
/// (rule 14). Or one can, and the question is about the void: earlier versions asked that of both halves of a pair.
QList<PaymentRecord> askedAnew(const QList<PaymentRecord> &waiting, const QList<PaymentRecord> &work)
{
    QList<PaymentRecord> asked = waiting;
    asked.removeIf([](const PaymentRecord &record) {
        const Reason reason = record.standing.reason;
        return reason != Reason::VoidAwaitsReplacement && reason != Reason::VoidAwaitsDecision;
    });
    if (asked.isEmpty())
        return asked;
    const Replacements expected = expectedReplacements(work);
    asked.removeIf([&expected](const PaymentRecord &record) {
        const bool isAskedAboutPair = record.standing.reason == Reason::VoidAwaitsReplacement;
        return expected.keepsLine(record.payment.id) == isAskedAboutPair;
    });
    return asked;
}

/// The removed payments whose lines wait to be handed over to a payment that rests: voided meanwhile, they could not
/// be.
QSet<PaymentId> restingPredecessors(const QList<PaymentRecord> &waiting, const QList<PaymentRecord> &work)
{
    QList<PaymentRecord> resting = waiting;
    resting.removeIf([](const PaymentRecord &record) { return !nextTry(record); });
    QSet<PaymentId> predecessors;
    if (resting.isEmpty()) // as in every run on demand
        return predecessors;
    const Replacements pairs = expectedReplacements(work);
    for (const PaymentRecord &record : std::as_const(resting)) {
        if (const auto removed = pairs.predecessorOf(record.payment.id))
            predecessors.insert(*removed);
    }
    return predecessors;
}

Settlement settlementFor(const PaymentRecord &record, const Standing &standing)
{
    Settlement settlement;
    settlement.payment = record.payment.id;
    settlement.standing = standing;
    settlement.placement = record.placement;
    settlement.endsDecision = isOver(record.decision, standing);
    return settlement;
}

} // namespace

OpenWork::OpenWork(RunContext context, Scope scope, Discovery *discovery)
    : m_context(std::move(context))
    , m_scope(std::move(scope))
    , m_discovery(discovery)
{
}

Task<Done> OpenWork::carryOut(std::stop_token stop)
{
    const auto open = m_context.parts.ledger->payments().openWork(m_scope);
    if (!open)
        co_return failed(open.error());
    if (Done read = co_await readAccounts(*open, stop); !read)
        co_return read;
    const auto rest = settleWhatNeedsNoRead(*open);
    if (!rest)
        co_return failed(rest.error());
    if (Done read = co_await m_discovery->refreshBills(*rest, stop); !read)
        co_return read;
    // Reading bills settles no payment, so what is counted now is what waited when the run began (rule 21).
    CommitmentRun commitments(m_context, m_discovery->billsRead());
    if (Done counted = commitments.lookAhead(*rest); !counted)
        co_return counted;
    const auto work = withoutUnread(*rest);
    if (!work)
        co_return failed(work.error());
    lookForward(*work);
    Done written = co_await carryOutAll(&commitments, *work, stop);
    m_results.add(commitments.results());
    m_visited = commitments.visited();
    m_judged = commitments.judged();
    m_question = commitments.question();
    if (written && m_question && !m_context.isScheduled())
        written = failed(*m_question);
    co_return written;
}

Task<Done> OpenWork::readAccounts(QList<PaymentRecord> work, std::stop_token stop)
{
    const auto known = m_context.parts.ledger->bills().accounts();
    if (!known)
        co_return failed(known.error());
    if (work.isEmpty())
        co_return Done();
    const bool isOneUnknown = std::any_of(work.cbegin(), work.cend(), [&known](const PaymentRecord &record) {
        return record.payment.account.isValid() && !known->contains(record.payment.account);
    });
    co_return co_await m_discovery->refreshAccounts(isOneUnknown, stop);
}

Result<QList<PaymentRecord>> OpenWork::settleWhatNeedsNoRead(const QList<PaymentRecord> &work)
{
    Ledger &ledger = *m_context.parts.ledger;
    const auto accounts = ledger.bills().accounts();
    if (!accounts)
        return failed(accounts.error());
    QList<Settlement> settlements;
    QList<PaymentRecord> rest;
    QList<PaymentRecord> waiting;
    const QSet<CommitmentId> again = dueAgain(work, m_context.parts.clock->now());
    const auto rests = [&](const PaymentRecord &record) {
        return waitsForTheUser(record) && !(nextTry(record) && again.contains(record.placement.commitment));
    };
    for (const PaymentRecord &record : work) {
        const auto account = accounts->constFind(record.payment.account);
        const auto known = account == accounts->constEnd() ? std::nullopt : std::optional(*account);
        const auto standing = settleWithoutRead(record, known, m_context.settings.methods);
        if (standing) {
            m_results.previewed.insert(record.payment.id, *standing);
            settlements.append(settlementFor(record, *standing));
        } else if (m_context.isScheduled() && rests(record)) {
            waiting.append(record);
        } else {
            rest.append(record);
        }
    }
    rest += askedAnew(waiting, work);
    rest += answeredByRemovals(waiting, rest);
    rest.removeIf([resting = restingPredecessors(waiting, work)](const PaymentRecord &record) {
        return resting.contains(record.payment.id) && !record.hasOpenIntent;
    });
    if (m_context.request.dryRun)
        return rest;
    if (Done settled = ledger.payments().settle(settlements, m_context.run); !settled)
        return failed(settled.error());
    return rest;
}

/// Payments of which something could not be read keep their state until it can.
Result<QList<PaymentRecord>> OpenWork::withoutUnread(const QList<PaymentRecord> &work) const
{
    const auto rows = m_context.parts.ledger->unread().all();
    if (!rows)
        return failed(rows.error());
    const auto isHeld = [&](const PaymentRecord &record) {
        const bool hasNoBill = m_discovery->unreadableBills().contains(record.payment.bill) && !record.line.isValid()
            && !record.hasOpenIntent;
        return hasNoBill || UnreadRows::holdsBack(*rows, record);
    };
    QSet<PaymentId> held;
    for (const PaymentRecord &record : work) {
        if (isHeld(record))
            held.insert(record.payment.id);
    }
    return withoutHeld(work, held);
}

Task<Done> OpenWork::carryOutAll(CommitmentRun *commitments, QList<PaymentRecord> work, std::stop_token stop) const
{
    qsizetype done = 0;
    const QList<QList<PaymentRecord>> groups = byCommitment(work);
    for (const QList<PaymentRecord> &group : groups) {
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        tellProgress(done, work.size());
        if (Done written = co_await commitments->carryOut(group, stop); !written)
            co_return written;
        done += group.size();
    }
    co_return Done();
}

void OpenWork::lookForward(const QList<PaymentRecord> &work)
{
    const EngineParts &parts = m_context.parts;
    if (parts.procoreBudget)
        m_forecast = forecastOf(work, parts.procoreBudget(), m_context.request.trigger, parts.clock->now());
}

void OpenWork::tellProgress(qsizetype done, qsizetype total) const
{
    if (!m_context.parts.observer.progress)
        return;
    const QLocale locale;
    QString sentence = (m_context.request.dryRun ? Tr::tr("Comparing payments with Procore, %1 of %2")
                                                 : Tr::tr("Writing payments to Procore, %1 of %2"))
                           .arg(locale.toString(done), locale.toString(total));
    if (m_forecast)
        sentence += u". "_s + sentenceFor(*m_forecast);
    m_context.parts.observer.progress(
        SyncProgress { SyncPhase::Writing, static_cast<int>(done), static_cast<int>(total), sentence });
}

} // namespace tieout
