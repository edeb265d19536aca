// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include "core/platform/bootclock.h"

#include <QTimeZone>

namespace tieout {

using namespace Qt::StringLiterals;

QString toIsoText(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIsoText(const QString &text)
{
    // Both services mean UTC when there is no zone (api facts, Xero 1.5). Add the Z before Qt reads the text: as local
    // time, the hour that is skipped when summer time begins does not exist.
    constexpr qsizetype kDateLength = 10;
    QString whole = text.trimmed();
    const QString time = whole.mid(kDateLength);
    if (time.isEmpty())
        whole += u"T00:00:00Z"_s;
    else if (!time.contains(QLatin1Char('Z')) && !time.contains(QLatin1Char('+')) && !time.contains(QLatin1Char('-')))
        whole += QLatin1Char('Z');
    const QDateTime dateTime = QDateTime::fromString(whole, Qt::ISODateWithMs);
    if (!dateTime.isValid())
        return std::nullopt;
    return toInstant(dateTime);
}

QDateTime toDateTime(Instant instant)
{
    // toUTC(), because Qt 6.4 writes +00:00 for a time in a zone, even in the zone UTC, and Z only for its UTC.
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::utc()).toUTC();
}

Instant toInstant(const QDateTime &dateTime)
{
    return instantFromMs(dateTime.toMSecsSinceEpoch());
}

Instant instantFromMs(qint64 msSinceEpoch)
{
    return Instant(std::chrono::milliseconds(msSinceEpoch));
}

qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::steady() const
{
    // A service's windows do not stand still while a laptop sleeps.
    return timeSinceBoot();
}

bool isStale(Instant readAt, Instant now, std::chrono::seconds age)
{
    return readAt > now || now - readAt > age;
}

} // namespace tieout
