// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/cell.h"

namespace tieout::sandbox {

int compareCells(const Cell &a, const Cell &b)
{
    if (a.kind == CellKind::Null || b.kind == CellKind::Null)
        return static_cast<int>(a.kind != CellKind::Null) - static_cast<int>(b.kind != CellKind::Null);
    if (a.kind == CellKind::Text || a.kind == CellKind::Guid)
        return a.text.compare(b.text);
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

} // namespace tieout::sandbox
