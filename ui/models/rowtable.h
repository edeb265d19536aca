// SPDX-License-Identifier: Apache-2.0
// A table of value rows that tells its views exactly which rows changed, were added and were removed. It never resets,
// so selection, scroll position and focus stay as the user left them.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace tieout {

/// `Row` is a value with ==, `Id` is hashable. The subclass knows a row's id and the contents of its cells.
template <typename Row, typename Id> class RowTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }
    /// -1 when no row has this id.
    [[nodiscard]] int indexOf(const Id &id) const { return m_index.value(id, -1); }

    /// Makes the table contain exactly these rows. New ones go to the end: the sorting view takes care of the order.
    void setRows(const QList<Row> &rows)
    {
        QHash<Id, qsizetype> wanted;
        for (qsizetype i = 0; i < rows.size(); ++i)
            wanted.insert(idOf(rows[i]), i);
        removeAllBut(wanted);
        QList<Row> arrived;
        for (const Row &row : rows) {
            if (m_index.contains(idOf(row)))
                replace(row);
            else if (wanted.contains(idOf(row)))
                arrived.append(row);
        }
        append(arrived);
    }

    /// Replaces the rows with the same ids; adds unknown ones.
    void updateRows(const QList<Row> &rows)
    {
        QList<Row> arrived;
        for (const Row &row : rows) {
            if (m_index.contains(idOf(row)))
                replace(row);
            else
                arrived.append(row);
        }
        append(arrived);
    }

protected:
    [[nodiscard]] virtual Id idOf(const Row &row) const = 0;

    void tellRow(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }
    void tellAll()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

private:
    void replace(const Row &row)
    {
        const int at = m_index.value(idOf(row));
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        tellRow(at);
    }

    void append(const QList<Row> &rows)
    {
        QList<Row> fresh;
        QHash<Id, int> index = m_index;
        for (const Row &row : rows) {
            if (index.contains(idOf(row)))
                continue; // the same id twice in one list: the first one wins
            index.insert(idOf(row), int(m_rows.size() + fresh.size()));
            fresh.append(row);
        }
        if (fresh.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_rows.append(fresh);
        m_index = index;
        endInsertRows();
    }

    void removeAllBut(const QHash<Id, qsizetype> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(idOf(m_rows[last])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(idOf(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            reindex();
            endRemoveRows();
            last = first;
        }
    }

    void reindex()
    {
        m_index.clear();
        for (int i = 0; i < int(m_rows.size()); ++i)
            m_index.insert(idOf(m_rows[i]), i);
    }

    QList<Row> m_rows;
    QHash<Id, int> m_index;
};

} // namespace tieout
