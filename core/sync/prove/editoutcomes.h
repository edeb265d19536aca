// SPDX-License-Identifier: Apache-2.0
// What an edit of a user led to: the payment number and the attachments of a line (rule 12). Pure.
#pragma once

#include "core/sync/prove/outcomes.h"

namespace tieout {

/// The line is equal in all that is the sync's; whether it is what the user asked for decides about the edit alone,
/// never about the payment. Where a file is lost, and its copy is still there, the intent stays open: the next run puts
/// it back. So does an edit that an earlier run began and this one did not come to.
[[nodiscard]] StepOutcome endOfEdit(
    const PlannedStep &step, const WriteResult &result, const PaymentLine &line, Instant now);
/// The line was not read, or is not equal to what it was proved as.
[[nodiscard]] StepOutcome editNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference);

/// Writes into the payment's history that a user's edit, found done by a later run, was done.
void tellEdit(Settlement &settlement, const Intent &intent);

} // namespace tieout
