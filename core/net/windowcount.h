// SPDX-License-Identifier: Apache-2.0
// The calls that count in one window of a service's limit: ours, and those of others as far as headers tell.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace tieout {

/// One window of a service's limit.
struct RateWindow {
    QString name; ///< "minute", "day", "hour", "spike"
    int limit = 0;
    std::chrono::seconds length {};
    QByteArray remainingHeader; ///< the header that tells what is left of this window, lower case; empty = none does
    /// True: the header is taken at its word even when our count is higher. For long windows, where waiting for a
    /// count that is too careful would cost hours. Its word stays for an hour; then one call may ask again, since
    /// nobody tells when the window begins anew.
    bool headerWins = false;
};

/// Times are Clock::steady().
struct WindowCount {
    using Time = std::chrono::milliseconds;
    /// So long is a header believed that wins; then one call may ask again.
    static constexpr Time kWordStays = std::chrono::hours(1);

    RateWindow window;
    std::deque<Time> answered; ///< our calls, oldest first
    int foreign = 0; ///< calls of others that the server told us about
    Time foreignUntil {};
    Time othersUntil {}; ///< somebody else uses the window, as far as we know
    std::optional<Time> toldAt; ///< when a header spoke last; for windows whose header wins

    [[nodiscard]] Time length() const;
    [[nodiscard]] int used(Time now, int inFlight) const;
    [[nodiscard]] int room(Time now, int reservePercent) const;
    [[nodiscard]] Time waitForRoom(Time now, int inFlight, int reservePercent) const;
    /// When the first and when the last of the counted calls stops counting; `now` when none is counted.
    [[nodiscard]] Time nextFree(Time now) const;
    [[nodiscard]] Time allFree(Time now) const;
    /// Gives how many calls nobody here made.
    int correct(int remaining, Time now, Time resetIn, int inFlight);
    void takeAtItsWord(int remaining, Time now, Time resetIn);
    [[nodiscard]] std::deque<Time>::const_iterator firstCounted(Time now) const;
};

} // namespace tieout
