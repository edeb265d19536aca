// SPDX-License-Identifier: Apache-2.0
// Money that left a bank account for a bill, according to Xero.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace tieout {

enum class PaymentKind {
    BillPayment, ///< ACCPAYPAYMENT: the only kind that ever becomes a payment line (rule 2)
    Other ///< receipts, refunds, anything Xero adds later
};

enum class PaymentStatus {
    Authorised,
    Deleted, ///< removed, or a check voided on its own date: the only proof of removal (rule 19)
    Unknown ///< a status we do not know; never treated as either
};

struct Payment {
    PaymentId id;
    PaymentKind kind = PaymentKind::Other;
    QString kindText; ///< as Xero sent it
    PaymentStatus status = PaymentStatus::Unknown;
    QString statusText; ///< as Xero sent it
    BillId bill;
    QString billNumber; ///< as nested in the payment; the bill itself is the better source
    QString vendorName;
    QDate date; ///< calendar date; no time zone shifts it
    Money amount; ///< in the bill's currency
    AccountId account; ///< invalid when Xero named none
    QString accountCode; ///< empty when the account has none
    QString reference; ///< free text; may carry the check number
    QString batchId; ///< empty unless a member of a batch
    Instant updatedAt {}; ///< UpdatedDateUTC

    bool operator==(const Payment &) const = default;
};

} // namespace tieout
