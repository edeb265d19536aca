// SPDX-License-Identifier: Apache-2.0
// Reading the signed-in person's rights before something is done with them (rule 8).
#pragma once

#include "core/model/permissions.h"
#include "core/sync/engineparts.h"

namespace tieout {

struct RightsRead {
    Rights rights;
    bool isFresh = false; ///< read just now, not taken from the ledger
};

/// Reads them from Procore and keeps them in the ledger.
[[nodiscard]] Task<Result<Rights>> readRights(EngineParts parts, QString erpToolName, std::stop_token stop);
/// Those that decide about `privilege`. What the ledger has is used for an hour, but never to refuse (the right may
/// have been given a minute ago) and never by a scheduled run.
[[nodiscard]] Task<Result<RightsRead>> rightsFor(
    EngineParts parts, Privilege privilege, QString erpToolName, std::stop_token stop);

} // namespace tieout
