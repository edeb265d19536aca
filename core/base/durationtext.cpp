// SPDX-License-Identifier: Apache-2.0
#include "core/base/durationtext.h"

#include "core/base/plural.h"

#include <QtGlobal>

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const auto in = [duration](std::chrono::seconds unit) { return (duration + unit - 1s) / unit; };
    if (duration < 90s)
        return counted(std::max<qint64>(0, duration.count()), QT_TRANSLATE_NOOP("tieout", "1 second"),
            QT_TRANSLATE_N_NOOP("tieout", "%n seconds"));
    if (duration < 90min)
        return counted(in(1min), QT_TRANSLATE_NOOP("tieout", "1 minute"), QT_TRANSLATE_N_NOOP("tieout", "%n minutes"));
    if (duration < 36h)
        return counted(in(1h), QT_TRANSLATE_NOOP("tieout", "1 hour"), QT_TRANSLATE_N_NOOP("tieout", "%n hours"));
    return counted(in(24h), QT_TRANSLATE_NOOP("tieout", "1 day"), QT_TRANSLATE_N_NOOP("tieout", "%n days"));
}

} // namespace tieout
