// SPDX-License-Identifier: Apache-2.0
// One topic of Configure Settings. Shows a copy of the settings and writes the edits into another copy.
#pragma once

#include "core/settings/profilesettings.h"

#include <QWidget>

namespace tieout {

/// In the order of the list of topics.
enum class SettingsTopic { Schedule, Methods, Changes, Projects, Connections, Notices, Language, Advanced };

/// What is wrong on a page, and the field to mend it in.
struct SettingsFault {
    QString sentence;
    QWidget *field = nullptr;
};

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows these values. Does not emit edited().
    virtual void load(const ProfileSettings &settings) = 0;
    /// Writes what the page shows; leaves everything else unchanged.
    virtual void store(ProfileSettings &settings) const = 0;
    /// Without the right to change settings everything is readable but disabled.
    virtual void setEditable(bool isEditable) = 0;
    /// The first value that may not leave the page; nothing when all may. The page shows it at the field too.
    [[nodiscard]] virtual std::optional<SettingsFault> fault() const { return std::nullopt; }

Q_SIGNALS:
    void edited();
};

} // namespace tieout
