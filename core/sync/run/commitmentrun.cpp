// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/commitmentrun.h"

#include "core/ledger/factrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/model/unreadrow.h"
#include "core/sync/discover/billverdicts.h"
#include "core/sync/execute/executor.h"
#include "core/sync/plan/othersyncmarks.h"
#include "core/sync/run/runplan.h"
#include "core/sync/run/runpreview.h"
#include "core/sync/run/runscope.h"

namespace tieout {

namespace {

/// Each once.
QList<PaymentId> idsOf(const QList<PaymentRecord> &payments, const QList<PaymentId> &others)
{
    QSet<PaymentId> ids(others.begin(), others.end());
    for (const PaymentRecord &record : payments)
        ids.insert(record.payment.id);
    return ids.values();
}

} // namespace

CommitmentRun::CommitmentRun(RunContext context, const QList<BillId> &billsRead)
    : m_context(std::move(context))
    , m_gatherer(m_context.parts, m_context.settings, billsRead)
    , m_breaker(m_context.settings.voidPolicy, m_context.request.allowVoids)
{
}

// By what the ledger knows. What this run is not about counts too, as far as it would be voided by itself: with what is
// still to be answered, not with what Procore refused.
Done CommitmentRun::lookAhead(const QList<PaymentRecord> &work)
{
    Ledger &ledger = *m_context.parts.ledger;
    const auto synced = ledger.payments().countSynced();
    if (!synced)
        return failed(synced.error());
    auto all = ledger.payments().openBesideRemovals(chosenScope(m_context.settings));
    if (!all)
        return failed(all.error());
    const auto isNotToBeVoided = [](const PaymentRecord &record) {
        return record.payment.status == PaymentStatus::Deleted && waitsForTheUser(record)
            && record.standing.reason != Reason::VoidAwaitsDecision
            && record.standing.reason != Reason::VoidAwaitsReplacement;
    };
    const auto isTriedAgain = [](const PaymentRecord &record) { return record.standing.reason == Reason::VoidRefused; };
    QList<PaymentRecord> counted = work;
    counted.removeIf(isTriedAgain);
    all->removeIf(isNotToBeVoided);
    m_breaker.expect(counted, *all, *synced);
    const auto mark = ledger.facts().otherSyncMark();
    if (!mark)
        return failed(mark.error());
    if (mark->has_value() && holdsCreatesBack(**mark, m_context.settings.otherSyncOffSince))
        m_otherSync = *mark;
    return {};
}

Task<Done> CommitmentRun::carryOut(QList<PaymentRecord> payments, std::stop_token stop)
{
    const CommitmentId commitment = payments.first().placement.commitment;
    m_visited.insert(commitment);
    auto facts = co_await m_gatherer.gather(commitment, payments, stop);
    m_results.problems += m_gatherer.takeProblems();
    if (!facts && endsRun(facts.error()))
        co_return failed(facts.error());
    if (!facts)
        co_return settleUnread(payments, facts.error());
    if (Done noticed = noticeOtherSync(*facts); !noticed)
        co_return noticed;
    if (m_context.isScheduled()) {
        facts->heldBack.creates = m_otherSync;
        if (Done rested = letEditsRest(*facts); !rested)
            co_return rested;
    }
    const CommitmentPlan plan = planWithin(m_breaker, *facts);
    if (!m_context.request.dryRun)
        co_return co_await execute(plan, *facts, stop);
    preview(plan);
    co_return Done();
}

/// What a user asked for about a line and Procore could not do so far: a scheduled run repeats it ever more seldom.
Done CommitmentRun::letEditsRest(CommitmentCase &facts) const
{
    for (const Intent &intent : std::as_const(facts.begun)) {
        if (!isEdit(intent.kind))
            continue;
        const auto since = m_context.parts.ledger->journal().triedSince(intent.payment);
        if (!since)
            return failed(since.error());
        if (since->has_value() && !isWorthACall(**since, intent.at, m_context.parts.clock->now()))
            facts.heldBack.edits.insert(intent.payment);
    }
    return {};
}

// Rule 20: once another program's mark was seen, scheduled runs create nothing in the company until the user confirmed
// that it is off. A person who syncs on demand sees what is written.
Done CommitmentRun::noticeOtherSync(const CommitmentCase &facts)
{
    const auto mark = otherSyncMarkIn(facts, m_context.settings.otherSyncOffSince);
    if (!mark)
        return {};
    m_otherSync = mark;
    return m_context.parts.ledger->facts().recordOtherSyncMark(*mark, m_context.parts.clock->now());
}

void CommitmentRun::preview(const CommitmentPlan &plan)
{
    const Preview preview = previewOf(plan);
    m_results.actions.insert(preview.actions);
    m_results.previewed.insert(preview.standings);
}

Task<Done> CommitmentRun::execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop)
{
    const EngineParts &parts = m_context.parts;
    Executor executor(ExecutorParts { parts.book, parts.ledger, parts.clock, parts.attachmentsFolder }, m_context.run);
    auto end = co_await executor.execute(plan, facts, stop);
    if (!end)
        co_return failed(end.error());
    m_results.actions.insert(end->actions);
    const JudgedBills judged = judgedOf(facts.judged, facts.payments + facts.issued);
    const auto settled = settleByBills(*parts.ledger, judged, m_context.run);
    if (!settled)
        co_return failed(settled.error());
    m_judged.insert(judged);
    if (parts.observer.paymentsChanged)
        parts.observer.paymentsChanged(idsOf(facts.payments, *settled));
    if (end->endsRun)
        co_return failed(*end->endsRun);
    co_return stop.stop_requested() ? Done(failed(Error(ErrorKind::Cancelled, {}))) : Done();
}

/// Nothing is concluded, nothing written.
Done CommitmentRun::settleUnread(const QList<PaymentRecord> &payments, const Error &error)
{
    const bool isLine = m_gatherer.isLineUnreadable();
    const Standing standing = isLine ? Standing { Reason::LineUnreadable, { error.detail } } : standingFor(error);
    // Not one of the payments was compared: neither a line nor a person's decision has met its answer.
    const bool isUntouched = isLine || standing.state() == PaymentState::Waiting;
    QList<Settlement> settlements;
    for (const PaymentRecord &record : payments) {
        m_results.previewed.insert(record.payment.id, standing);
        if (isUntouched && (record.hasOpenIntent || record.line.isValid()))
            continue; // what is known of it holds until a run reads it again
        Settlement settlement;
        settlement.payment = record.payment.id;
        settlement.standing = standing;
        settlement.placement = record.placement;
        settlement.endsDecision = !isUntouched && isOver(record.decision, standing);
        settlements.append(settlement);
    }
    m_results.problems.append(error);
    const bool isPreview = m_context.request.dryRun;
    return isPreview ? Done() : m_context.parts.ledger->payments().settle(settlements, m_context.run);
}

} // namespace tieout
