// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenkeeper.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

namespace tieout {

namespace {

/// A token that expires in flight is useless.
constexpr std::chrono::seconds kMargin { 60 };
/// A caller that joins a renewal waits until it ends; this only bounds one round of the loop.
constexpr std::chrono::minutes kOneWait { 1 };

} // namespace

TokenKeeper::TokenKeeper(TokenKeeperParts parts)
    : m_parts(std::move(parts))
    , m_storage(m_parts.profile.profile, m_parts.profile.service, m_parts.secrets)
    , m_client(m_parts.profile, m_parts.transport, m_parts.clock)
    , m_renewal(m_parts.profile, &m_client, &m_storage)
{
}

Error TokenKeeper::signInNeeded(const QString &detail) const
{
    Error error(ErrorKind::SignInNeeded, detail);
    error.service = m_parts.profile.service;
    return error;
}

bool TokenKeeper::isUsable(const QByteArray &rejected) const
{
    return m_current && !m_unstored && isAlive(*m_current, rejected);
}

bool TokenKeeper::isAlive(const TokenSet &tokens, const QByteArray &rejected) const
{
    return tokens.accessToken != rejected && tokens.expiresAt - m_parts.clock->now() > kMargin;
}

QByteArray TokenKeeper::currentToken() const
{
    return m_current->accessToken;
}

Task<Result<QByteArray>> TokenKeeper::accessToken(std::stop_token stop)
{
    co_return co_await tokenOtherThan(QByteArray(), stop);
}

Task<Result<QByteArray>> TokenKeeper::replaceToken(QByteArray rejected, std::stop_token stop)
{
    co_return co_await tokenOtherThan(std::move(rejected), stop);
}

Task<Result<QByteArray>> TokenKeeper::tokenOtherThan(QByteArray rejected, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    while (!isUsable(rejected)) {
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        if (!m_flight) {
            const auto flight = std::make_shared<Flight>();
            m_flight = flight;
            const Result<QByteArray> result = co_await renew(rejected, stop);
            m_flight.reset();
            flight->result = result;
            flight->landed.wakeAll();
            co_return result;
        }
        const auto flight = m_flight;
        while (!flight->result) {
            const WokenBy woken = co_await flight->landed.wait(kOneWait, stop);
            if (woken == WokenBy::Stop)
                co_return failed(Error(ErrorKind::Cancelled, {}));
        }
        // The caller that led the renewal was stopped, we were not: lead it ourselves.
        const Result<QByteArray> result = *flight->result;
        if (!result && result.error().kind != ErrorKind::Cancelled)
            co_return result;
    }
    co_return currentToken();
}

Task<Result<RefreshLock>> TokenKeeper::takeLock(std::stop_token stop)
{
    return takeRefreshLock(m_parts.profile, m_parts.sleeper, m_parts.lockPatience, stop);
}

Task<Result<QByteArray>> TokenKeeper::renew(QByteArray rejected, std::stop_token stop)
{
    if (m_unstored) {
        const Done stored = co_await storeLeftOver();
        if (!stored)
            co_return failed(stored.error());
        if (isUsable(rejected))
            co_return currentToken();
    }
    Result<RefreshLock> lock = co_await takeLock(stop);
    if (!lock)
        co_return failed(lock.error());
    const Result<std::optional<QByteArray>> stored = co_await m_storage.readRefreshToken(stop);
    if (!stored)
        co_return failed(stored.error());
    if (!stored->has_value())
        co_return failed(signInNeeded(Tr::tr("Nobody is signed in yet.")));
    std::optional<TokenSet> others = co_await m_storage.readAccessToken(**stored, stop);
    if (others && isAlive(*others, rejected)) {
        m_current = std::move(others);
        co_return currentToken();
    }
    const Result<ClientCredentials> client = co_await m_storage.readClient(stop);
    if (!client)
        co_return failed(client.error());
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    Result<TokenSet> tokens = co_await m_renewal.renew(*client, **stored);
    if (!tokens)
        co_return failed(tokens.error());
    if (tokens->refreshToken.isEmpty())
        tokens->refreshToken = **stored; // RFC 6749 6: an answer without one means that the old one stays valid
    const Done done = co_await storeThenUse(std::move(*tokens), *stored, std::move(*lock));
    if (!done)
        co_return failed(done.error());
    co_return currentToken();
}

Task<Done> TokenKeeper::storeThenUse(TokenSet tokens, std::optional<QByteArray> replaces, RefreshLock lock)
{
    const Done written = co_await m_storage.writeRefreshToken(tokens.refreshToken, std::stop_token());
    if (!written) {
        qCWarning(logSignIn) << "the renewed sign-in could not be stored; it is kept in memory and tried again";
        m_unstored.emplace();
        m_unstored->tokens = std::move(tokens);
        m_unstored->replaces = std::move(replaces);
        m_unstored->lock = std::move(lock);
        co_return written;
    }
    const Done kept = co_await m_storage.writeAccessToken(tokens, std::stop_token());
    if (!kept)
        qCInfo(logSignIn) << "the access token could not be stored; the next process renews it";
    m_current = std::move(tokens);
    m_unstored.reset();
    co_return Done();
}

Task<Done> TokenKeeper::storeLeftOver()
{
    const Result<std::optional<QByteArray>> stored = co_await m_storage.readRefreshToken(std::stop_token());
    if (!stored)
        co_return failed(stored.error());
    Unstored leftOver = std::move(*m_unstored);
    m_unstored.reset();
    // Somebody signed in or out in the meantime: the store is newer.
    if (*stored != leftOver.replaces && *stored != leftOver.tokens.refreshToken)
        co_return Done();
    co_return co_await storeThenUse(std::move(leftOver.tokens), std::move(leftOver.replaces), std::move(leftOver.lock));
}

Task<Done> TokenKeeper::adopt(TokenSet tokens, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    // A pair left over from a failed renewal belongs to the sign-in that ends now; its lock goes with it.
    m_unstored.reset();
    Result<RefreshLock> lock = co_await takeLock(stop);
    if (!lock)
        co_return failed(lock.error());
    const Result<std::optional<QByteArray>> before = co_await m_storage.readRefreshToken(stop);
    co_return co_await storeThenUse(std::move(tokens), before.value_or(std::nullopt), std::move(*lock));
}

Task<Result<bool>> TokenKeeper::isConnected(std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const Result<std::optional<QByteArray>> stored = co_await m_storage.readRefreshToken(stop);
    if (!stored)
        co_return failed(stored.error());
    co_return stored->has_value();
}

Task<std::optional<Error>> TokenKeeper::whyEnded(std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const Result<std::optional<QByteArray>> stored = co_await m_storage.readRefreshToken(stop);
    if (!stored || !stored->has_value())
        co_return std::nullopt;
    co_return co_await m_renewal.whyEnded(**stored, stop);
}

/// Why it did not work; empty when it did.
Task<QString> TokenKeeper::revoke(std::stop_token stop)
{
    const Result<std::optional<QByteArray>> stored = co_await m_storage.readRefreshToken(stop);
    if (!stored)
        co_return QString(stored.error().detail);
    std::optional<QByteArray> token = *stored;
    if (m_unstored)
        token = m_unstored->tokens.refreshToken;
    if (!token)
        co_return Tr::tr("Nobody was signed in.");
    const Result<ClientCredentials> client = co_await m_storage.readClient(stop);
    if (!client)
        co_return QString(client.error().detail);
    const Done revoked = co_await m_client.revoke(*client, *token, stop);
    co_return revoked ? QString() : sentenceFor(revoked.error());
}

Task<Result<Disconnection>> TokenKeeper::disconnect(std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    RefreshLock lock;
    if (m_unstored) {
        lock = std::move(m_unstored->lock);
    } else {
        Result<RefreshLock> taken = co_await takeLock(stop);
        if (!taken)
            co_return failed(taken.error());
        lock = std::move(*taken);
    }
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    const QString trouble = co_await revoke(stop);
    Disconnection outcome;
    outcome.revoked = trouble.isEmpty();
    if (!outcome.revoked) {
        outcome.note = Tr::tr("The secrets are removed from this computer, but %1 did not confirm the end of "
                              "the connection: %2 Remove Tieout under the connected apps of %1.")
                           .arg(m_parts.profile.serviceName(), trouble);
    }
    m_current.reset();
    m_unstored.reset();
    const Done token = co_await m_storage.removeTokens(std::stop_token());
    const Done client = co_await m_storage.removeClient(std::stop_token());
    if (!token || !client)
        co_return failed(token ? client.error() : token.error());
    co_return outcome;
}

} // namespace tieout
