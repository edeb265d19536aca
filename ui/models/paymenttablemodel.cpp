// SPDX-License-Identifier: Apache-2.0
#include "ui/models/paymenttablemodel.h"

#include "core/base/tr.h"
#include "core/model/recordtexts.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/statusicons.h"
#include "ui/style/tones.h"

#include <QFont>
#include <QGuiApplication>

namespace tieout {

namespace {

bool isNumeric(int column)
{
    return column == PaymentTableModel::Amount || column == PaymentTableModel::Number;
}

std::optional<qint64> numberOf(const PaymentRow &row)
{
    return row.record.issued ? row.record.issued->paymentNumber : std::nullopt;
}

QString checkOf(const PaymentRow &row)
{
    return row.record.issued ? row.record.issued->checkNumber : row.record.payment.reference;
}

} // namespace

bool isVoided(const PaymentRow &row)
{
    return row.record.standing.reason == Reason::Voided;
}

QString answerFor(const PaymentRow &row)
{
    const Payment &payment = row.record.payment;
    const QString amount = formats::money(payment.amount);
    const QString date = formats::dateInSentence(payment.date);
    if (isVoided(row))
        return Tr::tr("The payment of %1 on %2 was removed in Xero; in Procore it stands at 0.00.").arg(amount, date);
    const bool hasLine = row.record.line.isValid();
    // Nobody hears "paid" of money that was taken back.
    if (payment.status == PaymentStatus::Deleted)
        return hasLine
            ? Tr::tr("The payment of %1 on %2 was removed in Xero; its line in Procore is still to be settled.")
                  .arg(amount, date)
            : Tr::tr("The payment of %1 on %2 was removed in Xero; it is not in Procore.").arg(amount, date);
    const QString check = row.record.issued ? row.record.issued->checkNumber : QString();
    const QString paid = check.isEmpty() ? Tr::tr("Paid %1 on %2").arg(amount, date)
                                         : Tr::tr("Paid %1 by check %2 on %3").arg(amount, check, date);
    const PaymentState state = row.record.standing.state();
    if (state != PaymentState::Synced && hasLine)
        return Tr::tr("%1; in Procore, but the line there is not as it should be at the moment.").arg(paid);
    if (state == PaymentState::NotIncluded)
        return Tr::tr("%1; not in Procore.").arg(paid);
    if (state != PaymentState::Synced)
        return Tr::tr("%1; not in Procore yet.").arg(paid);
    if (!numberOf(row))
        return Tr::tr("%1; in Procore.").arg(paid);
    return Tr::tr("%1; in Procore as payment %2.").arg(paid).arg(*numberOf(row));
}

PaymentTableModel::PaymentTableModel(QObject *parent)
    : RowTable(parent)
{
}

int PaymentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PaymentTableModel::text(const PaymentRow &row, int column)
{
    switch (column) {
    case Number:
        return numberOf(row) ? QString::number(*numberOf(row)) : QString();
    case Date:
        return formats::date(row.record.payment.date);
    case Amount:
        return formats::cellAmount(row.record.payment.amount);
    case Method:
        return row.record.issued ? formats::method(row.record.issued->method) : QString();
    case Check:
        return checkOf(row);
    case Account:
        return row.accountName;
    case Message:
        return sentenceOf(row.record);
    case NextStep:
        return adviceOf(row.record);
    case Proved:
        return row.record.provedAt ? formats::moment(*row.record.provedAt) : QString();
    default:
        return {};
    }
}

QVariant PaymentTableModel::raw(const PaymentRow &row, int column)
{
    switch (column) {
    case Status:
        return int(row.record.standing.state());
    case Number:
        return numberOf(row) ? QVariant(*numberOf(row)) : QVariant();
    case Date:
        return row.record.payment.date;
    case Amount:
        return row.record.payment.amount.minor();
    case Proved:
        return row.record.provedAt ? QVariant(toMs(*row.record.provedAt)) : QVariant();
    default:
        return text(row, column);
    }
}

SheetCell PaymentTableModel::plain(const PaymentRow &row, int column)
{
    switch (column) {
    case Status:
        return { CellKind::Text, stateName(row.record.standing.state(), isVoided(row)) };
    case Number:
        return { CellKind::Number, text(row, column) };
    case Date:
        return { CellKind::Date, row.record.payment.date.toString(Qt::ISODate) };
    case Amount:
        return formats::plainAmount(row.record.payment.amount);
    case Proved:
        return { CellKind::Date, row.record.provedAt ? toIsoText(*row.record.provedAt) : QString() };
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QVariant PaymentTableModel::fontFor(const PaymentRow &row, int column)
{
    if (column != Amount || !isVoided(row))
        return {};
    QFont font;
    font.setStrikeOut(true);
    return font;
}

QVariant PaymentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaymentRow &row = rowAt(index.row());
    const PaymentState state = row.record.standing.state();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Status ? QVariant(statusIcon(state, isVoided(row))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == Status
                ? Tr::tr("%1: %2", "state: sentence").arg(stateName(state, isVoided(row)), sentenceOf(row.record))
                : text(row, column));
    case Qt::AccessibleTextRole:
        if (column == Status)
            return stateName(state, isVoided(row));
        return column == Amount && isVoided(row) ? Tr::tr("%1, voided").arg(text(row, column)) : text(row, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(column));
    case Qt::FontRole:
        return fontFor(row, column);
    case Qt::BackgroundRole:
        return m_fresh.contains(row.record.payment.id)
            ? QVariant(washColour(PaymentState::Synced, QGuiApplication::palette()))
            : QVariant();
    case RawRole:
        return raw(row, column);
    case PlainRole:
        return QVariant::fromValue(plain(row, column));
    case StateRole:
        return int(state);
    case AmountRole:
        return QVariant::fromValue(row.record.payment.amount);
    default:
        return {};
    }
}

QVariant PaymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Status"), Tr::tr("Payment #"), Tr::tr("Date"), Tr::tr("Amount"),
        Tr::tr("Method"), Tr::tr("Check #"), Tr::tr("Paid From"), Tr::tr("Message"), Tr::tr("What to Do"),
        Tr::tr("Last Proved") };
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

void PaymentTableModel::setFresh(const QSet<PaymentId> &payments)
{
    const QSet<PaymentId> before = std::exchange(m_fresh, payments);
    for (const PaymentId &id : before + payments) {
        const int row = indexOf(id);
        if (row >= 0 && before.contains(id) != payments.contains(id))
            tellRow(row);
    }
}

} // namespace tieout
