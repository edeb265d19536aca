// SPDX-License-Identifier: Apache-2.0
// Says when an object may be destroyed: once all its member coroutines have ended.
#pragma once

#include "core/base/wakeup.h"

namespace tieout {

/// Counts the running member coroutines of one object. Make it the object's last member: it is destroyed first, and
/// asserts that none is left. For use in one thread.
class RunningTasks final {
public:
    RunningTasks() = default;
    ~RunningTasks();
    Q_DISABLE_COPY_MOVE(RunningTasks)

    /// The first line of every such coroutine: `const RunningTasks::Guard running(m_running);`
    class Guard final {
    public:
        explicit Guard(RunningTasks &tasks);
        ~Guard();
        Q_DISABLE_COPY_MOVE(Guard)

    private:
        RunningTasks &m_tasks;
    };

    [[nodiscard]] int count() const { return m_count; }
    /// Ends when none is left. Request their stop before that.
    [[nodiscard]] Task<void> drain();

private:
    int m_count = 0;
    Wakeup m_idle;
};

} // namespace tieout
