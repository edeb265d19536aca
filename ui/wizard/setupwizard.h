// SPDX-License-Identifier: Apache-2.0
// First start: from nothing to the first preview, one checked step after the other.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/prompts/prompts.h"
#include "ui/wizard/wizardstep.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tieout {

class Banner;
class CheckStep;
class ConnectStep;
class DoneStep;
class ProjectsStep;
class ScheduleStep;
class StepList;
class WelcomeStep;

/// The steps, in their order.
enum class SetupStep {
    Welcome,
    ConnectProcore,
    Company,
    ConnectXero,
    Organisation,
    Check,
    Projects,
    Methods,
    Schedule,
    Ready
};
/// Where to go on: the first step that still lacks something. Pure.
[[nodiscard]] SetupStep firstOpenStep(const AppStatus &status, const ProfileSettings &settings);

/// Can be left at any step: what was chosen is kept in the profile's settings, ids and secrets in the keychain, and it
/// begins again where something is missing. Nothing is fixed before the step Schedule.
class SetupWizard final : public QDialog {
    Q_OBJECT
public:
    /// Facade and prompts outlive it. `hasDemo`: demoWanted() leads somewhere.
    SetupWizard(SyncFacade &facade, Prompts &prompts, bool hasDemo, QWidget *parent = nullptr);

    /// What is known already; goes to the first open step.
    void begin(const AppStatus &status, const ProfileSettings &settings);
    [[nodiscard]] SetupStep step() const;

    void done(int result) override;

Q_SIGNALS:
    void demoWanted();

private:
    void addStep(WizardStep *step);
    void addSteps();
    void addConnectStep(Service service);
    void buildLayout();
    QLayout *buildMiddle();
    QLayout *buildButtons();
    void wireFacade();
    void goTo(SetupStep step);
    void goOn();
    void goBack();
    /// Keeps the choices, then shows the next step.
    void keepAndGoOn();
    void setUp();
    void openFile();
    void disconnectFrom(Service service);
    void showState();
    void sayProblem(const Error &error);
    [[nodiscard]] WizardStep *current() const;

    SyncFacade &m_facade;
    Prompts &m_prompts;
    SetupState m_state;
    bool m_isBusy = false; ///< keeping choices, or setting up
    bool m_isSettingUp = false;
    QList<WizardStep *> m_steps; ///< by SetupStep
    WelcomeStep *m_welcome;
    CheckStep *m_check;
    ProjectsStep *m_projects;
    ScheduleStep *m_schedule;
    DoneStep *m_done;
    StepList *m_list = nullptr;
    Banner *m_problem;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    QLabel *m_busy;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace tieout
