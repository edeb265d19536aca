// SPDX-License-Identifier: Apache-2.0
// From a path to a connection that may be used, or the reason why not; and whether that reason is damage.
#pragma once

#include "core/ledger/database.h"

#include <tl/expected.hpp>

namespace tieout {

/// Why a file cannot be used. Damage means that the file itself proves it: no rights, no space and no newer program
/// are behind it, and nothing is lost by setting it aside.
struct OpenFailure {
    Error error;
    bool isDamage = false;
};
using OpenedDatabase = tl::expected<std::unique_ptr<Database>, OpenFailure>;

/// Opens or creates the ledger at `path` and brings it to the newest schema. Looks at the beginning of the file and at
/// its schema only: a few milliseconds whatever its size.
[[nodiscard]] OpenedDatabase openLedgerDatabase(const QString &path, const Clock &clock);
/// The same, and reads the whole file where that is due (isWholeCheckDue()).
[[nodiscard]] OpenedDatabase openAndCheckWhole(const QString &path, const Clock &clock);

} // namespace tieout
