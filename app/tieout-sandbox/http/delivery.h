// SPDX-License-Identifier: Apache-2.0
// An answer and the way it travels: whole, late, cut, or never.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <chrono>
#include <memory>
#include <optional>

namespace tieout::sandbox {

/// What happens to an answer on its way.
enum class Way {
    Whole,
    CloseUnanswered, ///< the connection is closed and not one byte is sent
    CutStatusLine, ///< half a status line, then closed
    CutBody, ///< the whole head, half of the body, then closed
    Reset, ///< TCP RST, not one byte sent
    Silence, ///< nothing is ever sent; the connection stays open until the client gives up
};

struct Delivery {
    Way way = Way::Whole;
    std::chrono::milliseconds delay { 0 }; ///< real time, before the first byte
    std::optional<qint64> claimedLength; ///< Content-Length says this instead of the truth
    qint64 padding = 0; ///< so many blanks follow the body, in chunks and without Content-Length
    bool gzip = false;
};

/// What a handler gives back. `inFlight` lives until the answer is sent or the connection is gone, so whoever counts
/// calls in flight sees late answers too.
struct Reply {
    Response response;
    Delivery delivery;
    std::shared_ptr<void> inFlight;
};

} // namespace tieout::sandbox
