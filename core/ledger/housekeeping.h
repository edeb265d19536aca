// SPDX-License-Identifier: Apache-2.0
// The size stays bounded over years. The rule stands in docs/ledger.md:
//
//   intents, their steps and outcomes, decisions    never touched
//   runs older than 400 days that changed nothing   counted by month in run_totals, then removed
//   events older than 400 days, per payment         the first, the last, and every line written, voided or decided on
#pragma once

#include "core/ledger/database.h"

namespace tieout {

/// Thirteen months: what happened in the same month of the year before can be read whole.
inline constexpr auto kKeptWhole = std::chrono::days(400);

/// One event of a payment, as far as the rule looks.
struct EventMark {
    qint64 id = 0;
    Instant at {};
    QString what; ///< "created", "proved", "voided", "state", "decided"
};

/// Which of the events of one payment, in their order, may go. Pure.
[[nodiscard]] QList<qint64> surplusEvents(const QList<EventMark> &events, Instant horizon);

/// Applies the rule when it was not applied for a day, in transactions of some milliseconds each. Gives whether it was
/// due. Storage; what was done until then stays.
[[nodiscard]] Result<bool> tidyIfDue(Database &database);

} // namespace tieout
