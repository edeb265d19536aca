// SPDX-License-Identifier: Apache-2.0
// Turns Ctrl+C and SIGTERM into a stop request.
#pragma once

#include <QObject>

#include <stop_token>

class QSocketNotifier;

namespace tieout::cli {

/// The first SIGINT or SIGTERM requests a stop: a write in flight ends and is read back. A second one kills the process
/// at once; the ledger survives that too. One per process; needs an event loop.
class Interrupt final : public QObject {
public:
    Interrupt();
    ~Interrupt() override;
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void onSignal();

    std::stop_source m_source;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tieout::cli
