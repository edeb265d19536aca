// SPDX-License-Identifier: Apache-2.0
// Reads what the two services say about their limits in the headers of an answer. Pure.
#pragma once

#include "core/net/httpresponse.h"

#include <QString>

namespace tieout {

/// A whole number, 0 or more; nothing when the header is missing or holds anything else.
[[nodiscard]] std::optional<int> countIn(const HttpResponse &response, const QByteArray &header);

/// How far away X-Rate-Limit-Reset is, between 0 and a day. It is a moment of the server's clock and measured against
/// its own Date, and against `wall` too, since either may lie (rule 25). What can be is believed: in the future, and
/// within an hour; the shorter where both can, since a pause that ends too early costs one refused call.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeToReset(const HttpResponse &response, Instant wall);

/// The limit that a 429 from Xero names, as one of our windows ("minute", "day", "app") or "concurrent"; any other name
/// as it is, in lower case (api facts, Xero 7.1: spellings differ). Empty when the answer names none, as Procore's do.
[[nodiscard]] QString refusedWindow(const HttpResponse &response);

} // namespace tieout
