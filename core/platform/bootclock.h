// SPDX-License-Identifier: Apache-2.0
// A clock that nobody sets, and that does not stop while the computer sleeps.
#pragma once

#include <chrono>

namespace tieout {

[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

} // namespace tieout
