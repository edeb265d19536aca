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
};

} // namespace tieout
