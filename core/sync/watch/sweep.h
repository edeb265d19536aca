// SPDX-License-Identifier: Apache-2.0
// Which commitments the drift watch looks at next. Pure.
#pragma once

#include "core/ledger/watchrepository.h"

namespace tieout {

/// When the commitment's lines were last looked at: by the watch, or all of them by proofs on the way of a write.
[[nodiscard]] Instant lastCheck(const WatchedCommitment &commitment);

/// Whether a commitment's total tells that its lines are worth a look: it differs from the sum of the lines as last
/// read, and no look has met just that before; or Procore shows none.
[[nodiscard]] bool doesTotalDiffer(const CommitmentTotal &total);

/// How many commitments are looked at a day: a seventh, so that each has its turn within a week, and at least 20.
[[nodiscard]] int dailyPortion(qsizetype commitments);

/// Those whose total differed, or whose look was refused, first, then the one whose look is longest ago, the id
/// deciding between equals: at most `most`. Whoever was looked at goes to the back of its row, whatever came of the
/// look; so with `most` of `n` each has its turn within ⌈n / most⌉ times, unless totals differ.
[[nodiscard]] QList<WatchedCommitment> nextToCheck(QList<WatchedCommitment> commitments, int most);

/// Calls that a look takes, as far as can be told before: its project entered (`isEntered`: not again), one list of
/// 1,000 lines each.
[[nodiscard]] int expectedCalls(const WatchedCommitment &commitment, bool isEntered);

} // namespace tieout
