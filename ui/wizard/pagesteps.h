// SPDX-License-Identifier: Apache-2.0
// First start: the steps that are pages of Configure Settings.
#pragma once

#include "ui/wizard/wizardstep.h"

class QLabel;

namespace tieout {

class MethodsPage;
class ProjectsPage;
class SchedulePage;
class SettingsPage;
class SyncFacade;

/// Shows one page, and may go on when the page has no fault.
class PageStep : public WizardStep {
    Q_OBJECT
public:
    /// Takes the page.
    PageStep(SettingsPage *page, QWidget *parent);

    void enter(const SetupState &state) override;
    [[nodiscard]] bool isDone() const override;
    void store(ProfileSettings &settings) const override;

private:
    SettingsPage *m_page;
};

class ProjectsStep final : public PageStep {
    Q_OBJECT
public:
    explicit ProjectsStep(SyncFacade &facade, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<int> projectCount() const;

private:
    explicit ProjectsStep(ProjectsPage *page, QWidget *parent);

    ProjectsPage *m_projects;
};

class MethodsStep final : public PageStep {
    Q_OBJECT
public:
    explicit MethodsStep(QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;

private:
    explicit MethodsStep(MethodsPage *page, QWidget *parent);

    MethodsPage *m_methods;
};

/// Says how many payments are too old before its button sets up the sync.
class ScheduleStep final : public PageStep {
    Q_OBJECT
public:
    explicit ScheduleStep(QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QString nextText() const override;
    void setProjectCount(std::optional<int> projects);

private:
    explicit ScheduleStep(SchedulePage *page, QWidget *parent);

    SchedulePage *m_schedule;
    QLabel *m_old;
};

} // namespace tieout
