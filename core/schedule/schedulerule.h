// SPDX-License-Identifier: Apache-2.0
// Says when the next sync is due. Pure; handles time zones and daylight saving.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tieout {

/// Exactly the five choices on Procore's own page.
enum class Frequency { Never, Hourly, Every2Hours, Every4Hours, Daily };
/// "never", "hourly", "2h", "4h", "daily": command line, settings and JSON.
[[nodiscard]] QString toString(Frequency frequency);
[[nodiscard]] std::optional<Frequency> frequencyFromString(const QString &text);

struct ScheduleRule {
    Frequency frequency = Frequency::Never;
    QTime timeOfDay { 6, 0 }; ///< for Daily, in `timeZone`
    bool workingDaysOnly = false; ///< Monday to Friday in `timeZone`
    QByteArray timeZone; ///< IANA id; empty = the computer's own zone
    bool catchUpAfterWaking = true; ///< one run after waking up when one was missed

    bool operator==(const ScheduleRule &) const = default;
};

/// The first due moment strictly after `after`: full hours on the zone's wall clock (every second or fourth one counted
/// from midnight), or the time of day. A wall-clock time that daylight saving skips moves to the first moment after the
/// gap; one that occurs twice is due once, except for Hourly, which means every real hour. Nothing for Never.
[[nodiscard]] std::optional<Instant> nextDueAfter(const ScheduleRule &rule, Instant after);

/// Whether a run is due at `now` when the last one began at `lastStarted` (the moment of setup if there was none).
/// However many runs were missed, one is due. Without catch-up, a run missed by more than ten minutes is skipped.
[[nodiscard]] bool isDue(const ScheduleRule &rule, Instant lastStarted, Instant now);

/// Whether the rule lets a run begin on the day, in its zone, that holds the moment.
[[nodiscard]] bool isWorkingMoment(const ScheduleRule &rule, Instant moment);

} // namespace tieout
