// SPDX-License-Identifier: Apache-2.0
// What the schedule has to know of the runs before, out of the ledger.
#pragma once

#include "core/ledger/ledger.h"
#include "core/schedule/failedruns.h"

namespace tieout {

/// `setUpAt` counts where no run has been. Storage.
[[nodiscard]] Result<RunsBefore> runsBefore(Ledger &ledger, Instant setUpAt, Instant now);

} // namespace tieout
