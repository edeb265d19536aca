// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runlock.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QFile>

namespace tieout {

namespace {

constexpr int kContentComes = 100; // milliseconds

/// A lock of this computer whose owner is gone, although a process of that number and program is there: numbers are
/// used again, in a container after each start. removeStaleLockFile() succeeds only when no living process has its own
/// lock on the file, which every holder takes before it writes its name.
bool removeLeftBehind(QLockFile *file)
{
    const auto holder = readLockHolder(file->fileName());
    return holder && holder->process > 0 && holder->isOfThisComputer && file->removeStaleLockFile();
}

Error heldBy(const std::optional<LockHolder> &holder)
{
    if (!holder || holder->process == 0)
        return Error(Cause::OtherSync, Tr::tr("Another program is syncing this profile."));
    const QString sentence = sentenceFor(*holder);
    if (holder->isOfThisComputer)
        return Error(Cause::OtherSync, sentence);
    return Error(
        Cause::LockedElsewhere, sentence + QLatin1Char(' ') + Tr::tr("Tieout cannot see whether it still runs there."));
}

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
    if (!locked && file->error() == QLockFile::LockFailedError && removeLeftBehind(file.get()))
        locked = file->tryLock(0);
    if (locked)
        return std::unique_ptr<RunLock>(new RunLock(std::move(file)));
    if (file->error() == QLockFile::LockFailedError)
        return failed(heldBy(readLockHolder(path)));
    return failed(Error(Cause::FileUnusable, Tr::tr("The lock file %1 cannot be written.").arg(path)));
}

std::optional<LockHolder> RunLock::holder(const QString &path)
{
    // Tried only when there is a lock file: taking the lock could get in the way of a run that begins this moment.
    if (!QFile::exists(path) || acquire(path))
        return std::nullopt;
    return readLockHolder(path);
}

Result<std::optional<LockHolder>> RunLock::giveUp(const QString &path)
{
    const auto held = holder(path);
    if (!held)
        return held;
    if (held->isOfThisComputer)
        return failed(heldBy(held));
    // Also when another program of this computer took it over this moment: that one has its own lock on the file.
    if (!QLockFile(path).removeStaleLockFile())
        return failed(Error(Cause::OtherSync,
            Tr::tr("The lock %1 stays: a program that is running holds it, or the file cannot be removed.")
                .arg(held->file)));
    qCWarning(logSync).noquote() << "the lock was given up:" << sentenceFor(*held);
    return held;
}

} // namespace tieout
