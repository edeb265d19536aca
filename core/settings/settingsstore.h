// SPDX-License-Identifier: Apache-2.0
// Stores the settings of one profile in a JSON file beside its ledger.
#pragma once

#include "core/settings/profilesettings.h"

#include <QStringList>

namespace tieout {

/// Reads and writes `settings.json` in the profile's folder. Keeps unknown keys; refuses a file of a newer version and
/// leaves it alone; a file that cannot be read is an error with the path of the fault and is never silently replaced.
/// Writes atomically (renames a new file over the old one); only the owner can read it.
class SettingsStore final {
public:
    explicit SettingsStore(QString path);

    /// Defaults when there is no file yet.
    [[nodiscard]] Result<ProfileSettings> load() const;
    [[nodiscard]] Done save(const ProfileSettings &settings) const;

    /// The keys that `settings get|set` knows, with one line of help each; see settingskeys.h.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace tieout
