// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sortedtable.h"

#include "ui/models/roles.h"

namespace tieout {

SortedTable::SortedTable(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // The C locale has no collation of its own and would ignore the numeric mode.
    const QLocale locale;
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true); // "INV-9" before "INV-10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
}

void SortedTable::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SortedTable::refresh);
}

void SortedTable::sort(int column, Qt::SortOrder order)
{
    if (column != m_column) {
        m_secondColumn = m_column;
        m_secondOrder = m_order;
    }
    m_column = column;
    m_order = order;
    QSortFilterProxyModel::sort(column, order);
}

void SortedTable::refresh()
{
    invalidateFilter();
    QSortFilterProxyModel::sort(m_column, m_order);
}

int SortedTable::compared(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RawRole);
    const QVariant b = right.data(RawRole);
    if (a.isValid() != b.isValid())
        return a.isValid() ? 1 : -1;
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString());
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool SortedTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int first = compared(left, right);
    if (first != 0)
        return first < 0;
    if (m_secondColumn < 0)
        return false;
    // Qt swaps the arguments when the first key is descending; the second key has its own direction.
    const int second = compared(left.siblingAtColumn(m_secondColumn), right.siblingAtColumn(m_secondColumn));
    return m_order == m_secondOrder ? second < 0 : second > 0;
}

} // namespace tieout
