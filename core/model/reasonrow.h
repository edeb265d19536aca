// SPDX-License-Identifier: Apache-2.0
// Everything to say about a reason: one row of the table.
#pragma once

#include "core/model/decision.h"
#include "core/model/paymentstate.h"

#include <array>

namespace tieout {

/// Why scheduled runs skip a payment (rule 22).
enum class Waits {
    No,
    ForAPerson, ///< to decide about it here
    ForAMend ///< of its cause in one of the services: Tieout does not hear of it, so a scheduled run tries once a day
};

/// When to offer a row's answers.
enum class Offer {
    Always,
    UnlessRemoved, ///< nobody needs the line of a payment that was removed in Xero
    WhatTheLineNeeds ///< a void, if the payment was removed and its line never was at 0.00; nothing without a line
};

struct ReasonRow {
    Reason reason;
    PaymentState state;
    const char *name; ///< machine name: stable, used in JSON and in the ledger
    const char *sentence; ///< for an accountant; %1 to %9 are the standing's args
    const char *advice; ///< the next step; empty if there is nothing to do
    Waits waits = Waits::No;
    /// What a person may answer, the likeliest first. Attention and failed also allow Retry and Leave.
    std::array<Decision, 2> answers {};
    Offer offer = Offer::Always;
};

[[nodiscard]] const ReasonRow &rowOf(Reason reason);

} // namespace tieout
