// SPDX-License-Identifier: Apache-2.0
// Decides what happens to each payment of a commitment. Pure: facts in, plan out; no clock, no network, no ledger.
#pragma once

#include "core/sync/plan.h"

namespace tieout {

/// Rules 2 to 5, 7, 9, 10, 11, 13, 14, 19 of design 2. Planning twice from the state that the first plan leads to gives
/// no write.
[[nodiscard]] CommitmentPlan planCommitment(const CommitmentCase &facts);

/// What can be said of a payment without looking at Procore: it saves the calls. Nothing when the commitment must be
/// read. `account` is nothing when the ledger does not know the payment's account.
[[nodiscard]] std::optional<Standing> settleLocally(const PaymentRecord &record, const std::optional<Account> &account,
    const QMap<QString, PaymentMethod> &chosenMethods);

/// Whether a run would void the payment's line, as far as the ledger tells: what the circuit breaker counts (rule 21).
/// A void that was begun is finished in any case and not counted.
[[nodiscard]] bool expectsVoid(const PaymentRecord &record, VoidPolicy policy);

/// Failures that are not temporary wait for a person: a scheduled run does not spend calls on them (rule 22). A sync on
/// demand does: the click is the person's.
[[nodiscard]] bool waitsForTheUser(const PaymentRecord &record);

} // namespace tieout
