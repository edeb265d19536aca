// SPDX-License-Identifier: Apache-2.0
// A budget as the text that the ledger keeps.
#pragma once

#include "core/base/callbudget.h"

namespace tieout {

[[nodiscard]] QString textOf(const Budget &budget);
/// What cannot be read is left out: nobody's work hangs on it.
[[nodiscard]] Budget budgetOf(const QString &text);

} // namespace tieout
