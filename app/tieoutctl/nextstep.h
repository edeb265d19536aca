// SPDX-License-Identifier: Apache-2.0
// What to do about an error, for people with a command line and no window.
#pragma once

#include "core/base/error.h"

namespace tieout::cli {

[[nodiscard]] QString nextStepHere(const Error &error);

} // namespace tieout::cli
