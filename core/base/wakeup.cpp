// SPDX-License-Identifier: Apache-2.0
#include "core/base/wakeup.h"

#include <QCoroTimer>
#include <QTimer>

namespace tieout {

Wakeup::~Wakeup()
{
    Q_ASSERT(m_waiters.isEmpty());
}

void Wakeup::wakeAll()
{
    for (Waiter *waiter : std::as_const(m_waiters)) {
        waiter->called = true;
        waiter->timer->start(0);
    }
}

Task<WokenBy> Wakeup::wait(std::chrono::milliseconds longest, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return WokenBy::Stop;
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(longest);
    Waiter waiter;
    waiter.timer = &timer;
    m_waiters.append(&waiter);
    {
        // Another thread may request the stop; the timer must be used only in its own thread.
        QTimer *target = &timer;
        const auto expire = [target] {
            QMetaObject::invokeMethod(
                target, [target] { target->start(0); }, Qt::QueuedConnection);
        };
        const std::stop_callback onStop(stop, expire);
        co_await timer;
    }
    m_waiters.removeOne(&waiter);
    if (waiter.called)
        co_return WokenBy::Call;
    co_return stop.stop_requested() ? WokenBy::Stop : WokenBy::Time;
}

} // namespace tieout
