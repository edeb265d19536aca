// SPDX-License-Identifier: Apache-2.0
// The files of a profile.
//
//   <root>/profiles/<name>/   ledger.sqlite   settings.json   endpoints.json   run.lock   attachments/   (token locks)
//
// <root> is TIEOUT_HOME, or "tieout" in the platform's place for program data.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tieout {

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
    /// Whether remove() would be refused; asked before anything else of the profile is removed. Errors as for remove().
    [[nodiscard]] static Done checkRemovable(const QString &name);
    /// Deletes the profile's folder with everything in it. The caller removes secrets from the keychain first.
    /// Configuration as for find(); Busy while a run of the profile is going on.
    [[nodiscard]] static Done remove(const QString &name);
    /// Whether rename() would be refused. Errors as for rename().
    [[nodiscard]] static Done checkRenamable(const QString &name, const QString &newName);
    /// Gives the profile's folder another name. Its secrets in the keychain are the caller's affair. Configuration as
    /// for find() and add(); Busy while a run of the profile is going on.
    [[nodiscard]] static Result<ProfileHome> rename(const QString &name, const QString &newName);
    /// Names of the existing profiles, sorted.
    [[nodiscard]] static QStringList list();
    [[nodiscard]] static Done checkName(const QString &name);
    [[nodiscard]] static QString rootFolder();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< also contains the token locks
    [[nodiscard]] QString ledgerPath() const;
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString endpointsPath() const;
    [[nodiscard]] QString runLockPath() const;
    [[nodiscard]] QString attachmentsFolder() const; ///< copies of attachments while they are being changed

private:
    ProfileHome(QString name, QString folder);

    QString m_name;
    QString m_folder;
};

} // namespace tieout
