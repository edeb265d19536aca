// SPDX-License-Identifier: Apache-2.0
// The columns of one table: as wide as their contents and within the width of the table, unless a person made them
// otherwise; what a person made is remembered.
#pragma once

#include "ui/widgets/columnfit.h"
#include "ui/widgets/contentwidths.h"

#include <QMap>
#include <QObject>

class QTableView;
class QTimer;

namespace tieout {

class TableColumns final : public QObject {
    Q_OBJECT
public:
    /// `table` outlives this.
    explicit TableColumns(QTableView &table);

    /// See DataTable.
    void setDefaults(const QList<int> &optionalColumns, const QMap<int, int> &mostCharacters);
    void setStretchColumn(int column, int leastCharacters);
    void setGivingWay(const QList<int> &columns);
    void setNeverCut(const QList<int> &columns);

    /// The model was exchanged: forgets what was measured.
    void modelChanged();
    void restore();
    /// As if nobody had touched the columns.
    void reset();
    /// A person shows or hides a column.
    void setShown(int column, bool isShown);
    /// Column numbers in the order of the screen.
    [[nodiscard]] QList<int> visible() const;
    /// Gives the columns their widths now; otherwise that happens when the event loop gets to it.
    void fit();
    void fitSoon();

private:
    void connectHeader();
    void remember() const;
    void takeResize(int column, int width);
    void takeSorting(int column, Qt::SortOrder order);
    [[nodiscard]] int stretching() const;
    [[nodiscard]] QList<int> givingWay() const;
    [[nodiscard]] FitColumn fitColumn(int column) const;
    void apply(const QList<int> &columns, const QList<int> &widths);

    QTableView &m_table;
    QTimer *m_soon;
    QList<int> m_optional;
    QMap<int, int> m_mostCharacters;
    QList<int> m_givingWay;
    QList<int> m_neverCut;
    int m_stretch = -1;
    int m_stretchCharacters = 40;
    ContentWidths m_contents;
    QMap<int, int> m_widths; ///< that a person gave
    QMap<int, bool> m_isShown; ///< that a person chose
    QList<QPair<int, int>> m_sorting; ///< column and order; the last one is the first key
    bool m_isFitting = false;
    bool m_isRestored = false;
};

} // namespace tieout
