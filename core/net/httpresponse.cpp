// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpresponse.h"

#include <QLocale>

#include <algorithm>

namespace tieout {

std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    // Never the user's locale: month names are English on the wire.
    QDateTime dateTime =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!dateTime.isValid())
        return std::nullopt;
    return toInstant(QDateTime(dateTime.date(), dateTime.time(), Qt::UTC));
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
    const auto left = std::chrono::ceil<seconds>(*until - serverTime().value_or(now));
    return std::clamp(left, seconds(0), kLongest);
}

} // namespace tieout
