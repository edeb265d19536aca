// SPDX-License-Identifier: Apache-2.0
// Which buttons a payment gets as it stands.
#pragma once

#include "ui/why/paymentcommands.h"

namespace tieout {

/// Every decision that the payment offers (offeredDecisions()), in that order, and nothing that would do nothing for
/// it: before them what is fixed elsewhere, after them the pages of both services, a support request where one may be
/// needed, and the answer to copy. `isSignedOut`: one of the services is; nothing can be decided until that is fixed.
/// Each command once, the best first. Pure.
[[nodiscard]] QList<PaymentCommand> offersOf(const PaymentRecord &record, bool isSignedOut = false);

} // namespace tieout
