// SPDX-License-Identifier: Apache-2.0
// The open payments of one run: settled at once where nothing must be read for it, else commitment by commitment.
#pragma once

#include "core/ledger/scope.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/run/commitmentrun.h"
#include "core/sync/run/runcontext.h"

namespace tieout {

/// Lives as long as the run that uses it.
class OpenWork final {
public:
    /// `discovery` outlives it.
    OpenWork(RunContext context, Scope scope, Discovery *discovery);

    /// Fails with what ends the run; on demand also with the circuit breaker's question, once the rest is done.
    [[nodiscard]] Task<Done> carryOut(std::stop_token stop);

    [[nodiscard]] const RunResults &results() const { return m_results; }
    /// As CommitmentRun::visited().
    [[nodiscard]] const QSet<CommitmentId> &visited() const { return m_visited; }
    /// As CommitmentRun::judged().
    [[nodiscard]] const JudgedBills &judged() const { return m_judged; }
    /// What the circuit breaker asks, once it held voids back (rule 21).
    [[nodiscard]] const std::optional<Error> &question() const { return m_question; }
    /// What was known before the first commitment.
    [[nodiscard]] const std::optional<RunForecast> &forecast() const { return m_forecast; }

private:
    [[nodiscard]] Task<Done> readAccounts(QList<PaymentRecord> work, std::stop_token stop);
    [[nodiscard]] Result<QList<PaymentRecord>> settleWhatNeedsNoRead(const QList<PaymentRecord> &work);
    [[nodiscard]] Result<QList<PaymentRecord>> withoutUnread(const QList<PaymentRecord> &work) const;
    [[nodiscard]] Task<Done> carryOutAll(
        CommitmentRun *commitments, QList<PaymentRecord> work, std::stop_token stop) const;
    void lookForward(const QList<PaymentRecord> &work);
    void tellProgress(qsizetype done, qsizetype total) const;

    RunContext m_context;
    Scope m_scope;
    Discovery *m_discovery;
    RunResults m_results;
    QSet<CommitmentId> m_visited;
    JudgedBills m_judged;
    std::optional<Error> m_question;
    std::optional<RunForecast> m_forecast;
};

} // namespace tieout
