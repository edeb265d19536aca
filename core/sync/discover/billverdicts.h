// SPDX-License-Identifier: Apache-2.0
// Judges bills by what the ledger knows of them and their payments (rule 15), and settles those payments.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/watchrepository.h"
#include "core/sync/plan/reversals.h"

namespace tieout {

/// Judges these bills. One that is not in `justRead` and changed since it was read is Unclear, and so is one that the
/// ledger does not know.
[[nodiscard]] Result<JudgedBills> judgeBills(Ledger &ledger, const QList<BillId> &bills, const QSet<BillId> &justRead);
/// Settles the payments of these bills; gives those whose standing changed. One whose money was taken back is not green
/// because its line was proved, written or restored since.
[[nodiscard]] Result<QList<PaymentId>> settleByBills(Ledger &ledger, const JudgedBills &judged, RunId run);
/// Of bills just read: their check of the day is over, unless they changed meanwhile.
[[nodiscard]] Done recordBillChecks(Ledger &ledger, const JudgedBills &judged, Instant now);

/// Each bill once, in the order of the payments. Pure.
[[nodiscard]] QList<BillId> billsOf(const QList<PaymentRecord> &payments);
/// What is known of the bills of these payments. Pure.
[[nodiscard]] JudgedBills judgedOf(const JudgedBills &judged, const QList<PaymentRecord> &payments);

} // namespace tieout
