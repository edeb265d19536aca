// SPDX-License-Identifier: Apache-2.0
// The check box that lets the system's timer keep the schedule while no window is open, and what that means here.
#pragma once

#include "core/facade/timerrequests.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;

namespace tieout {

class FaultNote;

/// The timer is this desk's, not the profile's settings: everybody may switch it, and the dialog does so by save(). Not
/// there at all before setTimer().
class TimerBox final : public QWidget {
    Q_OBJECT
public:
    explicit TimerBox(QWidget *parent = nullptr);

    /// It outlives the box.
    void setTimer(TimerRequests &timer);
    [[nodiscard]] QCheckBox *checkBox() const { return m_box; } ///< for the order of Tab
    [[nodiscard]] bool isEdited() const;
    /// Switches the timer as the box says and calls `then` once: at once when there is nothing to switch, otherwise
    /// after the system's answer. Not when the box is gone by then.
    void save(std::function<void(const Done &)> then);

Q_SIGNALS:
    void edited();
    /// The timer was switched, or the switch was refused.
    void switched();

private:
    void build();
    void ask();
    void take(const TimerStatus &status);
    void fill();
    [[nodiscard]] QString meaningText() const;

    TimerRequests *m_timer = nullptr;
    std::optional<TimerStatus> m_status; ///< nothing: the system has not answered yet
    bool m_isSwitching = false;
    QCheckBox *m_box;
    QLabel *m_meaning;
    QLabel *m_keychain;
    FaultNote *m_fault;
};

} // namespace tieout
