// SPDX-License-Identifier: Apache-2.0
// Version 7 of the ledger: all that a run could not do is kept, not only the first of it; and of a bill that could not
// be read, since when and why are two values. Before, a fact had both in one text.
#pragma once

namespace tieout {

// It breaks statements at the macro, word by word; here a line is a group of columns.
// clang-format off

inline constexpr const char *kSchema7[] = {
    "CREATE TABLE run_problems (run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, "
        "position INTEGER NOT NULL, cause TEXT NOT NULL, "
        "service TEXT NOT NULL CHECK (service = 'tieout' OR service = 'xero' OR service = 'procore'), "
        "detail TEXT NOT NULL, "
        "times INTEGER NOT NULL CHECK (times > 0), PRIMARY KEY (run, position)) STRICT, WITHOUT ROWID",

    "CREATE TABLE unread_bills (bill TEXT PRIMARY KEY, since INTEGER NOT NULL, tried_at INTEGER NOT NULL, "
        "detail TEXT NOT NULL) STRICT, WITHOUT ROWID",
    // "<ms since 1970> <detail>"
    "INSERT INTO unread_bills SELECT substr(name, length('unread-bill/') + 1), "
        "CAST(substr(value, 1, instr(value, ' ') - 1) AS INTEGER), at, substr(value, instr(value, ' ') + 1) "
        "FROM facts WHERE name GLOB 'unread-bill/*'",
    "DELETE FROM facts WHERE name GLOB 'unread-bill/*'",
};

// clang-format on

} // namespace tieout
