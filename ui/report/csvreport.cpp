// SPDX-License-Identifier: Apache-2.0
#include "ui/report/csvreport.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    const bool isSafe = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return u",\"\r\n;\t"_s.contains(c); });
    return isSafe ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray toCsv(const Report &report)
{
    QByteArray csv("\xef\xbb\xbf");
    const auto add = [&csv](const QStringList &cells) { csv += cells.join(u',').toUtf8() + "\r\n"; };
    QStringList line;
    for (const ReportColumn &column : report.columns)
        line << quoted(cellText({ CellKind::Text, column.sheetTitle }));
    add(line);
    for (const QList<ReportCell> &row : report.rows) {
        line.clear();
        for (const ReportCell &cell : row)
            line << quoted(cellText(cell.sheet));
        add(line);
    }
    return csv;
}

} // namespace tieout
