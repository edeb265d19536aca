// SPDX-License-Identifier: Apache-2.0
// The values by which Xero's lists are filtered and sorted.
#pragma once

#include <QString>

namespace tieout::sandbox {

enum class CellKind { Null, Text, Guid, Number, Date, Flag };

/// One value of a row or one constant. Numbers are millionths, dates UTC milliseconds.
struct Cell {
    CellKind kind = CellKind::Null;
    QString text;
    qint64 number = 0;

    static Cell ofText(const QString &text) { return { text.isNull() ? CellKind::Null : CellKind::Text, text, 0 }; }
    static Cell ofGuid(const QString &text) { return { CellKind::Guid, text, 0 }; }
    static Cell ofNumber(qint64 micros) { return { CellKind::Number, {}, micros }; }
    static Cell ofDate(qint64 ms) { return { CellKind::Date, {}, ms }; }
    static Cell ofFlag(bool value) { return { CellKind::Flag, {}, value ? 1 : 0 }; }
};

/// Negative, zero, positive.
int compareCells(const Cell &a, const Cell &b);

} // namespace tieout::sandbox
