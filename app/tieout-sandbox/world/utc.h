// SPDX-License-Identifier: Apache-2.0
// Converts between milliseconds and UTC times: the sandbox stores moments only as milliseconds.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tieout::sandbox {

inline QDateTime utcTime(qint64 ms)
{
    // toUTC(), because Qt 6.4 writes +00:00 for a time in a zone, even in the zone UTC, and Z only for its UTC.
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toUTC();
}

inline qint64 midnightMs(QDate date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace tieout::sandbox
