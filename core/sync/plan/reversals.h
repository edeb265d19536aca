// SPDX-License-Identifier: Apache-2.0
// Rule 15: a check that is voided on a later date leaves its payment as it is and books a reversal. Only the bill shows
// it: its AmountPaid is less than its payments add up to. Pure.
#pragma once

#include "core/ledger/watchrepository.h"
#include "core/model/bill.h"
#include "core/model/paymentrecord.h"
#include "core/model/standings.h"

namespace tieout {

enum class BillVerdict {
    Unclear, ///< nothing may be concluded
    Agrees,
    TakenBack ///< less is paid than the payments add up to
};

/// A bill beside its payments, as far as a run knows of both.
struct JudgedBill {
    BillVerdict verdict = BillVerdict::Unclear;
    TakenBack figures; ///< what the bill and its payments show
    bool changedMeanwhile = false; ///< after the payments were read: the next run knows more
    bool isInFlux = false; ///< changed meanwhile, and less is paid
    bool isFresh = false; ///< read in this run for a payment without a line: only then it holds back or lets go
};
using JudgedBills = QHash<BillId, JudgedBill>;

/// Whether the bill changed between the reading of the payments and its own, as far as its stamp can be believed. Pure.
[[nodiscard]] bool changedAfter(const Bill &bill, Instant paymentsReadAt);

/// Compares a bill with its payments. Unclear when the bill changed after the payments were read (`paymentsReadAt`,
/// Xero's clock): a payment made or removed in between is in one of the two only. Unclear, too, when a payment of the
/// bill has a status or a kind whose part in AmountPaid is not known, or another currency. More paid than the payments
/// add up to is no money taken back: Agrees. Pure.
[[nodiscard]] BillVerdict judgeBill(const Bill &bill, const QList<CountedPayment> &payments, Instant paymentsReadAt);

/// The standing of a payment after its bill was judged; nothing when it stays as it is. Only what was proved is
/// flagged, only what this flagged is green again, and only what this held back waits for the next run; what a person
/// decided stays. Pure.
[[nodiscard]] std::optional<Standing> standingAfter(
    BillVerdict verdict, const PaymentRecord &record, const TakenBack &takenBack);

/// The standing of a payment whose line was just proved: a flag that its bill put up stays, since only the bill can
/// show that the money is back. Pure.
[[nodiscard]] Standing standingWhenProved(const PaymentRecord &record);

/// The figures of a bill from which money was taken back.
[[nodiscard]] TakenBack takenBackFrom(const Bill &bill, const QList<CountedPayment> &payments);
/// Whether less is paid than the payments add up to, whenever either was read.
[[nodiscard]] bool isLessPaid(const Bill &bill, const QList<CountedPayment> &payments);

} // namespace tieout
