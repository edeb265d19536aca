// SPDX-License-Identifier: Apache-2.0
// One run at a time per profile, across windows, command lines and schedulers (rule 24).
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace tieout {

/// Held while it lives. The lock of a killed process is recognized as stale by its process id, never by its age: a run
/// may be long. Busy when another process holds it; Storage when the file cannot be written.
class RunLock final {
public:
    [[nodiscard]] static Result<std::unique_ptr<RunLock>> acquire(const QString &path);

private:
    explicit RunLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tieout
