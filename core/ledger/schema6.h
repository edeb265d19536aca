// SPDX-License-Identifier: Apache-2.0
// Version 6 of the ledger: a line that came out of our own write otherwise than it was sent is kept as it was read
// back. Before, only the first text that differed was known, by the words of the payment's state.
#pragma once

namespace tieout {

// It breaks statements at the macro, word by word; here a line is a group of columns.
// clang-format off

#define TIEOUT_CURRENCY(column) column " TEXT NOT NULL CHECK (" column " = '' OR " column " GLOB '[A-Z][A-Z][A-Z]')"

inline constexpr const char *kSchema6[] = {
    // The columns of issued_lines; those that Procore does not show are empty.
    "CREATE TABLE lines_read_back (payment INTEGER PRIMARY KEY REFERENCES payments (key), "
        "project INTEGER NOT NULL, commitment INTEGER NOT NULL, invoice INTEGER NOT NULL, "
        "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", date TEXT NOT NULL, "
        "invoice_number TEXT NOT NULL, invoice_date TEXT NOT NULL, check_number TEXT NOT NULL, "
        "method TEXT NOT NULL CHECK (method IN ('check', 'credit_card', 'electronic')), notes TEXT NOT NULL, "
        "payment_number INTEGER, origin_id TEXT NOT NULL, origin_data TEXT NOT NULL) STRICT",
};

#undef TIEOUT_CURRENCY

// clang-format on

} // namespace tieout
