// SPDX-License-Identifier: Apache-2.0
#include "ui/models/commitmenttablemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

#include <QFont>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    return column >= CommitmentTableModel::ContractSum;
}

/// The column's amounts; nothing where the column has no sums.
std::optional<Sums> sumsOf(const CommitmentRow &row, int column)
{
    switch (column) {
    case CommitmentTableModel::Paid:
        return row.paid;
    case CommitmentTableModel::Issued:
        return row.issued;
    case CommitmentTableModel::Difference:
        return differenceOf(row);
    default:
        return std::nullopt;
    }
}

std::optional<Money> amountOf(const CommitmentRow &row, int column)
{
    return column == CommitmentTableModel::ContractSum ? row.commitment.contractSum : row.commitment.invoiced;
}

bool isAmount(int column)
{
    return column == CommitmentTableModel::ContractSum || column == CommitmentTableModel::Invoiced;
}

} // namespace

QString kindName(CommitmentKind kind)
{
    return kind == CommitmentKind::Subcontract ? Tr::tr("Subcontract") : Tr::tr("Purchase Order");
}

QString commitmentName(const Commitment &commitment)
{
    if (commitment.number.isEmpty() && commitment.title.isEmpty())
        return Tr::tr("Commitment %1").arg(commitment.id.toString());
    if (commitment.number.isEmpty() || commitment.title.isEmpty())
        return commitment.number + commitment.title;
    return u"%1 · %2"_s.arg(commitment.number, commitment.title);
}

QString sumsText(const Sums &sums)
{
    if (sums.isEmpty())
        return formats::amount(Money::fromMinor(0, Currency::usd()));
    QStringList texts;
    for (const Money &sum : sums)
        texts << formats::cellAmount(sum);
    return texts.join(u" · "_s);
}

QString knownAmount(const std::optional<Money> &amount)
{
    return amount ? formats::cellAmount(*amount) : Tr::tr("Not known");
}

CommitmentTableModel::CommitmentTableModel(QObject *parent)
    : RowTable(parent)
{
}

int CommitmentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CommitmentTableModel::text(const CommitmentRow &row, int column) const
{
    if (const std::optional<Sums> sums = sumsOf(row, column))
        return sumsText(*sums);
    switch (column) {
    case Number:
        return row.commitment.number;
    case Title:
        return row.commitment.title;
    case Vendor:
        return row.commitment.vendorName;
    case Project:
        return row.projectName;
    case Type:
        return kindName(row.commitment.kind);
    case ContractSum:
    case Invoiced:
        return knownAmount(amountOf(row, column));
    case Invoices:
        return formats::count(row.invoices);
    default:
        return {};
    }
}

QString CommitmentTableModel::toolTip(const CommitmentRow &row, int column) const
{
    if (isAmount(column) && !amountOf(row, column))
        return Tr::tr("Not known: Procore did not say it when the commitments of this project were last read.");
    return text(row, column);
}

QVariant CommitmentTableModel::raw(const CommitmentRow &row, int column) const
{
    if (const std::optional<Sums> sums = sumsOf(row, column))
        return sums->isEmpty() ? qint64(0) : sums->first().minor();
    if (isAmount(column)) {
        const std::optional<Money> amount = amountOf(row, column);
        return amount ? QVariant(amount->minor()) : QVariant();
    }
    return column == Invoices ? QVariant(row.invoices) : QVariant(text(row, column));
}

SheetCell CommitmentTableModel::plain(const CommitmentRow &row, int column) const
{
    if (const std::optional<Sums> sums = sumsOf(row, column)) {
        if (sums->size() > 1)
            return { CellKind::Text, sumsText(*sums) };
        return formats::plainAmount(sums->isEmpty() ? Money::fromMinor(0, Currency::usd()) : sums->first());
    }
    if (isAmount(column)) {
        const std::optional<Money> amount = amountOf(row, column);
        return amount ? formats::plainAmount(*amount) : SheetCell { CellKind::Number, {} };
    }
    if (column == Invoices)
        return { CellKind::Number, QString::number(row.invoices) };
    return { CellKind::Text, text(row, column) };
}

QVariant CommitmentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommitmentRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::AccessibleTextRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(index.column()));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return index.column() == Difference && !differenceOf(row).isEmpty() ? QVariant(bold) : QVariant();
    }
    case RawRole:
        return raw(row, index.column());
    case PlainRole:
        return QVariant::fromValue(plain(row, index.column()));
    case SearchRole: {
        QStringList words { row.commitment.number, row.commitment.title, row.commitment.vendorName, row.projectName };
        for (int column = Type; column < ColumnCount; ++column)
            words << text(row, column) << plain(row, column).text;
        return words.join(QLatin1Char('\n'));
    }
    case AmountRole:
        return row.paid.size() == 1 ? QVariant::fromValue(row.paid.first()) : QVariant();
    case DifferenceRole:
        return !differenceOf(row).isEmpty();
    default:
        return {};
    }
}

QVariant CommitmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Number"), Tr::tr("Title"), Tr::tr("Vendor"), Tr::tr("Project"), Tr::tr("Type"),
        Tr::tr("Contract Sum"), Tr::tr("Invoiced"), Tr::tr("Paid"), Tr::tr("Issued"), Tr::tr("Difference"),
        Tr::tr("Invoices") };
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

} // namespace tieout
