// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/sweep.h"

#include <algorithm>
#include <tuple>

namespace tieout {

namespace {

constexpr int kDaysOfATurn = 7;
constexpr int kLeastPortion = 20;
constexpr int kLinesPerPage = 1000;
constexpr int kCallsToEnterAProject = 3; ///< level on the Commitments tool, commitments of the kind, currency

} // namespace

Instant lastCheck(const WatchedCommitment &commitment)
{
    return std::max(commitment.oldestProof, commitment.lookedAt);
}

bool doesTotalDiffer(const CommitmentTotal &total)
{
    return !total.shown || (*total.shown != total.lines && !total.isExplained);
}

int dailyPortion(qsizetype commitments)
{
    const auto share = static_cast<int>((commitments + kDaysOfATurn - 1) / kDaysOfATurn);
    return std::max(kLeastPortion, share);
}

QList<WatchedCommitment> nextToCheck(QList<WatchedCommitment> commitments, int most, Instant now)
{
    const auto place = [now](const WatchedCommitment &commitment) {
        const Instant checked = lastCheck(commitment);
        return std::make_tuple(!commitment.isWanted, checked > now ? Instant() : checked, commitment.id.value());
    };
    std::sort(commitments.begin(), commitments.end(),
        [place](const WatchedCommitment &a, const WatchedCommitment &b) { return place(a) < place(b); });
    return commitments.mid(0, std::max(0, most));
}

int expectedCalls(const WatchedCommitment &commitment, bool isEntered)
{
    const int pages = std::max(commitment.linesKnown, commitment.ourLines) / kLinesPerPage + 1;
    return pages + (isEntered ? 0 : kCallsToEnterAProject);
}

} // namespace tieout
