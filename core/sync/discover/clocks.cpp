// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/clocks.h"

#include <algorithm>

namespace tieout {

namespace {

std::optional<Instant> timeOf(const EngineParts &parts, Service service)
{
    return parts.serviceTime ? parts.serviceTime(service) : std::nullopt;
}

} // namespace

QList<Instant> clocksNow(const EngineParts &parts)
{
    QList<Instant> clocks { parts.clock->now() };
    for (const Service service : { Service::Xero, Service::Procore }) {
        if (const auto time = timeOf(parts, service))
            clocks.append(*time);
    }
    return clocks;
}

QList<Instant> witnesses(const EngineParts &parts)
{
    QList<Instant> clocks { parts.clock->now() };
    auto other = timeOf(parts, Service::Procore);
    if (!other)
        other = timeOf(parts, Service::Xero);
    if (other)
        clocks.append(*other);
    return clocks;
}

Instant earliestOf(const QList<Instant> &clocks)
{
    Q_ASSERT(!clocks.isEmpty());
    return *std::min_element(clocks.cbegin(), clocks.cend());
}

std::optional<Instant> sinceMark(Instant mark, const QList<Instant> &clocks)
{
    const Instant since = mark - kOverlap;
    return since <= earliestOf(clocks) ? std::optional(since) : std::nullopt;
}

Instant agreedTime(Instant xeros, QList<Instant> others)
{
    others.append(xeros);
    std::sort(others.begin(), others.end());
    const Instant middle = others.at((others.size() - 1) / 2);
    return isDoubtful(xeros, middle) ? middle : xeros;
}

bool isDoubtful(Instant xeros, Instant agreed)
{
    return xeros > agreed + kOverlap || agreed > xeros + kOverlap;
}

} // namespace tieout
