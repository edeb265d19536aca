// SPDX-License-Identifier: Apache-2.0
// When a run that needs more calls than Procore allows in an hour will end. Pure.
#pragma once

#include "core/base/callbudget.h"
#include "core/model/paymentrecord.h"
#include "core/sync/syncrequest.h"

namespace tieout {

/// About how many calls to Procore it takes to bring this work: one list before and one after per commitment, the level
/// and the commitments of each project, one call per new line, three per void (docs/economy.md).
[[nodiscard]] int callsFor(const QList<PaymentRecord> &work);

/// Nothing when the run need not wait: no limits, or enough calls left. For a scheduled run less what is reserved.
[[nodiscard]] std::optional<RunForecast> forecastOf(
    const QList<PaymentRecord> &work, const Budget &left, RunTrigger trigger, Instant now);

} // namespace tieout
