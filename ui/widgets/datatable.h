// SPDX-License-Identifier: Apache-2.0
// A table as accountants expect it: sort by click; move, resize and hide columns, remembered; copy the selection as
// tab-separated text; and, when empty, a sentence instead of rows.
#pragma once

#include "core/base/money.h"
#include "core/base/sheetcell.h"

#include <QTableView>

namespace tieout {

class DataTable final : public QTableView {
    Q_OBJECT
public:
    /// `name` is the object name and the key for the remembered layout.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The sentence for an empty table, which says what to do. It is then also the accessible description.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    /// Columns that stay hidden until the user shows them, and widths in characters; used until there is a remembered
    /// layout.
    void setDefaults(const QList<int> &hiddenColumns, const QMap<int, int> &widths);
    /// Applies the remembered layout; call after setting model and defaults.
    void restoreLayout();
    void resetLayout();

    /// The selection with plain numbers and a line of titles; visible columns only.
    [[nodiscard]] QList<SheetRow> selectionAsSheet() const;
    void copySelection() const;
    void copyCell() const;
    /// Amounts of the selected rows, from AmountRole in column 0.
    [[nodiscard]] QList<Money> selectedAmounts() const;
    [[nodiscard]] int selectedCount() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyDefaults();
    void showHeaderMenu(const QPoint &at);
    void showCellMenu(const QPoint &at);
    void rememberLayout() const;
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    QString m_emptyText;
    QList<int> m_hiddenColumns;
    QMap<int, int> m_widths;
    bool m_isRestored = false;
};

} // namespace tieout
