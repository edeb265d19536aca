// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sheetcell.h"

namespace tieout {

/// In both forms, since spreadsheets read more out of HTML and everything else reads text. Numbers get the decimal sign
/// that the user's spreadsheet expects.
void copyToClipboard(QList<SheetRow> rows);

} // namespace tieout
