// SPDX-License-Identifier: Apache-2.0
// Type to find: which row begins with the letters typed so far.
#pragma once

#include <QElapsedTimer>
#include <QModelIndex>
#include <QString>

class QAbstractItemModel;

namespace tieout {

class RowFinder final {
public:
    /// Adds `letters` to those typed shortly before, and looks from the current row on, around the end. The text of the
    /// current column counts first, then those of the other columns, which are in the order of the screen. -1 when no
    /// text begins so.
    [[nodiscard]] int find(
        const QAbstractItemModel &model, const QModelIndex &current, const QList<int> &columns, const QString &letters);

private:
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace tieout
