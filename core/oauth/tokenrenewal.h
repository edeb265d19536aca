// SPDX-License-Identifier: Apache-2.0
// One renewal of a sign-in: sent, sent once more when its answer was lost, and remembered when it failed.
#pragma once

#include "core/oauth/tokenclient.h"
#include "core/oauth/tokenstorage.h"

namespace tieout {

/// When the answer to a renewal is lost, we try once more with the same token. Xero keeps the old one alive for 30
/// minutes for this purpose (api facts, Xero 6.4). Procore's is spent if the first attempt arrived (api facts, Procore
/// 6.3); the second attempt can only succeed or report that, since nobody ever saw the new pair. After a refused token
/// we compare it with the store once more before asking the person to sign in. What was lost or refused is noted beside
/// the token, so that the next process and the status can say at once that the person has to sign in again, and why;
/// the next renewal is tried all the same.
class TokenRenewal final {
public:
    /// Client and storage outlive it.
    TokenRenewal(OAuthProfile profile, TokenClient *client, TokenStorage *storage);

    /// Holding the lock, with what the store holds. Offline when no answer came, SignInNeeded when the service refuses
    /// the token; other errors as TokenClient::refresh().
    [[nodiscard]] Task<Result<TokenSet>> renew(ClientCredentials client, QByteArray refreshToken);
    /// Why this token is no longer valid (SignInNeeded), as far as a renewal showed it; nothing when none did.
    [[nodiscard]] Task<std::optional<Error>> whyEnded(QByteArray refreshToken, std::stop_token stop);

private:
    struct Attempt {
        Result<TokenSet> tokens;
        bool wasLost = false; ///< an answer of it never came
    };
    [[nodiscard]] Task<Attempt> send(ClientCredentials client, QByteArray refreshToken);
    [[nodiscard]] Task<Result<TokenSet>> noted(QByteArray refreshToken, Attempt attempt);
    [[nodiscard]] QString refusalText(bool wasLost) const;

    OAuthProfile m_profile;
    TokenClient *m_client;
    TokenStorage *m_storage;
};

} // namespace tieout
