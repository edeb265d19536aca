// SPDX-License-Identifier: Apache-2.0
// Procore's REST API, answered from a world.
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// Answers `/rest/…`. The bearer token is already checked; this checks the company header, rights and everything after
/// them.
Response answerProcore(const Request &request, const Caller &caller, World &world);

} // namespace tieout::sandbox
