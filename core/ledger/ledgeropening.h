// SPDX-License-Identifier: Apache-2.0
// Turns a path into a usable connection, or the reason why there is none, and whether that reason is damage.
#pragma once

#include "core/ledger/database.h"

#include <tl/expected.hpp>

namespace tieout {

/// Why a file cannot be used. Damage means that the file itself proves it: the cause is not rights, space or a newer
/// program, and setting the file aside loses nothing.
struct OpenFailure {
    Error error;
    bool isDamage = false;
};
using OpenedDatabase = tl::expected<std::unique_ptr<Database>, OpenFailure>;

/// Opens or creates the ledger at `path` and brings it to the newest schema. Checks only the start of the file and its
/// schema: a few milliseconds whatever its size.
[[nodiscard]] OpenedDatabase openLedgerDatabase(const QString &path, const Clock &clock);
/// The same, and reads the whole file if that is due (isWholeCheckDue()).
[[nodiscard]] OpenedDatabase openAndCheckWhole(const QString &path, const Clock &clock);

} // namespace tieout
