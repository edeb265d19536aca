// SPDX-License-Identifier: Apache-2.0
// How Xero reports errors (api facts, Xero 7).
#pragma once

#include "core/base/error.h"
#include "core/net/httpresponse.h"

namespace tieout {

/// An ErrorDialect. Reads every body shape of Xero 7.2, as bytes first and as JSON only if they start like JSON. Quotes
/// the service's own words, never HTML. Pure.
[[nodiscard]] Error xeroErrorFrom(const HttpResponse &response, const QString &operation);

/// What Xero's support asks for: Xero-Correlation-Id.
[[nodiscard]] QString xeroRequestId(const HttpResponse &response);

} // namespace tieout
