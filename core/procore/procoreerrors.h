// SPDX-License-Identifier: Apache-2.0
// How Procore reports errors (api facts, Procore 7.6).
#pragma once

#include "core/base/error.h"
#include "core/net/httpresponse.h"

namespace tieout {

/// An ErrorDialect. Reads every body shape of Procore 7.6, plain text included. Quotes the service's own words, never
/// HTML. A 409, and a 422 about a duplicate, are Conflict: read back and take over (rule 10). Pure.
[[nodiscard]] Error procoreErrorFrom(const HttpResponse &response, const QString &operation);

/// What Procore's support asks for: X-Request-Id.
[[nodiscard]] QString procoreRequestId(const HttpResponse &response);

/// What the error means for a write. A server that failed, or was cut off before answering, may still have written, so
/// its answer proves nothing: UnknownOutcome, read back first (rule 23). A refusal stays a refusal.
[[nodiscard]] Error asWriteError(Error error);

} // namespace tieout
