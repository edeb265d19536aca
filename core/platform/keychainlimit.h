// SPDX-License-Identifier: Apache-2.0
// How much the system's keychain keeps under one name.
#pragma once

#include <cstddef>
#include <optional>

namespace tieout {

/// In bytes; nothing where a secret may be as long as it likes.
[[nodiscard]] std::optional<std::size_t> longestKeychainEntry();

} // namespace tieout
