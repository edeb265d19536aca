// SPDX-License-Identifier: Apache-2.0
// What an HTTP status means when nothing more is known.
#pragma once

#include "core/base/error.h"
#include "core/net/httpresponse.h"

namespace tieout {

/// 401 SignInNeeded, 403 Forbidden, 404 NotFound, 408 Timeout, 409 Conflict, 429 RateLimited, 503 Unavailable, other
/// 5xx ServerFault, other 4xx Rejected, 3xx Offline; a success Malformed.
[[nodiscard]] ErrorKind errorKindForStatus(int status);

/// What an unsuccessful answer means by its status alone. Fills in httpStatus, retryAfter and the exchange's id. A
/// service's dialect starts from this and adds what the body says.
[[nodiscard]] Error errorForStatus(
    const HttpResponse &response, Service service, const QString &operation, Instant now = Instant());

} // namespace tieout
