// SPDX-License-Identifier: Apache-2.0
// Version 5 of the ledger: people may accept a text of a line as Procore shows it, so the list of decisions grows as in
// version 2; whether a line differs in a text alone is a value; and removals that waited for a person without a
// question of their own go on.
#pragma once

namespace tieout {

// It breaks statements at the macros, word by word; here a line is a group of columns.
// clang-format off

#define TIEOUT_CURRENCY(column) column " TEXT NOT NULL CHECK (" column " = '' OR " column " GLOB '[A-Z][A-Z][A-Z]')"
#define TIEOUT_DECISION \
    "decision TEXT NOT NULL DEFAULT 'none' CHECK (decision IN " \
        "('none', 'issue-anyway', 'void', 'leave', 'retry', 'adopt', 'create', 'restore', 'accept'))"
#define TIEOUT_PAYMENT_COLUMNS \
    "key, id, kind, kind_text, status, status_text, bill, bill_number, vendor_name, date, amount, currency, account, " \
    "account_code, reference, batch_id, updated_at, origin, stood_at_setup, state, reason, args, invoice, commitment, " \
    "project, line, proved_at, decision, run, issued_amount, issued_currency, issued_date, lines_shown, standing_lines"

inline constexpr const char *kSchema5[] = {
    // in_text_alone: of a line that differs, money, date, place and owner are right.
    "CREATE TABLE payments5 ("
        "key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (length(id) = 36 AND id = lower(id)), "
        "kind TEXT NOT NULL CHECK (kind IN ('bill-payment', 'other')), kind_text TEXT NOT NULL, "
        "status TEXT NOT NULL CHECK (status IN ('authorised', 'deleted', 'unknown')), status_text TEXT NOT NULL, "
        "bill TEXT NOT NULL, bill_number TEXT NOT NULL, vendor_name TEXT NOT NULL, date TEXT NOT NULL, "
        "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", "
        "account TEXT NOT NULL, account_code TEXT NOT NULL, reference TEXT NOT NULL, batch_id TEXT NOT NULL, "
        "updated_at INTEGER NOT NULL, "
        "origin TEXT NOT NULL CHECK (origin IN ('baseline', 'new', 'undecided')), "
        "stood_at_setup INTEGER NOT NULL CHECK (stood_at_setup IN (0, 1)), "
        "state TEXT NOT NULL CHECK (state IN ('notIncluded', 'synced', 'waiting', 'attention', 'failed')), "
        "reason TEXT NOT NULL, args TEXT NOT NULL, "
        "invoice INTEGER NOT NULL DEFAULT 0, commitment INTEGER NOT NULL DEFAULT 0, "
        "project INTEGER NOT NULL DEFAULT 0, line INTEGER NOT NULL DEFAULT 0, proved_at INTEGER, "
        TIEOUT_DECISION ", "
        "run INTEGER, issued_amount INTEGER, issued_currency TEXT, issued_date TEXT, "
        "open INTEGER GENERATED ALWAYS AS (kind = 'bill-payment' AND origin <> 'baseline' AND (state <> 'synced' "
            "OR status = 'unknown' OR issued_amount IS NOT (CASE status WHEN 'deleted' THEN 0 ELSE amount END) "
            "OR (status = 'authorised' AND (issued_currency IS NOT currency OR issued_date IS NOT date)))) VIRTUAL, "
        "lines_shown TEXT NOT NULL DEFAULT '', standing_lines TEXT NOT NULL DEFAULT '', "
        "in_text_alone INTEGER NOT NULL DEFAULT 0 CHECK (in_text_alone IN (0, 1))"
    ") STRICT",
    "INSERT INTO payments5 (" TIEOUT_PAYMENT_COLUMNS ") SELECT " TIEOUT_PAYMENT_COLUMNS " FROM payments",
    "DROP TABLE payments",
    "ALTER TABLE payments5 RENAME TO payments",
    "CREATE INDEX payments_open ON payments (bill, line) WHERE open = 1",
    "CREATE INDEX payments_bill ON payments (bill) WHERE origin <> 'baseline'",
    "CREATE INDEX payments_state ON payments (state, reason)",
    "CREATE INDEX payments_line ON payments (commitment, line) WHERE line <> 0",
    "CREATE INDEX payments_run ON payments (run) WHERE run IS NOT NULL",
    "CREATE INDEX payments_baseline_removed ON payments (bill) "
        "WHERE origin = 'baseline' AND stood_at_setup = 1 AND status = 'deleted'",
    "CREATE INDEX payments_bill_baseline ON payments (bill) WHERE origin = 'baseline'",
    "CREATE INDEX payments_issued_bill ON payments (bill, status, line) WHERE line <> 0",
    "CREATE INDEX payments_proved ON payments (project, commitment, proved_at, line) WHERE line <> 0",
    "CREATE INDEX payments_date ON payments (date)",

    "CREATE TABLE decisions5 ("
        "id INTEGER PRIMARY KEY, payment INTEGER NOT NULL REFERENCES payments (key), "
        TIEOUT_DECISION ", note TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "INSERT INTO decisions5 (id, payment, decision, note, at) SELECT id, payment, decision, note, at FROM decisions",
    "DROP TABLE decisions",
    "ALTER TABLE decisions5 RENAME TO decisions",

    // They were asked about something else before they were removed; what is still to be asked is asked again.
    "UPDATE payments SET state = 'waiting', reason = 'void-pending', args = '[]', standing_lines = '' "
        "WHERE kind = 'bill-payment' AND status = 'deleted' AND line <> 0 AND issued_amount IS NOT 0 "
        "AND state IN ('attention', 'failed') AND decision <> 'leave' AND reason NOT IN ('void-refused', "
        "'void-awaits-decision', 'void-left-by-choice', 'line-differs-after-write', 'deleted-in-procore', "
        "'attachments-lost')",
};

#undef TIEOUT_CURRENCY
#undef TIEOUT_DECISION
#undef TIEOUT_PAYMENT_COLUMNS

// clang-format on

} // namespace tieout
