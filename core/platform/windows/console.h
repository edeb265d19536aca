// SPDX-License-Identifier: Apache-2.0
// The handles below the standard streams.
#pragma once

#include "core/platform/windows/api.h"

#include <cstdio>

namespace tieout::windows {

/// INVALID_HANDLE_VALUE when the stream has none.
[[nodiscard]] HANDLE handleOf(std::FILE *stream);
/// Its mode when the handle is a console's; nothing that a file or a pipe has.
[[nodiscard]] bool readConsoleMode(HANDLE handle, DWORD *mode);

} // namespace tieout::windows
