// SPDX-License-Identifier: Apache-2.0
// A file size limit (ulimit -f) must act like a full disk: it must cause an error, not end the process.
#pragma once

namespace tieout {

/// Call before opening the ledger: SQLite then gets EFBIG and reports it.
void ignoreFileSizeSignal();

} // namespace tieout
