// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <optional>

namespace tieout::sandbox {

/// The result of a bearer check: the caller, or the refusal to send.
struct BearerCheck {
    Caller caller;
    std::optional<Response> refusal;
};

/// The token of an Authorization header; null when there is none or it is of another kind.
QString bearerToken(const Request &request);

} // namespace tieout::sandbox
