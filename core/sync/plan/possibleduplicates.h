// SPDX-License-Identifier: Apache-2.0
// Lines that are not ours and look like a payment: somebody typed it, or another program wrote it (rule 20). Pure.
#pragma once

#include "core/model/payment.h"
#include "core/model/paymentline.h"

namespace tieout {

/// How many days a payment and a line may lie apart and still be the same payment.
inline constexpr qint64 kDaysApart = 5;

/// Lines of the invoice with the payment's amount whose date is at most kDaysApart away, or that have no date (Procore
/// stores a bad date silently as nothing); the nearest first, then those without an origin, then by id. `strangers` are
/// lines of no payment of ours.
[[nodiscard]] QList<PaymentLine> possibleDuplicates(
    const Payment &payment, InvoiceId invoice, const QList<PaymentLine> &strangers);

} // namespace tieout
