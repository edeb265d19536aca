// SPDX-License-Identifier: Apache-2.0
// Runs and the events of payments.
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"
#include "core/model/runproblem.h"

namespace tieout {

class Database;

/// A run that died with its program, as closeAbandoned() leaves it; when it ended is not known.
[[nodiscard]] RunRow asAbandoned(RunRow run);

/// Runs that did the schedule's work and failed on causes that pass by themselves, or were killed, one after the other.
struct FailuresInARow {
    int times = 0; ///< 0: the last such run did not fail so
    Instant last {}; ///< the end of the last one, the beginning of one that was killed

    bool operator==(const FailuresInARow &) const = default;
};

class RunRepository final {
public:
    explicit RunRepository(Database &database);

    /// Begins a run; its outcome is Running until finish().
    [[nodiscard]] Result<RunId> begin(const RunRow &run);
    [[nodiscard]] Done finish(const RunRow &run);
    /// A run that did nothing: no payment may refer to it.
    [[nodiscard]] Done forget(RunId run);
    /// The run that was begun last does the scheduled work, whatever started it.
    [[nodiscard]] Done recordWhole(RunId run, Instant startedAt);
    /// When that last happened. When any run except a dry one began, in a ledger of an older version and where the last
    /// one is in the future: the clock was set back since, and the schedule must not rest until then (rule 25).
    [[nodiscard]] Result<std::optional<Instant>> lastWhole(Instant now) const;
    /// Such a run failed on a temporary cause; one that did not ends the row.
    [[nodiscard]] Done recordFailure(Instant at);
    [[nodiscard]] Done forgetFailures();
    [[nodiscard]] Result<FailuresInARow> failures() const;
    /// The run that does the scheduled work, while its outcome is Running: it goes on, or was killed.
    [[nodiscard]] Result<std::optional<RunRow>> unfinishedWhole() const;
    /// Runs whose outcome is Running although nobody holds the run lock: they crashed. Marks them Stopped with that
    /// message; one that did the scheduled work is one more failure, as of its beginning. One transaction.
    [[nodiscard]] Done closeAbandoned(Instant now);
    /// Newest first, at most `limit`.
    [[nodiscard]] Result<QList<RunRow>> recent(int limit) const;
    [[nodiscard]] Result<std::optional<RunRow>> find(RunId run) const;
    /// The newest scheduled or on-demand run that was not a dry run.
    [[nodiscard]] Result<std::optional<RunRow>> last() const;

    /// What the run did not do, once, at its end.
    [[nodiscard]] Done recordProblems(RunId run, const QList<RunProblem> &problems);
    /// In the order in which they came; of a run of an older version nothing, see RunRow::message.
    [[nodiscard]] Result<QList<RunProblem>> problemsOf(RunId run) const;
    [[nodiscard]] Result<QList<PaymentEvent>> eventsOf(PaymentId payment) const;
    [[nodiscard]] Result<QList<PaymentEvent>> eventsOf(RunId run) const;

private:
    Database &m_database;
};

} // namespace tieout
