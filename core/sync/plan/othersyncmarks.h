// SPDX-License-Identifier: Apache-2.0
// Marks of another program on the company's payment lines: another payment sync may be writing (rule 20). Pure.
#pragma once

#include "core/sync/plan/plan.h"

namespace tieout {

/// Whether the mark still keeps creates from happening: set after the user confirmed that the other sync is off, or
/// nobody has confirmed it yet. Where Procore does not say when the line changed, a confirmation covers it.
[[nodiscard]] bool holdsCreatesBack(const OtherSyncMark &mark, std::optional<Instant> otherSyncOffSince);

/// A confirmation that counts: one dated in the future does not (an edited file, a clock that was wrong).
[[nodiscard]] std::optional<Instant> confirmedBy(std::optional<Instant> otherSyncOffSince, Instant now);

/// The newest suspicious mark on the lines just read: an origin, or origin data, that names no payment of ours.
[[nodiscard]] std::optional<OtherSyncMark> otherSyncMarkIn(
    const CommitmentCase &facts, std::optional<Instant> otherSyncOffSince);

} // namespace tieout
