// SPDX-License-Identifier: Apache-2.0
#include "core/base/sleeper.h"

#include <QCoroTimer>
#include <QTimer>

#include <optional>

namespace tieout {

Task<Done> TimerSleeper::sleepFor(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (!stop.stop_requested()) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(duration);
        // Another thread may request the stop; the timer must be used only in its own thread.
        QObject *target = &timer;
        const auto expire = [target] {
            QMetaObject::invokeMethod(
                target, [target] { static_cast<QTimer *>(target)->start(0); }, Qt::QueuedConnection);
        };
        const std::stop_callback onStop(stop, expire);
        co_await timer;
    }
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    co_return Done();
}

} // namespace tieout
