// SPDX-License-Identifier: Apache-2.0
// Cases that QLockFile leaves open: a lock file without content, and one whose owner must be named.
#pragma once

#include "core/base/clock.h"

#include <QLockFile>

namespace tieout {

/// Whether the last tryLock() failed on a file that names no owner. A kill or a power cut between creating and writing
/// the file leaves such a file, and Qt treats it as locked forever. It may also have been created just now, so check
/// again after a while before calling removeStaleLockFile(), which fails when a live process holds a lock on the file
/// itself.
[[nodiscard]] bool isWithoutHolder(const QLockFile &file);

/// What a lock file says of the program that made it (rule 24).
struct LockHolder {
    QString file;
    QString program; ///< empty where the file does not say it, as the next two
    QString computer; ///< its name in the network
    qint64 process = 0;
    Instant since {}; ///< when the file was written
    /// Told by the machine's id where both have one, else by the name: the way in which QLockFile decides whether it
    /// may ask for the process. A restored home, a new container and a replaced machine are other computers.
    bool isOfThisComputer = true;

    bool operator==(const LockHolder &) const = default;
};

/// Nothing when there is no such file.
[[nodiscard]] std::optional<LockHolder> readLockHolder(const QString &path);
/// One sentence with computer, program, file and since when. Translated.
[[nodiscard]] QString sentenceFor(const LockHolder &holder);

} // namespace tieout
