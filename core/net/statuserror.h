// SPDX-License-Identifier: Apache-2.0
// What an HTTP status means when nothing else is known.
#pragma once

#include "core/base/error.h"
#include "core/net/httpresponse.h"

namespace tieout {

/// The plain reading of an answer that is no success: 401 SignInNeeded, 403 Forbidden, 404 NotFound, 409 Conflict,
/// 408 Timeout, 429 RateLimited, 503 Unavailable, other 5xx ServerFault, other 4xx Rejected, 3xx Offline. Fills
/// httpStatus, retryAfter and the id of the exchange. A service's dialect starts here and adds what the body says.
[[nodiscard]] Error errorForStatus(
    const HttpResponse &response, Service service, const QString &operation, Instant now = Instant());

} // namespace tieout
