// SPDX-License-Identifier: Apache-2.0
// The ledger's schema as a list of steps, each applied once.
#pragma once

#include "core/ledger/database.h"

#include <span>

namespace tieout {

/// One step of the schema. Released steps are never edited; new ones are added at the end.
struct Migration {
    int version = 0; ///< PRAGMA user_version after the step
    const char *title = "";
    std::span<const char *const> statements; ///< one statement each: QSqlQuery refuses two
};

/// All versions that this program knows, oldest first.
[[nodiscard]] std::span<const Migration> ledgerMigrations();

/// Storage when the file belongs to another program or to a newer version of this one. Reads only.
[[nodiscard]] Done refuseForeignFile(Database &database, std::span<const Migration> steps);

/// Whether the file has our tables but a header that no program of ours wrote. Only reads; false if it cannot.
[[nodiscard]] bool isHeaderDamaged(Database &database);

/// Brings the file to the newest version of `steps`. Each step is one transaction together with its version number.
/// Copies an older ledger first, to "<path>.v<old version>". Refuses as above.
[[nodiscard]] Done migrate(Database &database, std::span<const Migration> steps);

} // namespace tieout
