// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Sync schedule.
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace tieout {

class SchedulePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit SchedulePage(QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;
    /// False while the schedule has never been configured and nothing is selected yet.
    [[nodiscard]] bool isChosen() const;

private:
    void build();
    void fillFrequencies();
    void fillZones();
    void showWhatFollows();
    [[nodiscard]] ScheduleRule rule() const;

    QComboBox *m_frequency;
    QTimeEdit *m_time;
    QLabel *m_timeNote;
    QCheckBox *m_workingDays;
    QCheckBox *m_catchUp;
    QComboBox *m_zone;
    QLabel *m_next;
    QLabel *m_explanation;
    bool m_isEditable = true;
    bool m_isLoading = false;
};

} // namespace tieout
