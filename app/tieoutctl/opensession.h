// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "app/tieoutctl/run.h"

namespace tieout::cli {

/// Opens the session of the invocation's profile, with progress on standard error.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(const Call &call);

} // namespace tieout::cli
