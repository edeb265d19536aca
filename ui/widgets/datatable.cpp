// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatable.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/tones.h"
#include "ui/style/windowstate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProxyStyle>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Space beside the text of cells and titles, so that a right-aligned column does not touch the next one.
class RoomyStyle final : public QProxyStyle {
public:
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin)
            return 7;
        if (metric == PM_FocusFrameHMargin)
            return 6;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/// In both forms, since spreadsheets read more out of HTML and everything else reads text.
void copyToClipboard(const QList<SheetRow> &rows)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(rows));
    data->setHtml(sheetHtml(rows));
    QApplication::clipboard()->setMimeData(data); // takes it over
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
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
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setToolTip(plainToolTip(
        Tr::tr("Click sorts, a second click reverses. Drag moves a column, right click hides or shows it.")));
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &DataTable::showCellMenu);
    for (auto changed : { &QHeaderView::sectionMoved, &QHeaderView::sectionResized })
        connect(header, changed, this, [this] { rememberLayout(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { rememberLayout(); });
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
}

void DataTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model() && model()->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void DataTable::setDefaults(const QList<int> &hiddenColumns, const QMap<int, int> &widths)
{
    m_hiddenColumns = hiddenColumns;
    m_widths = widths;
}

void DataTable::applyDefaults()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, m_hiddenColumns.contains(column));
        if (m_widths.contains(column))
            header->resizeSection(column, m_widths.value(column) * character + 12);
    }
}

void DataTable::restoreLayout()
{
    applyDefaults();
    const QByteArray state = windowstate::read(u"table/"_s + objectName());
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    m_isRestored = true;
}

void DataTable::resetLayout()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    applyDefaults();
    rememberLayout();
}

void DataTable::rememberLayout() const
{
    if (m_isRestored)
        windowstate::write(u"table/"_s + objectName(), horizontalHeader()->saveState());
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!horizontalHeader()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
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
        cells << SheetCell { CellKind::Text, model()->headerData(column, Qt::Horizontal).toString() };
    rows << cells;
    for (const int row : selectedRowNumbers()) {
        cells.clear();
        for (const int column : columns)
            cells << model()->index(row, column).data(PlainRole).value<SheetCell>();
        rows << cells;
    }
    return rows;
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
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
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
        connect(action, &QAction::toggled, this, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            rememberLayout();
        });
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
