// SPDX-License-Identifier: Apache-2.0
// The date dialect of the Accounting API (api facts, Xero 1.5).
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tieout {

/// A calendar date out of `/Date(ms+hhmm)/` or an ISO form: the date part of (ms + offset) in UTC, never local time.
/// Accounting dates are midnight UTC of what the user typed; a legacy form carries the local midnight's ms and an
/// offset that leads back to the right day. Nothing when unreadable.
[[nodiscard]] std::optional<QDate> calendarDateFromXero(const QString &text);

/// A moment out of the same forms. The offset of `/Date(ms+hhmm)/` is for show: the number is already UTC. An ISO form
/// without zone is UTC. Nothing when unreadable.
[[nodiscard]] std::optional<Instant> instantFromXero(const QString &text);

/// The moment without its fraction of a second, towards the past: If-Modified-Since knows seconds, UpdatedDateUTC
/// milliseconds (Xero 1.3).
[[nodiscard]] Instant flooredToSecond(Instant instant);

/// The value of If-Modified-Since: UTC, seconds, no zone, e.g. "2026-11-20T14:02:07". Floored, so that nothing of the
/// second is missed.
[[nodiscard]] QByteArray modifiedSinceHeader(Instant instant);

} // namespace tieout
