// SPDX-License-Identifier: Apache-2.0
// Services that are down for everybody, by the knobs xero.outage and procore.overload. To break a single request, use a
// fault.
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/http/delivery.h"

namespace tieout::sandbox {

struct World;

/// The answer of an API that is down: one of three texts with 503, or a 500 (docs/sandbox.md, Xero 9). Nothing while it
/// works.
std::optional<Response> xeroOutage(const Request &request, World &world, const ServerKnobs &knobs);

/// Cuts the answer in half, or drops it.
void damageXeroReply(const ServerKnobs &knobs, Reply &reply);

/// 503 with Retry-After for every tenth or every call; `number` counts the calls from 1 (docs/sandbox.md, Procore 4).
std::optional<Response> procoreOverload(const ServerKnobs &knobs, quint64 number);

} // namespace tieout::sandbox
