// SPDX-License-Identifier: Apache-2.0
// The first start, the way to the other profiles, and the timer.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/headerbar.h"
#include "ui/pages/statepage.h"
#include "ui/profiles/profilecontrol.h"
#include "ui/profiles/profilemenu.h"
#include "ui/wizard/setupwizard.h"

namespace tieout {

void MainWindow::openSetup()
{
    if (!m_status || m_status->isSetUp)
        return;
    if (!m_wizard) {
        const bool hasDemo = m_profiles && !m_profiles->isDemo();
        m_wizard = new SetupWizard(m_facade, *m_prompts, hasDemo, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &QObject::destroyed, this, [this] { m_wizard = nullptr; });
        if (hasDemo)
            connect(m_wizard, &SetupWizard::demoWanted, m_profiles, &ProfileControl::openDemo);
        m_wizard->begin(*m_status, m_settings);
        m_wizard->open();
    }
    m_wizard->raise();
    m_wizard->activateWindow();
}

void MainWindow::setTimer(TimerRequests &timer)
{
    m_timer = &timer;
    connect(&m_timerWatch, &TimerWatch::failed, this, &MainWindow::sayFailure);
    connect(&m_timerWatch, &TimerWatch::checkWanted, m_actions.checkAll, &QAction::trigger);
    m_timerWatch.setTimer(timer);
}

void MainWindow::setProfiles(ProfileRequests &profiles)
{
    m_profiles = new ProfileControl(
        profiles, *m_prompts, [this] { return m_control.isRunning(); }, *this);
    m_header->setProfileMenu(m_profiles->menu());
    m_actions.file->insertMenu(m_actions.quit, m_profiles->menu());
    m_actions.file->insertSeparator(m_actions.quit);
    connect(m_profiles, &ProfileControl::failed, this, &MainWindow::sayFailure);
    connect(m_statePage, &StatePage::demoWanted, m_profiles, &ProfileControl::openDemo);
    showCondition();
}

} // namespace tieout
