// SPDX-License-Identifier: Apache-2.0
#include "core/base/durationtext.h"

#include "core/base/tr.h"

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

QString counted(qint64 count, const char *one, const char *several)
{
    const char *const text = count == 1 ? one : several;
    return Tr::tr(text).arg(count);
}

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const auto in = [duration](std::chrono::seconds unit) { return (duration + unit - 1s) / unit; };
    if (duration < 90s)
        return counted(std::max<qint64>(0, duration.count()), "%1 second", "%1 seconds");
    if (duration < 90min)
        return counted(in(1min), "%1 minute", "%1 minutes");
    if (duration < 36h)
        return counted(in(1h), "%1 hour", "%1 hours");
    return counted(in(24h), "%1 day", "%1 days");
}

} // namespace tieout
