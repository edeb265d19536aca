// SPDX-License-Identifier: Apache-2.0
// Version 3 of the ledger: who linked what by hand, and why (the table of links says only what holds now); and what
// people were shown when they decided.
#pragma once

namespace tieout {

inline constexpr const char *kSchema3[] = {
    // bill and before '': linked to none. Never deleted: whoever asks why money went to an invoice finds the answer.
    "CREATE TABLE link_changes ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, invoice INTEGER NOT NULL CHECK (invoice > 0), bill TEXT NOT NULL, "
    "before TEXT NOT NULL, person TEXT NOT NULL, note TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX link_changes_invoice ON link_changes (invoice)",
    // "12,13": the lines that people were shown when they decided about a payment.
    "ALTER TABLE payments ADD COLUMN lines_shown TEXT NOT NULL DEFAULT ''",
};

} // namespace tieout
