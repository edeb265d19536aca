// SPDX-License-Identifier: Apache-2.0
// The text of settings.json.
#pragma once

#include "core/settings/profilesettings.h"

#include <QByteArray>

namespace tieout {

/// The version this program writes; a file with a larger one is refused.
inline constexpr int kSettingsVersion = 1;

/// Missing keys get their defaults. Configuration with the path of the first fault, or because the version is newer.
[[nodiscard]] Result<ProfileSettings> settingsFromJson(const QByteArray &json);
/// The settings as JSON; keeps those keys of `before` that this program does not know.
[[nodiscard]] QByteArray settingsToJson(const ProfileSettings &settings, const QByteArray &before);

} // namespace tieout
