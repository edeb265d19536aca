// SPDX-License-Identifier: Apache-2.0
// Which commitments the drift watch checks next. Pure.
#pragma once

#include "core/ledger/watchrepository.h"

namespace tieout {

/// When the commitment's lines were last checked: by the watch, or all of them by the proof after a write.
[[nodiscard]] Instant lastCheck(const WatchedCommitment &commitment);

/// Whether a commitment's total is a reason to check its lines: it differs from the sum of the lines as last read, and
/// no earlier check met that very difference; or Procore shows no total.
[[nodiscard]] bool doesTotalDiffer(const CommitmentTotal &total);

/// How many commitments are checked a day: a seventh, so that each has its turn within a week, and at least 20.
[[nodiscard]] int dailyPortion(qsizetype commitments);

/// First those whose total differed or whose check was refused, then those whose check is longest ago, the id deciding
/// between equals: at most `most`. A check that lies in the future was made under a clock that was set back since, and
/// counts as never made. A commitment that was checked goes to the end of its queue, whatever came of it; so
/// with `most` of `n` each has its turn within ⌈n / most⌉ times, unless totals differ.
[[nodiscard]] QList<WatchedCommitment> nextToCheck(QList<WatchedCommitment> commitments, int most, Instant now);

/// Calls that a check is expected to take: its project entered (`isEntered`: not again), one list of 1,000 lines each.
[[nodiscard]] int expectedCalls(const WatchedCommitment &commitment, bool isEntered);

} // namespace tieout
