// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpresponse.h"

#include <QDateTime>

#include <algorithm>
#include <QTimeZone>

namespace tieout {

namespace {

/// Which of the three-letter names the text has at `place`, counted from 1; 0 for none.
int nameAt(const QByteArray &text, qsizetype place, const QByteArrayList &names)
{
    return static_cast<int>(names.indexOf(text.mid(place, 3))) + 1;
}

} // namespace

// Parsed by hand: every answer has this header, and QLocale would take as long for it as a small answer takes in all.
std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    static const QByteArrayList weekDays = QByteArrayLiteral("Mon Tue Wed Thu Fri Sat Sun").split(' ');
    static const QByteArrayList months =
        QByteArrayLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(' ');
    const QByteArray form = QByteArrayLiteral("ddd, dd MMM yyyy HH:mm:ss GMT"); // IMF-fixdate, RFC 9110 5.6.7
    const QByteArray date = text.trimmed();
    if (date.size() != form.size())
        return std::nullopt;
    for (const qsizetype place : { 3, 4, 7, 11, 16, 19, 22, 25, 26, 27, 28 }) {
        if (date[place] != form[place])
            return std::nullopt;
    }
    const auto number = [&date](qsizetype place, qsizetype length) {
        bool isNumber = false;
        const int value = date.mid(place, length).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    const QDate day(number(12, 4), nameAt(date, 8, months), number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    if (!day.isValid() || !time.isValid() || day.dayOfWeek() != nameAt(date, 0, weekDays))
        return std::nullopt;
    return toInstant(QDateTime(day, time, QTimeZone::utc()));
}

std::optional<Instant> HttpResponse::serverTime() const
{
    return instantFromHttpDate(header(QByteArrayLiteral("date")));
}

std::optional<std::chrono::seconds> HttpResponse::retryAfter(Instant now) const
{
    using std::chrono::seconds;
    constexpr seconds kLongest = std::chrono::hours(24);
    const QByteArray text = header(QByteArrayLiteral("retry-after")).trimmed();
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return text.size() > 9 ? kLongest : std::min(kLongest, seconds(text.toLongLong()));
    const std::optional<Instant> until = instantFromHttpDate(text);
    if (!until)
        return std::nullopt;
    // By the server's own clock and by ours, since either may lie (rule 25): the shorter one that is not over.
    const auto byDate = std::chrono::ceil<seconds>(*until - serverTime().value_or(now));
    const auto byWall = std::chrono::ceil<seconds>(*until - now);
    return std::clamp(byWall > seconds(0) ? std::min(byDate, byWall) : byDate, seconds(0), kLongest);
}

} // namespace tieout
