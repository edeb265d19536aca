// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/about/buildorigin.h"

namespace tieout {

/// The libraries of the window and the command line. Qt and SQLite as they are loaded now, the others as built with.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace tieout
