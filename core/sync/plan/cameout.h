// SPDX-License-Identifier: Apache-2.0
// What Procore made of our own write is no change by somebody (rule 11). Pure.
#pragma once

#include "core/model/paymentrecord.h"
#include "core/sync/line/linedraft.h"

namespace tieout {

/// Whether the payment's line differed from `expected` in the same way right after our own write. Anything else was
/// changed by somebody since.
[[nodiscard]] bool isAsItCameOut(const PaymentRecord &record, const LineDraft &expected, const Difference &difference);

} // namespace tieout
