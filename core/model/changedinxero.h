// SPDX-License-Identifier: Apache-2.0
// Whether Xero still shows what a line holds (rules 11 and 14).
#pragma once

#include "core/model/payment.h"
#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <optional>

namespace tieout {

/// Where a payment stands when Xero shows something else than what was written; nothing when the two agree, and when
/// nothing is known to compare a payment with that was not removed. Pure.
[[nodiscard]] std::optional<Standing> changedInXero(const std::optional<LineDraft> &issued, const Payment &payment);

} // namespace tieout
