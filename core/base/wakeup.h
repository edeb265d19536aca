// SPDX-License-Identifier: Apache-2.0
// Lets a coroutine wait for an event in an ordinary function of the same thread.
#pragma once

#include "core/base/task.h"

#include <QList>

#include <chrono>

class QTimer;

namespace tieout {

enum class WokenBy { Call, Time, Stop };

/// A condition variable for coroutines of one thread: any number may wait, and wakeAll() resumes them from the event
/// loop. It remembers nothing: check the condition, wait, check again. Outlives its waiters.
class Wakeup final {
public:
    Wakeup() = default;
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;
    ~Wakeup();

    /// Call only from the thread of the waiters.
    void wakeAll();
    /// Ends at wakeAll(), after `longest`, or when stop is requested (from any thread).
    [[nodiscard]] Task<WokenBy> wait(std::chrono::milliseconds longest, std::stop_token stop);

private:
    struct Waiter {
        QTimer *timer = nullptr;
        bool called = false;
    };
    QList<Waiter *> m_waiters;
};

} // namespace tieout
