// SPDX-License-Identifier: Apache-2.0
// Signs a person in and out of one service, from the first click to the stored token.
#pragma once

#include "core/oauth/loopbackreceiver.h"
#include "core/oauth/tokenkeeper.h"

#include <functional>

namespace tieout {

/// Shows the sign-in page to the person, in a browser or as a printed address. False when that was not possible.
using OpenUrl = std::function<bool(const QUrl &)>;

enum class SignInWay {
    Loopback, ///< the browser carries the answer to a port of this computer
    PastedCode, ///< the service shows a code and the person copies it; Procore only
    FollowPage ///< no browser: we follow the page ourselves; loopback endpoints only
};

/// Everything outlives the service.
struct SignInParts {
    OAuthProfile profile;
    HttpTransport *transport = nullptr;
    SecretStore *secrets = nullptr;
    Clock *clock = nullptr;
    TokenKeeper *keeper = nullptr; ///< for the same profile
    /// A code is valid for 5 minutes at Xero (api facts, Xero 6.1): a page left open for longer leads nowhere.
    std::chrono::milliseconds patience = std::chrono::minutes(5);

    SignInParts() = default;
};

///     signIn() ─ client id from the SecretStore ─ listen ─ open the page ─┬─ callback ────────┐
///                                                                         ├─ pasted code ─────┤
///                                                                         ├─ denied ─▶ error  │
///                                                                         └─ nothing ─▶ Timeout, with a hint
///                done ◀─ stored by TokenKeeper ◀─ exchange for tokens ◀─ state is right ◀─────┘
///
/// One sign-in at a time. An earlier connection stays untouched until the new one is complete. Neither codes nor
/// addresses are logged.
class SignInService final {
public:
    explicit SignInService(SignInParts parts);
    ~SignInService();

    /// Stores the id and secret of our app at the service. Needed once, before signIn().
    [[nodiscard]] Task<Done> setClient(ClientCredentials client, std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> hasClient(std::stop_token stop);

    /// Errors: Configuration (client id missing, registration refused), Busy (ports taken, or a sign-in going on),
    /// SignInNeeded (declined), Timeout, MissingScope, Keychain, and those of the network. Cancelled on stop.
    /// FollowPage does not use `openUrl`.
    [[nodiscard]] Task<Done> signIn(SignInWay way, OpenUrl openUrl, std::stop_token stop);
    /// What the person copied: the code, or (in both ways) the whole address that the browser was sent to. An error
    /// when no sign-in is waiting for it or when it cannot be right; the wait goes on.
    [[nodiscard]] Done submitPastedCode(const QString &text);

    /// See TokenKeeper::disconnect().
    [[nodiscard]] Task<Result<Disconnection>> disconnect(std::stop_token stop);

private:
    class Attempt;
    [[nodiscard]] Task<Done> run(SignInWay way, OpenUrl openUrl, std::stop_token stop);
    [[nodiscard]] Result<std::shared_ptr<Attempt>> begin(SignInWay way) const;
    [[nodiscard]] Task<Result<CallbackAnswer>> ask(
        std::shared_ptr<Attempt> attempt, QUrl page, OpenUrl openUrl, std::stop_token stop);
    [[nodiscard]] Task<Done> followPage(std::shared_ptr<Attempt> attempt, QUrl page, std::stop_token stop);
    [[nodiscard]] Task<Done> finish(
        std::shared_ptr<Attempt> attempt, ClientCredentials client, QString code, std::stop_token stop);
    [[nodiscard]] Error error(Cause cause, const QString &detail) const;
    [[nodiscard]] Error timeoutError(const Attempt &attempt) const;

    SignInParts m_parts;
    TokenStorage m_storage;
    TokenClient m_client;
    std::shared_ptr<Attempt> m_attempt;
    bool m_running = false;
};

} // namespace tieout
