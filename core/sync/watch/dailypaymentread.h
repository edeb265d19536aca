// SPDX-License-Identifier: Apache-2.0
// The daily reading of payments that If-Modified-Since cannot replace: not every change moves a change stamp (api
// facts, Xero 1.3), and a server whose clock is slow may give a stamp from before the last reading.
#pragma once

#include "core/sync/engineparts.h"

namespace tieout {

/// How far back a reading goes, by the payments' dates.
struct ReadBounds {
    QDate recentFrom; ///< every payment from this date on
    QDate removedFrom; ///< the removed ones from this date on

    bool operator==(const ReadBounds &) const = default;
};

/// How many payments there are from a date on.
using PaymentsFrom = std::function<int(QDate)>;

/// A year back, or a quarter, or a month: the longest that costs at most `allowed` calls and no more than 20 pages of
/// 1,000; nothing when even a month costs more than is allowed. Removed payments, which are few, from a year before the
/// setup on: older ones can have no line of ours. Pure.
[[nodiscard]] std::optional<ReadBounds> readBounds(
    QDate today, QDate setUpOn, const PaymentsFrom &paymentsFrom, int allowed);

/// Once in kWatchInterval, and at most once an hour until it succeeds: reads the payments inside the bounds and
/// records what Xero says of them. Nothing is concluded from what is missing (rule 19); a payment that the ledger does
/// not know although its stamp is older than the setup is decided by its history (rule 3). Gives the problem that kept
/// it from being done, if one did: a failed reading, or too few calls left. Fails only when the run cannot go on.
[[nodiscard]] Task<Result<std::optional<Error>>> readRecentPayments(EngineParts parts, std::stop_token stop);

} // namespace tieout
