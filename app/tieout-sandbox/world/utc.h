// SPDX-License-Identifier: Apache-2.0
// Milliseconds and UTC times, there and back: all that the sandbox keeps of a moment is its milliseconds.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tieout::sandbox {

inline QDateTime utcTime(qint64 ms)
{
    // toUTC(), because Qt 6.4 writes a zone's times with +00:00, even those of the zone UTC, and only its UTC with Z.
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toUTC();
}

inline qint64 midnightMs(QDate date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace tieout::sandbox
