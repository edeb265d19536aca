// SPDX-License-Identifier: Apache-2.0
// The date dialect of the Accounting API (api facts, Xero 1.5).
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tieout {

/// Reads a calendar date from `/Date(ms+hhmm)/` or an ISO form: the date part of (ms + offset) in UTC, never local
/// time. Accounting dates are midnight UTC of the day the user typed; a legacy form has the ms of local midnight and an
/// offset that leads back to the right day. Nothing when unreadable.
[[nodiscard]] std::optional<QDate> calendarDateFromXero(const QString &text);

/// Reads a moment from the same forms. The offset in `/Date(ms+hhmm)/` is for show only: the number is already UTC. An
/// ISO form without a zone is UTC. Nothing when unreadable.
[[nodiscard]] std::optional<Instant> instantFromXero(const QString &text);

/// The moment rounded down to the second: If-Modified-Since has whole seconds, UpdatedDateUTC has milliseconds (Xero
/// 1.3).
[[nodiscard]] Instant flooredToSecond(Instant instant);

/// The value of If-Modified-Since: UTC, seconds, no zone, e.g. "2026-11-20T14:02:07". Rounded down, so that we miss
/// nothing in that second.
[[nodiscard]] QByteArray modifiedSinceHeader(Instant instant);

} // namespace tieout
