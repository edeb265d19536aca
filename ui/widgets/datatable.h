// SPDX-License-Identifier: Apache-2.0
// A table as accountants expect it: sort by click; columns as wide as their contents, to be moved, resized and hidden,
// remembered; type to find; copy the selection as tab-separated text; and, when empty, a sentence instead of rows.
#pragma once

#include "core/base/money.h"
#include "core/base/sheetcell.h"
#include "ui/report/report.h"
#include "ui/widgets/rowfinder.h"

#include <QTableView>

namespace tieout {

class TableColumns;

class DataTable final : public QTableView {
    Q_OBJECT
public:
    /// `name` is the object name and the key for the remembered layout.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The sentence for an empty table, which says what to do. It is then also the accessible description.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    /// Columns are as wide as their contents. Optional ones, the least important first, are shown where there is room
    /// for them, or when the user shows them. A column of text is at most `mostCharacters` wide, amounts are never cut.
    void setDefaults(const QList<int> &optionalColumns, const QMap<int, int> &mostCharacters);
    /// The column that takes the room that is left, and never gets less than this; the last column without this call.
    void setStretchColumn(int column, int leastCharacters);
    /// Other columns, in the order in which they are squeezed and then left out where there is too little room; the
    /// last ones first without this call.
    void setGivingWay(const QList<int> &columns);
    /// Columns that are not squeezed, since half of their words would say something else.
    void setNeverCut(const QList<int> &columns);
    /// Applies what the user made of columns and sorting, and from then on remembers it; call after setting model and
    /// defaults.
    void restoreLayout();
    void resetLayout();
    /// As the menu of the header does it: remembered.
    void setColumnShown(int column, bool isShown);
    /// Formats or sizes of texts changed: measures and paints anew.
    void refresh();

    /// The selection with plain numbers and a line of titles; visible columns only.
    [[nodiscard]] QList<SheetRow> selectionAsSheet() const;
    void copySelection() const;
    void copyCell() const;
    /// Amounts of the selected rows, from AmountRole in column 0.
    [[nodiscard]] QList<Money> selectedAmounts() const;
    [[nodiscard]] int selectedCount() const;
    /// Selects this row of the model and nothing else, whatever keys are held: QTableView::selectRow() would add to the
    /// selection while a person clicks with Ctrl (⌘ on macOS) or Shift somewhere else.
    void chooseRow(int row);
    /// What is shown: visible columns in their order, the rows that the filter lets through, sorted. Titled as below.
    [[nodiscard]] Report report() const;
    /// Over the printed table; the accessible name without this call.
    void setReportTitle(const QString &title) { m_reportTitle = title; }
    /// Column numbers in the order of the screen.
    [[nodiscard]] QList<int> visibleColumns() const;

    /// Selects the next row in which the text of a column begins with what was typed.
    void keyboardSearch(const QString &letters) override;

Q_SIGNALS:
    void selectionMoved();
    /// Double click or Enter on a row of the model.
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showHeaderMenu(const QPoint &at);
    void showCellMenu(const QPoint &at);
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    TableColumns *m_columns;
    RowFinder m_finder;
    QString m_emptyText;
    QString m_reportTitle;
};

} // namespace tieout
