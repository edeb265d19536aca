// SPDX-License-Identifier: Apache-2.0
// Carries out the plan of one commitment: journal the intents, write, read back, journal the outcomes. It decides
// nothing.
#pragma once

#include "core/sync/execute/linechanger.h"

namespace tieout {

/// What became of one commitment.
struct CommitmentEnd {
    QHash<PaymentId, PaymentAction> actions; ///< of every payment that was looked at
    QHash<PaymentId, Error> errors; ///< of the writes that did not end well
    std::optional<QList<PaymentLine>> lines; ///< as read back; nothing when nothing was written or read
    std::optional<Error> endsRun; ///< nothing else in this run can succeed
};

/// Lives as long as the run that uses it.
class Executor final {
public:
    Executor(ExecutorParts parts, RunId run);

    /// A stop lets the write on its way end; what was written is read back all the same. An Error means that the ledger
    /// failed before anything was written, or after: then intents are open and the next run finds out.
    [[nodiscard]] Task<Result<CommitmentEnd>> execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop);

private:
    void leaveToPeople(PaymentId payment, StepOutcome &outcome);
    [[nodiscard]] Done recordBefore(const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end);
    [[nodiscard]] Result<QHash<PaymentId, IntentId>> recordIntents(const CommitmentPlan &plan);
    [[nodiscard]] Task<WriteResult> write(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);
    [[nodiscard]] Task<WriteResult> create(LineDraft draft, std::stop_token stop);
    [[nodiscard]] Task<std::optional<QList<PaymentLine>>> readBack(CommitmentCase facts, CommitmentEnd *end);
    [[nodiscard]] Done recordAfter(const CommitmentPlan &plan, const QHash<PaymentId, IntentId> &intents,
        const QHash<PaymentId, WriteResult> &results, const std::optional<QList<PaymentLine>> &lines,
        CommitmentEnd &end);

    ExecutorParts m_parts;
    RunId m_run;
};

} // namespace tieout
