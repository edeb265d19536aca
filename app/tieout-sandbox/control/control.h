// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

class Sandbox;

/// Answers the control address (docs/sandbox.md lists every call): state, log, arrivals, calls, faults, clock, knobs,
/// limits, tokens, reset, and the verbs that play the people on the other side. Always JSON; mistakes are 400 with
/// {"error": sentence}.
Response answerControl(const Request &request, Sandbox &sandbox);

} // namespace tieout::sandbox
