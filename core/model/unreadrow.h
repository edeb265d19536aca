// SPDX-License-Identifier: Apache-2.0
// A row of either service that could not be read and must not be lost.
#pragma once

#include "core/base/enumwords.h"
#include "core/base/unreadablerow.h"
#include "core/model/paymentrecord.h"

namespace tieout {

using namespace Qt::StringLiterals;

enum class UnreadKind {
    Payment, ///< in Xero
    Invoice ///< a subcontractor invoice in Procore
};
inline constexpr EnumWords<UnreadKind> kUnreadKindWords {
    { UnreadKind::Payment, "payment" },
    { UnreadKind::Invoice, "invoice" },
};
[[nodiscard]] inline QString toString(UnreadKind kind)
{
    return kUnreadKindWords.of(kind);
}

/// Kept from the read that first met it until it can be read, by its id or in a list. If reading a payment by its id
/// says that it is gone, only its age is kept: a list may show it again.
struct UnreadRow {
    UnreadKind kind = UnreadKind::Payment;
    QString id; ///< PaymentID, or Procore's number
    ProjectId project; ///< of an invoice
    std::optional<Instant> updatedAt; ///< if at least that could be read
    /// The age of a payment that the ledger does not know, for when it can be read (rule 3). The read that first met it
    /// decides, no matter which one succeeds.
    PaymentAge age = PaymentAge::New;
    QString detail; ///< path and what was expected there; empty: gone
    Instant since {}; ///< when it was first set aside
    Instant lookedAt {}; ///< when it was last tried

    bool operator==(const UnreadRow &) const = default;
};

/// A bill that could not be read. Its payments wait; nothing else of it is kept.
struct UnreadBill {
    BillId bill;
    Instant since {}; ///< when it was first refused
    Instant triedAt {}; ///< when it was last tried
    QString detail; ///< path and what was expected there

    bool operator==(const UnreadBill &) const = default;
};

/// Whether a scheduled run should spend another call on a row that could not be read: after a pause as long as the row
/// had been known when it was last tried. So it is hourly at first, then less and less often, finally once a day. If
/// the clock was set back, try again. Pure.
[[nodiscard]] bool isWorthACall(Instant since, Instant triedAt, Instant now);

/// Malformed, with a sentence that names the row, the path and what was expected there.
[[nodiscard]] Error problemOf(const UnreadRow &row);

} // namespace tieout
