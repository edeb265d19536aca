// SPDX-License-Identifier: Apache-2.0
// What the two services write about their limits onto an answer. Pure reading.
#pragma once

#include "core/net/httpresponse.h"

#include <QString>

namespace tieout {

/// A whole number from 0; nothing when the header is missing or something else.
[[nodiscard]] std::optional<int> countIn(const HttpResponse &response, const QByteArray &header);

/// How far away X-Rate-Limit-Reset is, between 0 and a day. It is a moment of the server's clock: only the distance to
/// its own Date is safe to use. Without a Date it is measured against `wall`, and believed when that can be: in the
/// future, and within an hour.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeToReset(const HttpResponse &response, Instant wall);

/// The limit that a 429 of Xero names, as one of our windows ("minute", "day", "app") or "concurrent"; else as it
/// stands, in lower case (api facts, Xero 7.1: spellings differ). Empty when none is named, as Procore does.
[[nodiscard]] QString refusedWindow(const HttpResponse &response);

} // namespace tieout
