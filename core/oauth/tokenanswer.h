// SPDX-License-Identifier: Apache-2.0
// Reads the answers of a token endpoint. Pure.
#pragma once

#include "core/net/httpresponse.h"
#include "core/oauth/tokenset.h"

#include "core/base/result.h"

namespace tieout {

/// Strict: access_token, token_type Bearer and expires_in must be there and be well formed, otherwise Malformed. Counts
/// lifetimes from `now`, our own clock. Errors never quote the body of a success.
[[nodiscard]] Result<TokenSet> decodeTokenAnswer(const HttpResponse &response, Service service, Instant now);

/// The error for an unsuccessful answer: invalid_grant is SignInNeeded; invalid_client, unauthorized_client and
/// invalid_scope are Configuration (api facts, Xero 6.5); 429 RateLimited; 503 Unavailable; other 5xx ServerFault.
[[nodiscard]] Error tokenErrorFor(const HttpResponse &response, Service service, const QString &operation);

} // namespace tieout
