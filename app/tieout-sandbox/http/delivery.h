// SPDX-License-Identifier: Apache-2.0
// An answer and how it is delivered: whole, late, cut off, or never.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <chrono>
#include <memory>
#include <optional>

namespace tieout::sandbox {

/// What happens to an answer on the way.
enum class Way {
    Whole,
    CloseUnanswered, ///< closes the connection without sending a single byte
    CutStatusLine, ///< half a status line, then closes
    CutBody, ///< the complete head, half of the body, then closes
    CutOff, ///< the same, but over TLS without the notice that distinguishes an end from a cut
    Reset, ///< TCP RST, not one byte sent
    Silence, ///< never sends anything; the connection stays open until the client gives up
};

struct Delivery {
    Way way = Way::Whole;
    std::chrono::milliseconds delay { 0 }; ///< real time, before the first byte
    std::optional<qint64> claimedLength; ///< sent as Content-Length instead of the true length
    qint64 padding = 0; ///< number of blanks after the body, sent in chunks and without Content-Length
    bool gzip = false;
};

/// A handler's result. `inFlight` lives until the answer is sent or the connection is gone, so that a count of calls in
/// flight includes late answers.
struct Reply {
    Response response;
    Delivery delivery;
    std::shared_ptr<void> inFlight;
};

} // namespace tieout::sandbox
