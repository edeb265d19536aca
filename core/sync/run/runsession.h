// SPDX-License-Identifier: Apache-2.0
// One run from its first check to its report.
#pragma once

#include "core/sync/run/openwork.h"
#include "core/sync/run/runprojects.h"

namespace tieout {

struct ReportSources;

/// Made for one run and thrown away after it. Lives in the frame of the engine's coroutine.
class RunSession final {
public:
    RunSession(EngineParts parts, SyncRequest request, ProfileSettings settings);
    Q_DISABLE_COPY_MOVE(RunSession)

    /// Never fails as a whole once begun: what ended the run is in the report. Configuration for an id that nobody can
    /// see, and no run stays in the ledger then.
    [[nodiscard]] Task<Result<RunReport>> run(std::stop_token stop);

private:
    [[nodiscard]] Done begin();
    [[nodiscard]] Task<Done> work(std::stop_token stop);
    [[nodiscard]] Task<Done> checkRights(std::stop_token stop);
    [[nodiscard]] Task<Done> discover(std::stop_token stop);
    [[nodiscard]] Task<Done> readRecent(std::stop_token stop);
    [[nodiscard]] Task<Done> writeLines(std::stop_token stop);
    [[nodiscard]] Task<Done> watch(std::stop_token stop);
    [[nodiscard]] Result<RunReport> report(std::optional<Error> error);
    void rememberFailure(const std::optional<Error> &error);
    void rememberProblems(const QList<Error> &problems, const std::optional<Error> &error);
    void finish(const ReportSources &sources, const QList<Error> &problems, const std::optional<Error> &error);

    RunContext m_context;
    Scope m_scope;
    Discovery m_discovery;
    RunProjects m_projects;
    RunRow m_run;
    RunResults m_results;
    QSet<CommitmentId> m_visited; ///< commitments whose lines the work of this run has read
    JudgedBills m_judged; ///< bills whose verdict has settled their payments
    std::optional<Error> m_question; ///< of the circuit breaker (rule 21)
    std::optional<RunForecast> m_forecast;
    qint64 m_xeroCallsBefore = 0;
    qint64 m_procoreCallsBefore = 0;
};

} // namespace tieout
