// SPDX-License-Identifier: Apache-2.0
// Gathers what the planner needs to know of one commitment.
#pragma once

#include "core/settings/profilesettings.h"
#include "core/sync/discover/commitmentreader.h"
#include "core/sync/plan/plan.h"

namespace tieout {

/// Reads commitments and their lines. Lives as long as the run, and reads each project once.
class CaseGatherer final {
public:
    /// `billsRead`: bills that this run read from Xero; only they show whether money was taken back (rule 15).
    CaseGatherer(EngineParts parts, ProfileSettings settings, const QList<BillId> &billsRead = {});

    /// Everything about one commitment, lines read to the last page. Payments whose history could not be reached are
    /// left out: they wait for the next run, and so do removals that they may answer (rule 17). Errors are those of the
    /// services; a failed read in the sense of isFailedRead() is ErrorKind::Malformed.
    [[nodiscard]] Task<Result<CommitmentCase>> gather(
        CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop);

    /// As CommitmentReader::enterProject.
    [[nodiscard]] Task<Done> enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop);

    /// Whether the last gather() failed because a line of the commitment is not as lines must be: nothing temporary.
    [[nodiscard]] bool isLineUnreadable() const { return m_isLineUnreadable; }
    /// What could not be read although gather() went on without it; each is handed out once.
    [[nodiscard]] QList<Error> takeProblems() { return std::exchange(m_problems, {}); }

private:
    [[nodiscard]] Task<Result<CommitmentCase>> addLines(CommitmentCase facts, std::stop_token stop);
    [[nodiscard]] Result<QList<PaymentRecord>> reappearedOn(const CommitmentCase &facts) const;
    [[nodiscard]] Done readOncePerRun();
    [[nodiscard]] Result<CommitmentCase> withLedgerFacts(CommitmentCase facts);
    [[nodiscard]] Task<Result<QSet<LineId>>> linesGone(CommitmentCase facts, std::stop_token stop);
    [[nodiscard]] Result<bool> isLinkedByHand(InvoiceId invoice) const;
    [[nodiscard]] Task<Result<QList<PaymentRecord>>> decideAges(CommitmentCase facts, std::stop_token stop);
    void noteUnreadHistory(PaymentId payment, Error error);

    EngineParts m_parts;
    ProfileSettings m_settings;
    QSet<BillId> m_billsRead;
    CommitmentReader m_commitments;
    QList<Error> m_problems;
    bool m_isLineUnreadable = false;
    std::optional<QHash<AccountId, Account>> m_accounts;
    QSet<BillId> m_billsWithRemovedBaseline;
};

/// An empty list where lines of ours are known is a failed read, never a deletion (rule 19), unless each of them was
/// read by its id, too, and was not found. Lines that people typed come and go. Pure.
[[nodiscard]] bool isFailedRead(qsizetype linesListed, qsizetype ourLines, qsizetype linesGone);

} // namespace tieout
