// SPDX-License-Identifier: Apache-2.0
// What somebody looks at is written down: a synced line that is not as it was proved is no longer green (rule 20).
#pragma once

#include "core/sync/engineparts.h"

namespace tieout {

/// Where a synced payment stands when its line, as just read, is not what was proved; nothing when it is, or the
/// payment is not synced. Pure.
[[nodiscard]] std::optional<Standing> noLongerAsProved(const PaymentRecord &record, const PaymentLine &line);
/// Records that, tells the observer, and says whether it did. `known` is what the ledger said before the line was read:
/// if something was proved since, the line is older than that and says nothing. Under the run lock; nothing is written
/// to Procore.
[[nodiscard]] Result<bool> noticeDifference(
    const EngineParts &parts, const PaymentRecord &known, const PaymentLine &line);

} // namespace tieout
