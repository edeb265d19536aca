// SPDX-License-Identifier: Apache-2.0
// Settings of one profile as a JSON file beside its ledger.
#pragma once

#include "core/settings/profilesettings.h"

#include <QStringList>

namespace tieout {

/// Reads and writes `settings.json` in the profile's folder. Unknown keys are kept; a file of a newer version is
/// refused and left alone; a file that cannot be read is an error with the path of the fault, never silently replaced.
/// Written atomically (a new file renamed over the old one), readable by the owner only.
class SettingsStore final {
public:
    explicit SettingsStore(QString path);

    /// Defaults when there is no file yet.
    [[nodiscard]] Result<ProfileSettings> load() const;
    [[nodiscard]] Done save(const ProfileSettings &settings) const;

    /// Keys that `settings get|set` knows, with one line of help each; see settingskeys.h.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace tieout
