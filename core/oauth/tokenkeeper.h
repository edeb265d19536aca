// SPDX-License-Identifier: Apache-2.0
// Keeps one person's tokens of one service: hands out access tokens and renews them, one renewal at a time.
#pragma once

#include "core/base/runningtasks.h"
#include "core/net/accesstokensource.h"
#include "core/oauth/refreshlock.h"
#include "core/oauth/tokenclient.h"
#include "core/oauth/tokenstorage.h"

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

/// What disconnect() did. The secrets are gone from this computer in either case.
struct Disconnection {
    bool revoked = false; ///< the service confirmed that the connection has ended
    QString note; ///< why it did not, and what to do; empty when it did
};

/// Both tokens are in the SecretStore and nowhere else on this computer. A process that starts takes the access token
/// that is there as long as it lives: each renewal is a moment in which a kill signs the person out of Procore, whose
/// refresh tokens are single use (api facts, Procore 6.3). It is no more in anybody's hands than before: who can read
/// it can read the refresh token beside it, which lives longer. A renewal:
///
///     lock file ─▶ read both tokens again ─▶ refresh ─▶ store the new refresh token, then the access token ─▶ use it
///
/// - Read again, because another process may have renewed while we waited: an old token is never sent twice by two.
/// - Stored before used: a crash in between must not leave us with a spent refresh token. When storing fails nothing
///   of the new pair is used; it waits in memory, with the lock held, and every later call tries to store it first.
/// - A renewal whose answer was lost is tried once more with the same token. Xero lets the old one live 30 minutes for
///   that (api facts, Xero 6.4). Procore's is spent if the first attempt arrived (api facts, Procore 6.3); trying it
///   can only succeed or say so, since nobody ever saw the pair that replaced it. Then the person signs in again.
/// - An access token that ended early, or that a wrong clock calls alive, is refused with 401: one renewal.
/// - A refused token is compared with the store once more before the person is asked.
///
/// Once sent, a renewal is carried to its end: stopping then would throw the new pair away.
class TokenKeeper final : public AccessTokenSource {
public:
    explicit TokenKeeper(TokenKeeperParts parts);

    [[nodiscard]] Task<Result<QByteArray>> accessToken(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> replaceToken(QByteArray rejected, std::stop_token stop) override;

    /// Takes over what a sign-in brought: stores, then uses. On a Keychain error nothing is used, see above.
    [[nodiscard]] Task<Done> adopt(TokenSet tokens, std::stop_token stop);
    /// Whether a refresh token is stored; says nothing about whether the service still accepts it.
    [[nodiscard]] Task<Result<bool>> isConnected(std::stop_token stop);
    /// Ends the connection at the service, then removes client id, client secret and both tokens here, also when the
    /// service cannot be reached.
    [[nodiscard]] Task<Result<Disconnection>> disconnect(std::stop_token stop);

private:
    struct Flight {
        std::optional<Result<QByteArray>> result;
        Wakeup landed;
    };
    /// A new pair that could not be stored yet.
    struct Unstored {
        TokenSet tokens;
        std::optional<QByteArray> replaces; ///< what the store held when the pair was made
        RefreshLock lock;
    };

    [[nodiscard]] bool isUsable(const QByteArray &rejected) const;
    [[nodiscard]] bool isAlive(const TokenSet &tokens, const QByteArray &rejected) const;
    /// A copy: QCoro 0.8 moves out of whatever lvalue stands behind co_return, members too (measured).
    [[nodiscard]] QByteArray currentToken() const;
    [[nodiscard]] Task<Result<QByteArray>> tokenOtherThan(QByteArray rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<QByteArray>> renew(QByteArray rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<RefreshLock>> takeLock(std::stop_token stop);
    [[nodiscard]] Task<Done> storeThenUse(TokenSet tokens, std::optional<QByteArray> replaces, RefreshLock lock);
    [[nodiscard]] Task<Done> storeLeftOver();
    [[nodiscard]] Task<Result<TokenSet>> refresh(ClientCredentials client, QByteArray refreshToken);
    [[nodiscard]] Task<Result<TokenSet>> refreshOnceMore(ClientCredentials client, QByteArray refreshToken);
    [[nodiscard]] Task<QString> revoke(std::stop_token stop);
    [[nodiscard]] Error signInNeeded(const QString &detail) const;

    TokenKeeperParts m_parts;
    TokenStorage m_storage;
    TokenClient m_client;
    std::optional<TokenSet> m_current;
    std::optional<Unstored> m_unstored;
    std::shared_ptr<Flight> m_flight;
    RunningTasks m_running;
};

} // namespace tieout
