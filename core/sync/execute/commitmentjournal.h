// SPDX-License-Identifier: Apache-2.0
// What the ledger keeps of one commitment's plan: what was found and what is about to be written before the first call,
// and how it ended after the last.
#pragma once

#include "core/sync/execute/linechanger.h"
#include "core/sync/prove/earlierintents.h"

namespace tieout {

/// What became of one commitment.
struct CommitmentEnd {
    QHash<PaymentId, PaymentAction> actions; ///< of every payment that was looked at
    QHash<PaymentId, Error> errors; ///< of the writes that did not end well
    std::optional<QList<PaymentLine>> lines; ///< as read back; nothing when nothing was written or read
    std::optional<Error> endsRun; ///< nothing else in this run can succeed
};

/// Lives as long as the run that uses it.
class CommitmentJournal final {
public:
    using Intents = QHash<PaymentId, IntentId>; ///< of the steps that write

    CommitmentJournal(ExecutorParts parts, RunId run);

    /// What was found, how intents of earlier runs ended, and the intents of this plan's writes, in one commit: each
    /// costs the disk a turn.
    [[nodiscard]] Result<Intents> recordBefore(
        const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end);
    /// What the writes led to. `end.lines` are those read back.
    [[nodiscard]] Done recordAfter(const CommitmentPlan &plan, const Intents &intents,
        const QHash<PaymentId, WriteResult> &results, CommitmentEnd &end);

private:
    struct Records {
        QList<Settlement> settlements;
        QList<Outcome> outcomes;
    };
    [[nodiscard]] Result<Records> recordsBefore(
        const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end) const;
    void endEarlierIntent(const PlannedStep &step, const Intent &intent, Records &records, CommitmentEnd &end) const;
    [[nodiscard]] Result<Intents> recordIntents(const CommitmentPlan &plan);
    void leaveToPeople(PaymentId payment, StepOutcome &outcome) const;
    [[nodiscard]] Done record(
        const Records &records, CommitmentId commitment, const std::optional<QList<PaymentLine>> &lines);

    ExecutorParts m_parts;
    RunId m_run;
};

} // namespace tieout
