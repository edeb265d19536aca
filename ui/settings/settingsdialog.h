// SPDX-License-Identifier: Apache-2.0
// Configure Settings: one page per topic. Edits a copy; OK and Apply pass it to the facade, Cancel discards it.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/settingspage.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace tieout {

class Banner;
class ChangesPage;
class ConnectionsPage;
class LanguagePage;
class LanguageRequests;
class MethodsPage;
class NoticesPage;
class ProjectsPage;
class SchedulePage;
class TimerRequests;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    SettingsDialog(SyncFacade &facade, Prompts &prompts, QWidget *parent = nullptr);

    void setSettings(const ProfileSettings &settings);
    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AppStatus &status);
    /// They outlive the dialog.
    void setLanguages(LanguageRequests &languages);
    void setTimer(TimerRequests &timer);
    void choose(SettingsTopic topic);
    /// Leads to the box that confirms that another payment sync is off.
    void showOtherSync();
    /// Not while it saves, which ends in seconds.
    void reject() override;

Q_SIGNALS:
    /// NoticeChoices were saved.
    void noticesChanged();
    /// The timer of the schedule was switched, or that was refused.
    void timerSwitched();

private:
    void addPage(const QString &title, SettingsPage *page);
    void addPages();
    void buildLayout();
    void buildButtons();
    void wireFacade();
    void showState();
    /// Saves if something changed; asks first if this is the first schedule. Calls `then` after saving or if there was
    /// nothing to save, but not if the user canceled.
    void save(std::function<void()> then);
    /// What belongs to this desk and needs no right. Calls `then` when all of it is saved; what could not be is said.
    void saveDesk(const std::function<void()> &then);
    /// False when it could not be saved, which is said then.
    [[nodiscard]] bool saveLanguage();
    /// Leads to the first value that may not leave the dialog; false when there is none.
    [[nodiscard]] bool showFault();
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] ProfileSettings edited() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isFirstSchedule() const;
    /// True when saving these would take the baseline: the first time with a company and an organization.
    [[nodiscard]] bool setsUp(const ProfileSettings &settings) const;

    SyncFacade &m_facade;
    Prompts &m_prompts;
    ProfileSettings m_saved;
    bool m_isLoaded = false;
    std::optional<AppStatus> m_status;
    QList<SettingsPage *> m_pages;
    SchedulePage *m_schedule;
    MethodsPage *m_methods;
    ChangesPage *m_changes;
    ProjectsPage *m_projects;
    ConnectionsPage *m_connections;
    NoticesPage *m_notices;
    LanguagePage *m_language;
    Banner *m_reason;
    Banner *m_problem;
    bool m_isSaving = false; ///< the system switches the timer meanwhile
    QListWidget *m_topics;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
};

} // namespace tieout
