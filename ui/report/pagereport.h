// SPDX-License-Identifier: Apache-2.0
// A report on pages: title, company and facts, the headings of the columns on every page, page x of y.
#pragma once

#include "ui/report/report.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace tieout {

/// Paints by hand: a name is never taken for markup.
class PageReport final {
public:
    /// Both outlive this. The pages are those of the device as it is set now.
    PageReport(const Report &report, QPagedPaintDevice &device);

    [[nodiscard]] int pageCount() const { return int(m_firstRows.size()); }
    /// Paints the pages that the device asks for. False when the device cannot be painted on.
    [[nodiscard]] bool print();

private:
    void measureColumns();
    void measureRows();
    [[nodiscard]] double textWidth(const QFont &font, const QString &text) const;
    [[nodiscard]] double textHeight(const QFont &font, const QString &text, double width) const;
    [[nodiscard]] double rowHeight(const QList<ReportCell> &row) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] QRectF placed(const QRectF &rect) const;
    void paintPage(QPainter &painter, int page) const;
    double paintHead(QPainter &painter) const;
    void paintHeadings(QPainter &painter, double top) const;
    void paintRow(QPainter &painter, int row, double top) const;
    void paintFoot(QPainter &painter, int page) const;

    const Report &m_report;
    QPagedPaintDevice &m_device;
    QFont m_title;
    QFont m_bold;
    QFont m_body;
    double m_width = 0;
    double m_height = 0;
    double m_line = 0; ///< the height of a line of text
    double m_headings = 0; ///< the height of the row of headings
    QList<int> m_columns; ///< those on paper
    QList<double> m_widths; ///< of them
    QList<double> m_rowHeights;
    QList<int> m_firstRows; ///< of each page
};

} // namespace tieout
