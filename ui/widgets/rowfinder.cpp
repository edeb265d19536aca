// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowfinder.h"

#include <QAbstractItemModel>
#include <QApplication>

namespace tieout {

int RowFinder::find(
    const QAbstractItemModel &model, const QModelIndex &current, const QList<int> &columns, const QString &letters)
{
    const bool goesOn = m_since.isValid() && !m_since.hasExpired(QApplication::keyboardInputInterval());
    m_typed = goesOn ? m_typed + letters : letters;
    m_since.start();
    // Another letter of the same word may fit where we are; a new word begins at the next row.
    const int rows = model.rowCount();
    const int from = current.isValid() ? current.row() + (goesOn ? 0 : 1) : 0;
    QList<int> order = columns;
    if (current.isValid() && order.removeOne(current.column()))
        order.prepend(current.column());
    for (const int column : std::as_const(order)) {
        const QModelIndex start = model.index(rows > 0 ? from % rows : 0, column);
        const QModelIndexList found =
            model.match(start, Qt::DisplayRole, m_typed, 1, Qt::MatchStartsWith | Qt::MatchWrap);
        if (!found.isEmpty())
            return found.first().row();
    }
    return -1;
}

} // namespace tieout
