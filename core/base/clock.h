// SPDX-License-Identifier: Apache-2.0
// The current time, replaceable in tests.
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace tieout {

/// A moment, in UTC, to the millisecond. Calendar dates are QDate; neither converts into the other implicitly.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-20T14:02:07.123Z"
[[nodiscard]] QString toIsoText(Instant instant);
/// Any ISO 8601 form with a zone or offset; without one it is read as UTC. Nothing when unreadable.
[[nodiscard]] std::optional<Instant> instantFromIsoText(const QString &text);
[[nodiscard]] QDateTime toDateTime(Instant instant);
[[nodiscard]] Instant toInstant(const QDateTime &dateTime);
[[nodiscard]] Instant instantFromMs(qint64 msSinceEpoch);
[[nodiscard]] qint64 toMs(Instant instant);

/// The only source of "now".
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never goes back; for time-outs and pacing.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
};
/// True when a value read at `readAt` is older than `age`, or comes from the future (a clock that was set back).
[[nodiscard]] bool isStale(Instant readAt, Instant now, std::chrono::seconds age);

} // namespace tieout
