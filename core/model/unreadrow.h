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

/// Kept from the reading that met it until it can be read, by its id or in a list. Of a payment that a reading by its
/// id says is gone, no more is kept than what it counts as: a list may show it again.
struct UnreadRow {
    UnreadKind kind = UnreadKind::Payment;
    QString id; ///< PaymentID, or Procore's number
    ProjectId project; ///< of an invoice
    std::optional<Instant> updatedAt; ///< when that much could be read
    /// What a payment that the ledger does not know counts as once it can be read (rule 3), whichever reading that is:
    /// the one that met it first decides.
    PaymentAge age = PaymentAge::New;
    QString detail; ///< path and what was expected there; empty: gone
    Instant since {}; ///< set aside for the first time
    Instant lookedAt {}; ///< tried last

    bool operator==(const UnreadRow &) const = default;
};

/// A bill that could not be read. Its payments wait; nothing else is kept of it.
struct UnreadBill {
    BillId bill;
    Instant since {}; ///< refused for the first time
    Instant triedAt {}; ///< tried last
    QString detail; ///< path and what was expected there

    bool operator==(const UnreadBill &) const = default;
};

/// Whether a scheduled run shall spend a call again on what could not be read: after as long as it has been known,
/// which is every hour at first, then ever more seldom, and once a day in the end. A clock that was set back counts as
/// time. Pure.
[[nodiscard]] bool isWorthACall(Instant since, Instant triedAt, Instant now);

/// Malformed, with a sentence that names the row, the path and what was expected there.
[[nodiscard]] Error problemOf(const UnreadRow &row);

} // namespace tieout
