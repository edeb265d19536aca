// SPDX-License-Identifier: Apache-2.0
#include "core/net/callgate.h"

namespace tieout {

Task<Result<CallGate::Pass>> CallGate::enter(std::optional<int> most, std::stop_token stop)
{
    while (most && m_inside >= *most && !stop.stop_requested()) {
        // Queued: another thread may request the stop.
        const auto wake = [this] {
            QMetaObject::invokeMethod(
                this, [this] { wakeAll(); }, Qt::QueuedConnection);
        };
        const std::stop_callback onStop(stop, wake);
        NextChange change { this };
        co_await change;
    }
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    ++m_inside;
    co_return Pass(this);
}

void CallGate::leave()
{
    --m_inside;
    // Queued: a waiter must not run inside the destructor of the call that ends here.
    if (!m_waiting.empty())
        QMetaObject::invokeMethod(
            this, [this] { wakeAll(); }, Qt::QueuedConnection);
}

void CallGate::wakeAll()
{
    // Those that still find no room wait again, in their old order.
    const auto waiting = std::exchange(m_waiting, {});
    for (const std::coroutine_handle<> waiter : waiting)
        waiter.resume();
}

} // namespace tieout
