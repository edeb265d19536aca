// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runlock.h"

#include "core/base/lockfile.h"
#include "core/base/tr.h"

namespace tieout {

namespace {

constexpr int kContentComes = 100; // milliseconds

} // namespace

Result<std::unique_ptr<RunLock>> RunLock::acquire(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    bool locked = file->tryLock(0);
    if (!locked && isWithoutHolder(*file)) {
        // Another process may have just created it and be about to write to it: only one that stays empty is left over.
        locked = file->tryLock(kContentComes);
        if (!locked && isWithoutHolder(*file) && file->removeStaleLockFile())
            locked = file->tryLock(0);
    }
    if (locked)
        return std::unique_ptr<RunLock>(new RunLock(std::move(file)));
    if (file->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        const QString holder = file->getLockInfo(&pid, &host, &program)
            ? Tr::tr("%1 (process %2) is syncing this profile.").arg(program).arg(pid)
            : Tr::tr("Another program is syncing this profile.");
        return failed(Error(ErrorKind::Busy, holder));
    }
    return failed(Error(ErrorKind::Storage, Tr::tr("The lock file %1 cannot be written.").arg(path)));
}

} // namespace tieout
