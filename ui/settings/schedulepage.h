// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Sync schedule.
#pragma once

#include "core/facade/appstatus.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace tieout {

class FaultNote;
class TimerBox;
class TimerRequests;

class SchedulePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit SchedulePage(QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;
    /// A text in the field for the zone that names none.
    [[nodiscard]] std::optional<SettingsFault> fault() const override;
    /// For what a day costs beside the services' limits.
    void setStatus(const AppStatus &status);
    void setProjectCount(std::optional<int> projects);
    /// Offers to keep the schedule while no window is open; without it the page does not speak of that. It outlives the
    /// page.
    void setTimer(TimerRequests &timer);
    [[nodiscard]] TimerBox *timer() const { return m_timer; }
    /// False while the schedule has never been configured and nothing is selected yet.
    [[nodiscard]] bool isChosen() const;

private:
    void build();
    void buildForm();
    void fillFrequencies();
    void fillZones();
    void showWhatFollows();
    void showCost();
    [[nodiscard]] bool isZoneKnown() const;
    [[nodiscard]] ScheduleRule rule() const;

    QComboBox *m_frequency;
    QTimeEdit *m_time;
    QLabel *m_timeNote;
    QCheckBox *m_workingDays;
    QCheckBox *m_catchUp;
    QLabel *m_catchUpNote;
    TimerBox *m_timer;
    QComboBox *m_zone;
    FaultNote *m_zoneFault;
    QLabel *m_next;
    QLabel *m_cost;
    QLabel *m_explanation;
    AppStatus m_status;
    std::optional<int> m_projects;
    bool m_isEditable = true;
    bool m_isLoading = false;
};

} // namespace tieout
