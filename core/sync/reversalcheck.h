// SPDX-License-Identifier: Apache-2.0
// Rule 15: a check that was voided on a later date leaves its payment standing and books a reversal. Only the bill
// tells: its AmountPaid is less than its payments add up to.
#pragma once

#include "core/ledger/watchrepository.h"
#include "core/sync/plan.h"
#include "core/sync/syncengine.h"

namespace tieout {

enum class BillVerdict {
    Unclear, ///< nothing may be concluded
    Agrees,
    TakenBack ///< less is paid than the payments add up to
};

/// Compares a bill with its payments. Unclear when the bill changed after the payments were read (`paymentsReadAt`,
/// Xero's clock): a payment made or removed in between is in one of the two only. Unclear, too, when a payment of the
/// bill has a status or a kind whose part in AmountPaid is not known, or another currency. More paid than the payments
/// add up to is no money taken back: Agrees. Pure.
[[nodiscard]] BillVerdict judgeBill(const Bill &bill, const QList<CountedPayment> &payments, Instant paymentsReadAt);

/// Where a payment stands after its bill was judged; nothing when it stays where it is. Only what was proved is
/// flagged, only what this flagged is green again, and only what this held back waits for the next run; what a person
/// decided stays. Pure.
[[nodiscard]] std::optional<Standing> standingAfter(
    BillVerdict verdict, const PaymentRecord &record, const Standing &takenBack);

/// The plan with the flag kept: a line read back and equal proves the line anew, but only the bill can say that the
/// money is back. Pure.
[[nodiscard]] CommitmentPlan withMoneyStillTakenBack(CommitmentPlan plan);

/// A bill about which nothing may be concluded is in none.
struct JudgedBills {
    QHash<BillId, QStringList> takenBack; ///< number, paid, and what the payments add up to
    QSet<BillId> agree;
    QSet<BillId> inFlux; ///< less is paid, but the bill changed after the payments were read: the next run will know
};
/// The verdicts about these bills, just read.
[[nodiscard]] Result<JudgedBills> judgedBills(Ledger &ledger, const QList<BillId> &bills);

/// Judges these bills, just read, and settles their payments; gives those whose standing changed.
[[nodiscard]] Result<QList<PaymentId>> judgeBills(Ledger &ledger, const QList<BillId> &bills, RunId run, Instant now);
/// The same without a call, by what the ledger knows of the bills of these payments: one that was taken back once is
/// not green because its line was proved, written or restored since. Says nothing of bills that changed since they were
/// read, and does not count as their check of the day.
[[nodiscard]] Result<QList<PaymentId>> judgeBillsOf(
    Ledger &ledger, const QList<PaymentRecord> &payments, RunId run, Instant now);

} // namespace tieout
