// SPDX-License-Identifier: Apache-2.0
// Which invoice and bill might belong together: scored, explained, never acted on (rule 1). Pure.
#pragma once

#include "core/model/links.h"

namespace tieout {

/// Points that a pair can get; together 100. A pair is suggested from `suggestFrom` on: an equal number alone is
/// enough, vendor and date alone are not.
struct LinkWeights {
    static constexpr int sameNumber = 50;
    static constexpr int sameDigits = 35; ///< "CD-1042-03" and "1042-3"
    static constexpr int sameVendor = 20;
    static constexpr int partOfVendor = 10; ///< one name begins with the other
    static constexpr int sameAmount = 20;
    static constexpr int nearAmount = 10; ///< within 1 %: retainage or tax that one side left out
    static constexpr int date = 10; ///< the same day; one less for each 5 days between
    static constexpr int suggestFrom = 50;
};

/// Score and reasons of one pair, linked or not. 0 without reasons when the currencies are known and differ: such a
/// payment could never be written (rule 7).
[[nodiscard]] LinkSuggestion scoreOf(const Invoice &invoice, const Bill &bill);

/// Pairs of `invoices` and `bills`, none of which may be linked, best first; the best `perInvoice` of each invoice. A
/// bill that the invoice's own origin_id names is not suggested: a person took that link away. Bills are found by
/// number, digits, or vendor with amount; a number that more than `kTooCommon` bills share identifies none of them and
/// counts only together with the vendor, so the work grows with the invoices and not with invoices times bills.
[[nodiscard]] QList<LinkSuggestion> suggestLinks(
    const QList<Invoice> &invoices, const QList<Bill> &bills, int perInvoice = 3);
inline constexpr int kTooCommon = 64;

/// Those of `seen` that could be suggested for one of `invoices` judging by what payments say of them, in their order:
/// only their bills are worth a call.
[[nodiscard]] QList<BillId> billsWorthReading(const QList<Invoice> &invoices, const QList<SeenBill> &seen);

} // namespace tieout
