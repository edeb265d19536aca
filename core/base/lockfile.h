// SPDX-License-Identifier: Apache-2.0
// A case that QLockFile leaves open: a lock file without content.
#pragma once

#include <QLockFile>

namespace tieout {

/// Whether the last tryLock() failed on a file that names no owner. A kill or a power cut between creating and writing
/// the file leaves such a file, and Qt treats it as locked forever. It may also have been created just now, so check
/// again after a while before calling removeStaleLockFile(), which fails when a live process holds a lock on the file
/// itself.
[[nodiscard]] bool isWithoutHolder(const QLockFile &file);

} // namespace tieout
