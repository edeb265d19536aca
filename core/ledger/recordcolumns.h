// SPDX-License-Identifier: Apache-2.0
// Column lists and the readers that belong to them; each pair in one order.
#pragma once

#include "core/ledger/scope.h"
#include "core/ledger/statement.h"
#include "core/model/paymentrecord.h"

namespace tieout {

/// Columns of a LineDraft in issued_lines and intents, each with `prefix` ("s." or nothing) before it.
[[nodiscard]] QString draftColumns(const QString &prefix = {});
/// As many places as draftColumns() names: "?, ?, …".
[[nodiscard]] QString draftPlaces();
[[nodiscard]] LineDraft readDraft(Row &row);
void bindDraft(Statement &statement, const LineDraft &draft);

/// Columns of a PaymentRecord out of recordTables().
[[nodiscard]] QString recordColumns();
/// payments p with its issued line s, its open intent n, and the one invoice l that is linked to its bill.
[[nodiscard]] QString recordTables();
[[nodiscard]] PaymentRecord readRecord(Row &row);

/// Begins a statement that uses inScope(); its two places are the first, see bindScope().
[[nodiscard]] QString withScope();
/// A condition on payments p: inside the scope.
[[nodiscard]] QString inScope();
void bindScope(Statement &statement, const Scope &scope);

/// Runs `sql`, which selects recordColumns() first, and gives the records.
[[nodiscard]] Result<QList<PaymentRecord>> readRecords(Statement &statement);

} // namespace tieout
