// SPDX-License-Identifier: Apache-2.0
// Version 1 of the ledger. Released: never edited.
//
//   payments ──1:1── issued_lines        what was written into our line
//      │ bill                            (payments.issued_* repeat three of its columns for `open`)
//      └──── bills      invoices.linked_bill ──── links (made by hand; wins over origin_bill)
//   payments ──1:n── intents ──1:n── intent_steps
//                       └──1:1── outcomes
//   payments ──1:n── events, decisions       runs ──1:n── events, intents
//
// Money: whole minor units and a currency column. Calendar dates: ISO text, '' for none. Moments: milliseconds since
// 1970, UTC. GUIDs: lower case, no braces, '' for none. Procore's ids: integers, 0 for none.
#pragma once

namespace tieout {

// It breaks statements at the macros, word by word; here a line is a group of columns.
// clang-format off

#define TIEOUT_CURRENCY(column) column " TEXT NOT NULL CHECK (" column " = '' OR " column " GLOB '[A-Z][A-Z][A-Z]')"
#define TIEOUT_FLAG(column) column " INTEGER NOT NULL CHECK (" column " IN (0, 1))"
#define TIEOUT_DRAFT \
    "project INTEGER NOT NULL, commitment INTEGER NOT NULL, invoice INTEGER NOT NULL, " \
    "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", date TEXT NOT NULL, " \
    "invoice_number TEXT NOT NULL, invoice_date TEXT NOT NULL, check_number TEXT NOT NULL, " \
    "method TEXT NOT NULL CHECK (method IN ('check', 'credit_card', 'electronic')), notes TEXT NOT NULL, " \
    "payment_number INTEGER, origin_id TEXT NOT NULL, origin_data TEXT NOT NULL"

inline constexpr const char *kSchema1[] = {
    // `open`: the run must look at it, if its bill is linked. Computed by SQLite, so that no writer can forget it:
    // every state but synced; and synced ones whose line holds something else than Xero shows now.
    "CREATE TABLE payments ("
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
        "decision TEXT NOT NULL DEFAULT 'none' CHECK (decision IN ('none', 'issue-anyway', 'void', 'leave')), "
        "run INTEGER, issued_amount INTEGER, issued_currency TEXT, issued_date TEXT, "
        "open INTEGER GENERATED ALWAYS AS (kind = 'bill-payment' AND origin <> 'baseline' AND (state <> 'synced' "
            "OR status = 'unknown' OR issued_amount IS NOT (CASE status WHEN 'deleted' THEN 0 ELSE amount END) "
            "OR (status = 'authorised' AND (issued_currency IS NOT currency OR issued_date IS NOT date)))) VIRTUAL"
    ") STRICT",
    "CREATE INDEX payments_open ON payments (bill, line) WHERE open = 1",
    "CREATE INDEX payments_bill ON payments (bill) WHERE origin <> 'baseline'",
    "CREATE INDEX payments_state ON payments (state, reason)",
    "CREATE INDEX payments_line ON payments (commitment, line) WHERE line <> 0",
    "CREATE INDEX payments_run ON payments (run) WHERE run IS NOT NULL",
    "CREATE INDEX payments_baseline_removed ON payments (bill) "
        "WHERE origin = 'baseline' AND stood_at_setup = 1 AND status = 'deleted'",

    "CREATE TABLE issued_lines (payment INTEGER PRIMARY KEY REFERENCES payments (key), " TIEOUT_DRAFT ") STRICT",

    "CREATE TABLE bills ("
        "id TEXT PRIMARY KEY CHECK (length(id) = 36), number TEXT NOT NULL, vendor_name TEXT NOT NULL, "
        "status TEXT NOT NULL, " TIEOUT_FLAG("payable") ", date TEXT NOT NULL, "
        "total INTEGER NOT NULL, " TIEOUT_CURRENCY("total_currency") ", "
        "tax INTEGER NOT NULL, " TIEOUT_CURRENCY("tax_currency") ", "
        "due INTEGER NOT NULL, " TIEOUT_CURRENCY("due_currency") ", "
        "paid INTEGER NOT NULL, " TIEOUT_CURRENCY("paid_currency") ", "
        "credited INTEGER NOT NULL, " TIEOUT_CURRENCY("credited_currency") ", "
        "updated_at INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE accounts ("
        "id TEXT PRIMARY KEY CHECK (length(id) = 36), code TEXT NOT NULL, name TEXT NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('bank', 'credit-card', 'paypal', 'other')), "
        TIEOUT_CURRENCY("currency") ", " TIEOUT_FLAG("archived")
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE projects ("
        "id INTEGER PRIMARY KEY CHECK (id > 0), name TEXT NOT NULL, number TEXT NOT NULL, " TIEOUT_FLAG("visible")
    ") STRICT",

    "CREATE TABLE commitments ("
        "id INTEGER PRIMARY KEY CHECK (id > 0), project INTEGER NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('subcontract', 'purchase-order')), "
        "number TEXT NOT NULL, title TEXT NOT NULL, vendor_name TEXT NOT NULL, status TEXT NOT NULL, "
        TIEOUT_CURRENCY("currency") ", "
        "contract_sum INTEGER, " TIEOUT_CURRENCY("contract_sum_currency") ", "
        "invoiced INTEGER, " TIEOUT_CURRENCY("invoiced_currency") ", "
        "total_payments INTEGER, " TIEOUT_CURRENCY("total_payments_currency")
    ") STRICT",

    // linked_bill: the bill the invoice is linked to now, by hand or by origin_id; NULL = to none.
    "CREATE TABLE invoices ("
        "id INTEGER PRIMARY KEY CHECK (id > 0), project INTEGER NOT NULL, commitment INTEGER NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('subcontract', 'purchase-order')), "
        "invoice_number TEXT NOT NULL, number INTEGER NOT NULL, vendor_name TEXT NOT NULL, "
        "commitment_name TEXT NOT NULL, status TEXT NOT NULL, "
        "billing_date TEXT NOT NULL, period_start TEXT NOT NULL, period_end TEXT NOT NULL, "
        "due INTEGER, " TIEOUT_CURRENCY("due_currency") ", " TIEOUT_CURRENCY("currency") ", "
        "origin_id TEXT NOT NULL, updated_at INTEGER NOT NULL, "
        "origin_bill TEXT CHECK (origin_bill <> ''), linked_bill TEXT CHECK (linked_bill <> '')"
    ") STRICT",
    "CREATE INDEX invoices_linked ON invoices (linked_bill, project) WHERE linked_bill IS NOT NULL",

    // bill '': a person said that the invoice is linked to nothing, whatever its origin_id says.
    "CREATE TABLE links ("
        "invoice INTEGER PRIMARY KEY CHECK (invoice > 0), bill TEXT NOT NULL, made_at INTEGER NOT NULL"
    ") STRICT",

    "CREATE TABLE lines ("
        "id INTEGER PRIMARY KEY CHECK (id > 0), "
        "project INTEGER NOT NULL, commitment INTEGER NOT NULL, invoice INTEGER NOT NULL, "
        "amount INTEGER NOT NULL, " TIEOUT_CURRENCY("currency") ", date TEXT NOT NULL, "
        "invoice_number TEXT NOT NULL, check_number TEXT NOT NULL, payment_number INTEGER, notes TEXT NOT NULL, "
        "origin_id TEXT NOT NULL, origin_data TEXT NOT NULL, status TEXT NOT NULL, attachments TEXT NOT NULL, "
        "updated_at INTEGER"
    ") STRICT",
    "CREATE INDEX lines_commitment ON lines (commitment)",

    // Never reuses an id: exports and support requests name runs by their ids.
    "CREATE TABLE runs ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "trigger TEXT NOT NULL CHECK (trigger IN ('on-demand', 'scheduled')), " TIEOUT_FLAG("dry_run") ", "
        "person TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER, "
        "outcome TEXT NOT NULL CHECK "
            "(outcome IN ('running', 'completed', 'completed-with-problems', 'stopped', 'failed')), "
        "created INTEGER NOT NULL, voided INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, "
        "waiting INTEGER NOT NULL, attention INTEGER NOT NULL, failed INTEGER NOT NULL, not_included INTEGER NOT NULL, "
        "xero_calls INTEGER NOT NULL, procore_calls INTEGER NOT NULL, message TEXT NOT NULL"
    ") STRICT",
    "CREATE INDEX runs_running ON runs (id) WHERE outcome = 'running'",

    "CREATE TABLE intents ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL, "
        "payment INTEGER NOT NULL REFERENCES payments (key), target INTEGER NOT NULL, "
        "kind TEXT NOT NULL CHECK (kind IN ('create', 'void')), line INTEGER NOT NULL, "
        "step TEXT NOT NULL, at INTEGER NOT NULL, " TIEOUT_FLAG("is_open") ", " TIEOUT_DRAFT
    ") STRICT",
    // One write at a time per payment: a second one before the first is known to have ended could double it.
    "CREATE UNIQUE INDEX intents_open ON intents (payment) WHERE is_open = 1",
    "CREATE INDEX intents_open_target ON intents (target) WHERE is_open = 1",
    "CREATE TABLE intent_steps ("
        "id INTEGER PRIMARY KEY, intent INTEGER NOT NULL REFERENCES intents (id), "
        "step TEXT NOT NULL, at INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX intent_steps_intent ON intent_steps (intent)",
    "CREATE TABLE outcomes ("
        "intent INTEGER PRIMARY KEY REFERENCES intents (id), "
        "kind TEXT NOT NULL CHECK (kind IN ('done', 'not-done', 'refused', 'differs')), detail TEXT NOT NULL, "
        "at INTEGER NOT NULL"
    ") STRICT",

    "CREATE TABLE events ("
        "id INTEGER PRIMARY KEY, at INTEGER NOT NULL, run INTEGER, "
        "payment INTEGER NOT NULL REFERENCES payments (key), what TEXT NOT NULL, text TEXT NOT NULL"
    ") STRICT",
    "CREATE INDEX events_payment ON events (payment)",
    "CREATE INDEX events_run ON events (run) WHERE run IS NOT NULL",
    "CREATE TABLE decisions ("
        "id INTEGER PRIMARY KEY, payment INTEGER NOT NULL REFERENCES payments (key), "
        "decision TEXT NOT NULL CHECK (decision IN ('none', 'issue-anyway', 'void', 'leave')), note TEXT NOT NULL, "
        "at INTEGER NOT NULL"
    ") STRICT",

    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
};

#undef TIEOUT_CURRENCY
#undef TIEOUT_FLAG
#undef TIEOUT_DRAFT

// clang-format on

} // namespace tieout
