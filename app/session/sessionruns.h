// SPDX-License-Identifier: Apache-2.0
// Runs, a person's decisions about single payments, and when the next run is due.
#pragma once

#include "app/session/sessioncontext.h"
#include "core/base/lockfile.h"

namespace tieout {

class SessionRuns final {
public:
    /// `context` outlives it.
    explicit SessionRuns(SessionContext &context)
        : m_context(context)
    {
    }

    /// One run, as in SyncEngine::run; a scheduled one never prompts for the keychain. If the profile is not set up,
    /// checks first for SignInNeeded.
    [[nodiscard]] Task<Result<RunReport>> run(SyncRequest request, std::stop_token stop);
    /// Carries out a person's decision about a payment at once; see SyncEngine::resolve.
    [[nodiscard]] Task<Result<ResolveReport>> resolve(ResolveRequest request, std::stop_token stop);

    /// Whether a scheduled run is due now. Configuration, Storage.
    [[nodiscard]] Result<bool> isDue() const;
    /// Nothing with the frequency Never and before the setup. Configuration, Storage.
    [[nodiscard]] Result<std::optional<Instant>> next() const;

    /// Runs as they stand or ended, killed ones too (asItEnded()); newest first, `limit` at most. Storage.
    [[nodiscard]] Result<QList<RunRow>> recent(int limit) const;
    [[nodiscard]] Result<std::optional<RunRow>> find(RunId id) const;
    /// Who holds the run lock of the profile, a run or a change, here or on another computer; nothing when nobody does.
    [[nodiscard]] std::optional<LockHolder> lockHolder() const;
    /// A person gives up the lock that another computer left (rule 24); as RunLock::giveUp().
    [[nodiscard]] Result<std::optional<LockHolder>> giveUpLock();

    /// A person stopped a scheduled run: it is not due again before the schedule's next own moment.
    [[nodiscard]] Done leaveToTheSchedule();

private:
    /// Applies a RunBudget while it runs, then saves the remaining budgets for the next process.
    [[nodiscard]] Task<Result<RunReport>> runWithinBudget(
        SyncRequest request, ProfileSettings chosen, std::stop_token stop);
    [[nodiscard]] Task<Done> checkConnected(std::stop_token stop);

    SessionContext &m_context;
};

} // namespace tieout
