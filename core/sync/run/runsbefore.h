// SPDX-License-Identifier: Apache-2.0
// What the schedule has to know of the runs before, out of the ledger.
#pragma once

#include "core/ledger/ledger.h"
#include "core/schedule/failedruns.h"

namespace tieout {

/// `setUpAt` counts where no run has been. A run that was killed failed, even before the next one says so in the
/// ledger; `lockPath` tells it from one that goes on. Storage.
[[nodiscard]] Result<RunsBefore> runsBefore(Ledger &ledger, Instant setUpAt, Instant now, const QString &lockPath);

} // namespace tieout
