// SPDX-License-Identifier: Apache-2.0
// How wide the contents of a table's columns are: of what is shown and of a few other rows, never of all.
#pragma once

#include <QMap>

class QTableView;

namespace tieout {

/// Widths in pixels. They only grow while rows come and go, so that nothing jumps while somebody types into the search.
class ContentWidths final {
public:
    void clear() { m_widest.clear(); }
    /// Costs the same for a long table as for a short one.
    void measure(const QTableView &table);
    /// 0 when the column was never measured.
    [[nodiscard]] int of(int column) const { return m_widest.value(column); }

private:
    QMap<int, int> m_widest;
};

/// With room for the arrow of the sorted column.
[[nodiscard]] int headingWidth(const QTableView &table, int column);
/// A column of days or moments, as its first row says.
[[nodiscard]] bool isDateColumn(const QTableView &table, int column);
/// A column whose digits line up on the right.
[[nodiscard]] bool isNumericColumn(const QTableView &table, int column);

} // namespace tieout
