// SPDX-License-Identifier: Apache-2.0
// Lets only one process of this machine renew a profile's token at a time.
#pragma once

#include "core/base/sleeper.h"
#include "core/oauth/oauthprofile.h"

#include <QLockFile>

#include <memory>

namespace tieout {

/// Held for as long as the object lives. A lock left behind by a crashed process counts as free.
using RefreshLock = std::unique_ptr<QLockFile>;

/// Waits without blocking the thread. Busy after `longest`; Storage when the folder cannot be written.
[[nodiscard]] Task<Result<RefreshLock>> takeRefreshLock(
    OAuthProfile profile, Sleeper *sleeper, std::chrono::milliseconds longest, std::stop_token stop);

} // namespace tieout
