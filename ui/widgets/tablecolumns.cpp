// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tablecolumns.h"

#include "ui/style/windowstate.h"
#include "ui/widgets/roomystyle.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = RoomyStyle::kCellPadding;
constexpr int kMostCharacters = 28;
constexpr int kLeastCharacters = 10;
/// Of the stretching column: what it would like to have before optional columns are shown.
constexpr int kComfortableMessage = 64;
/// First bytes of a remembered layout: the version of its form.
constexpr quint32 kForm = 0x7401;

QString keyFor(const QTableView &table)
{
    return u"table/"_s + table.objectName();
}

} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &TableColumns::fit);
    connectHeader();
}

void TableColumns::connectHeader()
{
    const QHeaderView *header = m_table.horizontalHeader();
    connect(
        header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeResize(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            remember();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::takeSorting);
    // Rows that scroll into view may hold a wider amount than those measured before.
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, &TableColumns::fitSoon);
}

void TableColumns::setDefaults(const QList<int> &optionalColumns, const QMap<int, int> &mostCharacters)
{
    m_optional = optionalColumns;
    m_mostCharacters = mostCharacters;
    fitSoon();
}

void TableColumns::setStretchColumn(int column, int leastCharacters)
{
    m_stretch = column;
    m_stretchCharacters = leastCharacters;
    fitSoon();
}

void TableColumns::setGivingWay(const QList<int> &columns)
{
    m_givingWay = columns;
    fitSoon();
}

void TableColumns::setNeverCut(const QList<int> &columns)
{
    m_neverCut = columns;
    fitSoon();
}

void TableColumns::modelChanged()
{
    m_contents.clear();
    fitSoon();
}

void TableColumns::fitSoon()
{
    m_soon->start();
}

void TableColumns::takeResize(int column, int width)
{
    if (m_isFitting || width <= 0) // a hidden column is one of width 0
        return;
    m_widths[column] = width;
    remember();
    fitSoon();
}

void TableColumns::takeSorting(int column, Qt::SortOrder order)
{
    if (!m_sorting.isEmpty() && m_sorting.last().first == column)
        m_sorting.removeLast();
    m_sorting.append({ column, int(order) });
    m_sorting = m_sorting.mid(std::max<qsizetype>(0, m_sorting.size() - 2));
    remember();
    fitSoon(); // the mark of the sorting takes room
}

void TableColumns::setShown(int column, bool isShown)
{
    m_isShown[column] = isShown;
    remember();
    fit();
}

QList<int> TableColumns::visible() const
{
    QList<int> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void TableColumns::remember() const
{
    if (!m_isRestored)
        return;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> order;
    for (int visual = 0; visual < header->count(); ++visual)
        order.append(header->logicalIndex(visual));
    stream << kForm << order << m_widths << m_isShown << m_sorting;
    windowstate::write(keyFor(m_table), state);
}

void TableColumns::restore()
{
    QByteArray state = windowstate::read(keyFor(m_table));
    QDataStream stream(&state, QIODevice::ReadOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 form = 0;
    QList<int> order;
    QMap<int, int> widths;
    QMap<int, bool> shown;
    QList<QPair<int, int>> sorting;
    stream >> form >> order >> widths >> shown >> sorting;
    QHeaderView *header = m_table.horizontalHeader();
    // A layout of other columns, from another version of the program, fits nothing here.
    if (form == kForm && stream.status() == QDataStream::Ok && order.size() == header->count()) {
        m_widths = widths;
        m_isShown = shown;
        for (int visual = 0; visual < int(order.size()); ++visual)
            header->moveSection(header->visualIndex(order[visual]), visual);
        for (const auto &[column, direction] : std::as_const(sorting))
            m_table.sortByColumn(column, Qt::SortOrder(direction));
    }
    m_isRestored = true;
    fit();
}

void TableColumns::reset()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_widths.clear();
    m_isShown.clear();
    m_contents.clear();
    remember();
    fit();
}

int TableColumns::stretching() const
{
    return m_stretch >= 0 ? m_stretch : m_table.horizontalHeader()->count() - 1;
}

/// Without a word from the table: the last columns first, never the first one.
QList<int> TableColumns::givingWay() const
{
    QList<int> columns = m_optional + m_givingWay;
    for (int column = m_table.horizontalHeader()->count() - 1; column > 0; --column) {
        if (!columns.contains(column))
            columns.append(column);
    }
    return columns;
}

FitColumn TableColumns::fitColumn(int column) const
{
    FitColumn fit;
    fit.mayGo = !m_isShown.contains(column) && !m_widths.contains(column);
    fit.isOptional = m_optional.contains(column) && fit.mayGo;
    if (m_widths.contains(column)) {
        fit.wanted = fit.least = m_widths.value(column);
        return fit;
    }
    const int character = m_table.fontMetrics().averageCharWidth();
    const int content = m_contents.of(column);
    if (column == stretching()) {
        fit.least = m_stretchCharacters * character + kPadding;
        fit.wanted = std::clamp(content, fit.least, kComfortableMessage * character + kPadding);
        return fit;
    }
    // An amount that is cut off would be another amount, a date another date. Where words wrap, a date does too.
    const bool isWholeDate = isDateColumn(m_table, column) && !m_table.wordWrap();
    const bool isWhole = isNumericColumn(m_table, column) || isWholeDate || m_neverCut.contains(column);
    const int most = isWhole ? content : m_mostCharacters.value(column, kMostCharacters) * character + kPadding;
    const int least = kLeastCharacters * character + kPadding;
    fit.wanted = std::max(headingWidth(m_table, column), std::min(content, most));
    // A title that is cut off names another column ("Commit").
    const int readable = std::max(headingWidth(m_table, column), least);
    fit.least = isWhole ? fit.wanted : std::min(fit.wanted, readable);
    return fit;
}

void TableColumns::apply(const QList<int> &columns, const QList<int> &widths)
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int width = columns.contains(column) ? widths[columns.indexOf(column)] : 0;
        header->setSectionHidden(column, width == 0);
        if (width > 0 && header->sectionSize(column) != width)
            header->resizeSection(column, width);
    }
}

void TableColumns::fit()
{
    m_soon->stop();
    // Fitting may show or hide a scroll bar, which resizes the table again.
    if (m_isFitting || !m_table.model() || m_table.model()->columnCount() == 0)
        return;
    m_contents.measure(m_table);
    QList<int> columns; // those that nobody hid
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        if (m_isShown.value(column, true))
            columns.append(column);
    }
    QList<FitColumn> wishes;
    for (const int column : std::as_const(columns))
        wishes.append(fitColumn(column));
    FitRoom room;
    room.width = m_table.viewport()->width();
    room.stretching = m_widths.contains(stretching()) ? -1 : int(columns.indexOf(stretching()));
    for (const int column : givingWay()) {
        if (columns.contains(column))
            room.givingWay.append(int(columns.indexOf(column)));
    }
    m_isFitting = true;
    apply(columns, fitColumns(wishes, room));
    m_isFitting = false;
}

} // namespace tieout
