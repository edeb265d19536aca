// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Projects: all of the company, or those chosen from a list.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace tieout {

class FaultNote;

/// Asks for the projects of the company when it is first shown. A chosen project that the list does not have stays
/// chosen, and says so: it may be hidden only for a while.
class ProjectsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ProjectsPage(SyncFacade &facade, QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;
    [[nodiscard]] std::optional<SettingsFault> fault() const override;
    /// Projects that take part, when known.
    [[nodiscard]] std::optional<int> count() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask();
    void take(const Result<QList<Project>> &projects);
    void fillList();
    void addRow(ProjectId id, const QString &text, bool isUnseen);
    void takeCheck(ProjectId id, bool isChecked);
    void filterList();
    void showState();

    SyncFacade &m_facade;
    CompanyId m_company;
    bool m_storedAll = true; ///< as loaded
    QList<ProjectId> m_storedList;
    QList<ProjectId> m_wanted;
    std::optional<QList<Project>> m_known;
    QString m_problem; ///< why the projects are not known
    bool m_isAsking = false;
    bool m_isFilling = false;
    bool m_isEditable = true;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_again;
    FaultNote *m_fault;
};

} // namespace tieout
