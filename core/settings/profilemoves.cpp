// SPDX-License-Identifier: Apache-2.0
// The part of ProfileHome for profiles that get another name or go: the name of their secrets, and what is set aside.
#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/platform/openfiles.h"
#include "core/settings/keychainname.h"
#include "core/settings/profilehome.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// What a folder is called from the moment its profile is removed until nothing is left of it: no name of a profile.
constexpr char16_t kRemoved[] = u".removed";

/// As its file says. Of another profile no more is asked: what it would choose depends on ours.
QString writtenName(const ProfileHome &home)
{
    return readKeychainName(home.keychainNamePath()).value_or(home.name());
}

QStringList namesOfOthers(const ProfileHome &home)
{
    QStringList names;
    const QStringList profiles = ProfileHome::list();
    for (const QString &profile : profiles) {
        const auto other = ProfileHome::find(profile);
        if (other && other->folder() != home.folder())
            names.append(writtenName(*other));
    }
    const QList<ProfileHome> removed = ProfileHome::removed();
    for (const ProfileHome &other : removed) {
        // Without the file its secrets are gone.
        if (other.folder() != home.folder() && QFile::exists(other.keychainNamePath()))
            names.append(writtenName(other));
    }
    return names;
}

} // namespace

bool ProfileHome::sharesKeychainName() const
{
    return namesOfOthers(*this).contains(keychainName());
}

QString ProfileHome::keychainName() const
{
    // A file that was lost must not lead to the sign-ins of the profile that had this name before.
    const auto written = readKeychainName(keychainNamePath());
    return written ? *written : freeKeychainName(m_name, namesOfOthers(*this));
}

Done ProfileHome::keepKeychainName() const
{
    return writeKeychainName(keychainNamePath(), keychainName());
}

Done ProfileHome::chooseKeychainName() const
{
    const QString chosen = freeKeychainName(m_name, namesOfOthers(*this));
    return chosen == m_name ? Done() : writeKeychainName(keychainNamePath(), chosen);
}

Result<ProfileHome> ProfileHome::setAside(const QString &name)
{
    const auto home = find(name);
    if (!home)
        return failed(home.error());
    if (Done kept = home->keepKeychainName(); !kept)
        return failed(kept.error());
    const QDir profiles(profilesFolder());
    QString removed = name + QString::fromUtf16(kRemoved);
    for (int other = 2; profiles.exists(removed); ++other)
        removed = name + QString::fromUtf16(kRemoved) + QString::number(other);
    if (untilOthersLetGo([&] { return QDir(profilesFolder()).rename(name, removed); }))
        return ProfileHome(name, profiles.filePath(removed));
    return refused(Cause::FileUnusable, Tr::tr("The folder %1 cannot be removed.").arg(home->folder()));
}

Done ProfileHome::takeBack(const ProfileHome &removed)
{
    if (untilOthersLetGo([&] { return QDir().rename(removed.folder(), folderOf(removed.name(), rootFolder())); }))
        return {};
    return refused(
        Cause::FileUnusable, Tr::tr("The folder of the profile \"%1\" cannot be renamed.").arg(removed.name()));
}

Done ProfileHome::erase(const ProfileHome &removed)
{
    QFile::remove(removed.keychainNamePath()); // first: from here on the name may be another profile's
    if (untilOthersLetGo([&] { return QDir(removed.folder()).removeRecursively(); }))
        return {};
    return refused(Cause::FileUnusable, Tr::tr("The folder %1 cannot be removed.").arg(removed.folder()));
}

QList<ProfileHome> ProfileHome::removed()
{
    QList<ProfileHome> homes;
    const QString mark = QString::fromUtf16(kRemoved);
    const QDir profiles(profilesFolder());
    const QStringList folders = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &folder : folders) {
        // Exactly as a removal names it: a copy that a person made (acme.removed-backup) is theirs.
        const QString name = folder.section(QLatin1Char('.'), 0, 0);
        const QString number = folder.mid((name + mark).size());
        const bool isNumber = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (checkName(name) && folder.startsWith(name + mark) && isNumber)
            homes.append(ProfileHome(name, profiles.filePath(folder)));
    }
    return homes;
}

} // namespace tieout
