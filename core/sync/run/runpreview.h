// SPDX-License-Identifier: Apache-2.0
// What a dry run reports about a plan. Pure.
#pragma once

#include "core/sync/plan/plan.h"
#include "core/sync/syncrequest.h"

namespace tieout {

struct Preview {
    QHash<PaymentId, PaymentAction> actions; ///< what would be written
    QHash<PaymentId, Standing> standings; ///< the state of payments before that
};

[[nodiscard]] Preview previewOf(const CommitmentPlan &plan);

} // namespace tieout
