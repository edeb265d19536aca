// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerodates.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct WireDate {
    qint64 ms = 0;
    qint64 offsetMs = 0;
};

/// The years that both services, the ledger and If-Modified-Since can all write: 1 to 9999.
bool isWithinFourDigits(qint64 ms)
{
    constexpr qint64 kFirst = -62135596800000; // 0001-01-01
    constexpr qint64 kAfterLast = 253402300800000; // 10000-01-01
    return ms >= kFirst && ms < kAfterLast;
}

std::optional<WireDate> msDate(const QString &text)
{
    // The spec's examples escape the slashes; a JSON reader has unescaped them, and handmade fixtures may not have
    // them.
    static const QRegularExpression form(u"^\\\\?/?Date\\((-?\\d{1,18})(?:([+-])(\\d{2})(\\d{2}))?\\)\\\\?/?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    WireDate date;
    date.ms = match.captured(1).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    const qint64 minutes = match.captured(3).toLongLong() * 60 + match.captured(4).toLongLong();
    date.offsetMs = (match.captured(2) == QLatin1String("-") ? -minutes : minutes) * 60 * 1000;
    return date;
}

bool startsLikeIsoDate(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}(?:[T ]|$)"_s);
    return form.match(text).hasMatch();
}

} // namespace

std::optional<QDate> calendarDateFromXero(const QString &text)
{
    if (const std::optional<WireDate> wire = msDate(text)) {
        const qint64 ms = wire->ms + wire->offsetMs;
        return isWithinFourDigits(ms) ? std::optional(toDateTime(instantFromMs(ms)).date()) : std::nullopt;
    }
    if (!startsLikeIsoDate(text))
        return std::nullopt;
    // The date as written is the one the user typed; a zone behind it does not shift it.
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Instant> instantFromXero(const QString &text)
{
    if (const std::optional<WireDate> wire = msDate(text))
        return isWithinFourDigits(wire->ms) ? std::optional(instantFromMs(wire->ms)) : std::nullopt;
    if (!startsLikeIsoDate(text))
        return std::nullopt;
    return instantFromIsoText(text);
}

Instant flooredToSecond(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

QByteArray modifiedSinceHeader(Instant instant)
{
    return toDateTime(flooredToSecond(instant)).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
}

} // namespace tieout
