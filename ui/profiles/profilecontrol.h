// SPDX-License-Identifier: Apache-2.0
// What the menu of profiles does: asks where something ends, and hands over to ProfileRequests.
#pragma once

#include "core/facade/profilerequests.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

namespace tieout {

class ProfileMenu;

class ProfileControl final : public QObject {
    Q_OBJECT
public:
    /// All outlive it. `isRunning`: whether a sync would be stopped by opening another profile.
    ProfileControl(ProfileRequests &profiles, Prompts &prompts, std::function<bool()> isRunning, QWidget &window);

    [[nodiscard]] ProfileMenu *menu() const { return m_menu; }
    [[nodiscard]] bool isDemo() const { return m_profiles.current().isEmpty(); }
    void open(const QString &name);
    void openDemo();

Q_SIGNALS:
    /// Something at the profiles did not work.
    void failed(tieout::Error error);

private:
    /// Asks first when a sync is going on.
    void leave(const QString &whatHappens, const std::function<void()> &then);
    void add();
    void rename(const QString &name);
    void remove(const QString &name);

    ProfileRequests &m_profiles;
    Prompts &m_prompts;
    std::function<bool()> m_isRunning;
    QWidget &m_window;
    ProfileMenu *m_menu;
};

} // namespace tieout
