// SPDX-License-Identifier: Apache-2.0
// What people read about a payment: the sentence and the next step of its standing, with the moments that belong to
// them.
#pragma once

#include "core/model/paymentrecord.h"

namespace tieout {

/// The standing's sentence; of a synced payment also when that was proved last (rule 11). Translated, in this
/// computer's time.
[[nodiscard]] QString sentenceOf(const PaymentRecord &record);
/// The next step; of what is fixed elsewhere also when a scheduled run tries it again (rule 22). Translated; empty
/// where there is nothing to do.
[[nodiscard]] QString adviceOf(const PaymentRecord &record);

} // namespace tieout
