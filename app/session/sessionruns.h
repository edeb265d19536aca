// SPDX-License-Identifier: Apache-2.0
// Runs, what a person decides about one payment, and when the next run is due.
#pragma once

#include "app/session/sessioncontext.h"

namespace tieout {

class SessionRuns final {
public:
    /// `context` outlives it.
    explicit SessionRuns(SessionContext &context)
        : m_context(context)
    {
    }

    /// One run, as SyncEngine::run; a scheduled one never prompts for the keychain. SignInNeeded before anything else
    /// where the profile is not set up.
    [[nodiscard]] Task<Result<RunReport>> run(SyncRequest request, std::stop_token stop);
    /// What a person decided about a payment, carried out at once; as SyncEngine::resolve.
    [[nodiscard]] Task<Result<ResolveReport>> resolve(ResolveRequest request, std::stop_token stop);

    /// Whether the schedule wants a run now. Configuration, Storage.
    [[nodiscard]] Result<bool> isDue() const;
    /// Nothing with the frequency Never and before the set-up. Configuration, Storage.
    [[nodiscard]] Result<std::optional<Instant>> next() const;

private:
    /// Patient and sparing while it runs; keeps what is left of the calls for the next process.
    [[nodiscard]] Task<Result<RunReport>> runWithinBudget(
        SyncRequest request, ProfileSettings chosen, std::stop_token stop);
    [[nodiscard]] Task<Done> checkConnected(std::stop_token stop);

    SessionContext &m_context;
};

} // namespace tieout
