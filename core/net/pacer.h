// SPDX-License-Identifier: Apache-2.0
// Pacing before the limit: how long a call has to wait so that the service never has to answer 429. Pure values.
#pragma once

#include "core/base/callbudget.h"
#include "core/net/httpresponse.h"
#include "core/net/windowcount.h"

namespace tieout {

/// How long the next call has to wait, and for which window.
struct PacerWait {
    std::chrono::milliseconds duration {}; ///< zero = go
    QString window; ///< name of the window that is full, or of the one a 429 named; may be empty
    bool isDay = false; ///< the day's calls are used up: waiting within a run is pointless
};

/// Counts the calls of one Xero organization or one Procore token in each window, and corrects the count by the
/// service's headers. Procore's headers describe only the tighter of its two windows (api facts, Procore 7.1), Xero's
/// all of them (Xero 7.1).
///
/// A call counts from the moment it is sent until one window length after its *answer*: the server counted it somewhere
/// in between. So, whatever the phase of the server's fixed windows, and even if they were sliding, the server never
/// counts more than its limit, and a call waits only when the window is full. Times are Clock::steady(): setting the
/// clock back changes nothing.
///
/// Others may use the same limits: a second computer, or another program of the same person. Calls that the headers
/// show beyond our own count like ours, and while others are active the last few calls of a window stay unused, so that
/// two programs watching the same number never both take the last one.
class Pacer final {
public:
    using Time = std::chrono::milliseconds;

    Pacer() = default;
    explicit Pacer(QList<RateWindow> windows, int maxInFlight = 5);

    /// Xero: 60 a minute, 5 in flight, 10,000 a minute for all users of the app, and `callsPerDay` a day until the
    /// header says that this organization has more.
    [[nodiscard]] static Pacer forXero(int callsPerDay = 1000);
    /// Procore: 25 in 10 s and 3,600 an hour, until its headers say otherwise.
    [[nodiscard]] static Pacer forProcore();
    /// No limits: for a sandbox without any.
    [[nodiscard]] static Pacer unlimited() { return {}; }

    /// How many calls may be in flight at once; nothing = any number.
    [[nodiscard]] std::optional<int> maxInFlight() const;
    /// How long a call that is ready now has to wait.
    [[nodiscard]] PacerWait waitBefore(Time now) const;
    /// Keeps this share of every long window (an hour, a day) for people while a scheduled run is going on.
    void setReservePercent(int percent) { m_reservePercent = percent; }
    /// Starts from what another process knew of the long windows. Numbers that cannot be true (the calendar was
    /// changed) are dropped; the headers of the first answer correct the rest.
    void remember(const Budget &known, Time now, Instant wall);
    /// A call is being sent. One of the next two must follow.
    void recordCall();
    /// An answer arrived: its limit headers, or a 429, correct the windows. `wall` is the same moment on the calendar.
    void recordAnswer(const HttpResponse &response, Time now, Instant wall);
    /// A call ended without an answer; the server may have counted it.
    void recordNoAnswer(Time now);
    [[nodiscard]] Budget budget(Time now, Instant wall) const;

private:
    [[nodiscard]] WindowCount *windowNamed(const QString &name);
    void recordEnd(Time now);
    void readXeroHeaders(const HttpResponse &response, Time now);
    void readProcoreHeaders(const HttpResponse &response, Time now, Instant wall);
    void readRefusal(const HttpResponse &response, Time now, Instant wall);
    [[nodiscard]] Time longestPause(const QString &named) const;
    [[nodiscard]] Time askedPause(const HttpResponse &response, const QString &named, Instant wall) const;

    QList<WindowCount> m_windows;
    int m_maxInFlight = 0; ///< 0 = no bound
    int m_inFlight = 0;
    int m_reservePercent = 0;
    int m_refusalsInARow = 0;
    Time m_blockedUntil {};
    QString m_blockedBy;
};

} // namespace tieout
