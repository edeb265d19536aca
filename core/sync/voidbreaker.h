// SPDX-License-Identifier: Apache-2.0
// The circuit breaker of one run: many voids are asked about before the first (rule 21).
#pragma once

#include "core/base/error.h"
#include "core/sync/plan.h"

namespace tieout {

/// Counts what the ledger expects before the run begins, then what its plans hold: a ledger that was lost does not know
/// of lines. Does no input or output.
class VoidBreaker final {
public:
    /// `allowed`: the number that a person allowed for this run (0: none given).
    VoidBreaker(VoidPolicy policy, int allowed);

    /// Counted before the first void, over the whole work of the run.
    void expect(const QList<PaymentRecord> &work, int syncedLines);
    /// The plan of one commitment, without voids when there would be too many in the run.
    [[nodiscard]] CommitmentPlan planWithin(CommitmentCase &facts);
    /// What the run asks, once it held voids back; nothing while it did not.
    [[nodiscard]] const std::optional<Error> &question() const { return m_question; }

private:
    void holdBack(int voids);

    VoidPolicy m_policy;
    int m_allowed = 0;
    int m_syncedLines = 0;
    int m_planned = 0;
    std::optional<Error> m_question;
};

} // namespace tieout
