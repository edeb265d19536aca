// SPDX-License-Identifier: Apache-2.0
// What there is to say about a reason: one row of the table.
#pragma once

#include "core/model/decision.h"
#include "core/model/paymentstate.h"

#include <array>

namespace tieout {

/// Whether scheduled runs pass a payment over until a person has done something (rule 22).
enum class Waits { No, ForAPerson };

/// When a row's answers are offered.
enum class Offer {
    Always,
    UnlessRemoved, ///< nobody misses the line of a payment that was removed in Xero
    WhatTheLineNeeds ///< a void, when the payment was removed and its line never was at 0.00; nothing without a line
};

struct ReasonRow {
    Reason reason;
    PaymentState state;
    const char *name; ///< machine name: stable, used in JSON and in the ledger
    const char *sentence; ///< what an accountant understands; %1 to %9 are the standing's args
    const char *advice; ///< the next step; empty where there is nothing to do
    Waits waits = Waits::No;
    /// What a person may answer, the nearest at hand first. Attention and failed allow Retry and Leave besides.
    std::array<Decision, 2> answers {};
    Offer offer = Offer::Always;
};

[[nodiscard]] const ReasonRow &rowOf(Reason reason);

} // namespace tieout
