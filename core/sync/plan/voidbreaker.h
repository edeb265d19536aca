// SPDX-License-Identifier: Apache-2.0
// The circuit breaker of one run: many voids are asked about before the first (rule 21).
#pragma once

#include "core/base/error.h"
#include "core/sync/plan/plan.h"

namespace tieout {

/// Counts what the ledger expects before the run begins, then what its plans hold: a ledger that was lost does not know
/// of lines. Does no input or output.
class VoidBreaker final {
public:
    /// `allowed`: the number that a person allowed for this run (0: none given).
    VoidBreaker(VoidPolicy policy, int allowed);

    /// Counted before the first void: over the work of the run, and over all that waits to be voided, whether this run
    /// looks at it or not. Otherwise voids that were held back would be done a few at a time.
    void expect(const QList<PaymentRecord> &work, const QList<PaymentRecord> &all, int syncedLines);
    /// The plan of one commitment, without voids when there would be too many in the run.
    [[nodiscard]] CommitmentPlan planWithin(CommitmentCase &facts);
    /// What the run asks, once it held voids back; nothing while it did not.
    [[nodiscard]] const std::optional<Error> &question() const { return m_question; }

private:
    VoidPolicy m_policy;
    int m_allowed = 0;
    int m_syncedLines = 0;
    int m_expected = 0;
    int m_planned = 0;
    bool m_isTripped = false; ///< by what the ledger expects
    std::optional<Error> m_question;
};

} // namespace tieout
