// SPDX-License-Identifier: Apache-2.0
// Time that passes only while everything waits: hours in milliseconds, always in the same order.
#pragma once

#include "core/base/clock.h"
#include "core/base/sleeper.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <coroutine>
#include <map>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// Wakes waiters in the order of their due times, each one when nothing else is left to do: every wait posts one event
/// of low priority. Outlives its waiters.
class VirtualTime final : public QObject {
public:
    using Duration = std::chrono::milliseconds;

    [[nodiscard]] Duration elapsed() const { return m_elapsed; }
    /// Time passes without a waiter: a laptop's sleep, an evening.
    void pass(Duration duration) { m_elapsed += duration; }

    [[nodiscard]] auto wait(Duration duration)
    {
        struct Waiter {
            VirtualTime *time;
            Duration until;
            [[nodiscard]] bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<> waiter)
            {
                time->m_waiting.emplace(until, waiter);
                QCoreApplication::postEvent(time, new QEvent(QEvent::User), Qt::LowEventPriority);
            }
            void await_resume() const noexcept { }
        };
        return Waiter { this, m_elapsed + duration };
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User || m_waiting.empty())
            return QObject::event(event);
        const auto next = m_waiting.extract(m_waiting.begin());
        m_elapsed = std::max(m_elapsed, next.key());
        next.mapped().resume();
        return true;
    }

private:
    std::multimap<Duration, std::coroutine_handle<>> m_waiting;
    Duration m_elapsed { 0 };
};

/// A computer's clock; it may be wrong by `skew`.
class VirtualClock final : public Clock {
public:
    explicit VirtualClock(VirtualTime *time, Instant start = instantFromIsoText(u"2026-11-20T14:00:00Z"_s).value())
        : m_time(time)
        , m_start(start)
    {
    }
    [[nodiscard]] Instant now() const override { return m_start + m_time->elapsed() + skew; }
    [[nodiscard]] std::chrono::milliseconds steady() const override
    {
        return m_time->elapsed() + std::chrono::hours(9);
    }
    std::chrono::milliseconds skew { 0 };

private:
    VirtualTime *m_time;
    Instant m_start;
};

class VirtualSleeper final : public Sleeper {
public:
    explicit VirtualSleeper(VirtualTime *time)
        : m_time(time)
    {
    }
    [[nodiscard]] Task<Done> sleepFor(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (!stop.stop_requested())
            co_await m_time->wait(duration);
        longest = std::max(longest, duration);
        co_return stop.stop_requested() ? Done(failed(Error(ErrorKind::Cancelled, {}))) : Done();
    }
    std::chrono::milliseconds longest { 0 };

private:
    VirtualTime *m_time;
};

} // namespace tieout::test
