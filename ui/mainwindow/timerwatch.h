// SPDX-License-Identifier: Apache-2.0
// Notices when the timer that keeps the schedule while no window is open does not do so: a banner with one button.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/mainwindow/timernotice.h"

#include <QTimer>

namespace tieout {

class Banner;

/// Asks the system when the window opens, when a sync has ended, and every ten minutes. Silent before setTimer().
class TimerWatch final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    TimerWatch(SyncFacade &facade, QWidget &window);

    /// Belongs to the window.
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// It outlives the watch.
    void setTimer(TimerRequests &timer);
    void ask();

Q_SIGNALS:
    void checkWanted();
    /// The timer could not be started.
    void failed(tieout::Error error);

private:
    void take(const TimerStatus &status);
    void lookOnce();
    void show();
    void act();

    TimerRequests *m_timer = nullptr;
    Banner *m_banner;
    QTimer m_again;
    std::optional<TimerStatus> m_status;
    std::optional<AppStatus> m_profile;
    std::optional<AppStatus> m_firstProfile; ///< as the window found it
    std::optional<ProfileSettings> m_firstSettings;
    Instant m_openedAt {};
    bool m_hasLooked = false; ///< for a sync that was missed before the window opened
    std::optional<Instant> m_missed;
    std::optional<TimerNotice> m_notice; ///< the present one
    std::optional<TimerNotice> m_putAway; ///< the one that a person closed; a while offline does not bring it back
};

} // namespace tieout
