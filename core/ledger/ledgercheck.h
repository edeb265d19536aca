// SPDX-License-Identifier: Apache-2.0
// Whether the file can still be trusted. SQLite keeps no checksums: what a look finds depends on how far it looks.
#pragma once

#include "core/ledger/database.h"

namespace tieout {

/// What decides whether the next run reads the whole file first.
struct WholeCheckReasons {
    qint64 bytes = 0;
    std::optional<Instant> lastWholeCheck;
    bool isDoubted = false; ///< something failed as damaged since
    bool endedUncleanly = false; ///< a run of this ledger died
};

/// Before every run where that takes no time (16 MiB), else once a day, after a run that died, and after doubt. Pure.
[[nodiscard]] bool isWholeCheckDue(const WholeCheckReasons &reasons, Instant now);
/// The reasons of this file; Storage.
[[nodiscard]] Result<WholeCheckReasons> wholeCheckReasons(Database &database);

/// Every page, every index against its table, every reference: what proves damage, or nothing. Seconds for a million
/// payments. Remembers when it was done. Storage when the look could not be taken to its end; that proves nothing.
[[nodiscard]] Result<std::optional<QString>> checkWhole(Database &database);

} // namespace tieout
