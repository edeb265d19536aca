// SPDX-License-Identifier: Apache-2.0
// A profile's settings, and who may change them.
#pragma once

#include "app/session/sessionconnections.h"

namespace tieout {

/// Settings are changed only here. Saving a copy of them never changes when the sync was set up.
class SessionSetup final {
public:
    /// Both outlive it.
    SessionSetup(SessionContext &context, SessionConnections &connections)
        : m_context(context)
        , m_connections(connections)
    {
    }

    /// Saves the choices and, the first time, takes the baseline (rule 3). Forbidden without the right to change
    /// settings; Configuration when the organization or company of a profile that is set up would change, or when a
    /// chosen project is invisible to everyone.
    [[nodiscard]] Task<Result<SetupReport>> setUp(ProfileSettings wanted, std::stop_token stop);
    /// Saves changed settings. Forbidden without the right, which is read now if there is a company to read it for;
    /// Configuration for a project that nobody can see.
    [[nodiscard]] Task<Done> save(ProfileSettings settings, std::stop_token stop);

private:
    [[nodiscard]] Task<Done> checkProjects(ProfileSettings current, ProfileSettings wanted, std::stop_token stop);

    SessionContext &m_context;
    SessionConnections &m_connections;
};

} // namespace tieout
