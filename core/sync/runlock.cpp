// SPDX-License-Identifier: Apache-2.0
#include "core/sync/runlock.h"

namespace tieout {

Result<std::unique_ptr<RunLock>> RunLock::acquire(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    qint64 holderPid = 0;
    QString unused;
    bool locked = file->tryLock(0);
    // A power cut leaves the file without its content. Qt takes that for held for ever; a holder that lives still has
    // its lock on the file itself, and then removing it fails.
    if (!locked && file->error() == QLockFile::LockFailedError && !file->getLockInfo(&holderPid, &unused, &unused)
        && file->removeStaleLockFile())
        locked = file->tryLock(0);
    if (locked)
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
