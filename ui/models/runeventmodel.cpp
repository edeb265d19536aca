// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runeventmodel.h"

#include "core/base/tr.h"
#include "core/facade/eventname.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

namespace tieout {

RunEventModel::RunEventModel(QObject *parent)
    : RowTable(parent)
{
}

int RunEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunEventModel::text(const RunEventRow &row, int column)
{
    switch (column) {
    case What:
        return eventName(row.event.what);
    case At:
        return formats::moment(row.event.at);
    case Invoice:
        return row.invoiceNumber;
    case Vendor:
        return row.vendorName;
    case Amount:
        return row.amount ? formats::cellAmount(*row.amount) : QString();
    case Sentence:
        return row.event.text;
    default:
        return {};
    }
}

QVariant RunEventModel::raw(const RunEventRow &row, int column)
{
    switch (column) {
    case At: // events of one second stay in their order
        return row.number;
    case Amount:
        return row.amount ? QVariant(row.amount->minor()) : QVariant();
    default:
        return text(row, column);
    }
}

SheetCell RunEventModel::plain(const RunEventRow &row, int column)
{
    switch (column) {
    case At:
        return { CellKind::Date, toIsoText(row.event.at) };
    case Amount:
        return row.amount ? formats::plainAmount(*row.amount) : SheetCell { CellKind::Number, {} };
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QVariant RunEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunEventRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Amount);
    case RawRole:
        return raw(row, column);
    case PlainRole:
        return QVariant::fromValue(plain(row, column));
    case AmountRole:
        return row.amount ? QVariant::fromValue(*row.amount) : QVariant();
    default:
        return {};
    }
}

QVariant RunEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("What Happened"), Tr::tr("At"), Tr::tr("Invoice #"), Tr::tr("Vendor"),
        Tr::tr("Amount"), Tr::tr("Message") };
    return headerCell(titles.value(section), section == Amount, orientation, role);
}

} // namespace tieout
