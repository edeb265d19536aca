// SPDX-License-Identifier: Apache-2.0
#include "core/net/limitheaders.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

std::optional<int> countIn(const HttpResponse &response, const QByteArray &header)
{
    bool isNumber = false;
    const int number = response.header(header).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::milliseconds> timeToReset(const HttpResponse &response, Instant wall)
{
    bool isNumber = false;
    const qint64 reset = response.header(QByteArrayLiteral("x-rate-limit-reset")).trimmed().toLongLong(&isNumber);
    if (!isNumber || reset <= 0 || reset > 99'999'999'999)
        return std::nullopt;
    const Instant end { std::chrono::seconds(reset) };
    const auto canBe = [](std::chrono::milliseconds left) { return left > 0ms && left <= 1h + 1s; };
    const std::chrono::milliseconds byWall = end - wall;
    const std::optional<Instant> serverTime = response.serverTime();
    if (!serverTime)
        return canBe(byWall) ? std::optional(byWall) : std::nullopt;
    const std::chrono::milliseconds byDate = end - *serverTime;
    if (canBe(byWall) && (!canBe(byDate) || byWall < byDate))
        return byWall;
    return std::clamp<std::chrono::milliseconds>(byDate, 0ms, 24h);
}

QString refusedWindow(const HttpResponse &response)
{
    const QString problem =
        QString::fromLatin1(response.header(QByteArrayLiteral("x-rate-limit-problem"))).trimmed().toLower();
    if (problem.startsWith(QLatin1String("app")))
        return u"app"_s;
    if (problem.startsWith(QLatin1String("day")) || problem == QLatin1String("daily"))
        return u"day"_s;
    return problem;
}

} // namespace tieout
