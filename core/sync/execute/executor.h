// SPDX-License-Identifier: Apache-2.0
// Carries out the plan of one commitment: record the intents, write, read back, record the outcomes. It decides
// nothing.
#pragma once

#include "core/sync/execute/commitmentjournal.h"

namespace tieout {

/// Lives as long as the run that uses it.
class Executor final {
public:
    Executor(ExecutorParts parts, RunId run);

    /// A stop lets the write under way end; what was written is read back all the same. An Error means that the ledger
    /// failed before anything was written, or after: then intents are open and the next run finds out.
    [[nodiscard]] Task<Result<CommitmentEnd>> execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop);

private:
    /// What the writes of one commitment led to so far.
    struct Progress {
        QHash<PaymentId, WriteResult> results;
        QHash<LineId, WriteResult> notVoided;
        int lostAnswers = 0; ///< one after the other
    };
    static void note(const PlannedStep &step, const WriteResult &result, Progress &progress, CommitmentEnd &end);

    [[nodiscard]] Task<WriteResult> write(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);
    [[nodiscard]] Task<WriteResult> create(LineDraft draft, std::stop_token stop);
    [[nodiscard]] Task<std::optional<QList<PaymentLine>>> readBack(CommitmentCase facts, CommitmentEnd *end);

    ExecutorParts m_parts;
    CommitmentJournal m_journal;
};

} // namespace tieout
