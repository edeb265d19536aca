// SPDX-License-Identifier: Apache-2.0
#include "app/session/profilelocks.h"

#include "core/base/refused.h"
#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Task<Result<RefreshLock>> takeRenewal(QString folder, Service service, std::stop_token stop)
{
    OAuthProfile profile;
    profile.service = service;
    profile.lockFolder = std::move(folder);
    TimerSleeper sleeper;
    Result<RefreshLock> lock = co_await takeRefreshLock(profile, &sleeper, std::chrono::milliseconds(0), stop);
    co_return std::move(lock);
}

/// The folder by the name that a person knows: the locks are taken through a descriptor (SteadyFolder).
Error named(Error error, const SteadyFolder &folder, const ProfileHome &home)
{
    error.detail.replace(QString::fromStdString(folder.path()), home.folder());
    return error;
}

} // namespace

void ProfileLocks::letFolderMove()
{
    if (SteadyFolder::movesWithOpenFiles())
        return;
    m_renewals.clear();
    m_window.unlock();
    m_run.reset();
}

Done ProfileLocks::takeWindow(const ProfileHome &home)
{
    if (takeOnThisComputer(m_window))
        return {};
    if (m_window.error() != QLockFile::LockFailedError)
        return refused(Cause::FileUnusable, Tr::tr("The file %1 cannot be written.").arg(home.windowLockPath()));
    return refused(Cause::RefusedHere,
        Tr::tr("The profile \"%1\" is open in another window of Tieout. Close that window first.").arg(home.name()));
}

Done ProfileLocks::takeRun(const ProfileHome &home)
{
    auto run = RunLock::acquire(QDir(path()).filePath(kRunLock));
    if (run) {
        m_run = std::move(*run);
        return {};
    }
    Error error = named(run.error(), m_folder, home);
    if (error.kind == ErrorKind::Busy)
        error.detail = runGoesOnSentence(home);
    return failed(error);
}

Task<Result<std::unique_ptr<ProfileLocks>>> ProfileLocks::take(ProfileHome home, std::stop_token stop)
{
    std::unique_ptr<ProfileLocks> locks(new ProfileLocks(home.folder()));
    if (Done run = locks->takeRun(home); !run)
        co_return failed(run.error());
    if (Done window = locks->takeWindow(home); !window)
        co_return failed(window.error());
    for (const Service service : { Service::Xero, Service::Procore }) {
        Result<RefreshLock> renewal = co_await takeRenewal(locks->path(), service, stop);
        if (!renewal)
            co_return failed(named(renewal.error(), locks->m_folder, home));
        locks->m_renewals.push_back(std::move(*renewal));
    }
    co_return std::move(locks);
}

} // namespace tieout
