// SPDX-License-Identifier: Apache-2.0
#include "core/net/windowcount.h"

#include <algorithm>

namespace tieout {

using namespace std::chrono_literals;

namespace {

/// Calls that we leave unused while others share a window: as many as they may have in flight.
constexpr int kRoomForOthers = 5;

} // namespace

WindowCount::Time WindowCount::length() const
{
    // No two clocks run at exactly the same speed.
    const Time nominal = window.length;
    return nominal + nominal / 500;
}

std::deque<WindowCount::Time>::const_iterator WindowCount::firstCounted(Time now) const
{
    return std::partition_point(answered.cbegin(), answered.cend(), [&](Time at) { return now - at >= length(); });
}

int WindowCount::used(Time now, int inFlight) const
{
    return static_cast<int>(answered.cend() - firstCounted(now)) + inFlight + (now < foreignUntil ? foreign : 0);
}

int WindowCount::room(Time now, int reservePercent) const
{
    int room = window.limit;
    if (now < othersUntil)
        room -= std::min(kRoomForOthers, window.limit / 5);
    if (window.length >= 1h)
        room -= static_cast<int>(qint64(window.limit) * reservePercent / 100);
    return room;
}

WindowCount::Time WindowCount::waitForRoom(Time now, int inFlight, int reservePercent) const
{
    if (used(now, inFlight) < room(now, reservePercent))
        return 0ms;
    Time free = nextFree(now);
    if (window.headerWins && toldAt) {
        const Time askAgain = *toldAt + kWordStays;
        if (askAgain <= now && inFlight == 0)
            return 0ms;
        free = std::min(free, askAgain);
    }
    // At least a moment later: a limit of zero, or calls in flight alone, must not make us spin.
    return std::max<Time>(free - now, 1ms);
}

WindowCount::Time WindowCount::nextFree(Time now) const
{
    std::optional<Time> next;
    if (foreign > 0 && now < foreignUntil)
        next = foreignUntil;
    if (const auto first = firstCounted(now); first != answered.cend())
        next = std::min(next.value_or(Time::max()), *first + length());
    return next.value_or(now);
}

WindowCount::Time WindowCount::allFree(Time now) const
{
    Time last = now;
    if (foreign > 0)
        last = std::max(last, foreignUntil);
    if (!answered.empty())
        last = std::max(last, answered.back() + length());
    return last;
}

int WindowCount::correct(int remaining, Time now, Time resetIn, int inFlight)
{
    if (window.headerWins) {
        takeAtItsWord(remaining, now, resetIn);
        return 0;
    }
    const int unexplained = window.limit - remaining - used(now, inFlight);
    if (unexplained <= 0)
        return 0;
    foreign = (now < foreignUntil ? foreign : 0) + unexplained;
    foreignUntil = std::max(foreignUntil, now + resetIn);
    othersUntil = now + 2 * length();
    return unexplained;
}

void WindowCount::takeAtItsWord(int remaining, Time now, Time resetIn)
{
    const bool beganAnew = now >= foreignUntil || remaining > window.limit - foreign;
    window.limit = std::max(window.limit, remaining);
    answered.clear();
    foreign = window.limit - remaining;
    // No header says when it starts over; at the latest, one window length after we first saw it.
    if (beganAnew)
        foreignUntil = now + resetIn;
    toldAt = now;
}

} // namespace tieout
