// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QFont>

namespace tieout {

namespace {

ReportColumn columnOf(const QAbstractItemModel &model, int column)
{
    const auto heading = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
    return { heading(Qt::DisplayRole).toString(), heading(PlainRole).toString(),
        heading(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight), false };
}

ReportCell cellOf(const QModelIndex &index)
{
    ReportCell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.sheet = index.data(PlainRole).value<SheetCell>();
    cell.isStruckOut = index.data(Qt::FontRole).value<QFont>().strikeOut();
    if (cell.text.isEmpty() && cell.sheet.kind == CellKind::Text)
        cell.text = cell.sheet.text; // of an icon, its meaning
    return cell;
}

ReportCell currencyOf(const QModelIndex &row)
{
    const QVariant amount = row.data(AmountRole);
    const QString code = amount.canConvert<Money>() ? amount.value<Money>().currency().code() : QString();
    return { code, { CellKind::Text, code }, false };
}

} // namespace

Report reportOf(const QAbstractItemModel &model, const QList<int> &columns)
{
    Report report;
    for (const int column : columns)
        report.columns << columnOf(model, column);
    const QString currency = Tr::tr("Currency");
    report.columns << ReportColumn { currency, currency, false, true };
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<ReportCell> cells;
        for (const int column : columns)
            cells << cellOf(model.index(row, column));
        report.rows << (cells << currencyOf(model.index(row, 0)));
    }
    return report;
}

} // namespace tieout
