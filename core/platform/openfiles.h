// SPDX-License-Identifier: Apache-2.0
// Files that somebody else has open at the moment: another Tieout, a virus scanner, a backup.
#pragma once

#include <functional>

namespace tieout {

/// Runs an attempt to rename, replace or delete something. Unix does that to open files too, so that one attempt is
/// all. Windows refuses it while they are open: there it is tried again for about a second. True when an attempt
/// succeeded.
[[nodiscard]] bool untilOthersLetGo(const std::function<bool()> &attempt);

} // namespace tieout
