// SPDX-License-Identifier: Apache-2.0
// Signing in to the two services and out again, and what a person can choose from once signed in.
#pragma once

#include "app/session/sessioncontext.h"

namespace tieout {

/// Errors are those of SignInService and of the calls; Storage where the rights of the person before cannot be
/// forgotten.
class SessionConnections final {
public:
    /// `context` outlives it.
    explicit SessionConnections(SessionContext &context)
        : m_context(context)
    {
    }

    /// Signs in; `typed` replaces the stored client id and secret, field by field where it is not empty. FollowPage is
    /// refused as Configuration for addresses that are not on loopback.
    [[nodiscard]] Task<Done> connect(
        Service service, ClientCredentials typed, SignInWay way, OpenUrl openUrl, std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> hasClient(Service service, std::stop_token stop);
    [[nodiscard]] Done submitPastedCode(Service service, const QString &text);
    [[nodiscard]] Task<Result<Disconnection>> disconnect(Service service, std::stop_token stop);

    [[nodiscard]] Task<Result<QList<Connection>>> organisations(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<Company>>> companies(std::stop_token stop);
    /// Of the company given; nothing needs to be set up.
    [[nodiscard]] Task<Result<QList<Project>>> projectsOf(CompanyId company, std::stop_token stop);

private:
    SessionContext &m_context;
};

} // namespace tieout
