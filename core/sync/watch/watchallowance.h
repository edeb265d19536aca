// SPDX-License-Identifier: Apache-2.0
// How many calls of one service watching may still make in this run, and how many it made.
#pragma once

#include "core/ledger/watchrepository.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// How long a check lasts. Less than a day, so that a daily run repeats it every time, although its runs are never
/// exactly a day apart.
constexpr std::chrono::hours kWatchInterval { 23 };

/// Counts from the moment it is made. The share is a third of the budget (budgetshares.h), calls that earlier runs used
/// for watching in the same window included.
class WatchAllowance final {
public:
    /// Storage when the ledger cannot be asked what was used before.
    [[nodiscard]] static Result<WatchAllowance> of(const EngineParts &parts, Service service);

    /// Calls that may still be made; never below 0.
    [[nodiscard]] int left() const;
    [[nodiscard]] qint64 used() const;
    /// Keeps in the ledger what was used since the last note().
    [[nodiscard]] Done note();

private:
    WatchAllowance(EngineParts parts, Service service, int allowed);
    [[nodiscard]] qint64 callsNow() const;

    EngineParts m_parts;
    Service m_service;
    int m_allowed;
    qint64 m_callsBefore;
    qint64 m_noted = 0;
};

} // namespace tieout
