// SPDX-License-Identifier: Apache-2.0
// The three calls to a token service: exchange a code, refresh, revoke.
#pragma once

#include "core/base/clock.h"
#include "core/net/httptransport.h"
#include "core/oauth/oauthprofile.h"
#include "core/oauth/tokenset.h"

namespace tieout {

/// Form bodies, never an Authorization header; Xero gets client_id, Procore client_id and client_secret (api facts,
/// Xero 6.1, Procore 6.2). Each call is sent exactly once and waited for until its end. Errors and logs contain no
/// tokens, codes or secrets, even if the service echoes them.
class TokenClient final {
public:
    /// Transport and clock outlive the client.
    TokenClient(OAuthProfile profile, HttpTransport *transport, Clock *clock);

    /// UnknownOutcome when the answer was lost: the code is used up, so sign in again.
    [[nodiscard]] Task<Result<TokenSet>> exchangeCode(
        ClientCredentials client, QByteArray code, QByteArray verifier, QString redirectUri, std::stop_token stop);
    /// UnknownOutcome when the answer was lost: TokenKeeper says what happens then.
    [[nodiscard]] Task<Result<TokenSet>> refresh(
        ClientCredentials client, QByteArray refreshToken, std::stop_token stop);
    /// Xero: removes all connections of this person to the app. Procore: ends both tokens and answers 200 to anything.
    [[nodiscard]] Task<Done> revoke(ClientCredentials client, QByteArray refreshToken, std::stop_token stop);

private:
    class Form;
    [[nodiscard]] Task<Result<HttpResponse>> post(QUrl url, Form form, QString operation, std::stop_token stop);

    OAuthProfile m_profile;
    HttpTransport *m_transport = nullptr;
    Clock *m_clock = nullptr;
};

} // namespace tieout
