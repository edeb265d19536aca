// SPDX-License-Identifier: Apache-2.0
// What helps with a reason besides deciding: one row per reason, so that none comes without its button.
#pragma once

#include "ui/why/paymentcommands.h"

#include <array>

namespace tieout {

struct ReasonHelp {
    Reason reason;
    /// Where the cause is fixed, the best place first: offered before the decisions. None where a decision is the
    /// first thing to do, or where there is nothing to do.
    std::array<PaymentCommand, 2> mends {};
    /// A person may need Procore's support for the line, which is locked for everybody else (rule 18).
    bool mayNeedSupport = false;
};

[[nodiscard]] const ReasonHelp &helpFor(Reason reason);

} // namespace tieout
