// SPDX-License-Identifier: Apache-2.0
#include "core/sync/runlock.h"

namespace tieout {

Result<std::unique_ptr<RunLock>> RunLock::acquire(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return std::unique_ptr<RunLock>(new RunLock(std::move(file)));
    if (file->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        const QString holder = file->getLockInfo(&pid, &host, &program)
            ? QStringLiteral("%1 (process %2) is syncing this profile.").arg(program).arg(pid)
            : QStringLiteral("Another program is syncing this profile.");
        return failed(Error(ErrorKind::Busy, holder));
    }
    return failed(Error(ErrorKind::Storage, QStringLiteral("The lock file %1 cannot be written.").arg(path)));
}

} // namespace tieout
