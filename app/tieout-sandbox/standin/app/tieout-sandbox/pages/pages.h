// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/wire.h"
namespace tieout::sandbox {
struct World;
Response answerPage(const Request &request, World &world);
} // namespace tieout::sandbox
