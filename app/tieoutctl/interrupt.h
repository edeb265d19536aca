// SPDX-License-Identifier: Apache-2.0
// Ctrl+C and a polite kill become a request to stop.
#pragma once

#include <QObject>

#include <stop_token>

class QSocketNotifier;

namespace tieout::cli {

/// The first SIGINT or SIGTERM requests stop: the write on its way ends and is read back. A second one kills at once,
/// which the ledger survives too. One per process; needs an event loop.
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
