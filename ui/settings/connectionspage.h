// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Connections: both services, and the company and organization that belong together.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tieout {

class ServiceBox;

class ConnectionsPage final : public SettingsPage {
    Q_OBJECT
public:
    ConnectionsPage(SyncFacade &facade, Prompts &prompts, QWidget *parent = nullptr);

    void setStatus(const AppStatus &status);
    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    /// Signing in is always possible; only the choice of company and organization is a setting.
    void setEditable(bool isEditable) override;

private:
    QWidget *buildChoices();
    void askToDisconnect(Service service);
    void takeChoices(const QList<Company> &companies, const QList<Connection> &organisations);
    void showChoices();

    SyncFacade &m_facade;
    Prompts &m_prompts;
    ServiceBox *m_procore;
    ServiceBox *m_xero;
    QComboBox *m_company;
    QComboBox *m_organisation;
    QPushButton *m_refresh;
    QLabel *m_note;
    bool m_isEditable = true;
    bool m_isSetUp = false;
    bool m_isSignedIn = false;
};

} // namespace tieout
