// SPDX-License-Identifier: Apache-2.0
#include "ui/models/linktablemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

namespace tieout {

namespace {

QString linkedBy(const LinkRow &row)
{
    if (!row.byHand)
        return Tr::tr("Procore");
    return row.person.isEmpty() ? Tr::tr("By hand") : Tr::tr("By hand: %1").arg(row.person);
}

} // namespace

LinkTableModel::LinkTableModel(QObject *parent)
    : RowTable(parent)
{
}

int LinkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkTableModel::text(const LinkRow &row, int column)
{
    switch (column) {
    case Invoice:
        return row.invoice.invoiceNumber;
    case Vendor:
        return row.invoice.vendorName;
    case Project:
        return row.projectName;
    case Bill:
        return row.billNumber;
    case BillVendor:
        return row.billVendor;
    case LinkedBy:
        return linkedBy(row);
    case LinkedOn:
        return row.madeAt ? formats::moment(*row.madeAt) : QString();
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant LinkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(false);
    case RawRole:
        return column == LinkedOn && row.madeAt ? QVariant(toMs(*row.madeAt)) : QVariant(text(row, column));
    case PlainRole:
        return QVariant::fromValue(column == LinkedOn
                ? SheetCell { CellKind::Date, row.madeAt ? toIsoText(*row.madeAt) : QString() }
                : SheetCell { CellKind::Text, text(row, column) });
    default:
        return {};
    }
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Invoice #"), Tr::tr("Vendor"), Tr::tr("Project"), Tr::tr("Bill #"),
        Tr::tr("Vendor in Xero"), Tr::tr("Linked By"), Tr::tr("Linked On"), Tr::tr("Note") };
    return headerCell(titles.value(section), false, orientation, role);
}

} // namespace tieout
