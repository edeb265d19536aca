// SPDX-License-Identifier: Apache-2.0
// One HTTP answer as a value, whole and decompressed.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace tieout {

struct HttpResponse {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    HttpResponse() = default;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The server's own clock (Date header, RFC 7231); nothing when missing or unreadable.
    [[nodiscard]] std::optional<Instant> serverTime() const;
    /// Retry-After in seconds or as a date (compared with the server's own clock, else with `now`), between 0 and a
    /// day: a service has been seen to send milliseconds (api facts, Xero 7.1). Nothing when missing or unreadable.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(Instant now) const;
};

/// "Sun, 06 Nov 1994 08:49:37 GMT", the only form that RFC 7231 lets servers write.
[[nodiscard]] std::optional<Instant> instantFromHttpDate(const QByteArray &text);

} // namespace tieout
