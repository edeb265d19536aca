// SPDX-License-Identifier: Apache-2.0
// Gathers what the planner needs to know of one commitment.
#pragma once

#include "core/sync/discovery.h"
#include "core/sync/plan.h"

namespace tieout {

/// Reads commitments and their lines. Lives as long as the run: what it learnt of a project is read once.
class CaseGatherer final {
public:
    CaseGatherer(EngineParts parts, ProfileSettings settings);

    /// Everything about one commitment, lines read to the last page. Errors are those of the services; an empty list
    /// where the ledger knows lines is ErrorKind::Malformed: a failed read, never a deletion (rule 19).
    [[nodiscard]] Task<Result<CommitmentCase>> gather(
        CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop);

private:
    [[nodiscard]] Task<Done> enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop);
    [[nodiscard]] Task<Result<Currency>> currencyOf(Commitment commitment, std::stop_token stop);
    [[nodiscard]] Done addLedgerFacts(CommitmentCase &facts) const;
    [[nodiscard]] Task<Result<QSet<LineId>>> linesGone(CommitmentCase facts, std::stop_token stop);
    [[nodiscard]] Task<Result<QList<PaymentRecord>>> decideOrigins(CommitmentCase facts, std::stop_token stop);

    EngineParts m_parts;
    ProfileSettings m_settings;
    QHash<ProjectId, AccessLevel> m_levels;
    QSet<QPair<qint64, int>> m_listed; ///< project and kind whose commitments were listed in this run
    QHash<ProjectId, Currency> m_defaultCurrencies;
};

} // namespace tieout
