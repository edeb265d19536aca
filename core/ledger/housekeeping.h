// SPDX-License-Identifier: Apache-2.0
// Keeps the size limited over the years. docs/ledger.md has the rule:
//
//   intents, their steps and outcomes, decisions    never touched
//   runs older than 400 days that changed nothing   counted by month in run_totals, then removed
//   events older than 400 days, per payment         the first, the last, and every line written, voided or decided on
#pragma once

#include "core/ledger/database.h"

namespace tieout {

/// Thirteen months, so that the same month of the previous year is still complete.
inline constexpr auto kKeptWhole = std::chrono::days(400);

/// One event of a payment, as far as the rule needs it.
struct EventMark {
    qint64 id = 0;
    Instant at {};
    QString what; ///< "created", "proved", "voided", "state", "decided"
};

/// Which events of one payment, in order, may be removed. Pure.
[[nodiscard]] QList<qint64> surplusEvents(const QList<EventMark> &events, Instant horizon);

/// Applies the rule unless it was applied within a day, in transactions of a few milliseconds each. Returns whether it
/// was due. Storage; what was done before the failure stays.
[[nodiscard]] Result<bool> tidyIfDue(Database &database);

} // namespace tieout
