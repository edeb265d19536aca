// SPDX-License-Identifier: Apache-2.0
// Version 3 of the ledger: who linked what by hand, and why. The table of links says only what holds now.
#pragma once

namespace tieout {

inline constexpr const char *kSchema3[] = {
    // bill and before '': linked to none. Never deleted: whoever asks why money went to an invoice finds the answer.
    "CREATE TABLE link_changes ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, invoice INTEGER NOT NULL CHECK (invoice > 0), bill TEXT NOT NULL, "
    "before TEXT NOT NULL, person TEXT NOT NULL, note TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX link_changes_invoice ON link_changes (invoice)",
};

} // namespace tieout
