// SPDX-License-Identifier: Apache-2.0
// What QLockFile leaves open: a lock file without content.
#pragma once

#include <QLockFile>

namespace tieout {

/// Whether the last tryLock() failed on a file that names no holder. A kill or a power cut between making the file and
/// writing it leaves such a one, and Qt takes it for held for ever. Somebody may also have made it this very instant:
/// ask again after a while before calling removeStaleLockFile(), which fails when a living process has its lock on the
/// file itself.
[[nodiscard]] bool isWithoutHolder(const QLockFile &file);

} // namespace tieout
