// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tieout {

class DataTable;

/// "2 selected · $15,750.10", one sum per currency; empty without a selection.
[[nodiscard]] QString selectionSummary(const DataTable &table);

} // namespace tieout
