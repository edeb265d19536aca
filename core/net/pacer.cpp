// SPDX-License-Identifier: Apache-2.0
#include "core/net/pacer.h"

#include "core/net/limitheaders.h"

#include <algorithm>
#include <cmath>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr Pacer::Time kLongestBackOff = 60s;

/// Procore names neither of its two windows, and their limits differ from customer to customer. A limit that is known
/// as a window's tells it; else the time to the reset, since no window ends further away than it is long; without one
/// the closer size.
bool describesShorter(
    const WindowCount &shorter, const WindowCount &longer, int limit, std::optional<Pacer::Time> resetIn)
{
    if (limit == shorter.window.limit)
        return true;
    if (limit == longer.window.limit && longer.isLimitSure)
        return false;
    if (resetIn)
        return *resetIn <= shorter.window.length + 1s;
    const auto distance = [limit](const WindowCount &counted) {
        return std::abs(std::log(double(limit + 1) / (counted.window.limit + 1)));
    };
    return distance(shorter) < distance(longer);
}

/// 1 s, 2 s, 4 s … whatever the service asks for: with a pause of zero we would ask again and again.
Pacer::Time backOff(int refusalsInARow)
{
    const int doublings = std::clamp(refusalsInARow - 1, 0, 10);
    return std::min<Pacer::Time>(1s * (1 << doublings), kLongestBackOff);
}

} // namespace

Pacer::Pacer(QList<RateWindow> windows, int maxInFlight)
    : m_maxInFlight(maxInFlight)
{
    for (RateWindow &window : windows) {
        WindowCount counted;
        counted.window = std::move(window);
        m_windows.append(std::move(counted));
    }
}

Pacer Pacer::forXero(int callsPerDay)
{
    return Pacer({ { u"minute"_s, 60, 60s, QByteArrayLiteral("x-minlimit-remaining"), false },
                     { u"day"_s, callsPerDay, 24h, QByteArrayLiteral("x-daylimit-remaining"), true },
                     { u"app"_s, 10000, 60s, QByteArrayLiteral("x-appminlimit-remaining"), false } },
        5);
}

Pacer Pacer::forProcore()
{
    return Pacer({ { u"spike"_s, 25, 10s, {}, false }, { u"hour"_s, 3600, 1h, {}, false } }, 5);
}

std::optional<int> Pacer::maxInFlight() const
{
    if (m_maxInFlight == 0)
        return std::nullopt;
    int most = m_maxInFlight;
    for (const WindowCount &counted : m_windows)
        most = std::min(most, std::max(1, counted.window.limit));
    return most;
}

PacerWait Pacer::waitBefore(Time now) const
{
    PacerWait wait;
    if (now < m_blockedUntil) {
        wait.duration = m_blockedUntil - now;
        wait.window = m_blockedBy;
    }
    for (const WindowCount &counted : m_windows) {
        const Time full = counted.waitForRoom(now, m_inFlight, m_reservePercent);
        if (full > wait.duration) {
            wait.duration = full;
            wait.window = counted.window.name;
        }
    }
    wait.isDay = wait.window == QLatin1String("day");
    return wait;
}

void Pacer::recordCall()
{
    ++m_inFlight;
}

void Pacer::recordEnd(Time now)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    for (WindowCount &counted : m_windows) {
        while (!counted.answered.empty() && now - counted.answered.front() >= counted.length())
            counted.answered.pop_front();
        counted.answered.push_back(now);
    }
}

void Pacer::recordNoAnswer(Time now)
{
    recordEnd(now);
}

WindowCount *Pacer::windowNamed(const QString &name)
{
    const auto found = std::find_if(
        m_windows.begin(), m_windows.end(), [&](const WindowCount &counted) { return counted.window.name == name; });
    return found == m_windows.end() ? nullptr : &*found;
}

void Pacer::recordAnswer(const HttpResponse &response, Time now, Instant wall)
{
    recordEnd(now);
    readXeroHeaders(response, now);
    readProcoreHeaders(response, now, wall);
    m_refusalsInARow = response.status == 429 ? m_refusalsInARow + 1 : 0;
    if (response.status == 429)
        readRefusal(response, now, wall);
}

void Pacer::readXeroHeaders(const HttpResponse &response, Time now)
{
    for (WindowCount &counted : m_windows) {
        if (counted.window.remainingHeader.isEmpty())
            continue;
        if (const auto remaining = countIn(response, counted.window.remainingHeader))
            counted.correct(*remaining, now, counted.length(), m_inFlight);
    }
}

