// SPDX-License-Identifier: Apache-2.0
// How intents of earlier runs ended, as the lines show that this run reads first. Pure.
#pragma once

#include "core/ledger/journalrepository.h"
#include "core/sync/plan/plan.h"

namespace tieout {

/// How an intent of an earlier run ended, as the lines read by this run show; nothing while that is still not known.
/// `step` is what this run does with the intent's payment.
[[nodiscard]] std::optional<OutcomeKind> endOfEarlierIntent(const PlannedStep &step, const Intent &intent);

/// Files that are missing on the line of an earlier Attach, when its intent ends without them.
[[nodiscard]] QList<KeptFile> filesGivenUp(const PlannedStep &step, const Intent &intent);

} // namespace tieout
