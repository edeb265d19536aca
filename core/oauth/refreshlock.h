// SPDX-License-Identifier: Apache-2.0
// One renewal of a token at a time among all processes of this machine that use the same profile.
#pragma once

#include "core/base/sleeper.h"
#include "core/oauth/oauthprofile.h"

#include <QLockFile>

#include <memory>

namespace tieout {

/// Held as long as the object lives. Left over by a crashed process it counts as free.
using RefreshLock = std::unique_ptr<QLockFile>;

/// Waits without blocking the thread. Busy after `longest`; Storage when the folder cannot be written.
[[nodiscard]] Task<Result<RefreshLock>> takeRefreshLock(
    OAuthProfile profile, Sleeper *sleeper, std::chrono::milliseconds longest, std::stop_token stop);

} // namespace tieout
