// SPDX-License-Identifier: Apache-2.0
// A folder that only its owner can look into.
#pragma once

#include <string>

namespace tieout {

/// Creates the last folder of the path (UTF-8), for the owner only from its first moment on: by its mode, or by an
/// access list that what is created in it inherits. False when that fails, and when there is one already.
[[nodiscard]] bool createOwnerFolder(const std::string &path);

} // namespace tieout
