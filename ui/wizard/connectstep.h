// SPDX-License-Identifier: Apache-2.0
// First start: signing in to one of the two services.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/wizard/wizardstep.h"

class QPushButton;

namespace tieout {

class AppGuide;
class ServiceBox;

/// The guide to making an app is open until the keychain has one; it can be opened later too.
class ConnectStep final : public WizardStep {
    Q_OBJECT
public:
    ConnectStep(Service service, SyncFacade &facade, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;
    void refresh(const SetupState &state) override;
    void leave() override;
    [[nodiscard]] bool isDone() const override { return m_status.isSignedIn; }

Q_SIGNALS:
    void pageWanted(QUrl page);
    void fileWanted();
    void disconnectWanted(tieout::Service service);

private:
    void showGuide(bool isShown);

    Service m_service;
    ServiceStatus m_status;
    AppGuide *m_guide;
    QPushButton *m_guideButton;
    ServiceBox *m_box;
};

} // namespace tieout
