// SPDX-License-Identifier: Apache-2.0
// Reading the signed-in person's rights before something is done with them (rule 8).
#pragma once

#include "core/model/permissions.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// Reads them from Procore and keeps them in the ledger, whose copy is for display only: it decides nothing.
[[nodiscard]] Task<Result<Rights>> readRights(EngineParts parts, QString erpToolName, std::stop_token stop);

} // namespace tieout
