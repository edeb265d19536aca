// SPDX-License-Identifier: Apache-2.0
// What to do about an error with the command line, where the window has a page for it.
#pragma once

#include "core/base/error.h"

namespace tieout {

/// nextStepFor(), with the command of tieoutctl in place of the window's page where there is one. It names no profile:
/// see withProfile().
[[nodiscard]] QString commandStepFor(const Error &error);

} // namespace tieout
