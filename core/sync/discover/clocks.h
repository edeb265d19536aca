// SPDX-License-Identifier: Apache-2.0
// What time it is, when one of the clocks may lie (rule 25). Pure, but for the two that ask.
#pragma once

#include "core/sync/engineparts.h"

namespace tieout {

/// Clocks of different computers agree when they are no further apart, and so far a reading reaches back behind the
/// last one: Xero documents neither whether If-Modified-Since includes its second nor that its servers' clocks agree
/// (api facts, Xero 1.3). Known payments that come again change nothing. Procore documents as little about
/// filters[updated_at].
constexpr std::chrono::minutes kOverlap { 5 };

/// What this computer says, and what the services said with their last answers, carried on to now.
[[nodiscard]] QList<Instant> clocksNow(const EngineParts &parts);
/// Those that do not depend on the answer of Xero's that is to come: this computer's and Procore's. Without Procore's,
/// Xero's earlier answers.
[[nodiscard]] QList<Instant> witnesses(const EngineParts &parts);

/// The earliest of them: up to there a reading may count as done. Too early costs calls, too late hides what changed.
[[nodiscard]] Instant earliestOf(const QList<Instant> &clocks);

/// From where a reading goes on behind its mark. Nothing, so that everything is read, when the mark lies ahead of one
/// of the clocks: it would hide what changed since it was made.
[[nodiscard]] std::optional<Instant> sinceMark(Instant mark, const QList<Instant> &clocks);

/// T0, from the time that Xero gave with the reading and the other clocks at its beginning: Xero's where most of them
/// agree with it, else the middle one; of two that differ the earlier, which cannot take a new payment for an old one.
[[nodiscard]] Instant agreedTime(Instant xeros, QList<Instant> others);

/// Whether Xero's time and agreedTime() are further apart than clocks that agree.
[[nodiscard]] bool isDoubtful(Instant xeros, Instant agreed);

} // namespace tieout
