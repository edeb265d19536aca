// SPDX-License-Identifier: Apache-2.0
// How Procore says no (api facts, Procore 7.6).
#pragma once

#include "core/base/error.h"
#include "core/net/httpresponse.h"

namespace tieout {

/// An ErrorDialect: every body shape of Procore 7.6, plain text included. Quotes the service's own words, never HTML.
/// A 409, and a 422 about a duplicate, are Conflict: read back and take over (rule 10). Pure.
[[nodiscard]] Error procoreErrorFrom(const HttpResponse &response, const QString &operation);

/// What Procore's support asks for: X-Request-Id.
[[nodiscard]] QString procoreRequestId(const HttpResponse &response);

/// The error as it counts for a write. A server that broke down or was cut off on its way to the answer may have
/// written all the same, so its word is no proof: UnknownOutcome, read back first (rule 23). A refusal stays one.
[[nodiscard]] Error asWriteError(Error error);

} // namespace tieout
