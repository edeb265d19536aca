// SPDX-License-Identifier: Apache-2.0
// Pacing before the limit: how long a call has to wait so that the service never has to say 429. Pure values.
#pragma once

#include "core/base/callbudget.h"
#include "core/net/httpresponse.h"

#include <deque>

namespace tieout {

/// One window of a service's limit.
struct RateWindow {
    QString name; ///< "minute", "day", "hour", "spike"
    int limit = 0;
    std::chrono::seconds length {};
    QByteArray remainingHeader; ///< the header that tells what is left of this window, lower case; empty = none does
    /// True: the header is taken at its word even when our count is higher. For long windows, where waiting for a
    /// count that is too careful would cost hours.
    bool headerWins = false;
};

/// How long the next call has to wait, and for which window.
struct PacerWait {
    std::chrono::milliseconds duration {}; ///< zero = go
    QString window; ///< name of the window that is full, or of the one a 429 named; may be empty
    bool isDay = false; ///< the day's calls are used up: waiting within a run makes no sense
};

/// Counts the calls of one Xero organisation or one Procore token in each window, and lets the service's headers
/// correct the count: Procore's describe only the tighter of its two windows (api facts, Procore 7.1), Xero's all
/// (Xero 7.1).
///
/// A call counts from the moment it leaves until one window length after its *answer*: somewhere in between the server
/// counted it. So whatever the phase of the server's fixed windows, and were they sliding, it never counts more than
/// its limit, and a call waits only when the window is full. Times are Clock::steady(): a clock set back changes
/// nothing.
class Pacer final {
public:
    using Time = std::chrono::milliseconds;

    Pacer() = default;
    explicit Pacer(QList<RateWindow> windows, int maxInFlight = 5);

    /// Xero: 60 a minute, 5 in flight, 10,000 a minute for all users of the app, and `callsPerDay` a day until the
    /// header says that this organisation has more.
    [[nodiscard]] static Pacer forXero(int callsPerDay = 1000);
    /// Procore: 25 in 10 s and 3,600 an hour, until its headers say otherwise.
    [[nodiscard]] static Pacer forProcore();
    /// No limits: for a sandbox that has none.
    [[nodiscard]] static Pacer unlimited() { return Pacer(); }

    /// How many calls may be on their way at once; nothing = any number.
    [[nodiscard]] std::optional<int> maxInFlight() const;
    /// How long a call that wants to leave now has to wait.
    [[nodiscard]] PacerWait waitBefore(Time now) const;
    /// A call leaves now. One of the next two must follow.
    void recordCall();
    /// An answer came: its limit headers and a 429 correct the windows. `wall` is the same moment on the calendar.
    void recordAnswer(const HttpResponse &response, Time now, Instant wall);
    /// A call ended without an answer; the server may have counted it.
    void recordNoAnswer(Time now);
    [[nodiscard]] Budget budget(Time now, Instant wall) const;

private:
    struct Counted {
        RateWindow window;
        std::deque<Time> answered; ///< our calls, oldest first
        int foreign = 0; ///< calls of others that the server told us about
        Time foreignUntil {};

        [[nodiscard]] Time length() const;
        [[nodiscard]] int used(Time now, int inFlight) const;
        /// When one of the counted calls stops counting; `now` when none is counted.
        [[nodiscard]] Time nextFree(Time now) const;
        void correct(int remaining, Time now, Time resetIn, int inFlight);
    };

    void recordEnd(Time now);
    void readXeroHeaders(const HttpResponse &response, Time now);
    void readProcoreHeaders(const HttpResponse &response, Time now, Instant wall);
    void readRefusal(const HttpResponse &response, Time now, Instant wall);

    QList<Counted> m_windows;
    int m_maxInFlight = 0; ///< 0 = no bound
    int m_inFlight = 0;
    Time m_blockedUntil {};
    QString m_blockedBy;
};

} // namespace tieout
