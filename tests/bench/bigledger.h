// SPDX-License-Identifier: Apache-2.0
// A ledger of any size, written in a few statements.
#pragma once

#include "core/ledger/database.h"

namespace tieout::test {

/// The file without the doors of the ledger before it.
[[nodiscard]] std::unique_ptr<Database> openRaw(const QString &path, const Clock &clock);
/// Payments that were issued and proved, with the intent, the outcome and the events of each: four to an invoice,
/// twenty to a commitment, a thousand to a project.
void fillLedger(Database &database, int payments);

} // namespace tieout::test
