// SPDX-License-Identifier: Apache-2.0
// Judges bills by what the ledger knows of them and their payments (rule 15), and settles those payments.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/watchrepository.h"
#include "core/sync/plan/reversals.h"

namespace tieout {

/// A bill about which nothing may be concluded is in none.
struct JudgedBills {
    QHash<BillId, TakenBack> takenBack;
    QSet<BillId> agree;
    QSet<BillId> inFlux; ///< less is paid, but the bill changed after the payments were read: the next run will know
};
/// The verdicts about these bills, just read.
[[nodiscard]] Result<JudgedBills> judgedBills(Ledger &ledger, const QList<BillId> &bills);

/// Judges these bills, just read, and settles their payments; gives those whose standing changed.
[[nodiscard]] Result<QList<PaymentId>> judgeBills(Ledger &ledger, const QList<BillId> &bills, RunId run, Instant now);
/// The same without a call, by what the ledger knows of the bills of these payments: one that was taken back once is
/// not green because its line was proved, written or restored since. Passes over bills that changed since they were
/// read, and does not count as their check of the day.
[[nodiscard]] Result<QList<PaymentId>> judgeBillsOf(
    Ledger &ledger, const QList<PaymentRecord> &payments, RunId run, Instant now);

} // namespace tieout
