// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profilehome.h"

#include "core/base/lockfile.h"
#include "core/base/refused.h"
#include "core/base/safefilename.h"
#include "core/base/tr.h"
#include "core/platform/openfiles.h"
#include "core/platform/ownerfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kProfiles("profiles");
constexpr qsizetype kLongestName = 64;

bool isNameCharacter(QChar c)
{
    // ASCII only: with QChar::isLetter(), two different names could look the same.
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') || c == QLatin1Char('_');
}

/// With a symbolic link, removing a profile could delete something else.
bool isProfileFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

/// The name of a profile that differs from `name` only in upper and lower case; empty when there is none. On the file
/// systems of other platforms the two would be one folder, and a copied home would lose one of them.
QString clashOf(const QString &name, const QString &except = {})
{
    const QStringList names = ProfileHome::list();
    for (const QString &other : names) {
        if (other != name && other != except && other.compare(name, Qt::CaseInsensitive) == 0)
            return other;
    }
    return {};
}

/// Whether a profile may get this name, `present` being the one it has.
Done checkFree(const QString &wanted, const QString &present)
{
    if (auto done = ProfileHome::checkName(wanted); !done)
        return done;
    // One that has such a name already keeps it, where the system allows it.
    if (isDeviceName(wanted))
        return refused(Tr::tr("\"%1\" cannot be the name of a profile: Windows keeps it for a device.").arg(wanted));
    const QFileInfo info(ProfileHome::folderOf(wanted, ProfileHome::rootFolder()));
    if (info.exists() || info.isSymLink())
        return refused(Tr::tr("The profile \"%1\" exists already.").arg(wanted));
    if (const QString other = clashOf(wanted, present); !other.isEmpty())
        return refused(Tr::tr("The profile \"%1\" exists already; upper and lower case do not tell two profiles apart.")
                           .arg(other));
    return {};
}

} // namespace

ProfileHome::ProfileHome(QString name, QString folder)
    : m_name(std::move(name))
    , m_folder(std::move(folder))
{
}

QString ProfileHome::rootFolder()
{
    const QString chosen = qEnvironmentVariable("TIEOUT_HOME");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"tieout"_s);
}

QString ProfileHome::folderOf(const QString &name, const QString &root)
{
    return QDir(QDir(root).filePath(kProfiles)).filePath(name);
}

QString ProfileHome::profilesFolder()
{
    return QDir(rootFolder()).filePath(kProfiles);
}

Done ProfileHome::checkName(const QString &name)
{
    const bool isName = !name.isEmpty() && name.size() <= kLongestName && !name.startsWith(QLatin1Char('-'))
        && std::all_of(name.cbegin(), name.cend(), &isNameCharacter);
    if (isName)
        return {};
    return refused(
        Tr::tr("\"%1\" cannot be the name of a profile: use 1 to 64 letters, digits, - and _, and no - at the "
               "beginning.")
            .arg(name.left(80)));
}

Result<ProfileHome> ProfileHome::find(const QString &name)
{
    if (auto done = checkName(name); !done)
        return failed(done.error());
    const QString folder = folderOf(name, rootFolder());
    // A case-insensitive disk would open the folder under another spelling, but the keychain would not.
    if (!isProfileFolder(folder) || !QDir(profilesFolder()).entryList(QDir::Dirs).contains(name))
        return refused(Tr::tr("There is no profile \"%1\". Add it with: tieoutctl profile add %1").arg(name));
    return ProfileHome(name, folder);
}

Result<ProfileHome> ProfileHome::add(const QString &name)
{
    if (Done isFree = checkFree(name, {}); !isFree)
        return failed(isFree.error());
    const QString folder = folderOf(name, rootFolder());
    if (!QDir().mkpath(profilesFolder()) || !createOwnerFolder(folder.toStdString()))
        return refused(Cause::FileUnusable, Tr::tr("The folder %1 cannot be created.").arg(folder));
    const ProfileHome home(name, folder);
    if (Done named = home.chooseKeychainName(); !named) {
        QDir(folder).removeRecursively();
        return failed(named.error());
    }
    return home;
}

Result<ProfileHome> ProfileHome::findOrAdd(const QString &name)
{
    auto found = find(name);
    return found ? found : add(name);
}

Done ProfileHome::checkRemovable(const QString &name)
{
    const auto home = find(name);
    if (!home)
        return failed(home.error());
    QLockFile lock(home->runLockPath());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return refused(Cause::OtherSync, runGoesOnSentence(*home));
    if (QFileInfo(home->folder()).isWritable() && QFileInfo(profilesFolder()).isWritable())
        return {};
    return refused(Cause::FileUnusable, Tr::tr("The folder %1 cannot be removed.").arg(home->folder()));
}

Done ProfileHome::remove(const QString &name)
{
    const auto home = find(name);
    if (!home)
        return failed(home.error());
    if (Done removable = checkRemovable(name); !removable) // the lock is released: its file is in the folder
        return removable;
    if (untilOthersLetGo([&] { return QDir(home->folder()).removeRecursively(); }))
        return {};
    return refused(Cause::FileUnusable, Tr::tr("The folder %1 cannot be removed.").arg(home->folder()));
}

Done ProfileHome::checkRenamable(const QString &name, const QString &newName)
{
    if (Done isFree = checkFree(newName, name); !isFree)
        return isFree;
    return checkRemovable(name); // the same must not be going on, and the same folder is written to
}

Result<ProfileHome> ProfileHome::rename(const QString &name, const QString &newName)
{
    const auto home = find(name);
    if (!home)
        return failed(home.error());
    if (Done isFree = checkFree(newName, name); !isFree)
        return failed(isFree.error());
    if (Done kept = home->keepKeychainName(); !kept)
        return failed(kept.error());
    if (untilOthersLetGo([&] { return QDir(profilesFolder()).rename(name, newName); }))
        return find(newName);
    return refused(Cause::FileUnusable, Tr::tr("The folder of the profile \"%1\" cannot be renamed.").arg(name));
}

QStringList ProfileHome::list()
{
    QStringList names;
    const QStringList folders = QDir(profilesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &folder : folders) {
        if (checkName(folder))
            names << folder;
    }
    names.sort();
    return names;
}

QString ProfileHome::ledgerPath() const
{
    return QDir(m_folder).filePath(u"ledger.sqlite"_s);
}

QString ProfileHome::settingsPath() const
{
    return QDir(m_folder).filePath(u"settings.json"_s);
}

QString ProfileHome::endpointsPath() const
{
    return QDir(m_folder).filePath(u"endpoints.json"_s);
}

QString ProfileHome::attachmentsFolder() const
{
    return QDir(m_folder).filePath(u"attachments"_s);
}

QString ProfileHome::runLockPath() const
{
    return QDir(m_folder).filePath(kRunLock);
}

QString runGoesOnSentence(const ProfileHome &home)
{
    const QString sentence = Tr::tr("A sync of the profile \"%1\" is going on.").arg(home.name());
    const auto holder = readLockHolder(home.runLockPath());
    return holder ? sentence + QLatin1Char(' ') + sentenceFor(*holder) : sentence;
}

QString ProfileHome::windowLockPath() const
{
    return QDir(m_folder).filePath(kWindowLock);
}

QString ProfileHome::keychainNamePath() const
{
    return QDir(m_folder).filePath(u"keychain-name"_s);
}

} // namespace tieout
