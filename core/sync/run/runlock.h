// SPDX-License-Identifier: Apache-2.0
// One run at a time per profile, across windows, command lines and schedulers (rule 24).
#pragma once

#include "core/base/lockfile.h"
#include "core/base/result.h"

#include <memory>

namespace tieout {

/// Held while it lives. The lock of a killed process of this computer is recognized as stale by its process id, or by
/// the system's own lock on the file, which ends with the process; never by its age: a run may be long. Of a lock that
/// another computer made we can know neither, so only a person gives it up.
class RunLock final {
public:
    /// Busy when somebody holds it, with who and since when; Storage when the file cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<RunLock>> acquire(const QString &path);
    /// Who holds the lock; nothing when nobody does. A lock that a killed process left is removed.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &path);
    /// Gives up a lock that another computer left, on a person's word; who held it, or nothing when nobody did. Busy
    /// when its owner is on this computer, or still runs: then it stays.
    [[nodiscard]] static Result<std::optional<LockHolder>> giveUp(const QString &path);

private:
    explicit RunLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tieout
