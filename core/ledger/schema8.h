// SPDX-License-Identifier: Apache-2.0
// Version 8 of the ledger: the same words are allowed in the same columns, asked for in another way. For a list of more
// than two words SQLite builds a table in memory for every row that it checks: a sixth of what a run worked.
//
// Only what a CHECK says is changed, nothing that is stored: that is what sqlite.org/lang_altertable.html, 7, has the
// writable schema for.
#pragma once

namespace tieout {

// It breaks statements at the macro, word by word; here a line is a list of words.
// clang-format off

// Each quote twice: the words stand in a text of SQL.
#define TIEOUT_ASK(list, words) \
    "UPDATE sqlite_schema SET sql = replace(sql, '" list "', '(" words ")') WHERE type = 'table'"

inline constexpr const char *kSchema8[] = {
    "PRAGMA writable_schema = ON",
    TIEOUT_ASK("method IN (''check'', ''credit_card'', ''electronic'')",
        "method = ''check'' OR method = ''credit_card'' OR method = ''electronic''"),
    TIEOUT_ASK("status IN (''authorised'', ''deleted'', ''unknown'')",
        "status = ''authorised'' OR status = ''deleted'' OR status = ''unknown''"),
    TIEOUT_ASK("origin IN (''baseline'', ''new'', ''undecided'')",
        "origin = ''baseline'' OR origin = ''new'' OR origin = ''undecided''"),
    TIEOUT_ASK("state IN (''notIncluded'', ''synced'', ''waiting'', ''attention'', ''failed'')",
        "state = ''notIncluded'' OR state = ''synced'' OR state = ''waiting'' OR state = ''attention'' "
        "OR state = ''failed''"),
    TIEOUT_ASK("decision IN (''none'', ''issue-anyway'', ''void'', ''leave'', ''retry'', ''adopt'', "
        "''create'', ''restore'', ''accept'')",
        "decision = ''none'' OR decision = ''issue-anyway'' OR decision = ''void'' OR decision = ''leave'' "
        "OR decision = ''retry'' OR decision = ''adopt'' OR decision = ''create'' "
        "OR decision = ''restore'' OR decision = ''accept''"),
    TIEOUT_ASK("kind IN (''bank'', ''credit-card'', ''paypal'', ''other'')",
        "kind = ''bank'' OR kind = ''credit-card'' OR kind = ''paypal'' OR kind = ''other''"),
    TIEOUT_ASK("outcome IN (''running'', ''completed'', ''completed-with-problems'', ''stopped'', ''failed'')",
        "outcome = ''running'' OR outcome = ''completed'' OR outcome = ''completed-with-problems'' "
        "OR outcome = ''stopped'' OR outcome = ''failed''"),
    TIEOUT_ASK("kind IN (''create'', ''void'', ''restore'', ''hand-over'', ''adopt'', ''number'', ''attach'')",
        "kind = ''create'' OR kind = ''void'' OR kind = ''restore'' OR kind = ''hand-over'' OR kind = ''adopt'' "
        "OR kind = ''number'' OR kind = ''attach''"),
    TIEOUT_ASK("kind IN (''done'', ''not-done'', ''refused'', ''differs'')",
        "kind = ''done'' OR kind = ''not-done'' OR kind = ''refused'' OR kind = ''differs''"),
    // Reads the tables anew; another process may go on with the old question, which has the same answers.
    "PRAGMA writable_schema = RESET",
};

#undef TIEOUT_ASK

// clang-format on

} // namespace tieout
