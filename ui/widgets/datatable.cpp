// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatable.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/tones.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/sheetclipboard.h"
#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace tieout {

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(*this))
{
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    auto *roomy = new RoomyStyle;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 10, 24));
    verticalHeader()->setMinimumSectionSize(20);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    header->setToolTip(plainToolTip(
        Tr::tr("Click sorts, a second click reverses. Drag moves a column, right click hides or shows it.")));
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &DataTable::showCellMenu);
    connect(
        this, &QTableView::doubleClicked, this, [this](const QModelIndex &cell) { Q_EMIT rowActivated(cell.row()); });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto repaint = [this] {
        viewport()->update();
        setAccessibleDescription(this->model()->rowCount() == 0 ? m_emptyText : QString());
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(model, &QAbstractItemModel::rowsInserted, m_columns, &TableColumns::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, m_columns, &TableColumns::fitSoon);
    m_columns->modelChanged();
}

void DataTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model() && model()->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void DataTable::setDefaults(const QList<int> &optionalColumns, const QMap<int, int> &mostCharacters)
{
    m_columns->setDefaults(optionalColumns, mostCharacters);
}

void DataTable::setStretchColumn(int column, int leastCharacters)
{
    m_columns->setStretchColumn(column, leastCharacters);
}

void DataTable::setGivingWay(const QList<int> &columns)
{
    m_columns->setGivingWay(columns);
}

void DataTable::setNeverCut(const QList<int> &columns)
{
    m_columns->setNeverCut(columns);
}

void DataTable::restoreLayout()
{
    m_columns->restore();
}

void DataTable::resetLayout()
{
    m_columns->reset();
}

void DataTable::setColumnShown(int column, bool isShown)
{
    m_columns->setShown(column, isShown);
}

void DataTable::refresh()
{
    m_columns->modelChanged();
    viewport()->update();
}

QList<int> DataTable::visibleColumns() const
{
    return m_columns->visible();
}

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<SheetRow> DataTable::selectionAsSheet() const
{
    const QList<int> columns = visibleColumns();
    QList<SheetRow> rows;
    SheetRow cells;
    for (const int column : columns)
        cells << SheetCell { CellKind::Text, model()->headerData(column, Qt::Horizontal, PlainRole).toString() };
    rows << cells;
    for (const int row : selectedRowNumbers()) {
        cells.clear();
        for (const int column : columns)
            cells << model()->index(row, column).data(PlainRole).value<SheetCell>();
        rows << cells;
    }
    return rows;
}

Report DataTable::report() const
{
    Report report = reportOf(*model(), visibleColumns());
    report.title = m_reportTitle.isEmpty() ? accessibleName() : m_reportTitle;
    return report;
}

void DataTable::copySelection() const
{
    if (selectedCount() > 0)
        copyToClipboard(selectionAsSheet());
}

void DataTable::copyCell() const
{
    if (currentIndex().isValid())
        copyToClipboard({ { currentIndex().data(PlainRole).value<SheetCell>() } });
}

QList<Money> DataTable::selectedAmounts() const
{
    QList<Money> amounts;
    for (const int row : selectedRowNumbers()) {
        const QVariant amount = model()->index(row, 0).data(AmountRole);
        if (amount.canConvert<Money>())
            amounts.append(amount.value<Money>());
    }
    return amounts;
}

int DataTable::selectedCount() const
{
    return selectionModel() ? int(selectionModel()->selectedRows().size()) : 0;
}

void DataTable::chooseRow(int row)
{
    const QModelIndex cell = model()->index(row, visibleColumns().value(0));
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    const int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin / 2, -margin, -margin / 2),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

bool DataTable::event(QEvent *event)
{
    // Otherwise the window's own Copy would take the key before the table gets it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::keyboardSearch(const QString &letters)
{
    const int row = m_finder.find(*model(), currentIndex(), visibleColumns(), letters);
    if (row < 0)
        return;
    const QModelIndex found = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(found);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_columns->modelChanged();
}

void DataTable::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(Tr::tr("Reset Columns")), &QAction::triggered, this, &DataTable::resetLayout);
    menu->popup(header->mapToGlobal(at));
}

void DataTable::showCellMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(Tr::tr("&Copy"));
    copy->setEnabled(selectedCount() > 0);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    QAction *cell = menu->addAction(Tr::tr("Copy C&ell"));
    cell->setEnabled(currentIndex().isValid());
    connect(cell, &QAction::triggered, this, &DataTable::copyCell);
    for (QAction *action : actions())
        menu->addAction(action);
    menu->popup(viewport()->mapToGlobal(at));
}

} // namespace tieout
