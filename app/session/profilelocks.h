// SPDX-License-Identifier: Apache-2.0
// What has to stand still while a profile's folder moves: its runs, the renewals of its sign-ins, and its window.
#pragma once

#include "core/base/locallock.h"
#include "core/oauth/refreshlock.h"
#include "core/platform/steadyfolder.h"
#include "core/settings/profilehome.h"
#include "core/sync/run/runlock.h"

#include <QDir>

#include <vector>

namespace tieout {

/// Held while it lives. The locks are files in the profile's folder and move with it, so that neither its old nor its
/// new name is free in between; what a killed process leaves of them counts as free (rule 24).
class ProfileLocks final {
public:
    /// Does not wait: Busy when a run goes on or a sign-in is renewed, with a sentence that says so; Rejected when the
    /// profile is open in a window; Storage.
    [[nodiscard]] static Task<Result<std::unique_ptr<ProfileLocks>>> take(ProfileHome home, std::stop_token stop);
    /// To be called right before the folder gets another name. Where no folder moves while a file in it is open, it
    /// gives the locks back: whoever takes one of them in between has such a file, and then the folder stays.
    void letFolderMove();

private:
    explicit ProfileLocks(const QString &folder)
        : m_folder(folder.toStdString())
        , m_window(QDir(path()).filePath(kWindowLock))
    {
    }
    [[nodiscard]] QString path() const { return QString::fromStdString(m_folder.path()); }
    [[nodiscard]] Done takeWindow(const ProfileHome &home);
    [[nodiscard]] Done takeRun(const ProfileHome &home);

    SteadyFolder m_folder; ///< outlives the locks in it
    QLockFile m_window;
    std::unique_ptr<RunLock> m_run;
    std::vector<RefreshLock> m_renewals;
};

} // namespace tieout
