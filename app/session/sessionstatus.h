// SPDX-License-Identifier: Apache-2.0
// The state of the profile at one moment, as far as we can find out.
#pragma once

#include "app/session/sessionruns.h"
#include "core/facade/appstatus.h"

namespace tieout {

class SessionStatus final {
public:
    /// Both outlive it.
    SessionStatus(SessionContext &context, const SessionRuns &runs)
        : m_context(context)
        , m_runs(runs)
    {
    }

    /// Reads rights afresh if the known ones are older than an hour and the services can be reached; the status says
    /// what could not be read. Storage and Configuration are errors.
    [[nodiscard]] Task<Result<AppStatus>> read(std::stop_token stop);

private:
    [[nodiscard]] Result<AppStatus> onThisComputer(const ProfileSettings &chosen) const;
    [[nodiscard]] Task<ServiceStatus> serviceStatus(Service service, AppStatus *status, std::stop_token stop);
    /// A sign-in that was refused is tried once more: somebody may have fixed it at the service.
    [[nodiscard]] Task<Done> askWhereRefused(ProfileSettings chosen, std::stop_token stop);
    [[nodiscard]] Done addRefusals(AppStatus *status) const;
    [[nodiscard]] Task<void> addRights(AppStatus *status, ProfileSettings chosen, std::stop_token stop);
    [[nodiscard]] Task<Result<std::optional<Rights>>> knownRights(QString erpToolName, std::stop_token stop);

    SessionContext &m_context;
    const SessionRuns &m_runs;
};

} // namespace tieout
