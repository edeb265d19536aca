// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagereport.h"

#include "core/base/tr.h"
#include "ui/report/fairwidths.h"
#include "ui/style/formats.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrapped = int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);
const QColor kInk(0x20, 0x20, 0x20);
const QColor kRule(0xb8, 0xbc, 0xc2);

QFont bodyFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(8.0);
    return font;
}

int alignmentOf(const ReportColumn &column)
{
    return int(column.isNumeric ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | int(Qt::AlignTop);
}

} // namespace

PageReport::PageReport(const Report &report, QPagedPaintDevice &device)
    : m_report(report)
    , m_device(device)
    , m_title(bodyFont())
    , m_bold(bodyFont())
    , m_body(bodyFont())
    , m_width(device.width())
    , m_height(device.height())
{
    m_title.setPointSizeF(13.0);
    m_title.setBold(true);
    m_bold.setBold(true);
    m_line = QFontMetricsF(m_body, &m_device).height();
    for (int column = 0; column < int(report.columns.size()); ++column) {
        if (!report.columns[column].isSheetOnly)
            m_columns << column;
    }
    measureColumns();
    measureRows();
}

double PageReport::textWidth(const QFont &font, const QString &text) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text);
}

double PageReport::textHeight(const QFont &font, const QString &text, double width) const
{
    if (textWidth(font, text) <= width && !text.contains(u'\n'))
        return m_line;
    const QRectF room(0, 0, width, 1e9);
    return QFontMetricsF(font, &m_device).boundingRect(room, kWrapped, text).height();
}

/// Amounts are never broken; texts share what is left and wrap.
void PageReport::measureColumns()
{
    const double gap = m_line * 0.8;
    QList<double> wanted;
    QList<double> texts;
    double room = m_width;
    for (const int column : std::as_const(m_columns)) {
        double widest = textWidth(m_bold, m_report.columns[column].title);
        for (const QList<ReportCell> &row : m_report.rows)
            widest = std::max(widest, textWidth(m_body, row[column].text));
        wanted << widest + gap;
        if (m_report.columns[column].isNumeric)
            room -= wanted.last();
        else
            texts << wanted.last();
    }
    const QList<double> shares = fairWidths(texts, room);
    qsizetype text = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_widths << (m_report.columns[m_columns[i]].isNumeric ? wanted[i] : shares[text++]);
    m_headings = m_line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString &title = m_report.columns[m_columns[i]].title;
        m_headings = std::max(m_headings, textHeight(m_bold, title, m_widths[i] - gap));
    }
}

double PageReport::rowHeight(const QList<ReportCell> &row) const
{
    double height = m_line;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        height = std::max(height, textHeight(m_body, row[m_columns[i]].text, m_widths[i] - m_line * 0.8));
    return height + m_line * 0.5;
}

double PageReport::headHeight() const
{
    const double title = textHeight(m_title, m_report.title, m_width) + QFontMetricsF(m_title, &m_device).descent();
    double height = std::max(title, QFontMetricsF(m_title, &m_device).height());
    for (const QString &fact : m_report.facts)
        height += textHeight(m_body, fact, m_width);
    return height + (m_report.company.isEmpty() ? 0 : m_line) + m_line;
}

void PageReport::measureRows()
{
    const double room = m_height - headHeight() - m_headings - m_line * 3;
    double used = 0;
    m_firstRows << 0;
    for (int row = 0; row < int(m_report.rows.size()); ++row) {
        // A text that is longer than a page ends with the page.
        m_rowHeights << std::min(rowHeight(m_report.rows[row]), std::max(room, m_line));
        if (used > 0 && used + m_rowHeights.last() > room) {
            m_firstRows << row;
            used = 0;
        }
        used += m_rowHeights.last();
    }
}

/// Mirrored where people read from right to left.
QRectF PageReport::placed(const QRectF &rect) const
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return rect;
    return { m_width - rect.right(), rect.top(), rect.width(), rect.height() };
}

bool PageReport::print()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    const QPageRanges wanted = m_device.pageRanges();
    bool isFirst = true;
    for (int page = 0; page < pageCount(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!isFirst && !m_device.newPage())
            return false;
        isFirst = false;
        paintPage(painter, page);
    }
    return painter.end();
}

void PageReport::paintPage(QPainter &painter, int page) const
{
    painter.setPen(kInk);
    double top = paintHead(painter);
    paintHeadings(painter, top);
    top += m_headings + m_line * 0.5;
    const int end = page + 1 < pageCount() ? m_firstRows[page + 1] : int(m_report.rows.size());
    for (int row = m_firstRows[page]; row < end; ++row) {
        paintRow(painter, row, top);
        top += m_rowHeights[row];
    }
    if (m_report.rows.isEmpty()) {
        painter.setFont(m_body);
        painter.drawText(placed(QRectF(0, top, m_width, m_line)), int(Qt::AlignLeading), Tr::tr("Nothing to show."));
    }
    paintFoot(painter, page);
}

double PageReport::paintHead(QPainter &painter) const
{
    double top = 0;
    const auto add = [&](const QFont &font, const QString &text, double height) {
        painter.setFont(font);
        painter.drawText(placed(QRectF(0, top, m_width, height)), kWrapped | int(Qt::AlignLeading), text);
        top += height;
    };
    const double title = textHeight(m_title, m_report.title, m_width);
    add(m_title, m_report.title, std::max(title, QFontMetricsF(m_title, &m_device).height()));
    if (!m_report.company.isEmpty())
        add(m_bold, m_report.company, m_line);
    for (const QString &fact : m_report.facts)
        add(m_body, fact, textHeight(m_body, fact, m_width));
    return headHeight();
}

void PageReport::paintHeadings(QPainter &painter, double top) const
{
    painter.setFont(m_bold);
    double left = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ReportColumn &column = m_report.columns[m_columns[i]];
        const QRectF cell(left, top, m_widths[i] - m_line * 0.8, m_headings);
        painter.drawText(placed(cell), kWrapped | alignmentOf(column), column.title);
        left += m_widths[i];
    }
    const double bottom = top + m_headings + m_line * 0.2;
    painter.setPen(QPen(kInk, m_line * 0.06));
    painter.drawLine(QPointF(0, bottom), QPointF(m_width, bottom));
}

void PageReport::paintRow(QPainter &painter, int row, double top) const
{
    double left = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ReportCell &cell = m_report.rows[row][m_columns[i]];
        QFont font = m_body;
        font.setStrikeOut(cell.isStruckOut);
        painter.setFont(font);
        painter.setPen(kInk);
        const QRectF rect(left, top, m_widths[i] - m_line * 0.8, m_rowHeights[row] - m_line * 0.3);
        painter.drawText(placed(rect), kWrapped | alignmentOf(m_report.columns[m_columns[i]]), cell.text);
        left += m_widths[i];
    }
    const double bottom = top + m_rowHeights[row] - m_line * 0.2;
    painter.setPen(QPen(kRule, m_line * 0.04));
    painter.drawLine(QPointF(0, bottom), QPointF(m_width, bottom));
}

void PageReport::paintFoot(QPainter &painter, int page) const
{
    painter.setFont(m_body);
    painter.setPen(kInk);
    const QRectF rect(0, m_height - m_line * 1.2, m_width, m_line * 1.2);
    painter.drawText(placed(rect), int(Qt::AlignTrailing) | int(Qt::AlignBottom),
        Tr::tr("Page %1 of %2").arg(formats::count(page + 1), formats::count(pageCount())));
    painter.drawText(placed(rect), int(Qt::AlignLeading) | int(Qt::AlignBottom), Tr::tr("Tieout"));
}

} // namespace tieout