void Pacer::readProcoreHeaders(const HttpResponse &response, Time now, Instant wall)
{
    const auto limit = countIn(response, QByteArrayLiteral("x-rate-limit-limit"));
    const auto remaining = countIn(response, QByteArrayLiteral("x-rate-limit-remaining"));
    if (!limit || !remaining || *limit == 0 || m_windows.size() != 2 || !m_windows[0].window.remainingHeader.isEmpty())
        return;
    const auto resetIn = timeToReset(response, wall);
    const bool isShorter = describesShorter(m_windows[0], m_windows[1], *limit, resetIn);
    WindowCount &counted = m_windows[isShorter ? 0 : 1];
    WindowCount &other = m_windows[isShorter ? 1 : 0];
    counted.window.limit = *limit;
    counted.isLimitSure = true;
    const Time longest = counted.length();
    const int ofOthers =
        counted.correct(*remaining, now, std::min(longest, resetIn ? *resetIn + 1s : longest), m_inFlight);
    // What others took from the ten-second window also came out of the hour, which the headers leave out for a
    // long time.
    if (isShorter)
        other.answered.insert(other.answered.end(), static_cast<std::size_t>(ofOthers), now);
}

void Pacer::readRefusal(const HttpResponse &response, Time now, Instant wall)
{
    const QString name = refusedWindow(response);
    // Both headers are in whole seconds, rounded down more often than up.
    const Time until = now + std::max(askedPause(response, name, wall), backOff(m_refusalsInARow)) + 1s;
    for (WindowCount &counted : m_windows) {
        // Our own count was nowhere near it: somebody else uses the limit too.
        if (name.isEmpty() || counted.window.name == name)
            counted.othersUntil = until + 2 * counted.length();
    }
    if (WindowCount *named = windowNamed(name); named != nullptr && named->window.headerWins) {
        named->answered.clear();
        named->foreign = named->window.limit;
        named->foreignUntil = until; // now we know when it starts over
        named->toldAt = now;
    }
    if (until > m_blockedUntil) {
        m_blockedUntil = until;
        m_blockedBy = name;
    }
}

/// How long a 429 keeps us away. A window that is named is over after its own length, whatever the header says: a
/// service has been seen to send milliseconds (api facts, Xero 7.1).
Pacer::Time Pacer::askedPause(const HttpResponse &response, const QString &named, Instant wall) const
{
    std::optional<Time> asked = response.retryAfter(wall);
    // When the reset is further away than the requested pause, the reset is the safer choice.
    if (const auto resetIn = timeToReset(response, wall))
        asked = std::max(asked.value_or(0ms), *resetIn);
    if (named == QLatin1String("concurrent"))
        return std::min<Time>(asked.value_or(1s), kLongestBackOff);
    return std::min(longestPause(named), asked.value_or(named == QLatin1String("day") ? Time(1h) : Time(30s)));
}

/// The length of the window that was named; of the longest one when none of ours was.
Pacer::Time Pacer::longestPause(const QString &named) const
{
    Time longest = m_windows.isEmpty() ? Time(24h) : Time(0);
    for (const WindowCount &counted : m_windows) {
        if (counted.window.name == named)
            return counted.length();
        longest = std::max(longest, counted.length());
    }
    return longest;
}

void Pacer::remember(const Budget &known, Time now, Instant wall)
{
    for (const CallBudget &window : known.windows) {
        WindowCount *counted = windowNamed(window.window);
        if (counted == nullptr || !window.isScarce() || window.limit <= 0)
            continue;
        // Its own answers tell: an older version may have taken the limit of the ten seconds for the hour's.
        counted->isLimitSure = counted->isLimitSure && counted->window.limit == window.limit;
        counted->window.limit = window.limit;
        const Time left = window.resetsAt - wall;
        if (left <= 0ms || left > counted->length() + 1s)
            continue;
        counted->foreign = std::clamp(window.limit - window.left, 0, window.limit);
        counted->foreignUntil = now + left;
        // This header's number may be a day old: ask again at once.
        if (counted->window.headerWins)
            counted->toldAt = now - WindowCount::kWordStays;
    }
    const Time blocked = known.blockedUntil ? *known.blockedUntil - wall : Time(0);
    if (blocked > 0ms && blocked <= longestPause(known.blockedBy) + 2s) {
        m_blockedUntil = now + blocked;
        m_blockedBy = known.blockedBy;
    }
}

Budget Pacer::budget(Time now, Instant wall) const
{
    Budget budget;
    for (const WindowCount &counted : m_windows) {
        CallBudget window;
        window.window = counted.window.name;
        window.limit = counted.window.limit;
        window.length = counted.window.length;
        window.left = std::max(0, counted.window.limit - counted.used(now, m_inFlight));
        window.resetsAt = wall + (counted.allFree(now) - now);
        budget.windows.append(window);
    }
    if (now < m_blockedUntil) {
        budget.blockedUntil = wall + (m_blockedUntil - now);
        budget.blockedBy = m_blockedBy;
    }
    return budget;
}

} // namespace tieout
