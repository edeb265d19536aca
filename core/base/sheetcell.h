// SPDX-License-Identifier: Apache-2.0
// Cells on their way into a spreadsheet, by the clipboard or by a file: shown there, never run.
#pragma once

#include "core/base/money.h"

#include <QList>
#include <QString>

namespace tieout {

enum class CellKind {
    Text, ///< stays what it is, zeros in front of it too
    Number, ///< digits, a decimal sign, a minus sign
    Date ///< ISO 8601
};

struct SheetCell {
    CellKind kind = CellKind::Text;
    QString text;

    bool operator==(const SheetCell &) const = default;
};
using SheetRow = QList<SheetCell>;

/// A plain number with the decimal sign of the spreadsheet's language: "12.10" is a date where it is a comma.
[[nodiscard]] SheetCell amountCell(const Money &amount, const QString &decimalSign);

/// What is written for a cell: its text on one line. One that a spreadsheet would run as a formula (=, +, -, @, their
/// wide forms, a quote that hides one of them) gets an apostrophe in front; numbers and dates never.
[[nodiscard]] QString cellText(const SheetCell &cell);

/// For text/plain: cells separated by tabs, one row a line. Spreadsheets that read only this take 00123 for 123.
[[nodiscard]] QString tabSeparated(const QList<SheetRow> &rows);
/// For text/html, which spreadsheets prefer: a table whose texts are marked as such, so that 00123 keeps its zeros.
[[nodiscard]] QString sheetHtml(const QList<SheetRow> &rows);

} // namespace tieout
