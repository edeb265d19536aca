// SPDX-License-Identifier: Apache-2.0
// Answers as the two services pace with them, and what a pacer made of them.
#pragma once

#include "core/net/pacer.h"

#include <QtTest>

namespace tieout::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline const Instant kWall = instantFromIsoText(u"2026-11-20T14:00:00Z"_s).value();

inline HttpResponse answerOf(int status, QHash<QByteArray, QByteArray> headers = {})
{
    HttpResponse response;
    response.status = status;
    response.headers = std::move(headers);
    return response;
}

inline void call(Pacer &pacer, Pacer::Time now, const HttpResponse &response = answerOf(200))
{
    pacer.recordCall();
    pacer.recordAnswer(response, now, kWall + now);
}

inline QHash<QByteArray, QByteArray> procoreHeaders(int limit, int remaining, std::chrono::seconds resetIn)
{
    const auto wall = std::chrono::duration_cast<std::chrono::seconds>(kWall.time_since_epoch());
    return { { "x-rate-limit-limit", QByteArray::number(limit) },
        { "x-rate-limit-remaining", QByteArray::number(remaining) },
        { "x-rate-limit-reset", QByteArray::number(qint64((wall + resetIn).count())) },
        { "date", "Fri, 20 Nov 2026 14:00:00 GMT" } };
}

inline int limitOf(const Pacer &pacer, const char *window)
{
    for (const CallBudget &w : pacer.budget(0ms, kWall).windows) {
        if (w.window == QLatin1String(window))
            return w.limit;
    }
    return -1;
}

inline int leftOf(const Pacer &pacer, const char *window, Pacer::Time now = 0ms)
{
    for (const CallBudget &w : pacer.budget(now, kWall + now).windows) {
        if (w.window == QLatin1String(window))
            return w.left;
    }
    return -1;
}

} // namespace tieout::test
