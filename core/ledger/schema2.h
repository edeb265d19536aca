// SPDX-License-Identifier: Apache-2.0
// Version 2 of the ledger: what people may decide and what a run may do with a line grew, so the lists in the CHECKs of
// version 1 grow. SQLite cannot change a CHECK: such a table is made anew, filled and renamed
// (sqlite.org/lang_altertable.html, section 7), with foreign keys off meanwhile.
#pragma once

namespace tieout {

// It breaks statements at the macros, word by word; here a line is a group of columns.
// clang-format off

#define TIEOUT_CURRENCY(column) column " TEXT NOT NULL CHECK (" column " = '' OR " column " GLOB '[A-Z][A-Z][A-Z]')"
#define TIEOUT_FLAG(column) column " INTEGER NOT NULL CHECK (" column " IN (0, 1))"
#define TIEOUT_DECISION \
    "decision TEXT NOT NULL DEFAULT 'none' CHECK (decision IN " \
        "('none', 'issue-anyway', 'void', 'leave', 'retry', 'adopt', 'create', 'restore'))"
#define TIEOUT_PAYMENT_COLUMNS \
    "key, id, kind, kind_text, status, status_text, bill, bill_number, vendor_name, date, amount, currency, account, " \
    "account_code, reference, batch_id, updated_at, origin, stood_at_setup, state, reason, args, invoice, commitment, " \
    "project, line, proved_at, decision, run, issued_amount, issued_currency, issued_date"
#define TIEOUT_INTENT_COLUMNS \
    "id, run, payment, target, kind, line, step, at, is_open, project, commitment, invoice, amount, currency, date, " \
    "invoice_number, invoice_date, check_number, method, notes, payment_number, origin_id, origin_data"
#define TIEOUT_DRAFT \
    "project INTEGER NOT NULL, commitment INTEGER NOT NULL, invoice INTEGER NOT NULL, " \
    "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", date TEXT NOT NULL, " \
    "invoice_number TEXT NOT NULL, invoice_date TEXT NOT NULL, check_number TEXT NOT NULL, " \
    "method TEXT NOT NULL CHECK (method IN ('check', 'credit_card', 'electronic')), notes TEXT NOT NULL, " \
    "payment_number INTEGER, origin_id TEXT NOT NULL, origin_data TEXT NOT NULL"

inline constexpr const char *kSchema2[] = {
    // `open`: the run must look at it, if its bill is linked. Computed by SQLite, so that no writer can forget it:
    // every state but synced; and synced ones whose line holds something else than Xero shows now.
    "CREATE TABLE payments2 ("
        "key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (length(id) = 36 AND id = lower(id)), "
        "kind TEXT NOT NULL CHECK (kind IN ('bill-payment', 'other')), kind_text TEXT NOT NULL, "
        "status TEXT NOT NULL CHECK (status IN ('authorised', 'deleted', 'unknown')), status_text TEXT NOT NULL, "
        "bill TEXT NOT NULL, bill_number TEXT NOT NULL, vendor_name TEXT NOT NULL, date TEXT NOT NULL, "
        "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", "
        "account TEXT NOT NULL, account_code TEXT NOT NULL, reference TEXT NOT NULL, batch_id TEXT NOT NULL, "
        "updated_at INTEGER NOT NULL, "
        "origin TEXT NOT NULL CHECK (origin IN ('baseline', 'new', 'undecided')), "
        TIEOUT_FLAG("stood_at_setup") ", "
        "state TEXT NOT NULL CHECK (state IN ('notIncluded', 'synced', 'waiting', 'attention', 'failed')), "
        "reason TEXT NOT NULL, args TEXT NOT NULL, "
        "invoice INTEGER NOT NULL DEFAULT 0, commitment INTEGER NOT NULL DEFAULT 0, "
        "project INTEGER NOT NULL DEFAULT 0, line INTEGER NOT NULL DEFAULT 0, proved_at INTEGER, "
        TIEOUT_DECISION ", "
        "run INTEGER, issued_amount INTEGER, issued_currency TEXT, issued_date TEXT, "
        "open INTEGER GENERATED ALWAYS AS (kind = 'bill-payment' AND origin <> 'baseline' AND (state <> 'synced' "
            "OR status = 'unknown' OR issued_amount IS NOT (CASE status WHEN 'deleted' THEN 0 ELSE amount END) "
            "OR (status = 'authorised' AND (issued_currency IS NOT currency OR issued_date IS NOT date)))) VIRTUAL"
    ") STRICT",
    "INSERT INTO payments2 (" TIEOUT_PAYMENT_COLUMNS ") SELECT " TIEOUT_PAYMENT_COLUMNS " FROM payments",
    "DROP TABLE payments",
    "ALTER TABLE payments2 RENAME TO payments",
    "CREATE INDEX payments_open ON payments (bill, line) WHERE open = 1",
    "CREATE INDEX payments_bill ON payments (bill) WHERE origin <> 'baseline'",
    "CREATE INDEX payments_state ON payments (state, reason)",
    "CREATE INDEX payments_line ON payments (commitment, line) WHERE line <> 0",
    "CREATE INDEX payments_run ON payments (run) WHERE run IS NOT NULL",
    "CREATE INDEX payments_baseline_removed ON payments (bill) "
        "WHERE origin = 'baseline' AND stood_at_setup = 1 AND status = 'deleted'",

    "CREATE TABLE intents2 ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL, "
        "payment INTEGER NOT NULL REFERENCES payments (key), target INTEGER NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('create', 'void', 'restore', 'hand-over', 'adopt')), line INTEGER NOT NULL, "
        "step TEXT NOT NULL, at INTEGER NOT NULL, " TIEOUT_FLAG("is_open") ", " TIEOUT_DRAFT
    ") STRICT",
    "INSERT INTO intents2 (" TIEOUT_INTENT_COLUMNS ") SELECT " TIEOUT_INTENT_COLUMNS " FROM intents",
    "DROP TABLE intents",
    "ALTER TABLE intents2 RENAME TO intents",
    // One write at a time per payment: a second one before the first is known to have ended could double it.
    "CREATE UNIQUE INDEX intents_open ON intents (payment) WHERE is_open = 1",
    "CREATE INDEX intents_open_target ON intents (target) WHERE is_open = 1",

    "CREATE TABLE decisions2 ("
        "id INTEGER PRIMARY KEY, payment INTEGER NOT NULL REFERENCES payments (key), "
        TIEOUT_DECISION ", note TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "INSERT INTO decisions2 (id, payment, decision, note, at) SELECT id, payment, decision, note, at FROM decisions",
    "DROP TABLE decisions",
    "ALTER TABLE decisions2 RENAME TO decisions",

    // Rows of the services that could not be read: read again by their id until they can.
    "CREATE TABLE set_aside ("
        "kind TEXT NOT NULL CHECK (kind IN ('payment', 'invoice')), id TEXT NOT NULL, project INTEGER NOT NULL, "
        "updated_at INTEGER, origin TEXT NOT NULL CHECK (origin IN ('baseline', 'new', 'undecided')), "
        "detail TEXT NOT NULL, since INTEGER NOT NULL, looked_at INTEGER NOT NULL, PRIMARY KEY (kind, id)"
    ") STRICT, WITHOUT ROWID",

    // Watching both books: what was looked at when. `wanted`: its total differed, so it comes first; `shown` and
    // `lines`: the total and the sum of the lines that the last look met.
    "CREATE TABLE bill_checks ("
        "bill TEXT PRIMARY KEY CHECK (length(bill) = 36), at INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",
    "CREATE TABLE commitment_looks ("
        "commitment INTEGER PRIMARY KEY CHECK (commitment > 0), at INTEGER NOT NULL, " TIEOUT_FLAG("swept") ", "
        TIEOUT_FLAG("wanted") ", shown INTEGER, lines INTEGER"
    ") STRICT",
    "CREATE TABLE watch_calls (at INTEGER NOT NULL, service TEXT NOT NULL, calls INTEGER NOT NULL) STRICT",
    "CREATE INDEX payments_bill_baseline ON payments (bill) WHERE origin = 'baseline'",
    "CREATE INDEX payments_issued_bill ON payments (bill, status, line) WHERE line <> 0",
    "CREATE INDEX payments_proved ON payments (project, commitment, proved_at, line) WHERE line <> 0",
    "CREATE INDEX payments_date ON payments (date)",
    // Housekeeping: runs that changed nothing are counted by month ('2026-11', UTC) and removed after 400 days.
    "CREATE TABLE run_totals ("
        "month TEXT PRIMARY KEY CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'), runs INTEGER NOT NULL, "
        "completed INTEGER NOT NULL, xero_calls INTEGER NOT NULL, procore_calls INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX intents_run ON intents (run)",
};

#undef TIEOUT_CURRENCY
#undef TIEOUT_FLAG
#undef TIEOUT_DECISION
#undef TIEOUT_PAYMENT_COLUMNS
#undef TIEOUT_INTENT_COLUMNS
#undef TIEOUT_DRAFT

// clang-format on

} // namespace tieout
