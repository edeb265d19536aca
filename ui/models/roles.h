// SPDX-License-Identifier: Apache-2.0
// The roles of the table models, in addition to Qt's own.
#pragma once

#include <QString>
#include <Qt>
#include <QVariant>

namespace tieout {

enum Role {
    RawRole = Qt::UserRole + 1, ///< the value behind the text, for sorting
    PlainRole, ///< tieout::SheetCell for files and the clipboard: plain numbers, ISO dates; as a header: its title
               ///< there
    SearchRole, ///< all searchable text, as one string (column 0)
    StateRole, ///< PaymentState as int (column 0)
    AmountRole, ///< tieout::Money of the row, for sums of a selection (column 0)
    DifferenceRole, ///< true when paid and issued differ (column 0)
    ShareRole ///< the percentage paid: 0 to 100, or more
};

/// Numbers are right-aligned, so that their digits line up.
inline QVariant cellAlignment(bool isNumeric)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumeric ? Qt::AlignRight : Qt::AlignLeft)));
}

/// A column's header: its title, repeated in a tool tip for narrow columns, aligned like its cells.
inline QVariant headerCell(const QString &title, bool isNumeric, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumeric);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == PlainRole ? QVariant(title) : QVariant();
}

} // namespace tieout
