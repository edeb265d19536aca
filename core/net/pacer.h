// SPDX-License-Identifier: Apache-2.0
// Pacing before the limit: how long a call has to wait so that the service never has to say 429. Pure values.
#pragma once

#include "core/base/clock.h"
#include "core/net/httpresponse.h"

#include <QList>

namespace tieout {

/// One window of a service's limit.
struct RateWindow {
    QString name; ///< "minute", "day", "hour", "spike"
    int limit = 0;
    std::chrono::seconds length {};
};

/// What is left, for people.
struct Budget {
    struct Window {
        QString name;
        int limit = 0;
        int left = 0;
        Instant resetsAt {};
    };
    QList<Window> windows;
    std::optional<Instant> blockedUntil; ///< a 429 told us to stay away
};

/// Counts the calls of one Xero organisation or one Procore token in each window, and lets the service's headers
/// correct the count: Procore's describe only the tighter of its two windows (api facts, Procore 7.1), Xero's all
/// (Xero 7.1).
class Pacer final {
public:
    Pacer() = default;
    explicit Pacer(QList<RateWindow> windows, int maxInFlight = 5);

    /// Xero: 60 a minute, `callsPerDay` a day, 5 in flight.
    [[nodiscard]] static Pacer forXero(int callsPerDay = 1000);
    /// Procore: 25 in 10 s and 3,600 an hour, until its headers say otherwise.
    [[nodiscard]] static Pacer forProcore();
    /// No limits: for a sandbox that has none.
    [[nodiscard]] static Pacer unlimited();

    /// How long a call that wants to leave now has to wait; zero = go.
    [[nodiscard]] std::chrono::milliseconds waitBefore(Instant now, int inFlight) const;
    /// A call leaves now.
    void recordCall(Instant now);
    /// An answer came: its limit headers and a 429 correct the windows.
    void recordAnswer(const HttpResponse &response, Instant now);
    [[nodiscard]] Budget budget(Instant now) const;

private:
    struct Counted {
        RateWindow window;
        Instant startedAt {};
        int used = 0;
    };
    QList<Counted> m_windows;
    int m_maxInFlight = 0; ///< 0 = no bound
    std::optional<Instant> m_blockedUntil;
};

} // namespace tieout
