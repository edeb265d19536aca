// SPDX-License-Identifier: Apache-2.0
// Limits how many calls may be in flight at once.
#pragma once

#include "core/base/task.h"

#include <QObject>

#include <coroutine>
#include <vector>

namespace tieout {

/// Lets callers in, in order of arrival, up to the allowed number at once. Must outlive its tasks.
class CallGate final : public QObject {
public:
    /// Leaves the gate when it is destroyed.
    class Pass final {
    public:
        explicit Pass(CallGate *gate)
            : m_gate(gate)
        {
        }
        Pass(Pass &&other) noexcept
            : m_gate(std::exchange(other.m_gate, nullptr))
        {
        }
        Pass &operator=(Pass &&other) noexcept
        {
            std::swap(m_gate, other.m_gate);
            return *this;
        }
        ~Pass()
        {
            if (m_gate != nullptr)
                m_gate->leave();
        }

    private:
        CallGate *m_gate;
    };

    /// Waits until fewer than `most` calls are inside (nothing = no bound). Cancelled when stopped while waiting.
    [[nodiscard]] Task<Result<Pass>> enter(std::optional<int> most, std::stop_token stop);

private:
    /// Not a signal awaited through QCoro: when several coroutines wait for the same signal again while it is being
    /// emitted, the result is a use after free (QCoro 0.8, measured).
    struct NextChange {
        CallGate *gate;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter) { gate->m_waiting.push_back(waiter); }
        void await_resume() const noexcept { }
    };

    void leave();
    void wakeAll();

    std::vector<std::coroutine_handle<>> m_waiting;
    int m_inside = 0;
};

} // namespace tieout
