// SPDX-License-Identifier: Apache-2.0
// Whether a decision about a payment makes sense; SyncEngine::resolve carries it out.
#pragma once

#include "core/model/paymentrecord.h"
#include "core/sync/syncengine.h"

namespace tieout {

/// The payment, when it offers the action now. Else Configuration with one sentence that says which actions are
/// possible and why the payment has its state; Storage when the ledger fails.
[[nodiscard]] Result<PaymentRecord> checkPossible(Ledger &ledger, PaymentId payment, Decision decision);

} // namespace tieout
