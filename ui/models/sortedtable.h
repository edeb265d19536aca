// SPDX-License-Identifier: Apache-2.0
// Sorts by the raw values behind the cells, with the previously chosen column as second key.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace tieout {

/// Rows keep their places while their values change: during a run a row turns green where it is and does not jump. New
/// rows are sorted in; refresh() sorts and filters everything again.
class SortedTable : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedTable(QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSourceModel(QAbstractItemModel *model) override;
    void refresh();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compared(const QModelIndex &left, const QModelIndex &right) const;

    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_secondColumn = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
};

} // namespace tieout
