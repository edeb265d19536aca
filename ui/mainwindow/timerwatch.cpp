// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/timerwatch.h"

#include "ui/widgets/banner.h"

namespace tieout {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TimerWatch::TimerWatch(SyncFacade &facade, QWidget &window)
    : m_banner(new Banner(u"timerBanner"_s, &window))
{
    m_again.setInterval(10min);
    connect(&m_again, &QTimer::timeout, this, &TimerWatch::ask);
    connect(m_banner, &Banner::buttonClicked, this, &TimerWatch::act);
    connect(m_banner, &Banner::putAway, this, [this] {
        m_putAway = m_notice;
        if (m_status->fault == TimerFault::None)
            m_missed.reset(); // a person has read of it
        show();
    });
    connect(&facade, &SyncFacade::runFinished, this, &TimerWatch::ask);
    connect(&facade, &SyncFacade::settingsChanged, this, [this](const ProfileSettings &settings) {
        if (!m_firstSettings)
            m_firstSettings = settings;
        lookOnce();
        show();
    });
    connect(&facade, &SyncFacade::statusChanged, this, [this](const AppStatus &status) {
        m_profile = status;
        if (!m_firstProfile) {
            m_firstProfile = status;
            m_openedAt = SystemClock().now();
        }
        lookOnce();
        show();
    });
}

void TimerWatch::setTimer(TimerRequests &timer)
{
    m_timer = &timer;
    m_again.start();
    ask();
}

void TimerWatch::ask()
{
    if (m_timer)
        m_timer->ask(Reply<TimerStatus>(this, [this](const Result<TimerStatus> &status) {
            if (status)
                take(*status);
        }));
}

void TimerWatch::take(const TimerStatus &status)
{
    if (!status.isKnown)
        return; // what was known stays said
    if (status.fault == TimerFault::None)
        m_putAway.reset(); // the next fault is another one, even in the same words
    m_status = status;
    lookOnce();
    show();
}

/// With the first status and settings: later the window's own syncs are among the runs, and systemd may be slow to
/// answer.
void TimerWatch::lookOnce()
{
    if (m_hasLooked || !m_status || !m_firstProfile || !m_firstSettings)
        return;
    m_hasLooked = true;
    m_missed = missedSync(*m_status, *m_firstSettings, *m_firstProfile, m_openedAt);
}

void TimerWatch::show()
{
    if (!m_status || !m_profile)
        return;
    const std::optional<TimerNotice> notice = timerNotice(*m_status, *m_profile, m_missed);
    if (notice == m_notice)
        return;
    m_notice = notice;
    if (!notice || notice == m_putAway) {
        m_banner->hide();
        return;
    }
    m_banner->setClosable(!notice->isLasting);
    m_banner->say(PaymentState::Attention, notice->sentence, notice->button);
}

void TimerWatch::act()
{
    if (!m_notice)
        return;
    if (m_notice->remedy == TimerRemedy::CheckEverything) {
        Q_EMIT checkWanted();
        return;
    }
    m_timer->switchTo(true, Reply<TimerStatus>(this, [this](const Result<TimerStatus> &status) {
        if (status)
            take(*status);
        else
            Q_EMIT failed(status.error());
    }));
}

} // namespace tieout
