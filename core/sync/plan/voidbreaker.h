// SPDX-License-Identifier: Apache-2.0
// The circuit breaker: a run that would void suspiciously many lines asks before its first void (rule 21).
#pragma once

#include "core/base/error.h"
#include "core/sync/plan/plan.h"

#include <algorithm>

namespace tieout {

/// How many lines a run may void without being asked: the larger of 5 and a tenth of the synced ones.
[[nodiscard]] constexpr int voidsWithoutAsking(int syncedLines)
{
    return std::max(5, syncedLines / 10);
}

/// `allowed` is the number that a person allowed for this run (0: none given).
[[nodiscard]] constexpr bool breakerTrips(int voids, int syncedLines, int allowed)
{
    return voids > std::max(voidsWithoutAsking(syncedLines), allowed);
}

/// How many lines the plan voids by itself: not counted are voids that were begun, which are finished in any case, and
/// those that a person decided on.
[[nodiscard]] int voidsByItself(const CommitmentPlan &plan);

/// Counts what the ledger expects before the run begins, then what its plans hold, since a ledger that was lost does
/// not know of lines. It answers, and changes neither plan nor facts.
class VoidBreaker final {
public:
    /// `allowed`: the number that a person allowed for this run (0: none given).
    VoidBreaker(VoidPolicy policy, int allowed);

    /// Counted before the first void: over the work of the run, and over all that waits to be voided, whether this run
    /// is about it or not. Otherwise voids that were held back would be done a few at a time.
    void expect(const QList<PaymentRecord> &work, const QList<PaymentRecord> &all, int syncedLines);
    /// Whether the run may do so many more voids; they count from then on. Once one was held back, so are all others.
    [[nodiscard]] bool allows(int voids);
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
