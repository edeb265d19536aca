// SPDX-License-Identifier: Apache-2.0
// Checks lines that no run would read: is what was proved once still there?
//
//   commitment totals, once a day per project ──differs──► wanted ─┐
//   commitments, the one first whose look is longest ago ──────────┴─► gather ─► plan ─► settle
#pragma once

#include "core/sync/discover/casegatherer.h"
#include "core/sync/watch/sweep.h"
#include "core/sync/watch/watchallowance.h"

namespace tieout {

/// Reads Procore and settles payments; never writes to Procore. Lives as long as the run. What cannot be read keeps
/// nothing else from being read, changes no payment and is kept in problems(). How far it got is kept in the ledger, so
/// that later runs and other processes go on from there.
class DriftWatch final {
public:
    /// `most`: commitments of the sweep that this run may check.
    DriftWatch(EngineParts parts, ProfileSettings settings, RunId run, int most);

    /// One turn: nothing when every commitment was checked within kWatchInterval. Begins no check that would take more
    /// than a third of the call budget, earlier ones included. Fails only with Cancelled or Storage.
    [[nodiscard]] Task<Done> takeTurn(QList<Project> projects, std::stop_token stop);

    /// Proves the lines of these commitments now, whenever that was done last. A person waits for it, so the share of
    /// watching does not bound it. Fails only with Cancelled or Storage.
    [[nodiscard]] Task<Done> prove(QList<WatchedCommitment> commitments, std::stop_token stop);

    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    using Listing = QPair<qint64, int>; ///< project and kind

    [[nodiscard]] Task<Done> readTotals(
        QList<WatchedCommitment> commitments, WatchAllowance *allowance, std::stop_token stop);
    [[nodiscard]] Task<Done> readTotalsOf(
        ProjectId project, QList<WatchedCommitment> commitments, std::stop_token stop);
    [[nodiscard]] Done wantWhereTotalsDiffer(const QList<WatchedCommitment> &commitments);
    [[nodiscard]] QList<WatchedCommitment> turnOf(QList<WatchedCommitment> commitments) const;
    void tellProgress(int done, qsizetype total) const;
    [[nodiscard]] Task<Done> check(WatchedCommitment commitment, std::stop_token stop);
    [[nodiscard]] Task<Done> proveLines(CommitmentId commitment, QList<PaymentRecord> issued, std::stop_token stop);
    [[nodiscard]] Done take(const Error &error, const QString &where);
    [[nodiscard]] bool isDue(const WatchedCommitment &commitment) const;

    EngineParts m_parts;
    RunId m_run;
    int m_most;
    std::optional<Instant> m_otherSyncOffSince;
    CaseGatherer m_gatherer; ///< its own: the totals must be younger than the run's writes
    Instant m_now;
    QSet<Listing> m_entered;
    QSet<ProjectId> m_closed; ///< projects that could not be read in this run
    bool m_isOver = false; ///< nothing else can succeed in this run
    QList<Error> m_problems;
};

} // namespace tieout
