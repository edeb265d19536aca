// SPDX-License-Identifier: Apache-2.0
// Reads what the two services say about their limits in the headers of an answer. Pure.
#pragma once

#include "core/net/httpresponse.h"

#include <QString>

namespace tieout {

/// A whole number, 0 or more; nothing when the header is missing or holds anything else.
[[nodiscard]] std::optional<int> countIn(const HttpResponse &response, const QByteArray &header);

/// How far away X-Rate-Limit-Reset is, between 0 and a day. The header is a moment of the server's clock, so only its
/// distance from the Date of the same answer is safe to use. Without a Date it is compared with `wall`, and believed
/// only if it is plausible: in the future, and within an hour.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeToReset(const HttpResponse &response, Instant wall);

/// The limit that a 429 from Xero names, as one of our windows ("minute", "day", "app") or "concurrent"; any other name
/// as it is, in lower case (api facts, Xero 7.1: spellings differ). Empty when the answer names none, as Procore's do.
[[nodiscard]] QString refusedWindow(const HttpResponse &response);

} // namespace tieout
