// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <optional>

namespace tieout::sandbox {

/// What the transport adds to an answer.
struct WriteOptions {
    bool keepAlive = true;
    bool headOnly = false;
    bool chunked = false; ///< Transfer-Encoding instead of Content-Length; the caller sends the chunks
    bool gzip = false;
    QByteArray date = {}; ///< the Date header
    std::optional<qint64> claimedLength = {};
};

/// An answer as bytes: `head` ends with the empty line, `body` is as sent (empty for HEAD, 204 and 304).
struct WrittenResponse {
    QByteArray head;
    QByteArray body;
};

WrittenResponse writeResponse(const Response &response, const WriteOptions &options);
QByteArray reasonPhrase(int status);
/// IMF-fixdate of RFC 9110, as in the Date header.
QByteArray httpDate(qint64 epochMs);

} // namespace tieout::sandbox
