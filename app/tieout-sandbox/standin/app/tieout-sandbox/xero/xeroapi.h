// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/wire.h"
namespace tieout::sandbox {
struct World;
Response answerXero(const Request &request, const Caller &caller, World &world);
} // namespace tieout::sandbox
