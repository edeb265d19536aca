// SPDX-License-Identifier: Apache-2.0
// Turns Ctrl+C and its like into a stop request.
#pragma once

#include "core/platform/stoprequests.h"

#include <QObject>

#include <stop_token>

namespace tieout::cli {

/// The first Ctrl+C, SIGTERM or closing of the terminal requests a stop: a write in flight ends and is read back. A
/// second one kills the process at once; the ledger survives that too. One per process; needs an event loop.
class Interrupt final : public QObject {
public:
    Interrupt();
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void stop();

    std::stop_source m_source;
    StopRequests m_requests; ///< last: it calls us
};

} // namespace tieout::cli
