// SPDX-License-Identifier: Apache-2.0
// Payments of projects that were chosen for the sync once and are not any more.
#pragma once

#include "core/sync/run/runcontext.h"

namespace tieout {

/// The ledger still knows their invoices: payments without a line stop waiting. Gives a problem where a removed payment
/// keeps its line, and its money there, since nobody syncs the project, and where a write was begun whose end nobody
/// looks up. A preview leaves everything as it is. Storage.
[[nodiscard]] Result<QList<Error>> leaveOutUnchosenProjects(const RunContext &context);

} // namespace tieout
