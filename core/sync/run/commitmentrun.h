// SPDX-License-Identifier: Apache-2.0
// One commitment of a run: read, planned, written and proved; or settled because it could not be read.
#pragma once

#include "core/sync/discover/casegatherer.h"
#include "core/sync/plan/voidbreaker.h"
#include "core/sync/run/runcontext.h"

namespace tieout {

/// Takes the commitments of one run one after the other. Lives as long as the run that uses it.
class CommitmentRun final {
public:
    /// `billsRead`: bills that this run read from Xero.
    CommitmentRun(RunContext context, const QList<BillId> &billsRead);

    /// To be called with all work of the run before the first commitment: counts the voids that it may come to (rule
    /// 21), and learns whether another payment sync may be writing into the company (rule 20).
    [[nodiscard]] Done lookAhead(const QList<PaymentRecord> &work);
    /// The payments of one commitment. In a preview nothing is written. Fails only with what ends the run.
    [[nodiscard]] Task<Done> carryOut(QList<PaymentRecord> payments, std::stop_token stop);

    [[nodiscard]] const RunResults &results() const { return m_results; }
    /// Whose lines were asked for, and proved where they could be read.
    [[nodiscard]] const QSet<CommitmentId> &visited() const { return m_visited; }
    /// Bills whose verdict has settled all their payments.
    [[nodiscard]] const JudgedBills &judged() const { return m_judged; }
    /// What the circuit breaker asks, once it held voids back (rule 21).
    [[nodiscard]] const std::optional<Error> &question() const { return m_breaker.question(); }

private:
    [[nodiscard]] Done letEditsRest(CommitmentCase &facts) const;
    [[nodiscard]] Done noticeOtherSync(const CommitmentCase &facts);
    void preview(const CommitmentPlan &plan);
    [[nodiscard]] Task<Done> execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop);
    [[nodiscard]] Done settleUnread(const QList<PaymentRecord> &payments, const Error &error);

    RunContext m_context;
    CaseGatherer m_gatherer;
    VoidBreaker m_breaker;
    std::optional<OtherSyncMark> m_otherSync; ///< another program may be writing into the company
    RunResults m_results;
    QSet<CommitmentId> m_visited;
    JudgedBills m_judged;
};

} // namespace tieout
