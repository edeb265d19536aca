// SPDX-License-Identifier: Apache-2.0
// When the next sync is due. Pure: time zones and daylight saving included.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tieout {

/// Exactly the five choices of Procore's own page.
enum class Frequency { Never, Hourly, Every2Hours, Every4Hours, Daily };
/// "never", "hourly", "2h", "4h", "daily": command line, settings and JSON.
[[nodiscard]] QString toString(Frequency frequency);
[[nodiscard]] std::optional<Frequency> frequencyFromString(const QString &text);

struct ScheduleRule {
    Frequency frequency = Frequency::Never;
    QTime timeOfDay { 6, 0 }; ///< of Daily, in `timeZone`
    bool workingDaysOnly = false; ///< Monday to Friday in `timeZone`
    QByteArray timeZone; ///< IANA id; empty = the computer's
    bool catchUpAfterWaking = true; ///< one run after waking up when one was missed

    bool operator==(const ScheduleRule &) const = default;
};

/// The first due moment strictly after `after`: full hours of the zone's wall clock (every second, every fourth one
/// counted from midnight), or the time of day. A wall-clock time that daylight saving skips falls on the first moment
/// after the gap; one that happens twice is due once. Nothing for Never.
[[nodiscard]] std::optional<Instant> nextDueAfter(const ScheduleRule &rule, Instant after);

/// Whether a run is due at `now` when the last one began at `lastStarted` (the moment of set-up when there was none).
/// However many were missed, one is due. Without catch-up, a moment missed by more than ten minutes is let go.
[[nodiscard]] bool isDue(const ScheduleRule &rule, Instant lastStarted, Instant now);

} // namespace tieout
