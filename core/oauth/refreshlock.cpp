// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/refreshlock.h"

#include "core/base/lockfile.h"
#include "core/base/tr.h"

#include <QDir>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPollInterval { 100 };
// Longer than the longest renewal (two attempts of a minute each, plus the keychain), so that a live owner keeps it.
constexpr std::chrono::minutes kStaleAfter { 10 };

} // namespace

Task<Result<RefreshLock>> takeRefreshLock(
    OAuthProfile profile, Sleeper *sleeper, std::chrono::milliseconds longest, std::stop_token stop)
{
    // Never made here: a program that still waits for the browser under an old name would put up a second profile with
    // the sign-ins of the renamed one.
    if (!QDir(profile.lockFolder).exists())
        co_return failed(Error(Cause::FileUnusable, Tr::tr("There is no folder %1.").arg(profile.lockFolder)));
    const QString path = QDir(profile.lockFolder).filePath(toString(profile.service) + u"-sign-in.lock"_s);
    RefreshLock lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(kStaleAfter);
    int checksWithoutHolder = 0;
    for (auto waited = std::chrono::milliseconds(0);; waited += kPollInterval) {
        if (lock->tryLock(std::chrono::milliseconds(0)))
            co_return std::move(lock);
        checksWithoutHolder = isWithoutHolder(*lock) ? checksWithoutHolder + 1 : 0;
        if (checksWithoutHolder > 1 && lock->removeStaleLockFile())
            continue; // an empty file that a killed process left behind
        if (lock->error() != QLockFile::LockFailedError)
            co_return failed(Error(Cause::FileUnusable, Tr::tr("The file %1 cannot be written.").arg(path)));
        if (waited >= longest)
            break;
        const Done slept = co_await sleeper->sleepFor(kPollInterval, stop);
        if (!slept)
            co_return failed(slept.error());
    }
    Error error(Cause::SignInRenewing, QString());
    error.service = profile.service;
    co_return failed(error);
}

} // namespace tieout
