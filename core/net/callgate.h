// SPDX-License-Identifier: Apache-2.0
// How many calls may be on their way at once.
#pragma once

#include "core/base/task.h"

#include <QObject>

namespace tieout {

/// Lets callers through in the order they came, as many at once as allowed. Must outlive its tasks.
class CallGate final : public QObject {
    Q_OBJECT
public:
    /// Leaves the gate when it is destroyed.
    class Pass final {
    public:
        Pass() = default;
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
        CallGate *m_gate = nullptr;
    };

    /// Waits until fewer than `most` calls are inside (nothing = no bound). Cancelled when stopped while waiting.
    [[nodiscard]] Task<Result<Pass>> enter(std::optional<int> most, std::stop_token stop);
    [[nodiscard]] int inside() const { return m_inside; }

Q_SIGNALS:
    void freed();

private:
    void leave();

    int m_inside = 0;
};

} // namespace tieout
