// SPDX-License-Identifier: Apache-2.0
#include "core/net/pacer.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

std::optional<int> numberIn(const HttpResponse &response, const QByteArray &header)
{
    bool isNumber = false;
    const int number = response.header(header).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Procore names neither window: its limit tells it, else the time to its reset, else the nearer order of size.
bool describes(const RateWindow &window, const RateWindow &other, int limit, std::optional<Pacer::Time> resetIn)
{
    if (limit == window.limit || limit == other.limit)
        return limit == window.limit;
    const RateWindow &shorter = window.length < other.length ? window : other;
    if (resetIn && *resetIn > shorter.length + 1s)
        return &window != &shorter;
    const auto distance = [limit](
                              const RateWindow &w) { return std::abs(std::log(double(limit + 1) / (w.limit + 1))); };
    return distance(window) < distance(other);
}

/// X-Rate-Limit-Reset is a moment of the server's clock; only the distance to its own Date is safe to use.
std::optional<Pacer::Time> timeToReset(const HttpResponse &response, Instant wall)
{
    bool isNumber = false;
    const qint64 reset = response.header(QByteArrayLiteral("x-rate-limit-reset")).trimmed().toLongLong(&isNumber);
    if (!isNumber || reset <= 0 || reset > 99'999'999'999)
        return std::nullopt;
    const Pacer::Time left = Instant(seconds(reset)) - response.serverTime().value_or(wall);
    return std::clamp<Pacer::Time>(left, 0ms, 24h);
}

} // namespace

Pacer::Pacer(QList<RateWindow> windows, int maxInFlight)
    : m_maxInFlight(maxInFlight)
{
    for (RateWindow &window : windows) {
        Counted counted;
        counted.window = std::move(window);
        m_windows.append(std::move(counted));
    }
}

Pacer Pacer::forXero(int callsPerDay)
{
    return Pacer({ { QStringLiteral("minute"), 60, 60s, QByteArrayLiteral("x-minlimit-remaining"), false },
                     { QStringLiteral("day"), callsPerDay, 24h, QByteArrayLiteral("x-daylimit-remaining"), true },
                     { QStringLiteral("app"), 10000, 60s, QByteArrayLiteral("x-appminlimit-remaining"), false } },
        5);
}

Pacer Pacer::forProcore()
{
    return Pacer(
        { { QStringLiteral("spike"), 25, 10s, {}, false }, { QStringLiteral("hour"), 3600, 1h, {}, false } }, 5);
}

Pacer::Time Pacer::Counted::length() const
{
    // Two clocks never run at exactly the same speed.
    const Time nominal = window.length;
    return nominal + nominal / 500;
}

int Pacer::Counted::used(Time now, int inFlight) const
{
    const auto firstCounted =
        std::find_if(answered.cbegin(), answered.cend(), [&](Time at) { return now - at < length(); });
    return static_cast<int>(answered.cend() - firstCounted) + inFlight + (now < foreignUntil ? foreign : 0);
}

Pacer::Time Pacer::Counted::nextFree(Time now) const
{
    std::optional<Time> next;
    if (foreign > 0 && now < foreignUntil)
        next = foreignUntil;
    const auto firstCounted =
        std::find_if(answered.cbegin(), answered.cend(), [&](Time at) { return now - at < length(); });
    if (firstCounted != answered.cend())
        next = std::min(next.value_or(Time::max()), *firstCounted + length());
    return next.value_or(now);
}

void Pacer::Counted::correct(int remaining, Time now, Time resetIn, int inFlight)
{
    if (window.headerWins) {
        window.limit = std::max(window.limit, remaining);
        answered.clear();
        foreign = window.limit - remaining;
        foreignUntil = now + resetIn;
        return;
    }
    const int unexplained = window.limit - remaining - used(now, inFlight);
    if (unexplained > 0) {
        foreign = (now < foreignUntil ? foreign : 0) + unexplained;
        foreignUntil = std::max(foreignUntil, now + resetIn);
    }
}

std::optional<int> Pacer::maxInFlight() const
{
    if (m_maxInFlight == 0)
        return std::nullopt;
    int most = m_maxInFlight;
    for (const Counted &counted : m_windows)
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
    for (const Counted &counted : m_windows) {
        if (counted.used(now, m_inFlight) < counted.window.limit)
            continue;
        // A moment later at least: a limit of zero, or calls in flight alone, must not spin.
        const Time full = std::max<Time>(counted.nextFree(now) - now, 1ms);
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
    for (Counted &counted : m_windows) {
        while (!counted.answered.empty() && now - counted.answered.front() >= counted.length())
            counted.answered.pop_front();
        counted.answered.push_back(now);
    }
}

void Pacer::recordNoAnswer(Time now)
{
    recordEnd(now);
}

void Pacer::recordAnswer(const HttpResponse &response, Time now, Instant wall)
{
    recordEnd(now);
    readXeroHeaders(response, now);
    readProcoreHeaders(response, now, wall);
    if (response.status == 429)
        readRefusal(response, now, wall);
}

void Pacer::readXeroHeaders(const HttpResponse &response, Time now)
{
    for (Counted &counted : m_windows) {
        if (counted.window.remainingHeader.isEmpty())
            continue;
        if (const auto remaining = numberIn(response, counted.window.remainingHeader))
            counted.correct(*remaining, now, counted.length(), m_inFlight);
    }
}

void Pacer::readProcoreHeaders(const HttpResponse &response, Time now, Instant wall)
{
    const auto limit = numberIn(response, QByteArrayLiteral("x-rate-limit-limit"));
    const auto remaining = numberIn(response, QByteArrayLiteral("x-rate-limit-remaining"));
    if (!limit || !remaining || *limit == 0 || m_windows.size() != 2 || !m_windows[0].window.remainingHeader.isEmpty())
        return;
    const auto resetIn = timeToReset(response, wall);
    const bool isFirst = describes(m_windows[0].window, m_windows[1].window, *limit, resetIn);
    Counted &counted = m_windows[isFirst ? 0 : 1];
    counted.window.limit = *limit;
    const Time longest = counted.length();
    counted.correct(*remaining, now, std::min(longest, resetIn ? *resetIn + 1s : longest), m_inFlight);
}

void Pacer::readRefusal(const HttpResponse &response, Time now, Instant wall)
{
    const QString problem =
        QString::fromLatin1(response.header(QByteArrayLiteral("x-rate-limit-problem"))).trimmed().toLower();
    const bool isDay = problem.startsWith(QLatin1String("day")) || problem == QLatin1String("daily");
    std::optional<Time> wait = response.retryAfter(wall);
    // A reset that lies further away than the pause the service asks for is the safer of the two.
    if (const auto resetIn = timeToReset(response, wall))
        wait = std::max(wait.value_or(0ms), *resetIn);
    if (!wait)
        wait = isDay ? Time(1h) : problem == QLatin1String("concurrent") ? Time(1s) : Time(30s);
    // Both headers come in whole seconds, rounded down more often than up.
    const Time until = now + *wait + 1s;
    if (until > m_blockedUntil) {
        m_blockedUntil = until;
        m_blockedBy = isDay ? QStringLiteral("day") : problem;
    }
}

Budget Pacer::budget(Time now, Instant wall) const
{
    Budget budget;
    for (const Counted &counted : m_windows) {
        CallBudget window;
        window.window = counted.window.name;
        window.limit = counted.window.limit;
        window.length = counted.window.length;
        window.left = std::max(0, counted.window.limit - counted.used(now, m_inFlight));
        window.resetsAt = wall + (counted.nextFree(now) - now);
        budget.windows.append(window);
    }
    if (now < m_blockedUntil)
        budget.blockedUntil = wall + (m_blockedUntil - now);
    return budget;
}

} // namespace tieout
