// SPDX-License-Identifier: Apache-2.0
// Whether the file can still be trusted. SQLite keeps no checksums: a deeper check finds more.
#pragma once

#include "core/ledger/database.h"

namespace tieout {

/// What decides whether the next run first reads the whole file.
struct WholeCheckReasons {
    qint64 bytes = 0;
    std::optional<Instant> lastWholeCheck;
    bool isDoubted = false; ///< an operation has failed because of damage since
    bool endedUncleanly = false; ///< a run on this ledger crashed
};

/// Before every run if it takes no time (16 MiB), else once a day, after a run that crashed, and after doubt. Pure.
[[nodiscard]] bool isWholeCheckDue(const WholeCheckReasons &reasons, Instant now);
/// The reasons for this file; Storage.
[[nodiscard]] Result<WholeCheckReasons> wholeCheckReasons(Database &database);

/// Checks every page, every index against its table, every reference. Returns the proof of damage, or nothing. Takes
/// seconds for a million payments. Records when it was done. Storage when the check could not be completed; that proves
/// nothing.
[[nodiscard]] Result<std::optional<QString>> checkWhole(Database &database);

} // namespace tieout
