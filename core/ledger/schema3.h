// SPDX-License-Identifier: Apache-2.0
// Version 3 of the ledger: who linked what by hand, and why (the table of links says only what holds now); what people
// were shown when they decided; and what they change about a line that is synced. A list in a CHECK grows as in version
// 2: the table is made anew.
#pragma once

namespace tieout {

// It breaks statements at the macros, word by word; here a line is a group of columns.
// clang-format off

#define TIEOUT_CURRENCY(column) column " TEXT NOT NULL CHECK (" column " = '' OR " column " GLOB '[A-Z][A-Z][A-Z]')"
#define TIEOUT_INTENT_COLUMNS \
    "id, run, payment, target, kind, line, step, at, is_open, project, commitment, invoice, amount, currency, date, " \
    "invoice_number, invoice_date, check_number, method, notes, payment_number, origin_id, origin_data"

inline constexpr const char *kSchema3[] = {
    // bill and before '': linked to none. Never deleted: it says why money went to an invoice.
    "CREATE TABLE link_changes ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, invoice INTEGER NOT NULL CHECK (invoice > 0), bill TEXT NOT NULL, "
        "before TEXT NOT NULL, person TEXT NOT NULL, note TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX link_changes_invoice ON link_changes (invoice)",
    // "12,13": the lines that people were shown when they decided about a payment.
    "ALTER TABLE payments ADD COLUMN lines_shown TEXT NOT NULL DEFAULT ''",

    // number_before: of a change of the payment number, what the line said when it was begun.
    "CREATE TABLE intents3 ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL, "
        "payment INTEGER NOT NULL REFERENCES payments (key), target INTEGER NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN "
            "('create', 'void', 'restore', 'hand-over', 'adopt', 'number', 'attach')), line INTEGER NOT NULL, "
        "step TEXT NOT NULL, at INTEGER NOT NULL, is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), "
        "project INTEGER NOT NULL, commitment INTEGER NOT NULL, invoice INTEGER NOT NULL, "
        "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", date TEXT NOT NULL, "
        "invoice_number TEXT NOT NULL, invoice_date TEXT NOT NULL, check_number TEXT NOT NULL, "
        "method TEXT NOT NULL CHECK (method IN ('check', 'credit_card', 'electronic')), notes TEXT NOT NULL, "
        "payment_number INTEGER, origin_id TEXT NOT NULL, origin_data TEXT NOT NULL, number_before INTEGER"
    ") STRICT",
    "INSERT INTO intents3 (" TIEOUT_INTENT_COLUMNS ") SELECT " TIEOUT_INTENT_COLUMNS " FROM intents",
    "DROP TABLE intents",
    "ALTER TABLE intents3 RENAME TO intents",
    // One write at a time per payment: a second one before the first is known to have ended could double it.
    "CREATE UNIQUE INDEX intents_open ON intents (payment) WHERE is_open = 1",
    "CREATE INDEX intents_open_target ON intents (target) WHERE is_open = 1",
    "CREATE INDEX intents_run ON intents (run)",

    // What must be attached to a line when a change of its attachments is over. attachment 0: added by the change. The
    // contents lie in files of the profile until the line was seen with all of them.
    "CREATE TABLE intent_files ("
        "intent INTEGER NOT NULL REFERENCES intents (id), place INTEGER NOT NULL, attachment INTEGER NOT NULL, "
        "name TEXT NOT NULL, content_type TEXT NOT NULL, hash TEXT NOT NULL CHECK (length(hash) = 64), "
        "PRIMARY KEY (intent, place)"
    ") STRICT, WITHOUT ROWID",
};

#undef TIEOUT_CURRENCY
#undef TIEOUT_INTENT_COLUMNS

// clang-format on

} // namespace tieout
