// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenrenewal.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

namespace tieout {

TokenRenewal::TokenRenewal(OAuthProfile profile, TokenClient *client, TokenStorage *storage)
    : m_profile(std::move(profile))
    , m_client(client)
    , m_storage(storage)
{
}

Task<Result<TokenSet>> TokenRenewal::renew(ClientCredentials client, QByteArray refreshToken)
{
    Attempt attempt = co_await send(client, refreshToken);
    if (!attempt.tokens && attempt.tokens.error().kind == ErrorKind::SignInNeeded) {
        // Refused although we hold the lock: a lock that was broken, or a sign-in that did not take it.
        const Result<std::optional<QByteArray>> stored = co_await m_storage->readRefreshToken(std::stop_token());
        if (stored && stored->has_value() && **stored != refreshToken) {
            refreshToken = **stored;
            attempt = co_await send(client, refreshToken);
        }
    }
    co_return co_await noted(refreshToken, attempt);
}

Task<TokenRenewal::Attempt> TokenRenewal::send(ClientCredentials client, QByteArray refreshToken)
{
    Attempt attempt;
    attempt.tokens = co_await m_client->refresh(client, refreshToken, std::stop_token());
    attempt.wasLost = !attempt.tokens && attempt.tokens.error().kind == ErrorKind::UnknownOutcome;
    if (attempt.wasLost) {
        qCInfo(logSignIn) << "the answer to a renewal was lost; trying once more";
        attempt.tokens = co_await m_client->refresh(client, refreshToken, std::stop_token());
    }
    co_return attempt;
}

/// What an earlier run lost still explains why the token is refused now.
Task<Result<TokenSet>> TokenRenewal::noted(QByteArray refreshToken, Attempt attempt)
{
    Result<TokenSet> tokens = std::move(attempt.tokens);
    const bool isRefused = !tokens && tokens.error().kind == ErrorKind::SignInNeeded;
    const bool isReplaced = tokens && !tokens->refreshToken.isEmpty(); // nobody asks about the old one again
    if (isReplaced || (!tokens && !isRefused && !attempt.wasLost))
        co_return tokens;
    const FailedRenewal known = co_await m_storage->readFailedRenewal(refreshToken, std::stop_token());
    FailedRenewal now;
    now.wasLost = !tokens && (known.wasLost || attempt.wasLost);
    now.wasRefused = isRefused;
    if (now != known) {
        const Done kept = co_await m_storage->writeFailedRenewal(refreshToken, now, std::stop_token());
        if (!kept)
            qCInfo(logSignIn) << "how a renewal ended could not be noted";
    }
    if (isRefused && now.wasLost) {
        tokens.error().detail = refusalText(true);
    } else if (!tokens && tokens.error().kind == ErrorKind::UnknownOutcome) {
        // Nothing of the books was changed, so there is nothing to read back: a plain failure of the network.
        tokens.error().kind = ErrorKind::Offline;
        tokens.error().detail = Tr::tr("The sign-in service of %1 did not answer.").arg(m_profile.serviceName());
    }
    co_return tokens;
}

Task<std::optional<Error>> TokenRenewal::whyEnded(QByteArray refreshToken, std::stop_token stop)
{
    const FailedRenewal known = co_await m_storage->readFailedRenewal(std::move(refreshToken), std::move(stop));
    std::optional<Error> why;
    if (known.wasRefused) {
        why.emplace(ErrorKind::SignInNeeded, refusalText(known.wasLost));
        why->service = m_profile.service;
    }
    co_return why;
}

QString TokenRenewal::refusalText(bool wasLost) const
{
    if (!wasLost)
        return Tr::tr("The sign-in has expired, was revoked or was used elsewhere.");
    return m_profile.service == Service::Xero
        ? Tr::tr("The answer to a renewal of the sign-in was lost on the way, and Xero accepts the old one for half an "
                 "hour only.")
        : Tr::tr("The answer to a renewal of the sign-in was lost on the way, and Procore accepts each renewal only "
                 "once.");
}

} // namespace tieout
