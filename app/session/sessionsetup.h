// SPDX-License-Identifier: Apache-2.0
// A profile's settings, and who may change them.
#pragma once

#include "app/session/sessionconnections.h"
#include "core/facade/othersyncsighting.h"
#include "core/facade/setupoutlook.h"
#include "core/settings/connectionfile.h"

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
    /// Saves what was chosen so far of a profile that is not set up yet, as it is then. Configuration when it is.
    [[nodiscard]] Task<Result<ProfileSettings>> keepChoices(ProfileSettings settings, std::stop_token stop);
    /// What setting up with these choices would mean; two calls to each service and one page of payments. Changes
    /// nothing, and does not have to be for the profile's own choices.
    [[nodiscard]] Task<Result<SetupOutlook>> outlook(ProfileSettings wanted, std::stop_token stop);
    /// Another payment sync that runs came upon, and whether it holds creates back with the settings as they are now
    /// (rule 20). Storage, Configuration.
    [[nodiscard]] Result<std::optional<OtherSyncSighting>> otherSync() const;

    /// What the other desks of the company need. Configuration when the client of a service, the organization or the
    /// company is missing; Keychain.
    [[nodiscard]] Task<Result<ConnectionFile>> connection(std::stop_token stop);
    /// Takes what another desk exported: client ids and secret go to the keychain (a sign-in with another client ends),
    /// and organization and company to the settings, which are the answer. Configuration when the profile is set up
    /// with another pair; nothing changes then.
    [[nodiscard]] Task<Result<ProfileSettings>> takeConnection(ConnectionFile connection, std::stop_token stop);

private:
    [[nodiscard]] static Error otherPair();
    [[nodiscard]] Task<Done> mayTakeConnection(ProfileSettings current, std::stop_token stop);
    [[nodiscard]] Task<Done> takeClient(Service service, ClientCredentials client, std::stop_token stop);
    [[nodiscard]] Task<Done> checkProjects(ProfileSettings current, ProfileSettings wanted, std::stop_token stop);

    SessionContext &m_context;
    SessionConnections &m_connections;
};

} // namespace tieout
