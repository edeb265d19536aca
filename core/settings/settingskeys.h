// SPDX-License-Identifier: Apache-2.0
// Settings by name, for `tieoutctl settings get|set` and the window.
#pragma once

#include "core/settings/profilesettings.h"

namespace tieout {

struct SettingKey {
    QString name; ///< "schedule.frequency", "schedule.time", "methods.<account id>", "changes.void", …
    QString help;
    QString values; ///< allowed values, for help texts
};

[[nodiscard]] QList<SettingKey> settingKeys();
/// The value as text; Configuration when the key is unknown.
[[nodiscard]] Result<QString> settingValue(const ProfileSettings &settings, const QString &key);
/// The settings with one value changed; Configuration with a sentence when the key or the value is unknown.
[[nodiscard]] Result<ProfileSettings> withSetting(ProfileSettings settings, const QString &key, const QString &value);

} // namespace tieout
