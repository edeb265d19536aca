// SPDX-License-Identifier: Apache-2.0
// What somebody looks at is written down: a synced line that is not as it was proved is no longer green (rule 20).
#pragma once

#include "core/sync/engineparts.h"

namespace tieout {

/// Where a synced payment stands when its line, as just read, is not what was proved; nothing when it is, or the
/// payment is not synced. Pure.
[[nodiscard]] std::optional<Standing> noLongerAsProved(const PaymentRecord &record, const PaymentLine &line);
/// Records that, and tells the observer. Under the run lock; nothing is written to Procore.
[[nodiscard]] Done noticeDifference(const EngineParts &parts, PaymentId payment, const PaymentLine &line);

} // namespace tieout
