// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/contentwidths.h"

#include "core/base/sheetcell.h"
#include "ui/models/roles.h"
#include "ui/widgets/roomystyle.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tieout {

namespace {

constexpr int kArrow = 28;
constexpr int kSamples = 48;
constexpr int kDrawnSamples = 8; ///< of columns that are painted by a delegate of their own

/// Those on the screen; at the first time some of the others too, so that scrolling changes little.
QList<int> rowsToMeasure(const QTableView &table, bool isFirst)
{
    const int count = table.model()->rowCount();
    const int first = std::max(0, table.rowAt(0));
    const int shown = table.viewport()->height() / std::max(1, table.verticalHeader()->defaultSectionSize()) + 1;
    QList<int> rows;
    for (int row = first; row < std::min(count, first + shown); ++row)
        rows.append(row);
    for (int i = 0; isFirst && i < std::min(count, kSamples); ++i)
        rows.append(int(qint64(i) * count / std::min(count, kSamples)));
    return rows;
}

int contentWidth(const QTableView &table, const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics =
        font.isValid() ? QFontMetrics(font.value<QFont>().resolve(table.font())) : table.fontMetrics();
    int width = text.isEmpty() ? 0 : metrics.horizontalAdvance(text);
    if (index.data(Qt::DecorationRole).isValid()) {
        // As QStyledItemDelegate lays it out: a margin on both sides of the icon.
        const QStyle *style = table.style();
        const int icon = table.iconSize().isValid() ? table.iconSize().width()
                                                    : style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
        width += icon + 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
    }
    return width + RoomyStyle::kCellPadding;
}

int drawnWidth(const QTableView &table, const QAbstractItemDelegate &delegate, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    option.fontMetrics = table.fontMetrics();
    option.font = table.font();
    return delegate.sizeHint(option, index).width();
}

} // namespace

void ContentWidths::measure(const QTableView &table)
{
    const QList<int> rows = rowsToMeasure(table, m_widest.isEmpty());
    if (rows.isEmpty())
        return;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QAbstractItemDelegate *own = table.itemDelegateForColumn(column);
        int &widest = m_widest[column];
        for (const int row : own ? rows.mid(0, kDrawnSamples) : rows) {
            const QModelIndex index = table.model()->index(row, column);
            widest = std::max(widest, own ? drawnWidth(table, *own, index) : contentWidth(table, index));
        }
    }
}

int headingWidth(const QTableView &table, int column)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const QHeaderView *header = table.horizontalHeader();
    const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return header->fontMetrics().horizontalAdvance(title) + RoomyStyle::kCellPadding + (isSorted ? kArrow : 0);
}

bool isDateColumn(const QTableView &table, int column)
{
    return table.model()->index(0, column).data(PlainRole).value<SheetCell>().kind == CellKind::Date;
}

bool isNumericColumn(const QTableView &table, int column)
{
    const QVariant alignment = table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

} // namespace tieout
