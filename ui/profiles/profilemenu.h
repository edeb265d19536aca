// SPDX-License-Identifier: Apache-2.0
// The profiles of this computer as a menu, filled each time it is shown.
#pragma once

#include "core/facade/profilerequests.h"

#include <QMenu>

class QActionGroup;

namespace tieout {

/// What a profile is called in the window: its company, with the profile's name where that is more than the company.
[[nodiscard]] QString labelOf(const ProfileChoice &profile);

class ProfileMenu final : public QMenu {
    Q_OBJECT
public:
    /// `profiles` outlives it.
    explicit ProfileMenu(const ProfileRequests &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(QString name);
    void demoWanted();
    void addWanted();
    void renameWanted(QString name);
    void removeWanted(QString name);

private:
    void fill();
    void addProfiles();
    void addDemo();
    void addCommands();

    const ProfileRequests &m_profiles;
    QActionGroup *m_group = nullptr;
};

} // namespace tieout
