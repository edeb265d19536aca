// SPDX-License-Identifier: Apache-2.0
// The line between payments made before the sync was set up and new ones (rule 3).
#pragma once

#include "core/ledger/factrepository.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// Takes T0 and the baseline. T0 is Xero's own clock at the first answer, unless the other clocks are against it. Which
/// payments are old is decided by id: each that the reading shows with a change stamp up to T0 is baseline, one with a
/// later stamp is decided by its history, and one that the complete reading never showed was made after it and is new.
/// `owner` is kept with it. Fails as the reading does, and with Storage where the ledger cannot keep it; then nothing
/// counts.
[[nodiscard]] Task<Result<SetupReport>> takeBaseline(EngineParts parts, LedgerOwner owner, std::stop_token stop);

/// What a payment's history says about it: New, Baseline, or Undecided where it does not say. Pure.
[[nodiscard]] PaymentAge ageFromHistory(const PaymentHistory &history, Instant setUpAt);

} // namespace tieout
