// SPDX-License-Identifier: Apache-2.0
// A budget as text in the ledger.
#pragma once

#include "core/base/callbudget.h"

namespace tieout {

[[nodiscard]] QString textOf(const Budget &budget);
/// Leaves out what cannot be read: no work depends on it.
[[nodiscard]] Budget budgetOf(const QString &text);

} // namespace tieout
