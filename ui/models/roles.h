// SPDX-License-Identifier: Apache-2.0
// What the models of tables answer beside Qt's own roles.
#pragma once

#include <QString>
#include <Qt>
#include <QVariant>

namespace tieout {

enum Role {
    RawRole = Qt::UserRole + 1, ///< the value behind the text: what is sorted by
    PlainRole, ///< text for the clipboard: plain numbers, ISO dates
    SearchRole, ///< everything that the search looks at, in one text (column 0)
    StateRole, ///< PaymentState as int (column 0)
    AmountRole, ///< tieout::Money of the row, for sums of a selection (column 0)
    DifferenceRole, ///< true when paid and issued differ (column 0)
    ShareRole ///< 0 to 100, or more: how much is paid
};

/// Numbers stand at the right of their cell, so that their places stand below each other.
inline QVariant cellAlignment(bool isNumeric)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumeric ? Qt::AlignRight : Qt::AlignLeft)));
}

/// A column's header: its title, which a tool tip repeats where the column is narrow, aligned as its cells are.
inline QVariant headerCell(const QString &title, bool isNumeric, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumeric);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(title) : QVariant();
}

} // namespace tieout
