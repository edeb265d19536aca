// SPDX-License-Identifier: Apache-2.0
// A lock that means something on this computer only, such as that of a window.
#pragma once

#include <QLockFile>

namespace tieout {

/// Takes it without waiting: true when no living process of this computer holds it, whatever the file says. Otherwise
/// `file.error()` says why not.
[[nodiscard]] bool takeOnThisComputer(QLockFile &file);

} // namespace tieout
