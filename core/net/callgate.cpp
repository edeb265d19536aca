// SPDX-License-Identifier: Apache-2.0
#include "core/net/callgate.h"

#include <QCoroSignal>

namespace tieout {

Task<Result<CallGate::Pass>> CallGate::enter(std::optional<int> most, std::stop_token stop)
{
    while (most && m_inside >= *most && !stop.stop_requested()) {
        // A stop may come from another thread; waiters look again in this one.
        const auto wake = [this] { QMetaObject::invokeMethod(this, &CallGate::freed, Qt::QueuedConnection); };
        const std::stop_callback onStop(stop, wake);
        co_await qCoro(this, &CallGate::freed);
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
    QMetaObject::invokeMethod(this, &CallGate::freed, Qt::QueuedConnection);
}

} // namespace tieout
