// SPDX-License-Identifier: Apache-2.0
#include "core/base/runningtasks.h"

namespace tieout {

RunningTasks::~RunningTasks()
{
    Q_ASSERT_X(m_count == 0, "RunningTasks", "the owner is destroyed while one of its tasks is running");
}

RunningTasks::Guard::Guard(RunningTasks &tasks)
    : m_tasks(tasks)
{
    ++m_tasks.m_count;
}

RunningTasks::Guard::~Guard()
{
    if (--m_tasks.m_count == 0)
        m_tasks.m_idle.wakeAll();
}

Task<void> RunningTasks::drain()
{
    while (m_count > 0)
        co_await m_idle.wait(std::chrono::seconds(1), std::stop_token());
}

} // namespace tieout
