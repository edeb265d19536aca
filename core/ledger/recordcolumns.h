// SPDX-License-Identifier: Apache-2.0
// Column lists and their readers; each pair in the same order.
#pragma once

#include "core/ledger/scope.h"
#include "core/ledger/statement.h"
#include "core/model/paymentrecord.h"

namespace tieout {

/// Columns of a LineDraft in issued_lines and intents, each with `prefix` ("s." or nothing) before it.
[[nodiscard]] QString draftColumns(const QString &prefix = {});
/// As many placeholders as draftColumns() has names: "?, ?, …".
[[nodiscard]] QString draftPlaces();
[[nodiscard]] LineDraft readDraft(Row &row);
void bindDraft(Statement &statement, const LineDraft &draft);

/// Columns of a PaymentRecord from recordTables().
[[nodiscard]] QString recordColumns();
/// payments p with its issued line s, its open intent n, and the one invoice l linked to its bill.
[[nodiscard]] QString recordTables();
[[nodiscard]] PaymentRecord readRecord(Row &row);

/// Begins a statement that uses inScope(); its two placeholders come first, see bindScope().
[[nodiscard]] QString withScope();
/// A condition on payments p: inside the scope.
[[nodiscard]] QString inScope();
void bindScope(Statement &statement, const Scope &scope);

/// Runs `sql`, which selects recordColumns() first, and returns the records.
[[nodiscard]] Result<QList<PaymentRecord>> readRecords(Statement &statement);

} // namespace tieout
