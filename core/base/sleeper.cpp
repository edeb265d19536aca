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
        // A stop may come from another thread; the timer must be touched in its own.
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
