// SPDX-License-Identifier: Apache-2.0
#include "ui/models/fieldtablemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString text(const FieldRow &row, int column)
{
    switch (column) {
    case FieldTableModel::Field:
        return row.name;
    case FieldTableModel::Sent:
        return row.sent;
    case FieldTableModel::ReadBack:
        return row.compared == Compared::NotShown ? Tr::tr("Procore does not show it back") : row.readBack;
    case FieldTableModel::Comparison:
        return comparedText(row.compared);
    default:
        return {};
    }
}

QVariant icon(Compared compared)
{
    switch (compared) {
    case Compared::Equal:
        return statusIcon(PaymentState::Synced);
    case Compared::Differs:
        return statusIcon(PaymentState::Attention);
    case Compared::NotShown:
    case Compared::YoursToChange:
    case Compared::NotRead:
        break;
    }
    return {};
}

} // namespace

FieldTableModel::FieldTableModel(QObject *parent)
    : RowTable(parent)
{
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::DecorationRole:
        return column == Comparison ? icon(row.compared) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(false);
    case RawRole:
        // The fields have an order of their own; the comparison sorts by what asks for eyes.
        if (column == Field)
            return int(row.field);
        return column == Comparison ? QVariant(row.compared != Compared::Differs) : QVariant(text(row, column));
    case PlainRole:
        return QVariant::fromValue(SheetCell { CellKind::Text, text(row, column) });
    default:
        return {};
    }
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Field"), Tr::tr("Compared"), Tr::tr("Sent"), Tr::tr("Read Back") };
    return headerCell(titles.value(section), false, orientation, role);
}

} // namespace tieout
