// SPDX-License-Identifier: Apache-2.0
// Xero's Accounting API and its connections, answered from a world.
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// Answers `/api.xro/2.0/…` and `/connections…`. Bearer token and scopes are already checked; this checks the tenant
/// header, Accept and everything after it.
Response answerXero(const Request &request, const Caller &caller, World &world);

} // namespace tieout::sandbox
