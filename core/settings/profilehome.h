// SPDX-License-Identifier: Apache-2.0
// The files of a profile.
//
//   <root>/profiles/<name>/   ledger.sqlite   settings.json   endpoints.json   attachments/   keychain-name
//                             run.lock   window.lock   (token locks)
//   <root>/profiles/<name>.removed/   what is left of a profile that somebody removes
//
// <root> is TIEOUT_HOME, or "tieout" in the platform's place for program data.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tieout {

/// What holds a profile for one run, and for one window: files in its folder, which move with it.
inline constexpr QLatin1String kRunLock("run.lock");
inline constexpr QLatin1String kWindowLock("window.lock");

/// The folder of one profile. A name is 1 to 64 ASCII letters, digits, `-` and `_` and does not begin with a hyphen, so
/// it can be neither a path nor an option.
class ProfileHome final {
public:
    /// Configuration when the name is not valid or no such profile exists; Storage when its folder cannot be used.
    [[nodiscard]] static Result<ProfileHome> find(const QString &name);
    /// Creates the profile's folder, for the owner only. Configuration when the name is not valid or is taken.
    [[nodiscard]] static Result<ProfileHome> add(const QString &name);
    /// find(), or add() when there is none yet.
    [[nodiscard]] static Result<ProfileHome> findOrAdd(const QString &name);
    /// Whether remove() or setAside() would be refused, before anything is touched. Errors as for remove().
    [[nodiscard]] static Done checkRemovable(const QString &name);
    /// Deletes the folder of a profile that has no secrets in the keychain, with everything in it.
    /// Configuration as for find(); Busy while a run of the profile is going on.
    [[nodiscard]] static Done remove(const QString &name);
    /// Whether rename() would be refused. Errors as for rename().
    [[nodiscard]] static Done checkRenamable(const QString &name, const QString &newName);
    /// Gives the profile's folder another name, in one step; its secrets in the keychain stay where they are
    /// (keychainname.h). For a caller who holds the profile's locks. Configuration as for find() and add(); Storage.
    [[nodiscard]] static Result<ProfileHome> rename(const QString &name, const QString &newName);

    /// The first step of a removal, for a caller who holds the profile's locks: from here on there is no such profile.
    /// Configuration as for find(); Storage.
    [[nodiscard]] static Result<ProfileHome> setAside(const QString &name);
    /// Undoes setAside(). Storage.
    [[nodiscard]] static Done takeBack(const ProfileHome &removed);
    /// The last step of a removal, after its secrets: deletes what was set aside, keychain-name first. Storage.
    [[nodiscard]] static Done erase(const ProfileHome &removed);
    /// What was set aside and not erased: a removal is going on, or was killed.
    [[nodiscard]] static QList<ProfileHome> removed();
    /// Names of the existing profiles, sorted.
    [[nodiscard]] static QStringList list();
    [[nodiscard]] static Done checkName(const QString &name);
    [[nodiscard]] static QString rootFolder();
    [[nodiscard]] static QString profilesFolder();
    /// Where a profile of that name has its files below a root.
    [[nodiscard]] static QString folderOf(const QString &name, const QString &root);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< also contains the token locks
    [[nodiscard]] QString ledgerPath() const;
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString endpointsPath() const;
    [[nodiscard]] QString runLockPath() const;
    [[nodiscard]] QString windowLockPath() const; ///< held by the window that shows the profile
    [[nodiscard]] QString keychainNamePath() const;
    /// For the names of its secrets (keychainname.h); unique among the profiles of this home, removed ones included.
    [[nodiscard]] QString keychainName() const;
    /// Whether another profile of this home says that it has its secrets there as well: a copy of a folder does, and
    /// one that was put back from a backup. Storage.
    [[nodiscard]] bool sharesKeychainName() const;
    /// Writes the file, before the folder gets another name. Storage.
    [[nodiscard]] Done keepKeychainName() const;
    [[nodiscard]] QString attachmentsFolder() const; ///< copies of attachments while they are being changed

private:
    /// For a profile that was just added: writes the file where its name is taken. Storage.
    [[nodiscard]] Done chooseKeychainName() const;
    ProfileHome(QString name, QString folder);

    QString m_name;
    QString m_folder;
};

/// Why a profile cannot be moved now, with the holder of its run lock. Translated.
[[nodiscard]] QString runGoesOnSentence(const ProfileHome &home);

} // namespace tieout
