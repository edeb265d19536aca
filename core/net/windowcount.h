// SPDX-License-Identifier: Apache-2.0
// The calls that count in one window of a service's limit: ours, and those of others as far as the headers show them.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace tieout {

/// One window of a service's limit, e.g. 60 calls a minute.
struct RateWindow {
    QString name; ///< "minute", "day", "hour", "spike"
    int limit = 0;
    std::chrono::seconds length {};
    QByteArray remainingHeader; ///< the header with what is left of this window, lower case; empty = there is none
    /// True: believe the header even when our own count is higher. For long windows, where waiting because of an
    /// overcautious count would cost hours. The number is good for an hour; then one call may ask again, since no
    /// header says when the window starts over.
    bool headerWins = false;
};

/// Times are Clock::steady().
struct WindowCount {
    using Time = std::chrono::milliseconds;
    /// How long we believe a header that overrides our count; after that, one call may ask again.
    static constexpr Time kWordStays = std::chrono::hours(1);

    RateWindow window;
    bool isLimitSure = true; ///< documented, or told by an answer; false = remembered
    std::deque<Time> answered; ///< our calls, oldest first
    int foreign = 0; ///< calls by others that the headers revealed
    Time foreignUntil {};
    Time othersUntil {}; ///< others use the window until then, as far as we know
    std::optional<Time> toldAt; ///< when a header last gave a number; for windows whose header overrides our count

    [[nodiscard]] Time length() const;
    [[nodiscard]] int used(Time now, int inFlight) const;
    [[nodiscard]] int room(Time now, int reservePercent) const;
    [[nodiscard]] Time waitForRoom(Time now, int inFlight, int reservePercent) const;
    /// When the first and when the last of the counted calls stops counting; `now` when there are none.
    [[nodiscard]] Time nextFree(Time now) const;
    [[nodiscard]] Time allFree(Time now) const;
    /// Returns how many calls were not ours.
    int correct(int remaining, Time now, Time resetIn, int inFlight);
    void takeAtItsWord(int remaining, Time now, Time resetIn);
    [[nodiscard]] std::deque<Time>::const_iterator firstCounted(Time now) const;
};

} // namespace tieout
