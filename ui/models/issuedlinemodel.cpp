// SPDX-License-Identifier: Apache-2.0
#include "ui/models/issuedlinemodel.h"

#include "core/base/tr.h"
#include "core/model/recordtexts.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/style/symbols.h"

#include <QFont>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    return column == IssuedLineModel::Number || column == IssuedLineModel::Amount || column == IssuedLineModel::Files;
}

/// Of a voided payment the amount that it had, struck out; Procore shows 0.00.
Money amountOf(const IssuedLine &row)
{
    return isVoided(row) ? row.payment->record.payment.amount : row.line.amount;
}

QString methodOf(const IssuedLine &row)
{
    return row.payment && row.payment->record.issued ? formats::method(row.payment->record.issued->method) : QString();
}

QString filesText(const IssuedLine &row)
{
    if (!row.line.showsAttachments)
        return Tr::tr("Not known");
    return row.line.attachments.isEmpty() ? QString() : formats::count(row.line.attachments.size());
}

QString fileNames(const IssuedLine &row)
{
    QStringList names;
    for (const Attachment &file : row.line.attachments)
        names << file.fileName;
    return names.join(QLatin1Char('\n'));
}

} // namespace

IssuedLineModel::IssuedLineModel(QObject *parent)
    : RowTable(parent)
{
}

int IssuedLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<PaymentState> IssuedLineModel::stateOf(const IssuedLine &row) const
{
    if (m_changing.isValid() && row.line.id == m_changing)
        return PaymentState::Waiting;
    return row.payment ? std::optional(row.payment->record.standing.state()) : std::nullopt;
}

QString IssuedLineModel::stateText(const IssuedLine &row) const
{
    const std::optional<PaymentState> state = stateOf(row);
    return state ? stateName(*state, isVoided(row)) : Tr::tr("No sync");
}

QString IssuedLineModel::message(const IssuedLine &row) const
{
    if (m_changing.isValid() && row.line.id == m_changing)
        return Tr::tr("Being changed; synced again once it is proved.");
    if (!row.isListed)
        return Tr::tr("Procore no longer lists this line. The next sync finds out what became of it.");
    return row.payment ? sentenceOf(row.payment->record) : sourceMeaning(row);
}

QString IssuedLineModel::text(const IssuedLine &row, int column) const
{
    switch (column) {
    case Source:
        return sourceText(row);
    case Number:
        return row.line.paymentNumber ? QString::number(*row.line.paymentNumber) : QString();
    case Date:
        return formats::date(row.line.date);
    case Method:
        return methodOf(row);
    case Check:
        return row.line.checkNumber;
    case Amount:
        return formats::cellAmount(amountOf(row));
    case InvoiceNumber:
        return row.line.invoiceNumber;
    case BillNumber:
        return numbersDiffer(row) ? u"%1 ≠"_s.arg(row.billNumber) : row.billNumber;
    case Files:
        return filesText(row);
    case Notes:
        return row.line.notes.simplified();
    case Message:
        return message(row);
    default:
        return {};
    }
}

QString IssuedLineModel::toolTip(const IssuedLine &row, int column) const
{
    switch (column) {
    case Status:
        return Tr::tr("%1: %2", "state: sentence").arg(stateText(row), message(row));
    case Source:
        return Tr::tr("%1: %2", "source: meaning").arg(sourceText(row), sourceMeaning(row));
    case Method:
        return methodOf(row).isEmpty() ? Tr::tr("Procore does not show the method.") : methodOf(row);
    case Amount:
        return isVoided(row)
            ? Tr::tr("%1, voided; %2 in Procore").arg(text(row, column), formats::money(row.line.amount))
            : text(row, column);
    case BillNumber:
        return numbersDiffer(row)
            ? Tr::tr("%1: the line in Procore and the bill in Xero have different numbers.").arg(row.billNumber)
            : row.billNumber;
    case Files:
        return row.line.attachments.isEmpty() ? filesText(row) : fileNames(row);
    case Notes:
        return row.line.notes;
    default:
        return text(row, column);
    }
}

QVariant IssuedLineModel::decoration(const IssuedLine &row, int column) const
{
    if (column == Source && !row.line.originId.isEmpty())
        return symbolIcon(Symbol::Locked, QPalette::Text);
    const std::optional<PaymentState> state = stateOf(row);
    if (column != Status || !state)
        return {};
    return statusIcon(*state, *state == PaymentState::Synced && isVoided(row));
}

QVariant IssuedLineModel::raw(const IssuedLine &row, int column) const
{
    switch (column) {
    case Status:
        return stateOf(row) ? int(*stateOf(row)) : -1;
    case Number:
        return row.line.paymentNumber ? QVariant(*row.line.paymentNumber) : QVariant();
    case Date:
        return row.line.date;
    case Amount:
        return amountOf(row).minor();
    case BillNumber:
        return row.billNumber;
    case Files:
        return row.line.attachments.size();
    default:
        return text(row, column);
    }
}

SheetCell IssuedLineModel::plain(const IssuedLine &row, int column) const
{
    switch (column) {
    case Status:
        return { CellKind::Text, stateText(row) };
    case Number:
        return { CellKind::Number, text(row, column) };
    case Date:
        return { CellKind::Date, row.line.date.toString(Qt::ISODate) };
    case Amount:
        return formats::plainAmount(row.line.amount);
    case BillNumber:
        return { CellKind::Text, row.billNumber };
    case Files:
        return { CellKind::Number, QString::number(row.line.attachments.size()) };
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QVariant IssuedLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IssuedLine &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == Number ? raw(row, column) : text(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return column == Status ? stateText(row) : toolTip(row, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(column));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(true);
        return column == Amount && isVoided(row) ? QVariant(font) : QVariant();
    }
    case RawRole:
        return raw(row, column);
    case PlainRole:
        return QVariant::fromValue(plain(row, column));
    case StateRole:
        return raw(row, Status);
    case AmountRole:
        return QVariant::fromValue(row.line.amount);
    default:
        return {};
    }
}

QVariant IssuedLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Status"), Tr::tr("Source"), Tr::tr("Payment #"), Tr::tr("Date"),
        Tr::tr("Method"), Tr::tr("Check #"), Tr::tr("Amount"), Tr::tr("Invoice #"), Tr::tr("Bill # in Xero"),
        Tr::tr("Files"), Tr::tr("Notes"), Tr::tr("Message") };
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

Qt::ItemFlags IssuedLineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isFree = index.isValid() && index.column() == Number && !m_changing.isValid();
    return isFree && reasonNotToChange(rowAt(index.row())).isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool IssuedLineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const LineId line = rowAt(index.row()).line.id;
    if (rowAt(index.row()).line.paymentNumber != value.toLongLong())
        Q_EMIT numberChosen(line, value.toLongLong());
    return true;
}

void IssuedLineModel::setChanging(const LineId &line)
{
    m_changing = line;
    tellAll(); // no other number can be edited meanwhile
}

void IssuedLineModel::updatePayments(const QList<PaymentRow> &payments)
{
    QHash<PaymentId, int> places;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).payment)
            places.insert(rowAt(row).payment->record.payment.id, row);
    }
    QList<IssuedLine> changed;
    for (const PaymentRow &payment : payments) {
        const int place = places.value(payment.record.payment.id, -1);
        if (place < 0)
            continue;
        IssuedLine line = rowAt(place);
        line.payment = payment;
        changed.append(line);
    }
    updateRows(changed);
}

} // namespace tieout
