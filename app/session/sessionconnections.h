// SPDX-License-Identifier: Apache-2.0
// Signs in to the two services and out again, and lists what a signed-in person can choose from.
#pragma once

#include "app/session/sessioncontext.h"

namespace tieout {

/// Errors are those of SignInService and of the calls; Storage when the previous person's rights cannot be deleted.
class SessionConnections final {
public:
    /// `context` outlives it.
    explicit SessionConnections(SessionContext &context)
        : m_context(context)
    {
    }

    /// Signs in; a non-empty id or secret in `typed` replaces the stored one. FollowPage is refused as Configuration
    /// unless the addresses are on loopback.
    [[nodiscard]] Task<Done> connect(
        Service service, ClientCredentials typed, SignInWay way, OpenUrl openUrl, std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> hasClient(Service service, std::stop_token stop);
    [[nodiscard]] Done submitPastedCode(Service service, const QString &text);
    [[nodiscard]] Task<Result<Disconnection>> disconnect(Service service, std::stop_token stop);

    [[nodiscard]] Task<Result<QList<Connection>>> organisations(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<Company>>> companies(std::stop_token stop);
    /// For the given company; the profile need not be set up.
    [[nodiscard]] Task<Result<QList<Project>>> projectsOf(CompanyId company, std::stop_token stop);

private:
    SessionContext &m_context;
};

} // namespace tieout
