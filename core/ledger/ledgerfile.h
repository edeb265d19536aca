// SPDX-License-Identifier: Apache-2.0
// The ledger as a file, before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tieout {

/// Makes sure that `path` is a file that may become or already be a ledger: creates it (and its folder, but no folder
/// above) readable by the owner only; refuses anything that is no SQLite file or cannot be written, untouched. Storage.
[[nodiscard]] Done prepareLedgerFile(const QString &path);

} // namespace tieout
