// SPDX-License-Identifier: Apache-2.0
// Whether Xero still shows what a line contains (rules 11 and 14).
#pragma once

#include "core/model/payment.h"
#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <optional>

namespace tieout {

/// The new standing of a payment when Xero shows other values than were written. Nothing when the two agree, or when
/// the payment was not removed and there is nothing to compare it with. Pure.
[[nodiscard]] std::optional<Standing> changedInXero(const std::optional<LineDraft> &issued, const Payment &payment);

} // namespace tieout
