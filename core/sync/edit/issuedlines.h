// SPDX-License-Identifier: Apache-2.0
// Payments Issued of one commitment for people: what Procore lists, and whose each line is (rules 10, 12, 20).
#pragma once

#include "core/model/commitmentrows.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// What the ledger knows of a commitment's payments before its lines are read.
struct KnownPayments {
    ProjectId project;
    CommitmentId commitment;
    QList<PaymentRow> rows; ///< those with their line on it
};
[[nodiscard]] Result<KnownPayments> knownPayments(Ledger &ledger, ProjectId project, CommitmentId commitment);

/// The last known of our lines, without a call. Lines of others are left out: whether this person may see them is not
/// known (rule 8).
[[nodiscard]] Result<IssuedLines> lastKnownLines(Ledger &ledger, CommitmentId commitment);

/// All lines as Procore lists them now. Forbidden without Read Only on the project's Commitments tool.
[[nodiscard]] Task<Result<QList<PaymentLine>>> listLines(EngineParts parts, KnownPayments known, std::stop_token stop);

/// Each line with its owner, and what else is known about it; then ours that the list does not have.
[[nodiscard]] Result<QList<IssuedLine>> withOwners(
    Ledger &ledger, CommitmentId commitment, const QList<PaymentLine> &lines);

/// A synced payment whose line, as just read, is not what was proved.
struct ChangedLine {
    PaymentRecord known; ///< as the ledger had it before the line was read
    PaymentLine line;
};
[[nodiscard]] QList<ChangedLine> changedLines(const KnownPayments &known, const QList<PaymentLine> &lines);

} // namespace tieout
