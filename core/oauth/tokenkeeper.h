// SPDX-License-Identifier: Apache-2.0
// Keeps one person's tokens for one service: hands out access tokens and renews them, one renewal at a time.
#pragma once

#include "core/base/runningtasks.h"
#include "core/net/accesstokensource.h"
#include "core/oauth/refreshlock.h"
#include "core/oauth/tokenrenewal.h"

namespace tieout {

/// Everything outlives the keeper.
struct TokenKeeperParts {
    OAuthProfile profile;
    HttpTransport *transport = nullptr;
    SecretStore *secrets = nullptr;
    Clock *clock = nullptr;
    Sleeper *sleeper = nullptr;
    std::chrono::milliseconds lockPatience { 150000 }; ///< for another process's renewal

    TokenKeeperParts() = default;
};

/// What disconnect() achieved. The secrets are gone from this computer in either case.
struct Disconnection {
    bool revoked = false; ///< the service confirmed the end of the connection
    QString note; ///< if not: why, and what to do; otherwise empty
};

/// Both tokens are in the SecretStore and nowhere else on this computer. A new process uses the stored access token for
/// as long as it is valid, because a kill during a renewal signs the person out of Procore, whose refresh tokens are
/// single use (api facts, Procore 6.3). Storing it gives nobody more than before: a program that can read it can also
/// read the refresh token beside it, which is valid longer. A renewal:
///
///     lock file ─▶ read both tokens again ─▶ refresh ─▶ store the new refresh token, then the access token ─▶ use it
///
/// - Read again, because another process may have renewed while we waited: two processes never send the same old token.
/// - Stored before used: a crash in between must not leave us with a spent refresh token. If storing fails, we use
///   nothing of the new pair; it waits in memory, with the lock held, and every later call first tries to store it.
/// - When the answer to a renewal is lost, we try once more (TokenRenewal). Then the person signs in again.
/// - An access token that ended early, or that a wrong clock calls valid, gets a 401: one renewal.
///
/// Once sent, a renewal runs to its end: stopping it then would throw the new pair away.
class TokenKeeper final : public AccessTokenSource {
public:
    explicit TokenKeeper(TokenKeeperParts parts);

    [[nodiscard]] Task<Result<QByteArray>> accessToken(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> replaceToken(QByteArray rejected, std::stop_token stop) override;

    /// Takes the tokens of a sign-in: stores them, then uses them. After a Keychain error it uses none of them, see
    /// above.
    [[nodiscard]] Task<Done> adopt(TokenSet tokens, std::stop_token stop);
    /// Whether a refresh token is stored, not whether the service still accepts it.
    [[nodiscard]] Task<Result<bool>> isConnected(std::stop_token stop);
    /// Why the service does not accept the stored sign-in any more (SignInNeeded), as far as a renewal showed it;
    /// nothing when none did, or when nobody is signed in.
    [[nodiscard]] Task<std::optional<Error>> whyEnded(std::stop_token stop);
    /// Ends the connection at the service, then removes client id, client secret and both tokens here, even if the
    /// service cannot be reached.
    [[nodiscard]] Task<Result<Disconnection>> disconnect(std::stop_token stop);

private:
    struct Flight {
        std::optional<Result<QByteArray>> result;
        Wakeup landed;
    };
    /// A new pair that is not stored yet.
    struct Unstored {
        TokenSet tokens;
        std::optional<QByteArray> replaces; ///< what the store contained when the pair was made
        RefreshLock lock;
    };

    [[nodiscard]] bool isUsable(const QByteArray &rejected) const;
    [[nodiscard]] bool isAlive(const TokenSet &tokens, const QByteArray &rejected) const;
    /// Returns a copy: QCoro 0.8 moves out of any lvalue after co_return, members too (measured).
    [[nodiscard]] QByteArray currentToken() const;
    [[nodiscard]] Task<Result<QByteArray>> tokenOtherThan(QByteArray rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<QByteArray>> renew(QByteArray rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<RefreshLock>> takeLock(std::stop_token stop);
    [[nodiscard]] Task<Done> storeThenUse(TokenSet tokens, std::optional<QByteArray> replaces, RefreshLock lock);
    [[nodiscard]] Task<Done> storeLeftOver();
    [[nodiscard]] Task<QString> revoke(std::stop_token stop);
    [[nodiscard]] Error signInNeeded(const QString &detail) const;

    TokenKeeperParts m_parts;
    TokenStorage m_storage;
    TokenClient m_client;
    TokenRenewal m_renewal;
    std::optional<TokenSet> m_current;
    std::optional<Unstored> m_unstored;
    std::shared_ptr<Flight> m_flight;
    RunningTasks m_running;
};

} // namespace tieout
