// SPDX-License-Identifier: Apache-2.0
// Commitments that a planner may meet, made by hand and at random.
#pragma once

#include "core/sync/line/linedraft.h"
#include "core/sync/plan/planner.h"

namespace tieout::test {

/// The only bill and account of the cases.
extern const BillId kBill;
extern const AccountId kAccount;

Money dollars(qint64 amount);

/// One commitment with one invoice of which this much is due, its bill and an account; no payments, no lines.
CommitmentCase emptyCase(qint64 due);
PaymentRecord newPayment(int number, qint64 amount);
/// A line as Procore shows it after `draft` was written.
PaymentLine lineOf(const LineDraft &draft, LineId id);
/// What has to be written for a payment of the case that has no line.
LineDraft freshDraft(const CommitmentCase &facts, const PaymentRecord &record);
/// A few payments, lines typed by others, every kind of decision and of half-done work.
CommitmentCase anyCase();

} // namespace tieout::test
