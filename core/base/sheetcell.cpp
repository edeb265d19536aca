// SPDX-License-Identifier: Apache-2.0
#include "core/base/sheetcell.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Neither seen nor counted by the spreadsheets that look for a formula behind it.
bool isSkipped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// The first character that counts, wide and small forms as their usual ones; null when there is none.
QChar beginningOf(const QString &text)
{
    const auto *const first = std::find_if_not(text.cbegin(), text.cend(), isSkipped);
    if (first == text.cend())
        return {};
    const QString usual = QString(*first).normalized(QString::NormalizationForm_KC);
    return usual.isEmpty() ? *first : usual.front();
}

bool isRun(const QString &text)
{
    const QChar first = beginningOf(text);
    return !first.isNull() && u"=+-@\u2212\""_s.contains(first);
}

QString htmlCell(const SheetCell &cell)
{
    const QString open = cell.kind == CellKind::Text ? u"<td style='mso-number-format:\"\\@\"'>"_s : u"<td>"_s;
    return open + cellText(cell).toHtmlEscaped() + u"</td>"_s;
}

template <typename Write> QString joined(const SheetRow &row, const QString &separator, Write write)
{
    QStringList cells;
    for (const SheetCell &cell : row)
        cells << write(cell);
    return cells.join(separator);
}

} // namespace

SheetCell amountCell(const Money &amount, const QString &decimalSign)
{
    return { CellKind::Number, amount.toDecimalText().replace(u'.', decimalSign) };
}

QString cellText(const SheetCell &cell)
{
    const QString line = cell.text.simplified();
    return cell.kind == CellKind::Text && isRun(line) ? QLatin1Char('\'') + line : line;
}

QString tabSeparated(const QList<SheetRow> &rows)
{
    QStringList lines;
    for (const SheetRow &row : rows)
        lines << joined(row, u"\t"_s, cellText);
    return lines.join(u'\n');
}

QString sheetHtml(const QList<SheetRow> &rows)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const SheetRow &row : rows)
        html += u"<tr>"_s + joined(row, QString(), htmlCell) + u"</tr>"_s;
    return html + u"</table></body></html>"_s;
}

} // namespace tieout
