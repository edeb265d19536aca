// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settingsstore.h"

#include "core/base/tr.h"
#include "core/settings/ownerfile.h"
#include "core/settings/settingsjson.h"

namespace tieout {

namespace {

Error withPath(Error error, const QString &path)
{
    error.detail = Tr::tr("The settings file %1 cannot be used and was left as it is. %2").arg(path, error.detail);
    return error;
}

} // namespace

SettingsStore::SettingsStore(QString path)
    : m_path(std::move(path))
{
}

Result<ProfileSettings> SettingsStore::load() const
{
    const auto bytes = readOwnerFile(m_path);
    if (!bytes)
        return failed(bytes.error());
    if (!*bytes)
        return ProfileSettings();
    auto settings = settingsFromJson(**bytes);
    if (!settings)
        return failed(withPath(settings.error(), m_path));
    return settings;
}

Done SettingsStore::save(const ProfileSettings &settings) const
{
    const auto before = readOwnerFile(m_path);
    if (!before)
        return failed(before.error());
    // Never replace a file that we cannot read (a newer program's, or one that a person damaged): its content would be
    // lost.
    if (*before) {
        if (const auto known = settingsFromJson(**before); !known)
            return failed(withPath(known.error(), m_path));
    }
    return writeOwnerFile(m_path, settingsToJson(settings, before->value_or(QByteArray())));
}

} // namespace tieout
